package de.amtsweg.bescheid;

import de.amtsweg.bescheid.Baustein.Absatz;
import de.amtsweg.bescheid.Baustein.Aufzaehlung;
import de.amtsweg.bescheid.Baustein.Punkt;
import de.amtsweg.bescheid.Baustein.Tabelle;
import de.amtsweg.bescheid.Baustein.Ueberschrift;
import de.amtsweg.bescheid.Baustein.Unterschrift;
import de.amtsweg.bescheid.Baustein.Zusammen;
import de.amtsweg.bescheid.Zeile.Stueck;
import de.amtsweg.schrift.Zeichentext;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Turns the pieces of a paper into lines and, at the same time, into structure elements. */
final class Textsatz {

    static final float GROESSE = 9.5f;
    static final float DURCHSCHUSS = 13.5f;
    private static final float EINZUG = 20;

    private final Schrift normal;
    private final Schrift fett;
    private final float breite;
    private final List<Zeile> zeilen = new ArrayList<>();

    Textsatz(Schrift normal, Schrift fett, float breite) {
        this.normal = normal;
        this.fett = fett;
        this.breite = breite;
    }

    List<Zeile> zeilen() {
        return zeilen;
    }

    void betreff(PDStructureElement dokument, String text) {
        PDStructureElement h1 = Strukturbaum.element(dokument, StandardStructureTypes.H1);
        fliesstext(h1, text, fett, 11.5f, 15, 0, 0, true);
    }

    void setzen(PDStructureElement dokument, Baustein baustein) {
        if (baustein instanceof Ueberschrift u) {
            PDStructureElement h = Strukturbaum.element(
                    dokument, u.ebene() == 2 ? StandardStructureTypes.H2 : StandardStructureTypes.H3);
            fliesstext(h, u.text(), fett, u.ebene() == 2 ? 10.5f : GROESSE, 14, 0, u.ebene() == 2 ? 14 : 9, true);
        } else if (baustein instanceof Absatz a) {
            PDStructureElement p = Strukturbaum.element(dokument, StandardStructureTypes.P);
            fliesstext(p, a.text(), a.fett() ? fett : normal, GROESSE, DURCHSCHUSS, 0, 7, false);
        } else if (baustein instanceof Aufzaehlung l) {
            liste(dokument, l);
        } else if (baustein instanceof Tabelle t) {
            new Tabellensatz(normal, fett, breite, zeilen).setzen(dokument, t);
        } else if (baustein instanceof Unterschrift u) {
            unterschrift(dokument, u);
        } else if (baustein instanceof Zusammen z) {
            int anfang = zeilen.size();
            z.teile().forEach(teil -> setzen(dokument, teil));
            zeilen.subList(anfang, zeilen.size() - 1).forEach(zeile -> zeile.haelt = true);
        }
    }

    private void liste(PDStructureElement vater, Aufzaehlung liste) {
        PDStructureElement l = Strukturbaum.liste(vater, liste.nummeriert());
        int nummer = 1;
        for (Punkt punkt : liste.punkte()) {
            PDStructureElement koerper =
                    punkt(l, liste.nummeriert() ? nummer + "." : "–", punkt.text(), 0, nummer == 1 ? 7 : 4);
            nummer++;
            if (!punkt.unterpunkte().isEmpty()) {
                PDStructureElement unterliste = Strukturbaum.liste(koerper, false);
                punkt.unterpunkte().forEach(text -> punkt(unterliste, "–", text, EINZUG, 2));
            }
        }
    }

    private PDStructureElement punkt(
            PDStructureElement liste, String zeichen, String text, float einzug, float abstand) {
        PDStructureElement li = Strukturbaum.element(liste, StandardStructureTypes.LI);
        PDStructureElement lbl = Strukturbaum.element(li, StandardStructureTypes.LBL);
        PDStructureElement koerper = Strukturbaum.element(li, StandardStructureTypes.L_BODY);
        PDStructureElement p = Strukturbaum.element(koerper, StandardStructureTypes.P);
        int anfang = zeilen.size();
        fliesstext(p, text, normal, GROESSE, DURCHSCHUSS, einzug + EINZUG, abstand, false);
        zeilen.get(anfang).stuecke.add(0, new Stueck(lbl, zeichen + " ", normal, GROESSE, einzug));
        return koerper;
    }

    /** Room for a signature by hand stays free between formula and name; neither stands alone on a page. */
    private void unterschrift(PDStructureElement dokument, Unterschrift unterschrift) {
        if (!zeilen.isEmpty()) {
            zeilen.get(zeilen.size() - 1).haelt = true;
        }
        PDStructureElement formel = Strukturbaum.element(dokument, StandardStructureTypes.P);
        fliesstext(formel, unterschrift.formel(), normal, GROESSE, DURCHSCHUSS, 0, 16, true);
        PDStructureElement name = Strukturbaum.element(dokument, StandardStructureTypes.P);
        fliesstext(name, unterschrift.name(), normal, GROESSE, DURCHSCHUSS, 0, 30, true);
        zeilen.get(zeilen.size() - 1).haelt = false;
    }

    private void fliesstext(
            PDStructureElement element,
            String text,
            Schrift schrift,
            float groesse,
            float hoehe,
            float x,
            float abstand,
            boolean haelt) {
        List<String> texte = Zeilenumbruch.umbrechen(Zeichentext.glaetten(text), schrift, groesse, breite - x);
        int anfang = zeilen.size();
        for (String inhalt : texte) {
            Zeile zeile = new Zeile(hoehe);
            zeile.haelt = haelt;
            zeile.stuecke.add(new Stueck(element, inhalt, schrift, groesse, x));
            zeilen.add(zeile);
        }
        zeilen.get(anfang).abstand = abstand;
        keineEinzelnenZeilen(anfang);
    }

    /** Neither the first nor the last line of a paragraph stands alone on a page. */
    private void keineEinzelnenZeilen(int anfang) {
        int ende = zeilen.size() - 1;
        if (ende > anfang) {
            zeilen.get(anfang).haelt = true;
            zeilen.get(ende - 1).haelt = true;
        }
    }
}
