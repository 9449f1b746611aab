package de.amtsweg.regelwerk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;

/** A law table as read from its DMN file; {@code entscheidung} is what the decision engine evaluates. */
record Tabelle(
        String schluessel,
        String bezeichnung,
        String inhaltshash,
        DmnDecision entscheidung,
        boolean sammelt,
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

    static boolean egal(String zelle) {
        return zelle.isEmpty() || zelle.equals("-");
    }
}
