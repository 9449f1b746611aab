package de.amtsweg.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSOutput;
import org.w3c.dom.ls.LSSerializer;

/**
 * A real application, made from one of {@code connectors/ozg/beispiele}: it has keys of its own and comes from a person
 * with a name nobody else has, so that tests do not meet each other in the registers.
 */
public final class Antragsdatei {

    private final Document dokument;

    private Antragsdatei(Document dokument) {
        this.dokument = dokument;
    }

    public static Antragsdatei nach(String beispiel) {
        try {
            DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
            fabrik.setNamespaceAware(true);
            Document dokument = fabrik.newDocumentBuilder()
                    .parse(Path.of("connectors/ozg/beispiele", beispiel + ".xml")
                            .toFile());
            return new Antragsdatei(dokument)
                    .mit("antragsidentifikation", "T-" + UUID.randomUUID())
                    .mit("nachrichtenkopf/nachrichtenUUID", UUID.randomUUID().toString())
                    .mitNachname(neuerName());
        } catch (Exception e) {
            throw new IllegalStateException(beispiel, e);
        }
    }

    /** Sets the text of the one element the path names. */
    public Antragsdatei mit(String pfad, String wert) {
        einzig(pfad).setTextContent(wert);
        return this;
    }

    /** Gives the one element the path names another name and text. */
    public Antragsdatei umbenannt(String pfad, String name, String wert) {
        Node knoten = einzig(pfad);
        dokument.renameNode(knoten, knoten.getNamespaceURI(), name).setTextContent(wert);
        return this;
    }

    public Antragsdatei mitNachname(String name) {
        return mit(nachnamePfad(), name);
    }

    /** The same person's names and birth, for another application. */
    public Antragsdatei vonDerselbenPersonWie(Antragsdatei andere) {
        for (String teil : new String[] {nachnamePfad(), "angabenZurPerson/name/vornamen"}) {
            mit(teil, andere.einzig(teil).getTextContent());
        }
        return mit(
                "angabenZurPerson/geburtsdatum/jahrMonatTag",
                andere.einzig("angabenZurPerson/geburtsdatum/jahrMonatTag").getTextContent());
    }

    /** Removes every element the path names, at least one. */
    public Antragsdatei ohne(String pfad) {
        NodeList treffer = alle(pfad);
        if (treffer.getLength() == 0) {
            throw new IllegalArgumentException("nothing at " + pfad);
        }
        for (int i = 0; i < treffer.getLength(); i++) {
            treffer.item(i).getParentNode().removeChild(treffer.item(i));
        }
        return this;
    }

    /** The online service's key of this application. */
    public String kennung() {
        return einzig("antragsidentifikation").getTextContent();
    }

    public String nachname() {
        return einzig(nachnamePfad()).getTextContent();
    }

    public byte[] alsXml() {
        DOMImplementationLS ls = (DOMImplementationLS) dokument.getImplementation();
        LSSerializer schreiber = ls.createLSSerializer();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LSOutput ziel = ls.createLSOutput();
        ziel.setEncoding("UTF-8");
        ziel.setByteStream(bytes);
        schreiber.write(dokument, ziel);
        return bytes.toByteArray();
    }

    /** Sends it as an online service does. */
    public HttpResponse<String> sende() {
        return sende(alsXml());
    }

    public static HttpResponse<String> sende(byte[] xml) {
        URI ziel = Anwendung.laufende().adresse().resolve("/api/antraege");
        try {
            return Anwendung.HTTP.send(
                    HttpRequest.newBuilder(ziel)
                            .header("Authorization", "Bearer demo")
                            .header("Content-Type", "application/xml")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(xml))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Node einzig(String pfad) {
        NodeList treffer = alle(pfad);
        if (treffer.getLength() != 1) {
            throw new IllegalArgumentException(treffer.getLength() + " elements at " + pfad);
        }
        return treffer.item(0);
    }

    /** An XPath of plain element names; there is only one namespace, so it is left out. */
    private NodeList alle(String pfad) {
        String xpath = pfad.replaceAll("(?<![\\w'])([A-Za-z]\\w*)(?=[/\\[=\\]]|$)", "*[local-name()='$1']");
        try {
            return (NodeList) XPathFactory.newInstance()
                    .newXPath()
                    .evaluate(xpath, dokument.getDocumentElement(), XPathConstants.NODESET);
        } catch (Exception e) {
            throw new IllegalArgumentException(pfad, e);
        }
    }

    static String neuerName() {
        StringBuilder name = new StringBuilder("Prüf");
        for (int i = 0; i < 10; i++) {
            name.append((char) ('a' + ThreadLocalRandom.current().nextInt(26)));
        }
        return name.toString();
    }

    private String nachnamePfad() {
        boolean verpflichtung = dokument.getDocumentElement().getLocalName().startsWith("OZG.Verpflichtung");
        return (verpflichtung ? "verpflichtetePerson" : "angabenZurPerson") + "/name/familienname/name";
    }
}
