package de.amtsweg.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who works in the DMS itself, by CMIS 1.1 browser binding: puts, renames, moves, replaces, deletes. */
public final class Fremdhand {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String GRENZE = "fremdhand-7MA4YWxkTrZu0gW";

    private final URI repository;
    private final URI wurzel;

    /** @param dienst address of the service document */
    public Fremdhand(URI dienst) {
        JsonNode beschreibung =
                json(sende(HttpRequest.newBuilder(dienst))).elements().next();
        repository = URI.create(beschreibung.get("repositoryUrl").asText());
        wurzel = URI.create(beschreibung.get("rootFolderUrl").asText());
    }

    /** Properties of what lies at the path. */
    public JsonNode objekt(String pfad) {
        return json(sende(
                        HttpRequest.newBuilder(URI.create(wurzel + pfad(pfad) + "?cmisselector=object&succinct=true"))))
                .get("succinctProperties");
    }

    /** Creates the folder unless it is there; its id. */
    public String ordner(String pfad) {
        String oben = pfad.substring(0, pfad.lastIndexOf('/'));
        sendeFormular(
                oben,
                felder(
                        "cmisaction", "createFolder",
                        "propertyId[0]", "cmis:objectTypeId",
                        "propertyValue[0]", "cmis:folder",
                        "propertyId[1]", "cmis:name",
                        "propertyValue[1]", pfad.substring(oben.length() + 1)),
                null,
                null);
        return objekt(pfad).get("cmis:objectId").asText();
    }

    /** Puts a document into a folder; its id. */
    public String legt(String ordner, String name, String mime, byte[] inhalt) {
        HttpResponse<byte[]> antwort = sendeFormular(
                ordner,
                felder(
                        "cmisaction", "createDocument",
                        "succinct", "true",
                        "propertyId[0]", "cmis:objectTypeId",
                        "propertyValue[0]", "cmis:document",
                        "propertyId[1]", "cmis:name",
                        "propertyValue[1]", name),
                mime,
                inhalt);
        return json(erfolg(antwort)).at("/succinctProperties/cmis:objectId").asText();
    }

    public void benennt(String id, String name) {
        erfolg(sendeFormular(
                "",
                felder("cmisaction", "update", "objectId", id, "propertyId[0]", "cmis:name", "propertyValue[0]", name),
                null,
                null));
    }

    /** Puts other bytes in place of the document's. */
    public void ersetzt(String id, byte[] inhalt) {
        erfolg(sendeFormular(
                "",
                felder("cmisaction", "setContent", "objectId", id, "overwriteFlag", "true"),
                "application/pdf",
                inhalt));
    }

    public void loescht(String id) {
        erfolg(sendeFormular("", felder("cmisaction", "delete", "objectId", id), null, null));
    }

    public void verschiebt(String id, String vonOrdner, String nachOrdner) {
        erfolg(sendeFormular(
                "",
                felder(
                        "cmisaction", "move",
                        "objectId", id,
                        "sourceFolderId", vonOrdner,
                        "targetFolderId", nachOrdner),
                null,
                null));
    }

    /** Makes a type known to the repository. */
    public void erklaertTyp(String definition) {
        erfolg(sende(HttpRequest.newBuilder(repository)
                .header("Content-Type", "multipart/form-data; boundary=" + GRENZE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        rumpf(felder("cmisaction", "createType", "type", definition), null, null)))));
    }

    private HttpResponse<byte[]> sendeFormular(String pfad, Map<String, String> felder, String mime, byte[] inhalt) {
        return sende(HttpRequest.newBuilder(URI.create(wurzel + pfad(pfad)))
                .header("Content-Type", "multipart/form-data; boundary=" + GRENZE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(rumpf(felder, mime, inhalt))));
    }

    private static byte[] rumpf(Map<String, String> felder, String mime, byte[] inhalt) {
        ByteArrayOutputStream rumpf = new ByteArrayOutputStream();
        felder.forEach((name, wert) -> rumpf.writeBytes(("--" + GRENZE + "\r\nContent-Disposition: form-data; name=\""
                        + name + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + wert + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        if (inhalt != null) {
            rumpf.writeBytes(("--" + GRENZE + "\r\nContent-Disposition: form-data; name=\"content\"; filename=\"datei\""
                            + "\r\nContent-Type: " + mime + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            rumpf.writeBytes(inhalt);
            rumpf.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        rumpf.writeBytes(("--" + GRENZE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return rumpf.toByteArray();
    }

    private static Map<String, String> felder(String... namenUndWerte) {
        Map<String, String> felder = new LinkedHashMap<>();
        for (int i = 0; i < namenUndWerte.length; i += 2) {
            felder.put(namenUndWerte[i], namenUndWerte[i + 1]);
        }
        return felder;
    }

    private static String pfad(String pfad) {
        StringBuilder kodiert = new StringBuilder();
        for (String teil : pfad.split("/")) {
            if (!teil.isEmpty()) {
                kodiert.append('/')
                        .append(URLEncoder.encode(teil, StandardCharsets.UTF_8).replace("+", "%20"));
            }
        }
        return kodiert.toString();
    }

    private static HttpResponse<byte[]> erfolg(HttpResponse<byte[]> antwort) {
        if (antwort.statusCode() / 100 != 2) {
            throw new AssertionError(antwort.statusCode() + " " + new String(antwort.body(), StandardCharsets.UTF_8));
        }
        return antwort;
    }

    private static JsonNode json(HttpResponse<byte[]> antwort) {
        try {
            return JSON.readTree(erfolg(antwort).body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<byte[]> sende(HttpRequest.Builder anfrage) {
        try {
            return HTTP.send(anfrage.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
