package de.amtsweg.ausfall;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the partners keep on their disks, read from there: they hold thousands of messages and documents at the end of a
 * long run, and each of them is read once.
 */
final class Partnerakten {

    private static final Pattern TYP = Pattern.compile("<nachrichtentyp>\\s*<code>\\s*([^<\\s]+)");
    private static final Pattern VORGANG = Pattern.compile("<(?:vorgangsnummer|geschaeftszeichen)>([^<]+)<");
    private static final Pattern UUID = Pattern.compile("<nachrichtenUUID>([^<]+)<");

    private final Path ordner;
    private final Map<Path, Nachricht> nachrichten = new ConcurrentHashMap<>();
    private final Map<Path, Objekt> objekte = new ConcurrentHashMap<>();
    private final Map<Path, Mail> mails = new ConcurrentHashMap<>();

    /** @param ordner of the simulators */
    Partnerakten(Path ordner) {
        this.ordner = ordner;
    }

    /**
     * A message that took effect.
     *
     * @param ort where it lies with its answers
     * @param bestaetigt whether the AZR stored what it reports
     */
    record Nachricht(Path ort, String register, String uuid, String typ, String vorgangsnummer, boolean bestaetigt) {

        /** Answers on the way back: what went with the receipt, and what the partner sends by itself. */
        List<Path> antworten() {
            return inhalt(ort).stream()
                    .filter(p -> p.getFileName().toString().matches("antwort\\.xml|rueckruf-\\d+\\.xml"))
                    .toList();
        }
    }

    /** A folder or document of the DMS; {@code ordner} is the id of the folder it lies in. */
    record Objekt(String id, String ordner, String typ, String name) {}

    /** A mail; {@code kennung} is its Message-ID. */
    record Mail(String kennung, String empfaenger, String betreff) {}

    /** In the order of their arrival. */
    List<Nachricht> nachrichten(String register) {
        return inhalt(ordner.resolve(register).resolve("nachrichten")).stream()
                .map(ort -> nachrichten.computeIfAbsent(ort, o -> nachricht(register, o)))
                .toList();
    }

    private static Nachricht nachricht(String register, Path ort) {
        String anfrage = lies(ort.resolve("anfrage.xml"));
        boolean bestaetigt = Files.exists(ort.resolve("antwort.xml"))
                && lies(ort.resolve("antwort.xml")).contains("<code>090098</code>");
        return new Nachricht(
                ort, register, finde(UUID, anfrage), finde(TYP, anfrage), finde(VORGANG, anfrage), bestaetigt);
    }

    List<Objekt> objekte() {
        List<Objekt> alle = new ArrayList<>();
        for (Path ort : inhalt(ordner.resolve("dms/objekte"))) {
            objekt(ort).ifPresent(alle::add);
        }
        return alle;
    }

    private Optional<Objekt> objekt(Path ort) {
        Objekt bekannt = objekte.get(ort);
        if (bekannt == null && Files.exists(ort.resolve("objekt.json"))) {
            JsonNode o = Http.lies(lies(ort.resolve("objekt.json")));
            bekannt = new Objekt(
                    o.path("id").asText(),
                    o.path("ordner").asText(),
                    o.path("typ").asText(),
                    o.path("name").asText());
            objekte.put(ort, bekannt);
        }
        return Optional.ofNullable(bekannt);
    }

    /**
     * The mails as their receivers see them: SMTP does not tell whether a mail got through when the line or the database
     * goes in the very moment, so it is handed over again under the same Message-ID, by which the mailbox knows it.
     */
    List<Mail> mails() {
        Set<String> gesehen = new HashSet<>();
        return uebergebene().stream().filter(m -> gesehen.add(m.kennung())).toList();
    }

    /** Every mail that was handed over, also those handed over again. */
    List<Mail> uebergebene() {
        return inhalt(ordner.resolve("mail")).stream()
                .filter(Files::isRegularFile)
                .map(datei -> mails.computeIfAbsent(datei, Partnerakten::mail))
                .toList();
    }

    private static Mail mail(Path datei) {
        try (InputStream ein = Files.newInputStream(datei)) {
            InternetHeaders kopf = new InternetHeaders(ein);
            return new Mail(
                    kopf.getHeader("Message-ID", ""),
                    kopf.getHeader("Delivered-To", ", "),
                    MimeUtility.decodeText(MimeUtility.unfold(kopf.getHeader("Subject", ""))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(datei.toString(), e);
        }
    }

    private static String finde(Pattern muster, String text) {
        Matcher treffer = muster.matcher(text);
        return treffer.find() ? treffer.group(1).strip() : "";
    }

    static String lies(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is complete. */
    private static List<Path> inhalt(Path ort) {
        if (!Files.isDirectory(ort)) {
            return List.of();
        }
        try (Stream<Path> alle = Files.list(ort)) {
            return alle.filter(p -> !p.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
