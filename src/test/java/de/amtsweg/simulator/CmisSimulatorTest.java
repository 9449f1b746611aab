package de.amtsweg.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CmisSimulatorTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    Path ordner;

    private Pruefstand stand;

    @BeforeEach
    void start() throws Exception {
        stand = new Pruefstand(ordner);
    }

    @AfterEach
    void ende() {
        stand.close();
    }

    private static JsonNode json(HttpResponse<String> antwort) throws IOException {
        return new ObjectMapper().readTree(antwort.body());
    }

    private URI wurzel() throws Exception {
        JsonNode dienst = json(stand.holen("dms", "/cmis/browser"));
        assertThat(dienst.at("/amtsweg/repositoryId").asText()).isEqualTo("amtsweg");
        assertThat(dienst.at("/amtsweg/cmisVersionSupported").asText()).isEqualTo("1.1");
        return URI.create(dienst.at("/amtsweg/rootFolderUrl").asText());
    }

    private HttpResponse<String> ordnerAnlegen(String unter, String name) throws Exception {
        return stand.post(
                URI.create(wurzel() + unter),
                FORM,
                "cmisaction=createFolder&propertyId[0]=cmis:objectTypeId&propertyValue[0]=cmis:folder"
                        + "&propertyId[1]=cmis:name&propertyValue[1]=" + name);
    }

    private HttpResponse<String> ablegen(String unter, Map<String, String> merkmale, byte[] inhalt) throws Exception {
        String grenze = "----grenze7MA4YWxkTrZu0gW";
        Map<String, String> felder = new LinkedHashMap<>();
        felder.put("cmisaction", "createDocument");
        int i = 0;
        for (Map.Entry<String, String> merkmal : merkmale.entrySet()) {
            felder.put("propertyId[" + i + "]", merkmal.getKey());
            felder.put("propertyValue[" + i + "]", merkmal.getValue());
            i++;
        }
        ByteArrayOutputStream aus = new ByteArrayOutputStream();
        for (Map.Entry<String, String> feld : felder.entrySet()) {
            aus.writeBytes(("--" + grenze + "\r\nContent-Disposition: form-data; name=\"" + feld.getKey()
                            + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + feld.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        aus.writeBytes(("--" + grenze
                        + "\r\nContent-Disposition: form-data; name=\"content\"; filename=\"bescheid.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\nContent-Transfer-Encoding: binary\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        aus.writeBytes(inhalt);
        aus.writeBytes(("\r\n--" + grenze + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest anfrage = HttpRequest.newBuilder(URI.create(wurzel() + unter))
                .header("Content-Type", "multipart/form-data; boundary=" + grenze)
                .POST(HttpRequest.BodyPublishers.ofByteArray(aus.toByteArray()))
                .build();
        return HttpClient.newHttpClient().send(anfrage, HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, String> merkmale(String name) {
        Map<String, String> merkmale = new LinkedHashMap<>();
        merkmale.put("cmis:objectTypeId", "cmis:document");
        merkmale.put("cmis:secondaryObjectTypeIds", "amtsweg:schriftstueck");
        merkmale.put("cmis:name", name);
        merkmale.put("cmis:description", "Bescheid für Şükrü Çağlar Yıldırım");
        merkmale.put("amtsweg:dokumentId", "dok-1");
        return merkmale;
    }

    @Test
    void aDocumentGoesInAndComesOutUnchanged() throws Exception {
        byte[] inhalt = new byte[70_000];
        for (int i = 0; i < inhalt.length; i++) {
            inhalt[i] = (byte) (i * 31 + (i >> 8));
        }
        // line ends and dashes inside a file must not end the part
        System.arraycopy("\r\n--\r\n------grenze\r\n\r\n".getBytes(StandardCharsets.US_ASCII), 0, inhalt, 500, 22);
        assertThat(ordnerAnlegen("", "100001").statusCode()).isEqualTo(201);
        assertThat(ordnerAnlegen("/100001", "AW-2026-000123").statusCode()).isEqualTo(201);

        HttpResponse<String> angelegt = ablegen("/100001/AW-2026-000123", merkmale("bescheid größe.pdf"), inhalt);

        assertThat(angelegt.statusCode()).as(angelegt.body()).isEqualTo(201);
        String id = json(angelegt).at("/properties/cmis:objectId/value").asText();
        stand.neuStarten();

        JsonNode liste = json(stand.holen(
                "dms", "/cmis/browser/amtsweg/root/100001/AW-2026-000123?cmisselector=children&succinct=true"));
        assertThat(liste.get("numItems").asInt()).isEqualTo(1);
        JsonNode eintrag = liste.at("/objects/0/object/succinctProperties");
        assertThat(eintrag.get("cmis:objectId").asText()).isEqualTo(id);
        assertThat(eintrag.get("cmis:name").asText()).isEqualTo("bescheid größe.pdf");
        assertThat(eintrag.get("cmis:description").asText()).isEqualTo("Bescheid für Şükrü Çağlar Yıldırım");
        assertThat(eintrag.get("cmis:contentStreamLength").asInt()).isEqualTo(70_000);
        assertThat(eintrag.at("/cmis:secondaryObjectTypeIds/0").asText()).isEqualTo("amtsweg:schriftstueck");
        assertThat(eintrag.get("amtsweg:dokumentId").asText()).isEqualTo("dok-1");
        assertThat(eintrag.get("amtsweg:sha256").asText())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(inhalt)));

        URI adresse = URI.create(wurzel() + "/100001/AW-2026-000123/bescheid%20gr%C3%B6%C3%9Fe.pdf");
        HttpResponse<byte[]> gelesen = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(adresse).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(gelesen.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(gelesen.body()).isEqualTo(inhalt);
        HttpResponse<String> objekt =
                stand.holen("dms", "/cmis/browser/amtsweg/root?objectId=" + id + "&cmisselector=object");
        assertThat(json(objekt).at("/properties/cmis:name/value").asText()).isEqualTo("bescheid größe.pdf");
    }

    @Test
    void aNameIsTakenOnlyOnceInAFolder() throws Exception {
        byte[] eins = "eins".getBytes(StandardCharsets.UTF_8);
        byte[] zwei = "zwei".getBytes(StandardCharsets.UTF_8);
        ordnerAnlegen("", "a");
        ordnerAnlegen("", "b");
        assertThat(ablegen("/a", merkmale("x.pdf"), eins).statusCode()).isEqualTo(201);

        HttpResponse<String> nochmal = ablegen("/a", merkmale("x.pdf"), zwei);

        assertThat(nochmal.statusCode()).isEqualTo(409);
        assertThat(json(nochmal).get("exception").asText()).isEqualTo("nameConstraintViolation");
        assertThat(nochmal.body()).contains("nameAlreadyExists");
        assertThat(stand.holen("dms", "/cmis/browser/amtsweg/root/a/x.pdf").body())
                .isEqualTo("eins");
        assertThat(ordnerAnlegen("", "a").statusCode()).isEqualTo(409);
        assertThat(ablegen("/b", merkmale("x.pdf"), zwei).statusCode()).isEqualTo(201);
        JsonNode zaehler = stand.zaehler("dms");
        assertThat(zaehler.get("empfangen").asInt()).isEqualTo(6);
        assertThat(zaehler.get("wirksam").asInt()).isEqualTo(4);
    }

    @Test
    void wrongCallsAreErrorsInTheWordsOfTheStandard() throws Exception {
        HttpResponse<String> fehlt = stand.holen("dms", "/cmis/browser/amtsweg/root/gibt/es/nicht");
        assertThat(fehlt.statusCode()).isEqualTo(404);
        assertThat(json(fehlt).get("exception").asText()).isEqualTo("objectNotFound");
        assertThat(stand.post(wurzel(), FORM, "cmisaction=createRelationship").statusCode())
                .isEqualTo(405);
        assertThat(stand.post(wurzel(), "text/plain", "nichts").statusCode()).isEqualTo(400);
        Map<String, String> falsch = merkmale("y.pdf");
        falsch.put("amtsweg:sha256", "0".repeat(64));
        assertThat(ablegen("", falsch, new byte[] {1}).statusCode()).isEqualTo(400);
        assertThat(ablegen("", merkmale("../y.pdf"), new byte[] {1}).statusCode())
                .isEqualTo(400);
        assertThat(stand.zaehler("dms").get("wirksam").asInt()).isZero();
    }

    @Test
    void switchedOffItIsUnavailable() throws Exception {
        stand.schalten("dms", "AUS");

        assertThat(stand.holen("dms", "/cmis/browser").statusCode()).isEqualTo(503);
        assertThat(stand.holen("dms", "/_simulator/zaehler").statusCode()).isEqualTo(200);
    }

    @Test
    void theBytesLieReadableInTheDataFolder() throws Exception {
        ablegen("", merkmale("z.pdf"), "sichtbar".getBytes(StandardCharsets.UTF_8));

        try (var dateien = Files.walk(ordner.resolve("dms"))) {
            assertThat(dateien.filter(p -> p.getFileName().toString().equals("inhalt")))
                    .singleElement()
                    .satisfies(p -> assertThat(Files.readString(p)).isEqualTo("sichtbar"));
        }
    }
}
