package de.amtsweg.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder or document of the DMS as it is kept on disk.
 *
 * @param ordner id of the folder it lies in; {@code null} for the root
 * @param typ {@code cmis:folder} or {@code cmis:document}
 * @param angelegt milliseconds since 1970
 * @param dateityp MIME type of a document
 * @param bytes length of a document
 * @param merkmale properties given by whoever created it
 * @param fassung how often it was changed
 * @param geaendert milliseconds since 1970, 0 if it was never changed
 * @param pruefsumme SHA-256 of a document's content, hexadecimal
 */
record CmisObjekt(
        String id,
        String ordner,
        String typ,
        String name,
        long angelegt,
        String dateiname,
        String dateityp,
        long bytes,
        Map<String, String> merkmale,
        int fassung,
        long geaendert,
        String pruefsumme) {
    static final String ORDNER = "cmis:folder";
    static final String DOKUMENT = "cmis:document";
    static final String NEBENTYPEN = "cmis:secondaryObjectTypeIds";

    /** The same object with other properties, in the next version. */
    CmisObjekt geaendert(String neuerOrdner, String neuerName, Map<String, String> neueMerkmale) {
        return new CmisObjekt(
                id,
                neuerOrdner,
                typ,
                neuerName,
                angelegt,
                dateiname,
                dateityp,
                bytes,
                neueMerkmale,
                fassung + 1,
                System.currentTimeMillis(),
                pruefsumme);
    }

    /** The same document with another content, in the next version. */
    CmisObjekt mitInhalt(Formular.Datei datei, String neuePruefsumme) {
        return new CmisObjekt(
                id,
                ordner,
                typ,
                name,
                angelegt,
                datei.name(),
                datei.typ(),
                datei.inhalt().length,
                merkmale,
                fassung + 1,
                System.currentTimeMillis(),
                neuePruefsumme);
    }

    boolean istOrdner() {
        return typ.equals(ORDNER);
    }

    /** The object in the words of the browser binding; {@code knapp} = succinct. */
    Map<String, Object> json(String pfad, boolean knapp) {
        Map<String, Object> werte = werte(pfad);
        if (knapp) {
            return Map.of("succinctProperties", werte);
        }
        Map<String, Object> eigenschaften = new LinkedHashMap<>();
        werte.forEach((id, wert) -> eigenschaften.put(id, eigenschaft(id, wert)));
        return Map.of("properties", eigenschaften);
    }

    private Map<String, Object> werte(String pfad) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("cmis:objectId", id);
        werte.put("cmis:baseTypeId", typ);
        werte.put("cmis:objectTypeId", typ);
        werte.put("cmis:name", name);
        werte.put("cmis:creationDate", angelegt);
        werte.put("cmis:lastModificationDate", geaendert == 0 ? angelegt : geaendert);
        werte.put("cmis:changeToken", String.valueOf(fassung));
        if (istOrdner()) {
            werte.put("cmis:parentId", ordner);
            werte.put("cmis:path", pfad);
        } else {
            werte.put("cmis:contentStreamLength", bytes);
            werte.put("cmis:contentStreamMimeType", dateityp);
            werte.put("cmis:contentStreamFileName", dateiname);
            if (pruefsumme != null) {
                werte.put("cmis:contentStreamHash", List.of("{sha-256}" + pruefsumme));
            }
        }
        merkmale.forEach(werte::put);
        werte.computeIfPresent(
                NEBENTYPEN, (k, typen) -> List.of(typen.toString().split(" ")));
        return werte;
    }

    private static Map<String, Object> eigenschaft(String id, Object wert) {
        Map<String, Object> eigenschaft = new LinkedHashMap<>();
        eigenschaft.put("id", id);
        eigenschaft.put("localName", id);
        eigenschaft.put("displayName", id);
        eigenschaft.put("queryName", id);
        eigenschaft.put("type", typ(id));
        eigenschaft.put("cardinality", wert instanceof List ? "multi" : "single");
        eigenschaft.put("value", wert);
        return eigenschaft;
    }

    private static String typ(String id) {
        return switch (id) {
            case "cmis:creationDate", "cmis:lastModificationDate" -> "datetime";
            case "cmis:contentStreamLength" -> "integer";
            case "cmis:objectId", "cmis:baseTypeId", "cmis:objectTypeId", "cmis:parentId", NEBENTYPEN -> "id";
            default -> "string";
        };
    }
}
