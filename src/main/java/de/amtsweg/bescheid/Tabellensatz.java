package de.amtsweg.bescheid;

import de.amtsweg.bescheid.Baustein.Tabelle;
import de.amtsweg.bescheid.Zeile.Stueck;
import de.amtsweg.schrift.Zeichentext;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Sets tables: rows of cells whose lines stand side by side, the first cell of a row is its header. */
final class Tabellensatz {

    private static final float GROESSE = 8.5f;
    private static final float HOEHE = 11.5f;
    private static final float LUFT = 8;
    /** Rows with more lines than this may be broken over two pages. */
    private static final int LANGE_ZEILE = 12;

    private final Schrift normal;
    private final Schrift fett;
    private final float breite;
    private final List<Zeile> zeilen;

    Tabellensatz(Schrift normal, Schrift fett, float breite, List<Zeile> zeilen) {
        this.normal = normal;
        this.fett = fett;
        this.breite = breite;
        this.zeilen = zeilen;
    }

    void setzen(PDStructureElement vater, Tabelle tabelle) {
        PDStructureElement element = Strukturbaum.element(vater, StandardStructureTypes.TABLE);
        float[] spalten = spalten(tabelle.anteile());
        List<Zeile> kopf = List.of();
        int anfang = zeilen.size();
        if (!tabelle.kopf().isEmpty()) {
            PDStructureElement thead = Strukturbaum.element(element, StandardStructureTypes.T_HEAD);
            PDStructureElement tr = Strukturbaum.element(thead, StandardStructureTypes.TR);
            kopf = zeile(spalten, tabelle.kopf(), fett, fett, elemente(tr, tabelle.kopf(), true), List.of());
            kopf.forEach(z -> z.haelt = true);
        }
        PDStructureElement tbody = Strukturbaum.element(element, StandardStructureTypes.T_BODY);
        for (List<String> werte : tabelle.zeilen()) {
            PDStructureElement tr = Strukturbaum.element(tbody, StandardStructureTypes.TR);
            boolean beschriftung = tabelle.kopf().isEmpty();
            zeile(spalten, werte, beschriftung ? fett : normal, normal, elemente(tr, werte, false), kopf);
        }
        zeilen.get(anfang).abstand += 5;
    }

    private static List<PDStructureElement> elemente(PDStructureElement tr, List<String> werte, boolean kopf) {
        List<PDStructureElement> elemente = new ArrayList<>();
        for (int i = 0; i < werte.size(); i++) {
            if (kopf) {
                elemente.add(Strukturbaum.kopfzelle(tr, PDTableAttributeObject.SCOPE_COLUMN));
            } else if (i == 0) {
                elemente.add(Strukturbaum.kopfzelle(tr, PDTableAttributeObject.SCOPE_ROW));
            } else {
                elemente.add(Strukturbaum.element(tr, StandardStructureTypes.TD));
            }
        }
        return elemente;
    }

    private List<Zeile> zeile(
            float[] spalten,
            List<String> werte,
            Schrift erste,
            Schrift andere,
            List<PDStructureElement> elemente,
            List<Zeile> kopf) {
        List<List<String>> zellen = new ArrayList<>();
        for (int i = 0; i < werte.size(); i++) {
            String text = Zeichentext.glaetten(werte.get(i) == null ? "" : werte.get(i));
            zellen.add(Zeilenumbruch.umbrechen(
                    text, i == 0 ? erste : andere, GROESSE, spalten[i + 1] - spalten[i] - LUFT));
        }
        int hoehe = zellen.stream().mapToInt(List::size).max().orElse(0);
        List<Zeile> neue = new ArrayList<>();
        for (int n = 0; n < hoehe; n++) {
            Zeile zeile = new Zeile(HOEHE);
            zeile.abstand = n == 0 ? 5 : 0;
            zeile.strich = n == 0;
            zeile.kopf = kopf;
            zeile.reihe = elemente;
            zeile.haelt = n < hoehe - 1 && (hoehe <= LANGE_ZEILE || n == 0 || n == hoehe - 2);
            for (int i = 0; i < zellen.size(); i++) {
                if (n < zellen.get(i).size()) {
                    zeile.stuecke.add(new Stueck(
                            elemente.get(i), zellen.get(i).get(n), i == 0 ? erste : andere, GROESSE, spalten[i]));
                }
            }
            neue.add(zeile);
        }
        zeilen.addAll(neue);
        return neue;
    }

    private float[] spalten(List<Integer> anteile) {
        float summe = anteile.stream().mapToInt(Integer::intValue).sum();
        float[] kanten = new float[anteile.size() + 1];
        for (int i = 0; i < anteile.size(); i++) {
            kanten[i + 1] = kanten[i] + breite * anteile.get(i) / summe;
        }
        return kanten;
    }
}
