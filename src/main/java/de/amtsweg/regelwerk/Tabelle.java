package de.amtsweg.regelwerk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.model.dmn.HitPolicy;

/** A law table as read from its DMN file; {@code entscheidung} is what the decision engine evaluates. */
record Tabelle(
        String schluessel,
        String bezeichnung,
        String stand,
        String inhaltshash,
        DmnDecision entscheidung,
        HitPolicy trefferregel,
        String beschreibung,
        List<Spalte> spalten,
        List<Ausgabe> ausgaben,
        List<Zeile> zeilen,
        Map<String, Typ> fakten) {

    /** Input column; {@code werte} is the cell of allowed values or null. */
    record Spalte(String id, String merkmal, String ausdruck, Typ typ, String werte) {}

    /** Output column; {@code werte} is the cell of allowed values or null. */
    record Ausgabe(String name, String bezeichnung, Typ typ, String werte) {}

    /** Row; conditions and outputs are the texts of the cells in column order. */
    record Zeile(
            String id,
            int nummer,
            String anmerkung,
            List<String> bedingungen,
            List<String> ausgaben,
            Gueltigkeit gueltig) {

        String norm() {
            int strich = anmerkung.indexOf('|');
            return (strich < 0 ? anmerkung : anmerkung.substring(0, strich)).trim();
        }
    }

    /** First and last day a row is in force, both inclusive; {@code bis} null: until changed. */
    record Gueltigkeit(LocalDate von, LocalDate bis) {

        boolean enthaelt(LocalDate tag) {
            return !tag.isBefore(von) && (bis == null || !tag.isAfter(bis));
        }
    }

    private static final Pattern KEINE_REGEL = Pattern.compile("Keine Regel: (.+?) – ");

    /** Whether more than one row may fit. */
    boolean sammelt() {
        return trefferregel == HitPolicy.COLLECT || trefferregel == HitPolicy.RULE_ORDER;
    }

    /** Whether the day lies between the first and the last day of the law in the table. */
    boolean bekannt(LocalDate tag) {
        return zeilen.stream().anyMatch(z -> !tag.isBefore(z.gueltig().von()))
                && zeilen.stream()
                        .anyMatch(z -> z.gueltig().bis() == null
                                || !tag.isAfter(z.gueltig().bis()));
    }

    /**
     * Cases that are meant to have no row, as the description says: {@code Keine Regel: fakt in Zelle und fakt in Zelle –
     * warum}. Cell by fact.
     */
    List<Map<String, String>> gewollteLuecken() {
        return KEINE_REGEL
                .matcher(beschreibung)
                .results()
                .map(m -> {
                    Map<String, String> zellen = new LinkedHashMap<>();
                    for (String teil : m.group(1).split(" und ")) {
                        String[] fakt = teil.split(" in ", 2);
                        zellen.put(fakt[0].trim(), fakt.length < 2 ? "-" : fakt[1].trim());
                    }
                    return zellen;
                })
                .toList();
    }

    static boolean egal(String zelle) {
        return zelle.isEmpty() || zelle.equals("-");
    }
}
