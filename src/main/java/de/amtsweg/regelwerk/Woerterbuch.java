package de.amtsweg.regelwerk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every fact a law table may ask for: {@code decisions/woerterbuch.csv}, from which the list in
 * {@code decisions/README.md} is made.
 */
public final class Woerterbuch {

    private static final String DATEI = "decisions/woerterbuch.csv";
    private static final List<String> KOPF = List.of("fakt", "typ", "werte", "bedeutung", "quelle", "personenbezug");

    private final Map<String, Eintrag> eintraege;

    private Woerterbuch(Map<String, Eintrag> eintraege) {
        this.eintraege = eintraege;
    }

    /**
     * A fact.
     *
     * @param typ DMN name of its type
     * @param werte allowed texts, empty if any
     * @param personenbezogen whether it says something about the person of a case
     */
    public record Eintrag(
            String fakt, String typ, List<String> werte, String bedeutung, String quelle, boolean personenbezogen) {

        /**
         * What a person typed, as it is stored: ISO day, plain decimal, true or false, text.
         *
         * @throws IllegalArgumentException if it is not of this type or not allowed (German)
         */
        public String gespeichert(String eingabe) {
            Object wert = Tabellenkalkulation.lesen(Typ.von(typ).orElseThrow(), eingabe.strip());
            if (wert instanceof String text && !werte.isEmpty() && !werte.contains(text)) {
                throw new IllegalArgumentException(
                        "„" + text + "“ gehört nicht zu den erlaubten Werten " + String.join(", ", werte) + ".");
            }
            return wert instanceof BigDecimal zahl ? zahl.toPlainString() : String.valueOf(wert);
        }

        /** The value of a stored text, as the tables take it. */
        public Object wert(String gespeichert) {
            return switch (Typ.von(typ).orElseThrow()) {
                case TEXT -> gespeichert;
                case ZAHL -> new BigDecimal(gespeichert);
                case GANZZAHL -> Long.valueOf(gespeichert);
                case JA_NEIN -> Boolean.valueOf(gespeichert);
                case DATUM -> LocalDate.parse(gespeichert);
            };
        }

        /** The stored text in German words. */
        public String inWorten(String gespeichert) {
            return InWorten.wert(wert(gespeichert));
        }
    }

    /** The dictionary this program ships; throws {@link Regelfehler} naming the line that cannot be read. */
    public static Woerterbuch mitgeliefert() {
        try (InputStream datei = Woerterbuch.class.getClassLoader().getResourceAsStream(DATEI)) {
            return lesen(datei.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(DATEI + " not readable", e);
        }
    }

    static Woerterbuch lesen(byte[] inhalt) {
        List<List<String>> zeilen = Beispieldatei.felder(inhalt);
        if (zeilen.isEmpty() || !zeilen.get(0).equals(KOPF)) {
            throw new Regelfehler(DATEI + ": die erste Zeile muss " + String.join(";", KOPF) + " lauten.");
        }
        Map<String, Eintrag> eintraege = new LinkedHashMap<>();
        for (int i = 1; i < zeilen.size(); i++) {
            List<String> felder = zeilen.get(i);
            if (felder.size() != KOPF.size() || felder.stream().limit(2).anyMatch(String::isEmpty)) {
                throw new Regelfehler(DATEI + ", Zeile " + (i + 1) + ": erwartet werden " + KOPF.size() + " Felder.");
            }
            Eintrag eintrag = new Eintrag(
                    felder.get(0),
                    felder.get(1),
                    felder.get(2).isEmpty()
                            ? List.of()
                            : Arrays.asList(felder.get(2).split(",\\s*")),
                    felder.get(3),
                    felder.get(4),
                    felder.get(5).equals("ja"));
            if (eintraege.put(eintrag.fakt(), eintrag) != null) {
                throw new Regelfehler(DATEI + ": „" + eintrag.fakt() + "“ steht zweimal darin.");
            }
        }
        return new Woerterbuch(Collections.unmodifiableMap(eintraege));
    }

    /** The dictionary of this program, read once. */
    public static Woerterbuch dieses() {
        return Halter.DIESES;
    }

    private static final class Halter {
        private static final Woerterbuch DIESES = mitgeliefert();
    }

    /** The facts by name, in the order of the file. */
    public Map<String, Eintrag> eintraege() {
        return eintraege;
    }

    /** The facts as a Markdown table. */
    public List<String> alsTabelle() {
        List<String> zeilen = new ArrayList<>(List.of(
                "| Fakt | Typ | Erlaubte Werte | Bedeutung | Quelle | Personenbezug |", "|---|---|---|---|---|---|"));
        eintraege
                .values()
                .forEach(e -> zeilen.add("| `" + e.fakt() + "` | " + e.typ() + " | "
                        + String.join(", ", e.werte()) + " | " + e.bedeutung() + " | " + e.quelle() + " | "
                        + (e.personenbezogen() ? "ja" : "nein") + " |"));
        return zeilen;
    }
}
