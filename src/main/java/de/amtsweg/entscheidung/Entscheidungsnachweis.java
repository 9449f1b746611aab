package de.amtsweg.entscheidung;

import de.amtsweg.regelwerk.Regelzeile;
import de.amtsweg.regelwerk.VerfehlteZeile;
import de.amtsweg.sachverhalt.Bezeichnungen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** The rows that fitted, best first. */
    public List<Zeile> nachRang() {
        return treffer.stream()
                .sorted(Comparator.comparing(z -> Integer.valueOf(z.text("rang"))))
                .toList();
    }

    /** Nearly fitting rows of what does not fit by another row anyway; the first reason of each. */
    public List<Verfehlt> knappVerfehlt(String schluesselspalte) {
        Set<String> gesehen = new HashSet<>();
        treffer.forEach(z -> gesehen.add(z.text(schluesselspalte)));
        return verfehlt.stream()
                .filter(v -> gesehen.add(v.text(schluesselspalte)))
                .toList();
    }

    /** A row that fitted, with what people need of it. */
    public record Zeile(String id, String norm, Map<String, Object> ausgaben) {

        static Zeile von(Regelzeile zeile) {
            return new Zeile(zeile.id(), zeile.norm(), zeile.ausgaben());
        }

        public String text(String ausgabe) {
            Object wert = ausgaben.get(ausgabe);
            return wert == null ? "" : wert.toString();
        }
    }

    /** A row that nearly fitted. */
    public record Verfehlt(String norm, Map<String, Object> ausgaben, String grund) {

        static Verfehlt von(VerfehlteZeile zeile) {
            return new Verfehlt(zeile.norm(), zeile.ausgaben(), Bezeichnungen.imSatz(zeile.grund()));
        }

        public String text(String ausgabe) {
            Object wert = ausgaben.get(ausgabe);
            return wert == null ? "" : wert.toString();
        }
    }
}
