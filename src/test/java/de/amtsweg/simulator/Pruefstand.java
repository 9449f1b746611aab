package de.amtsweg.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Simulators in a folder, an application that takes their later answers, and a client: all over real sockets. */
final class Pruefstand implements AutoCloseable {
    static final String TOKEN = "pruefstand-token";

    final List<Zustellung> zustellungen = new CopyOnWriteArrayList<>();
    volatile int statusDerAnwendung = 202;

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer anwendung;
    private final Path ordner;
    private Simulatoren simulatoren;

    record Zustellung(String pfad, String zugang, String xml) {}

    Pruefstand(Path ordner) throws IOException {
        this.ordner = ordner;
        anwendung = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        anwendung.createContext("/", anfrage -> {
            String xml = new String(anfrage.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String zugang = anfrage.getRequestHeaders().getFirst("Authorization");
            zustellungen.add(new Zustellung(anfrage.getRequestURI().getPath(), zugang, xml));
            anfrage.sendResponseHeaders(statusDerAnwendung, -1);
            anfrage.close();
        });
        anwendung.start();
        neuStarten();
    }

    URI rueckruf() {
        return URI.create("http://127.0.0.1:" + anwendung.getAddress().getPort());
    }

    Simulatoren simulatoren() {
        return simulatoren;
    }

    void neuStarten() {
        if (simulatoren != null) {
            simulatoren.close();
        }
        simulatoren = Simulatoren.starten(Simulatoreinstellungen.freiePorts(ordner, rueckruf(), TOKEN));
    }

    HttpResponse<String> senden(String register, String xml) throws IOException, InterruptedException {
        return post(URI.create(simulatoren.adresse(register) + "/nachrichten"), "application/xml", xml);
    }

    void schalten(String register, String zustand) throws IOException, InterruptedException {
        assertThat(stellen(register, "{\"zustand\":\"" + zustand + "\"}").statusCode())
                .isEqualTo(200);
    }

    HttpResponse<String> stellen(String partner, String json) throws IOException, InterruptedException {
        return post(URI.create(basis(partner) + "/_simulator/zustand"), "application/json", json);
    }

    private URI basis(String partner) {
        return partner.equals("mail") ? simulatoren.mailsteuerung() : simulatoren.adresse(partner);
    }

    JsonNode zaehler(String register) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(holen(register, "/_simulator/zaehler").body());
    }

    JsonNode datensaetze(String register) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(holen(register, "/_simulator/datensaetze").body());
    }

    HttpResponse<String> holen(String register, String pfad) throws IOException, InterruptedException {
        URI adresse = URI.create(basis(register) + pfad);
        return client.send(HttpRequest.newBuilder(adresse).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(URI adresse, String typ, String inhalt) throws IOException, InterruptedException {
        HttpRequest anfrage = HttpRequest.newBuilder(adresse)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", typ)
                .POST(HttpRequest.BodyPublishers.ofString(inhalt))
                .build();
        return client.send(anfrage, HttpResponse.BodyHandlers.ofString());
    }

    /** An example message under a new UUID. */
    static String beispiel(String register, String datei) {
        String xml = datei(register, datei);
        return xml.replace(text(xml, "//nachrichtenUUID"), UUID.randomUUID().toString());
    }

    static String datei(String register, String datei) {
        String pfad = "/connectors/" + register + "/beispiele/" + datei;
        try (InputStream ein = Pruefstand.class.getResourceAsStream(pfad)) {
            return new String(ein.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String wurzel(String xml) {
        return text(xml, "local-name(/*)");
    }

    static String text(String xml, String xpath) {
        try {
            return XPathFactory.newInstance().newXPath().evaluate(xpath, new InputSource(new StringReader(xml)));
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(xpath, e);
        }
    }

    /** @throws SAXException when the message breaks the contract of the register */
    static void pruefen(String register, String xml) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Pruefstand.class.getResource("/connectors/" + register + "/vertrag/" + register + ".xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    @Override
    public void close() {
        simulatoren.close();
        anwendung.stop(0);
    }
}
