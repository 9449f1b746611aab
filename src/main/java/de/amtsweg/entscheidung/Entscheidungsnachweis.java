package de.amtsweg.entscheidung;

import de.amtsweg.regelwerk.OffeneZeile;
import de.amtsweg.regelwerk.Regelzeile;
import de.amtsweg.regelwerk.VerfehlteZeile;
import de.amtsweg.sachverhalt.Bezeichnungen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    private static final List<String> ARTEN = List.of("ANSPRUCH", "SOLL", "ERMESSEN");
    /** What needs more than this to be known is far from being told; of such a row only its name is kept. */
    private static final int NAHE = 2;

    private static final Set<String> NAME = Set.of("schluessel", "bezeichnung");

    /** The rows that fitted, best first: claims before discretion, then as the table ranks them. */
    public List<Zeile> nachRang() {
        return treffer.stream()
                .sorted(Comparator.comparing((Zeile z) -> ARTEN.indexOf(z.text("art")))
                        .thenComparing(z -> Integer.valueOf(z.text("rang"))))
                .toList();
    }

    /** This answer, which named other tables, with what these said. */
    Entscheidungsnachweis zusammen(List<Entscheidungsnachweis> antworten) {
        return new Entscheidungsnachweis(
                tabelle,
                stichtag,
                inhaltshash,
                zustand,
                antworten.stream().flatMap(a -> a.treffer().stream()).toList(),
                antworten.stream().flatMap(a -> a.offen().stream()).toList(),
                antworten.stream().flatMap(a -> a.verfehlt().stream()).toList(),
                zeit);
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

        /** Whether the row says yes in this output. */
        public boolean ja(String ausgabe) {
            return Boolean.TRUE.equals(ausgaben.get(ausgabe));
        }

        static Zeile von(Regelzeile zeile) {
            return new Zeile(zeile.id(), zeile.norm(), zeile.ausgaben());
        }

        public String text(String ausgabe) {
            Object wert = ausgaben.get(ausgabe);
            return wert == null ? "" : wert.toString();
        }
    }

    /** A row that nearly fitted or might fit, and why it does not. */
    public record Verfehlt(String norm, Map<String, Object> ausgaben, String grund, List<String> fakten) {

        /** @param fakten names of the unknown facts it depends on; none for a row that failed */
        public Verfehlt {
            fakten = fakten == null ? List.of() : fakten;
        }

        static Verfehlt von(VerfehlteZeile zeile) {
            return new Verfehlt(zeile.norm(), zeile.ausgaben(), Bezeichnungen.imSatz(zeile.grund()), List.of());
        }

        static Verfehlt von(OffeneZeile zeile) {
            if (zeile.fakten().size() <= NAHE) {
                return new Verfehlt(
                        zeile.norm(), zeile.ausgaben(), Bezeichnungen.imSatz(zeile.grund()), zeile.fakten());
            }
            Map<String, Object> name = new LinkedHashMap<>(zeile.ausgaben());
            name.keySet().retainAll(NAME);
            return new Verfehlt(
                    zeile.norm(), name, "zu klären sind noch " + zeile.fakten().size() + " Angaben", zeile.fakten());
        }

        /** Whether little is missing to tell it. */
        public boolean nahe() {
            return fakten.size() <= NAHE;
        }

        public String text(String ausgabe) {
            Object wert = ausgaben.get(ausgabe);
            return wert == null ? "" : wert.toString();
        }
    }
}
