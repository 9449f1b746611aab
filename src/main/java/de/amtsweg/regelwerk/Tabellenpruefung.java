package de.amtsweg.regelwerk;

import java.util.ArrayList;
import java.util.List;

/** Everything a table must stand before it may be used: cells, rows together, examples. */
public final class Tabellenpruefung {

    private final Regelwerk regelwerk;

    public Tabellenpruefung(Regelwerk regelwerk) {
        this.regelwerk = regelwerk;
    }

    /**
     * All findings, German; empty if the table may be released.
     *
     * @param faelle content of its {@code .faelle.csv}, null if it has none
     */
    public List<String> befunde(String schluessel, byte[] inhalt, byte[] faelle) {
        List<String> befunde = new ArrayList<>(zellenUndZeilen(schluessel, inhalt));
        if (befunde.isEmpty()) {
            befunde.addAll(beispiele(schluessel, inhalt, faelle).befunde());
        }
        return befunde;
    }

    /** Findings about cells; where there are none, about rows. */
    public List<String> zellenUndZeilen(String schluessel, byte[] inhalt) {
        List<String> zellen = regelwerk.pruefen(schluessel, inhalt);
        return zellen.isEmpty() ? regelwerk.analysieren(schluessel, inhalt) : zellen;
    }

    /**
     * What the examples say.
     *
     * @param anzahl how many there are
     */
    public record Beispielbefund(int anzahl, List<String> befunde) {}

    /** Differences between examples and table, and the rows that no example reaches. */
    public Beispielbefund beispiele(String schluessel, byte[] inhalt, byte[] faelle) {
        if (faelle == null) {
            return new Beispielbefund(0, List.of("es gibt keine Beispiele (" + schluessel + ".faelle.csv)"));
        }
        try {
            List<String> befunde = new ArrayList<>();
            Beispiellauf lauf = new Beispiellauf(regelwerk, schluessel, inhalt);
            List<Beispiel> beispiele = Beispieldatei.lesen(schluessel + ".faelle.csv", faelle);
            beispiele.forEach(
                    beispiel -> lauf.pruefen(beispiel).forEach(befund -> befunde.add(beispiel.id() + ": " + befund)));
            lauf.ungetroffen().forEach(zeile -> befunde.add("Zeile " + zeile + " erreicht kein Beispiel"));
            return new Beispielbefund(beispiele.size(), befunde);
        } catch (Regelfehler e) {
            return new Beispielbefund(0, List.of(e.getMessage()));
        }
    }
}
