package de.amtsweg.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code cmisaction} can do. */
final class CmisAktionen {
    private static final String NAME = "cmis:name";
    private static final String BESCHREIBUNG = "cmis:description";

    private final CmisAblage ablage;

    CmisAktionen(CmisAblage ablage) {
        this.ablage = ablage;
    }

    /** Does it; the object as it is then, empty if it is gone. */
    Optional<CmisObjekt> ausfuehren(String aktion, CmisObjekt an, Formular formular, Map<String, String> angaben) {
        Map<String, String> merkmale = merkmale(formular);
        String name = merkmale.remove(NAME);
        merkmale.remove("cmis:objectTypeId");
        return switch (aktion) {
            case "createFolder" -> Optional.of(ablage.ordnerAnlegen(an, text(name), merkmale));
            case "createDocument" ->
                Optional.of(ablage.dokumentAnlegen(an, text(name), datei(formular), bekannte(merkmale)));
            case "update" -> {
                pruefeMarke(an, angaben);
                yield Optional.of(ablage.aendern(
                        an, ablage.mitId(an.ordner()), name == null ? an.name() : name, bekannte(merkmale)));
            }
            case "setContent" -> Optional.of(ablage.inhaltErsetzen(an, datei(formular)));
            case "move" ->
                Optional.of(ablage.aendern(
                        an, ablage.mitId(angaben.getOrDefault("targetFolderId", "")), an.name(), Map.of()));
            case "delete" -> {
                ablage.loeschen(an);
                yield Optional.empty();
            }
            default -> throw CmisFehler.kannNicht("cmisaction=" + aktion);
        };
    }

    private static String text(String name) {
        return name == null ? "" : name;
    }

    private static Formular.Datei datei(Formular formular) {
        return formular.datei().orElseThrow(() -> CmisFehler.ungueltig("Der Teil content fehlt."));
    }

    private static void pruefeMarke(CmisObjekt objekt, Map<String, String> angaben) {
        String marke = angaben.get("changeToken");
        if (marke != null && !marke.equals(String.valueOf(objekt.fassung()))) {
            throw CmisFehler.veraltet();
        }
    }

    /** A repository refuses what none of its types has. */
    private static Map<String, String> bekannte(Map<String, String> merkmale) {
        for (String merkmal : merkmale.keySet()) {
            if (!merkmal.equals(BESCHREIBUNG)
                    && !merkmal.equals(CmisObjekt.NEBENTYPEN)
                    && !CmisTypen.MERKMALE.contains(merkmal)) {
                throw CmisFehler.ungueltig("Das Merkmal „" + merkmal + "“ gibt es hier nicht.");
            }
        }
        return merkmale;
    }

    /** {@code propertyId[n]} with {@code propertyValue[n]}; several values {@code propertyValue[n][m]} are joined by a blank. */
    private static Map<String, String> merkmale(Formular formular) {
        Map<String, String> merkmale = new LinkedHashMap<>();
        for (int i = 0; formular.felder().containsKey("propertyId[" + i + "]"); i++) {
            String stelle = "propertyValue[" + i + "]";
            List<String> werte = new ArrayList<>();
            if (formular.felder().containsKey(stelle)) {
                werte.add(formular.feld(stelle));
            }
            for (int j = 0; formular.felder().containsKey(stelle + "[" + j + "]"); j++) {
                werte.add(formular.feld(stelle + "[" + j + "]"));
            }
            merkmale.put(formular.feld("propertyId[" + i + "]"), String.join(" ", werte));
        }
        return merkmale;
    }
}
