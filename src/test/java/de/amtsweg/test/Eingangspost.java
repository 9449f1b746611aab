package de.amtsweg.test;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A message of a partner that comes by itself, made from one of {@code connectors/<register>/beispiele}. */
public final class Eingangspost {

    private final String register;
    private String xml;

    private Eingangspost(String register, String xml) {
        this.register = register;
        this.xml = xml;
    }

    public static Eingangspost nach(String register, String beispiel) {
        try {
            return new Eingangspost(
                            register, Files.readString(Path.of("connectors", register, "beispiele", beispiel + ".xml")))
                    .mit("nachrichtenUUID", UUID.randomUUID().toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets the text of the first element with this name; it has to be there. */
    public Eingangspost mit(String element, String wert) {
        String neu = xml.replaceFirst("(<" + element + ">)[^<]*", "$1" + wert);
        if (!xml.contains("<" + element + ">")) {
            throw new IllegalArgumentException("no " + element);
        }
        xml = neu;
        return this;
    }

    /** An example of what we send, as somebody else would send it to us. */
    public Eingangspost anUns() {
        xml = xml.replaceFirst(
                "(?s)<leser>(.*?)</leser>(\\s*)<autor>(.*?)</autor>", "<leser>$3</leser>$2<autor>$1</autor>");
        return this;
    }

    public String xml() {
        return xml;
    }

    /** Delivers it as the partner does; the status of the answer. */
    public int kommtAn() {
        try {
            return Anwendung.HTTP
                    .send(
                            HttpRequest.newBuilder(
                                            Anwendung.laufende().adresse().resolve("/api/eingang/" + register))
                                    .header("Authorization", "Bearer demo-eingang")
                                    .header("Content-Type", "application/xml")
                                    .POST(HttpRequest.BodyPublishers.ofString(xml, StandardCharsets.UTF_8))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
