package de.amtsweg.bescheid;

import java.util.ArrayList;
import java.util.List;

/** Distributes lines over pages; lines that hold together move together as long as they fit on one page. */
final class Seitenumbruch {

    private static final float LUFT_UNTER_KOPF = 5;

    private final float obenErste;
    private final float obenWeitere;
    private final float unten;
    private final List<List<Platz>> seiten = new ArrayList<>();
    private float y;

    /** @param unten lowest base line; all in points from the upper edge of the page */
    Seitenumbruch(float obenErste, float obenWeitere, float unten) {
        this.obenErste = obenErste;
        this.obenWeitere = obenWeitere;
        this.unten = unten;
    }

    /**
     * A line at its place.
     *
     * @param y base line from the upper edge
     * @param wiederholt the head of a table repeated on a further page
     * @param strich a rule above the line
     */
    record Platz(Zeile zeile, float y, boolean wiederholt, boolean strich) {}

    List<List<Platz>> verteilen(List<Zeile> zeilen) {
        neueSeite();
        int i = 0;
        while (i < zeilen.size()) {
            int ende = i;
            while (ende < zeilen.size() - 1 && zeilen.get(ende).haelt) {
                ende++;
            }
            List<Zeile> gruppe = zeilen.subList(i, ende + 1);
            float hoehe = (float)
                    gruppe.stream().mapToDouble(z -> z.abstand + z.hoehe).sum();
            if (!leer() && y + hoehe > unten && hoehe <= unten - obenWeitere) {
                neueSeite();
            }
            gruppe.forEach(this::setzen);
            i = ende + 1;
        }
        return seiten;
    }

    private void setzen(Zeile zeile) {
        if (!leer() && y + zeile.abstand + zeile.hoehe > unten) {
            neueSeite();
        }
        if (leer() && seiten.size() > 1) {
            zeile.kopf.forEach(kopf -> ablegen(kopf, true, kopf.strich));
            y += zeile.kopf.isEmpty() || zeile.strich ? 0 : LUFT_UNTER_KOPF;
            ablegen(zeile, false, zeile.strich || !zeile.kopf.isEmpty());
        } else {
            ablegen(zeile, false, zeile.strich);
        }
    }

    private void ablegen(Zeile zeile, boolean wiederholt, boolean strich) {
        y += (leer() ? 0 : zeile.abstand) + zeile.hoehe;
        seiten.get(seiten.size() - 1).add(new Platz(zeile, y, wiederholt, strich));
    }

    private boolean leer() {
        return seiten.get(seiten.size() - 1).isEmpty();
    }

    private void neueSeite() {
        y = seiten.isEmpty() ? obenErste : obenWeitere;
        seiten.add(new ArrayList<>());
    }
}
