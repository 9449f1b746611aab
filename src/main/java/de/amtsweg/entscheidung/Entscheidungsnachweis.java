package de.amtsweg.entscheidung;

import de.amtsweg.regelwerk.Regelzeile;
import de.amtsweg.regelwerk.VerfehlteZeile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Stored receipt of one question to a law table.
 *
 * @param inhaltshash SHA-256 of the table that answered
 */
public record Entscheidungsnachweis(
        String tabelle,
        LocalDate stichtag,
        String inhaltshash,
        String zustand,
        List<Zeile> treffer,
        List<Verfehlt> verfehlt,
        Instant zeit) {

    /** A row that fitted, with what people need of it. */
    public record Zeile(String id, String norm, java.util.Map<String, Object> ausgaben) {

        static Zeile von(Regelzeile zeile) {
            return new Zeile(zeile.id(), zeile.norm(), zeile.ausgaben());
        }

        public String text(String ausgabe) {
            Object wert = ausgaben.get(ausgabe);
            return wert == null ? "" : wert.toString();
        }
    }

    /** A row that nearly fitted. */
    public record Verfehlt(String norm, java.util.Map<String, Object> ausgaben, String grund) {

        static Verfehlt von(VerfehlteZeile zeile) {
            return new Verfehlt(zeile.norm(), zeile.ausgaben(), zeile.grund());
        }

        public String text(String ausgabe) {
            Object wert = ausgaben.get(ausgabe);
            return wert == null ? "" : wert.toString();
        }
    }
}
