package de.amtsweg.akte.dms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterStoerung;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses and JSON of the one repository behind the configured service. Thread-safe. */
final class CmisLeitung {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DmsConnector connector;
    private volatile Repository repository;

    /** The paths of the repository; each asks the service once. */
    private record Repository(String adresse, String wurzel) {}

    CmisLeitung(DmsConnector connector) {
        this.connector = connector;
    }

    String bezeichnung() {
        return connector.partner().bezeichnung();
    }

    /** What the repository says about an object, empty if it has none. */
    Optional<JsonNode> objekt(String pfad, String abfrage) {
        Partner.Antwort antwort = rufe(pfad, abfrage);
        return antwort.status() == 404 ? Optional.empty() : Optional.of(json(antwort));
    }

    /** The definition of a type, empty if the repository has none of this name. */
    Optional<JsonNode> typ(String id) {
        Partner.Antwort antwort =
                connector.rufe(repository().adresse() + "?cmisselector=typeDefinition&typeId=" + kodiert(id), null);
        // 400: some servers take an unknown type for a wrong argument
        return antwort.status() == 404 || antwort.status() == 400 ? Optional.empty() : Optional.of(json(antwort));
    }

    Partner.Antwort rufe(String pfad, String abfrage) {
        return connector.rufe(adresse(pfad, abfrage), null);
    }

    Partner.Antwort sende(String pfad, CmisFormular formular) {
        return connector.rufe(adresse(pfad, ""), formular);
    }

    /** The bytes of a success. */
    byte[] inhalt(Partner.Antwort antwort) {
        return connector.partner().verlangeErfolg(antwort).inhalt();
    }

    /** The object of a success. */
    JsonNode json(Partner.Antwort antwort) {
        byte[] inhalt = inhalt(antwort);
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

    RegisterStoerung unlesbar() {
        return new RegisterStoerung(bezeichnung() + " hat eine unlesbare Antwort geschickt.");
    }

    static String kodiert(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String adresse(String pfad, String abfrage) {
        StringBuilder adresse = new StringBuilder(repository().wurzel());
        for (String stueck : pfad.split("/")) {
            if (!stueck.isEmpty()) {
                adresse.append('/').append(kodiert(stueck));
            }
        }
        return abfrage.isEmpty() ? adresse.toString() : adresse + "?" + abfrage;
    }

    private Repository repository() {
        if (repository == null) {
            JsonNode dienste = json(connector.rufe(connector.partner().url().getRawPath(), null));
            if (dienste.size() != 1) {
                throw new RegisterStoerung(
                        bezeichnung() + " muss genau ein Repository anbieten, nennt aber " + dienste.size() + ".");
            }
            JsonNode dienst = dienste.elements().next();
            String wurzel = dienst.path("rootFolderUrl").asText();
            if (wurzel.isEmpty()) {
                throw unlesbar();
            }
            repository = new Repository(pfad(dienst.path("repositoryUrl").asText(wurzel)), pfad(wurzel));
        }
        return repository;
    }

    private String pfad(String url) {
        try {
            return URI.create(url).getRawPath();
        } catch (IllegalArgumentException e) {
            throw unlesbar();
        }
    }
}
