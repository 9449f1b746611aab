package de.amtsweg.akte.dms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterAblehnung;
import de.amtsweg.register.RegisterStoerung;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The DMS by CMIS 1.1 browser binding. CMIS knows no message key: the name in the folder makes filing idempotent, size and
 * checksum tell whether it is the same document.
 */
final class CmisDms implements Dms {

    private static final int SEITE = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DmsConnector connector;
    private volatile String wurzel;

    CmisDms(DmsConnector connector) {
        this.connector = connector;
    }

    @Override
    public Ordner ordnerSicherstellen(String behoerdenkennung, String vorgangsnummer) {
        Ordner behoerde = ordner(new Ordner(null, ""), behoerdenkennung);
        return ordner(behoerde, vorgangsnummer);
    }

    @Override
    public String ablegen(Ordner ordner, String name, String mime, byte[] inhalt, Map<String, String> merkmale) {
        if (name.contains("/")) {
            throw new IllegalArgumentException("a name in CMIS has no slash: " + name);
        }
        String pruefsumme = Dokumente.pruefsumme(inhalt);
        CmisFormular formular = new CmisFormular("createDocument")
                .merkmal("cmis:objectTypeId", "cmis:document")
                .merkmal("cmis:name", name)
                .merkmal("cmis:secondaryObjectTypeIds", List.of("amtsweg:schriftstueck"))
                .merkmal("amtsweg:sha256", pruefsumme);
        merkmale.forEach(formular::merkmal);
        Partner.Antwort antwort = connector.rufe(adresse(ordner.pfad(), ""), formular.inhalt(name, mime, inhalt));
        if (antwort.status() != 409) {
            return eigenschaften(erfolg(antwort)).path("cmis:objectId").asText();
        }
        JsonNode vorhanden = eigenschaften(hole(ordner.pfad() + "/" + name, "cmisselector=object&succinct=true"));
        boolean dasselbe = vorhanden.path("cmis:contentStreamLength").asLong(-1) == inhalt.length
                && pruefsumme.equals(pruefsumme(vorhanden));
        if (!dasselbe) {
            throw new RegisterAblehnung(connector.partner().bezeichnung() + " enthält unter dem Namen „" + name
                    + "“ schon ein anderes Schriftstück.");
        }
        return vorhanden.path("cmis:objectId").asText();
    }

    /** A DMS that does not keep our property is asked for the bytes. */
    private String pruefsumme(JsonNode vorhanden) {
        String gemerkt = vorhanden.path("amtsweg:sha256").asText("");
        return gemerkt.isEmpty()
                ? Dokumente.pruefsumme(lesen(vorhanden.path("cmis:objectId").asText()))
                : gemerkt;
    }

    @Override
    public List<Schriftstueck> auflisten(Ordner ordner) {
        List<Schriftstueck> alle = new ArrayList<>();
        JsonNode seite;
        do {
            seite = hole(
                    ordner.pfad(),
                    "cmisselector=children&succinct=true&maxItems=" + SEITE + "&skipCount=" + alle.size());
            for (JsonNode kind : seite.path("objects")) {
                alle.add(schriftstueck(eigenschaften(kind.path("object"))));
            }
        } while (seite.path("hasMoreItems").asBoolean()
                && !seite.path("objects").isEmpty());
        return alle.stream()
                .filter(s -> "cmis:document".equals(s.merkmale().get("cmis:baseTypeId")))
                .toList();
    }

    @Override
    public byte[] lesen(String id) {
        Partner.Antwort antwort = connector.rufe(adresse("", "cmisselector=content&objectId=" + kodiert(id)), null);
        if (antwort.status() == 404) {
            throw new RegisterAblehnung(connector.partner().bezeichnung() + " kennt dieses Schriftstück nicht.");
        }
        return connector.partner().verlangeErfolg(antwort).inhalt();
    }

    private Ordner ordner(Ordner oben, String name) {
        String pfad = oben.pfad() + "/" + name;
        String abfrage = "cmisselector=object&succinct=true";
        Partner.Antwort gefunden = connector.rufe(adresse(pfad, abfrage), null);
        if (gefunden.status() == 404) {
            Partner.Antwort neu = connector.rufe(
                    adresse(oben.pfad(), ""),
                    new CmisFormular("createFolder")
                            .merkmal("cmis:objectTypeId", "cmis:folder")
                            .merkmal("cmis:name", name));
            // somebody else may have been faster
            gefunden = neu.status() == 409 ? connector.rufe(adresse(pfad, abfrage), null) : neu;
        }
        return new Ordner(eigenschaften(erfolg(gefunden)).path("cmis:objectId").asText(), pfad);
    }

    private JsonNode hole(String pfad, String abfrage) {
        return erfolg(connector.rufe(adresse(pfad, abfrage), null));
    }

    private JsonNode erfolg(Partner.Antwort antwort) {
        byte[] inhalt = connector.partner().verlangeErfolg(antwort).inhalt();
        try {
            JsonNode json = JSON.readTree(inhalt);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (IOException e) {
            // said below
        }
        throw unlesbar();
    }

    private JsonNode eigenschaften(JsonNode objekt) {
        JsonNode eigenschaften = objekt.path("succinctProperties");
        if (!eigenschaften.path("cmis:objectId").isTextual()) {
            throw unlesbar();
        }
        return eigenschaften;
    }

    private RegisterStoerung unlesbar() {
        return new RegisterStoerung(connector.partner().bezeichnung() + " hat eine unlesbare Antwort geschickt.");
    }

    private static Schriftstueck schriftstueck(JsonNode eigenschaften) {
        Map<String, String> merkmale = new LinkedHashMap<>();
        eigenschaften.fields().forEachRemaining(e -> {
            if (e.getValue().isValueNode() && !e.getValue().isNull()) {
                merkmale.put(e.getKey(), e.getValue().asText());
            }
        });
        return new Schriftstueck(
                merkmale.get("cmis:objectId"),
                merkmale.get("cmis:name"),
                merkmale.get("cmis:contentStreamMimeType"),
                eigenschaften.path("cmis:contentStreamLength").asLong(-1),
                merkmale);
    }

    /** Path and query of an object; the root folder is asked for once. */
    private String adresse(String pfad, String abfrage) {
        StringBuilder adresse = new StringBuilder(wurzel());
        for (String stueck : pfad.split("/")) {
            if (!stueck.isEmpty()) {
                adresse.append('/').append(kodiert(stueck));
            }
        }
        return abfrage.isEmpty() ? adresse.toString() : adresse + "?" + abfrage;
    }

    private String wurzel() {
        if (wurzel == null) {
            JsonNode dienste = erfolg(connector.rufe(connector.partner().url().getRawPath(), null));
            if (dienste.size() != 1) {
                throw new RegisterStoerung(connector.partner().bezeichnung()
                        + " muss genau ein Repository anbieten, nennt aber " + dienste.size() + ".");
            }
            String url = dienste.elements().next().path("rootFolderUrl").asText();
            if (url.isEmpty()) {
                throw unlesbar();
            }
            wurzel = URI.create(url).getRawPath();
        }
        return wurzel;
    }

    private static String kodiert(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
