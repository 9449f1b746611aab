package de.amtsweg.entscheidung;

import de.amtsweg.regelwerk.OffeneZeile;
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
        List<Verfehlt> offen,
        List<Verfehlt> verfehlt,
        Instant zeit) {

    /** The rows that fitted, best first. */
    public List<Zeile> nachRang() {
        return treffer.stream()
                .sorted(Comparator.comparing(z -> Integer.valueOf(z.text("rang"))))
                .toList();
    }

    /** Rows that might fit, of what does not fit by another row anyway; the first reason of each. */
    public List<Verfehlt> nochOffen(String schluesselspalte) {
        return jeEiner(schluesselspalte, offen, getroffen(schluesselspalte));
    }

    /** Nearly fitting rows of what neither fits nor might fit by another row; the first reason of each. */
    public List<Verfehlt> knappVerfehlt(String schluesselspalte) {
        Set<String> gesehen = getroffen(schluesselspalte);
        offen.forEach(z -> gesehen.add(z.text(schluesselspalte)));
        return jeEiner(schluesselspalte, verfehlt, gesehen);
    }

    private Set<String> getroffen(String schluesselspalte) {
        Set<String> getroffen = new HashSet<>();
        treffer.forEach(z -> getroffen.add(z.text(schluesselspalte)));
        return getroffen;
    }

    private static List<Verfehlt> jeEiner(String schluesselspalte, List<Verfehlt> zeilen, Set<String> gesehen) {
        return zeilen.stream()
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

    /** A row that nearly fitted or might fit, and why it does not. */
    public record Verfehlt(String norm, Map<String, Object> ausgaben, String grund) {

        static Verfehlt von(VerfehlteZeile zeile) {
            return new Verfehlt(zeile.norm(), zeile.ausgaben(), Bezeichnungen.imSatz(zeile.grund()));
        }

        static Verfehlt von(OffeneZeile zeile) {
            return new Verfehlt(zeile.norm(), zeile.ausgaben(), Bezeichnungen.imSatz(zeile.grund()));
        }

        public String text(String ausgabe) {
            Object wert = ausgaben.get(ausgabe);
            return wert == null ? "" : wert.toString();
        }
    }
}
