package de.amtsweg.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types of the repository, as far as a client asks for them. */
final class CmisTypen {
    static final String SCHRIFTSTUECK = "amtsweg:schriftstueck";

    /** The properties of {@value #SCHRIFTSTUECK}. */
    static final List<String> MERKMALE =
            List.of("amtsweg:dokumentId", "amtsweg:kategorie", "amtsweg:sha256", "amtsweg:zustand");

    private CmisTypen() {}

    /** The definition of a type in the words of the browser binding. */
    static Map<String, Object> definition(String id) {
        return switch (id) {
            case CmisObjekt.ORDNER, CmisObjekt.DOKUMENT ->
                definition(id, id, List.of("cmis:name", "cmis:description", CmisObjekt.NEBENTYPEN));
            case SCHRIFTSTUECK -> definition(id, "cmis:secondary", MERKMALE);
            default -> throw CmisFehler.fehlt("Typ " + id);
        };
    }

    private static Map<String, Object> definition(String id, String grundtyp, List<String> merkmale) {
        Map<String, Object> definitionen = new LinkedHashMap<>();
        for (String merkmal : merkmale) {
            definitionen.put(merkmal, merkmal(merkmal));
        }
        Map<String, Object> typ = new LinkedHashMap<>();
        typ.put("id", id);
        typ.put("localName", id);
        typ.put("displayName", id);
        typ.put("queryName", id);
        typ.put("baseId", grundtyp);
        if (!id.equals(grundtyp)) {
            typ.put("parentId", grundtyp);
        }
        typ.put("creatable", !"cmis:secondary".equals(grundtyp));
        typ.put("propertyDefinitions", definitionen);
        return typ;
    }

    private static Map<String, Object> merkmal(String id) {
        boolean mehrere = id.equals(CmisObjekt.NEBENTYPEN);
        Map<String, Object> merkmal = new LinkedHashMap<>();
        merkmal.put("id", id);
        merkmal.put("localName", id);
        merkmal.put("displayName", id);
        merkmal.put("queryName", id);
        merkmal.put("propertyType", mehrere ? "id" : "string");
        merkmal.put("cardinality", mehrere ? "multi" : "single");
        merkmal.put("updatability", "readwrite");
        merkmal.put("inherited", false);
        merkmal.put("required", id.equals("cmis:name"));
        return merkmal;
    }
}
