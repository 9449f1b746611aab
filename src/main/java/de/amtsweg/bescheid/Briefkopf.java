package de.amtsweg.bescheid;

import de.amtsweg.bescheid.Schriftstueck.Bezug;
import de.amtsweg.schrift.Zeichentext;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Letterhead, address window and reference block of the first page at the places of DIN 5008 form B, running header and
 * page number of all pages.
 */
final class Briefkopf {

    static final float LINKS = mm(25);
    static final float RECHTS = Seite.BREITE - mm(20);
    private static final float BEZUG_LINKS = mm(125);
    private static final float BEZUG_WERT = mm(125) + 62;
    private static final float KLEIN = 7.5f;
    private static final float BEZUG = 8.5f;
    private static final float ZEILE = 12;

    private final Schriftstueck stueck;
    private final Schrift normal;
    private final Schrift fett;

    Briefkopf(Schriftstueck stueck, Schrift normal, Schrift fett) {
        this.stueck = stueck;
        this.normal = normal;
        this.fett = fett;
    }

    static float mm(float millimeter) {
        return millimeter * 72 / 25.4f;
    }

    /** Draws the head of the first page. */
    void zeichnen(Seite seite, PDStructureElement dokument) throws IOException {
        Behoerdenkopf behoerde = stueck.behoerde();
        PDStructureElement name = Strukturbaum.element(dokument, StandardStructureTypes.P);
        float y = mm(22);
        for (String zeile : Zeilenumbruch.umbrechen(glatt(behoerde.name()), fett, 13, RECHTS - LINKS)) {
            seite.text(name, fett, 13, LINKS, y, zeile);
            y += 16;
        }
        seite.strich(LINKS, RECHTS, y - 9, 0.8f);
        if (stueck.istBrief()) {
            anschrift(seite, dokument);
        }
        bezug(seite, dokument, stueck.istBrief() ? mm(48) : y + 12);
    }

    /** Upper edge of the subject line. */
    float endeDesKopfes() {
        float bezugOben = stueck.istBrief() ? mm(48) : mm(22) + 28 + 16 * (zeilenDesNamens() - 1);
        float bezugUnten = bezugOben + ZEILE * bezugZeilen();
        if (!stueck.istBrief()) {
            return bezugUnten + 10;
        }
        float anschrift =
                (float) fenster().stream().mapToDouble(z -> z.groesse() * 1.28f).sum();
        return Math.max(mm(94), Math.max(bezugUnten + 6, mm(62.7f) + anschrift + 14));
    }

    private int zeilenDesNamens() {
        return Zeilenumbruch.umbrechen(glatt(stueck.behoerde().name()), fett, 13, RECHTS - LINKS)
                .size();
    }

    private void anschrift(Seite seite, PDStructureElement dokument) throws IOException {
        Behoerdenkopf b = stueck.behoerde();
        String absender = glatt(b.name() + " · " + b.strasse() + " · " + b.plzOrt());
        float groesse = Math.min(6.5f, mm(80) / normal.breite(absender));
        seite.beiwerk(normal, groesse, LINKS, mm(60), absender);
        seite.strich(LINKS, LINKS + mm(80), mm(60) + 3, 0.3f);
        PDStructureElement p = Strukturbaum.element(dokument, StandardStructureTypes.P);
        float y = mm(62.7f);
        for (Fensterzeile zeile : fenster()) {
            y += zeile.groesse() * 1.28f;
            seite.text(p, normal, zeile.groesse(), LINKS, y, zeile.text() + " ");
        }
    }

    private record Fensterzeile(String text, float groesse) {}

    /** Lines wider than the window make all lines smaller, then they are broken between words; nothing is cut off. */
    private List<Fensterzeile> fenster() {
        float breite = mm(80);
        List<String> zeilen = stueck.anschrift().stream().map(Briefkopf::glatt).toList();
        float passend = breite / groessteBreite(zeilen);
        if (passend >= 8.5f) {
            float groesse = Math.min(10, passend);
            return zeilen.stream().map(z -> new Fensterzeile(z, groesse)).toList();
        }
        List<String> woerter = zeilen.stream()
                .flatMap(z -> Arrays.stream(z.split("[ -]")))
                .map(wort -> wort + "-")
                .toList();
        float groesse = Math.max(6, Math.min(8, breite / groessteBreite(woerter)));
        return zeilen.stream()
                .flatMap(z -> Zeilenumbruch.umbrechen(z, normal, groesse, breite).stream())
                .map(z -> new Fensterzeile(z.stripTrailing(), groesse))
                .toList();
    }

    private float groessteBreite(List<String> texte) {
        return texte.stream().map(normal::breite).max(Float::compare).orElse(1f);
    }

    private void bezug(Seite seite, PDStructureElement dokument, float oben) throws IOException {
        PDStructureElement tabelle = Strukturbaum.element(dokument, StandardStructureTypes.TABLE);
        PDStructureElement koerper = Strukturbaum.element(tabelle, StandardStructureTypes.T_BODY);
        float y = oben + ZEILE;
        float links = stueck.istBrief() ? BEZUG_LINKS : LINKS;
        for (Bezug bezug : stueck.bezug()) {
            PDStructureElement tr = Strukturbaum.element(koerper, StandardStructureTypes.TR);
            PDStructureElement th = Strukturbaum.kopfzelle(tr, PDTableAttributeObject.SCOPE_ROW);
            PDStructureElement td = Strukturbaum.element(tr, StandardStructureTypes.TD);
            seite.text(th, fett, BEZUG, links, y, glatt(bezug.bezeichnung()));
            for (String zeile : wert(bezug)) {
                seite.text(td, normal, BEZUG, wertLinks(), y, zeile);
                y += ZEILE;
            }
        }
    }

    private float wertLinks() {
        return stueck.istBrief() ? BEZUG_WERT : LINKS + mm(45);
    }

    private List<String> wert(Bezug bezug) {
        return Zeilenumbruch.umbrechen(glatt(bezug.wert()), normal, BEZUG, RECHTS - wertLinks());
    }

    private int bezugZeilen() {
        return stueck.bezug().stream().mapToInt(b -> wert(b).size()).sum();
    }

    /** Running header from the second page on, page number and fold marks. */
    void rand(Seite seite, int nummer, int seiten) throws IOException {
        String zeichen = "Zeichen " + glatt(stueck.zeichen());
        if (nummer > 1) {
            String links = glatt(stueck.behoerde().name());
            float groesse =
                    Math.min(KLEIN, (RECHTS - LINKS - normal.breite(zeichen) * KLEIN - 20) / normal.breite(links));
            seite.beiwerk(normal, groesse, LINKS, mm(15), links);
            seite.beiwerk(normal, KLEIN, RECHTS - normal.breite(zeichen) * KLEIN, mm(15), zeichen);
            seite.strich(LINKS, RECHTS, mm(15) + 4, 0.3f);
        } else if (stueck.istBrief()) {
            seite.strich(mm(5), mm(9), mm(105), 0.3f);
            seite.strich(mm(5), mm(11), mm(148.5f), 0.3f);
            seite.strich(mm(5), mm(9), mm(210), 0.3f);
        }
        String zahl = "Seite " + nummer + " von " + seiten;
        seite.beiwerk(normal, KLEIN, RECHTS - normal.breite(zahl) * KLEIN, Seite.HOEHE - mm(12), zahl);
        seite.beiwerk(normal, KLEIN, LINKS, Seite.HOEHE - mm(12), nummer == 1 ? zeichen : "");
    }

    private static String glatt(String text) {
        return Zeichentext.glaetten(text);
    }
}
