package de.amtsweg.bescheid;

import java.util.Arrays;
import java.util.List;

/** A piece of a {@link Schriftstueck}; each has its own structure element in the PDF, so that it can be read aloud. */
public sealed interface Baustein {

    /**
     * A heading.
     *
     * @param ebene 2 or 3; level 1 is the subject line of the paper
     */
    record Ueberschrift(int ebene, String text) implements Baustein {
        public Ueberschrift {
            if (ebene < 2 || ebene > 3) {
                throw new IllegalArgumentException("Überschriften haben die Ebene 2 oder 3, nicht " + ebene);
            }
        }
    }

    /** A paragraph; a line feed in the text starts a new line. */
    record Absatz(String text, boolean fett) implements Baustein {
        public Absatz(String text) {
            this(text, false);
        }
    }

    /** A list, numbered or with dashes. */
    record Aufzaehlung(boolean nummeriert, List<Punkt> punkte) implements Baustein {
        public Aufzaehlung {
            punkte = List.copyOf(punkte);
        }

        static Aufzaehlung striche(List<String> texte) {
            return new Aufzaehlung(false, texte.stream().map(Punkt::new).toList());
        }
    }

    /** An item of a list with the dashed items below it. */
    record Punkt(String text, List<String> unterpunkte) {
        public Punkt {
            unterpunkte = List.copyOf(unterpunkte);
        }

        public Punkt(String text) {
            this(text, List.of());
        }
    }

    /**
     * A table. The first cell of each row is its header.
     *
     * @param anteile widths of the columns relative to each other
     * @param kopf titles of the columns; empty for a table of two columns, label and value
     */
    record Tabelle(List<Integer> anteile, List<String> kopf, List<List<String>> zeilen) implements Baustein {
        public Tabelle {
            anteile = List.copyOf(anteile);
            kopf = List.copyOf(kopf);
            zeilen = List.copyOf(zeilen);
            int spalten = anteile.size();
            if (!kopf.isEmpty() && kopf.size() != spalten || zeilen.stream().anyMatch(z -> z.size() != spalten)) {
                throw new IllegalArgumentException("Alle Zeilen der Tabelle müssen " + spalten + " Zellen haben");
            }
        }

        /** Label and value; each row is given as an array of two. */
        static Tabelle angaben(String[]... zeilen) {
            return new Tabelle(
                    List.of(2, 4),
                    List.of(),
                    Arrays.stream(zeilen).map(Arrays::asList).toList());
        }
    }

    /** Closing formula and the name of the person who answers for the paper (§ 37 (3) VwVfG). */
    record Unterschrift(String formel, String name) implements Baustein {}

    /** Pieces that stay on one page if they fit on one. */
    record Zusammen(List<Baustein> teile) implements Baustein {
        public Zusammen {
            teile = List.copyOf(teile);
        }
    }
}
