package de.amtsweg.bescheid;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A line as it will stand on a page: pieces of text side by side, in points. */
final class Zeile {

    final List<Stueck> stuecke = new ArrayList<>();
    final float hoehe;
    /** Room above, dropped at the head of a page. */
    float abstand;
    /** Not to be separated from the line that follows. */
    boolean haelt;
    /** A thin rule above the line, as in tables. */
    boolean strich;
    /** The row of a table the line belongs to, null outside of tables. */
    Object reihe;
    /** Lines to be repeated when a table goes on on the next page. */
    List<Zeile> kopf = List.of();

    Zeile(float hoehe) {
        this.hoehe = hoehe;
    }

    /**
     * @param knoten structure element the text belongs to
     * @param x distance from the left edge of the text
     */
    record Stueck(PDStructureElement knoten, String text, Schrift schrift, float groesse, float x) {}
}
