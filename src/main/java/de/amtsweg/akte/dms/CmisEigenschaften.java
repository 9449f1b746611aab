package de.amtsweg.akte.dms;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.akte.dms.Dms.Schriftstueck;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Properties of an object in the succinct form of the browser binding. */
final class CmisEigenschaften {

    private static final String SHA256 = "{sha-256}";

    private CmisEigenschaften() {}

    /** Empty if this is no object. */
    static Optional<JsonNode> von(JsonNode objekt) {
        return Optional.of(objekt.path("succinctProperties"))
                .filter(e -> e.path("cmis:objectId").isTextual());
    }

    static Schriftstueck schriftstueck(JsonNode eigenschaften) {
        Map<String, String> einzelne = new LinkedHashMap<>();
        eigenschaften.fields().forEachRemaining(e -> {
            if (e.getValue().isValueNode() && !e.getValue().isNull()) {
                einzelne.put(e.getKey(), e.getValue().asText());
            }
        });
        return new Schriftstueck(
                einzelne.get("cmis:objectId"),
                einzelne.getOrDefault("cmis:name", ""),
                einzelne.get("cmis:contentStreamMimeType"),
                eigenschaften.path("cmis:contentStreamLength").asLong(-1),
                sha256(eigenschaften.path("cmis:contentStreamHash")),
                einzelne.getOrDefault("cmis:changeToken", einzelne.get("cmis:lastModificationDate")),
                einzelne);
    }

    /** Of the hashes "{algorithm}hex" of CMIS 1.1, if there is one we can compare with. */
    private static String sha256(JsonNode hashes) {
        for (JsonNode hash : hashes) {
            if (hash.asText().startsWith(SHA256)) {
                return hash.asText().substring(SHA256.length());
            }
        }
        return null;
    }
}
