package de.amtsweg.behoerde;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The file {@code behoerde.yaml}: read, and written for an authority that joins. */
public final class Behoerdendatei {

    public static final String NAME = "behoerde.yaml";

    private static final String STAAT = "staatsangehoerigkeitsbehoerde";
    private static final String ZUGAENGE = "zugaenge";
    private static final String KENNUNG = "kennung";
    private static final List<String> PFLICHT = List.of(
            KENNUNG,
            "name",
            "strasse",
            "plzOrt",
            "ort",
            "telefon",
            "email",
            "land",
            "rechtsbehelf",
            "rechtsbehelfsstelle",
            "anhoerungsnorm");

    private Behoerdendatei() {}

    /**
     * Reads it; what is missing is empty, so that everything about it can be told at once.
     *
     * @param befunde takes what is wrong with the file as such
     */
    public static Behoerde lies(String id, byte[] inhalt, List<Befund> befunde) {
        Map<?, ?> werte = werte(inhalt, befunde);
        List<Object> unbekannt = new ArrayList<>(werte.keySet());
        unbekannt.removeAll(PFLICHT);
        unbekannt.removeAll(List.of(STAAT, ZUGAENGE));
        unbekannt.forEach(feld -> befunde.add(Befund.fehler(NAME, "Die Angabe „" + feld + "“ gibt es nicht.")));
        Map<String, String> zugaenge = new LinkedHashMap<>();
        if (werte.get(ZUGAENGE) instanceof Map<?, ?> verweise) {
            verweise.forEach((name, wert) -> zugaenge.put(String.valueOf(name), wert == null ? "" : wert.toString()));
        }
        return new Behoerde(
                id,
                wert(werte, KENNUNG),
                wert(werte, "name"),
                wert(werte, "strasse"),
                wert(werte, "plzOrt"),
                wert(werte, "ort"),
                wert(werte, "telefon"),
                wert(werte, "email"),
                wert(werte, "land"),
                wert(werte, "rechtsbehelf"),
                wert(werte, "rechtsbehelfsstelle"),
                wert(werte, "anhoerungsnorm"),
                Boolean.TRUE.equals(werte.get(STAAT)),
                zugaenge);
    }

    /** The required fields with their values, in the order of the file. */
    static Map<String, String> angaben(Behoerde b) {
        Map<String, String> angaben = new LinkedHashMap<>();
        List<String> werte = List.of(
                b.kennung(),
                b.name(),
                b.strasse(),
                b.plzOrt(),
                b.ort(),
                b.telefon(),
                b.email(),
                b.land(),
                b.rechtsbehelf(),
                b.rechtsbehelfsstelle(),
                b.anhoerungsnorm());
        for (int i = 0; i < PFLICHT.size(); i++) {
            angaben.put(PFLICHT.get(i), werte.get(i));
        }
        return angaben;
    }

    static String schreibe(Behoerde b) {
        Map<String, Object> werte = new LinkedHashMap<>(angaben(b));
        if (b.staatsangehoerigkeitsbehoerde()) {
            werte.put(STAAT, true);
        }
        DumperOptions form = new DumperOptions();
        form.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        form.setAllowUnicode(true);
        form.setSplitLines(false);
        return "# Angaben der Behörde: Briefkopf, Kennung im Nachrichtenverkehr, Rechtsbehelf.\n"
                + new Yaml(form).dump(werte)
                + "# Namen der Umgebungsvariablen, in denen Zugangsdaten stehen; nie die Zugangsdaten selbst\n"
                + new Yaml(form).dump(Map.of(ZUGAENGE, b.zugaenge()));
    }

    private static Map<?, ?> werte(byte[] inhalt, List<Befund> befunde) {
        try {
            Object gelesen =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(inhalt, StandardCharsets.UTF_8));
            if (gelesen instanceof Map<?, ?> werte) {
                return werte;
            }
        } catch (YAMLException e) {
            // told below: the parser's words are English and quote the file
        }
        befunde.add(Befund.fehler(NAME, "Die Datei ist kein lesbares YAML aus Zeilen „angabe: Wert“."));
        return Map.of();
    }

    private static String wert(Map<?, ?> werte, String feld) {
        return werte.get(feld) == null ? "" : werte.get(feld).toString().strip();
    }
}
