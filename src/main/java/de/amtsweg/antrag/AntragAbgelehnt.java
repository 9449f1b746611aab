package de.amtsweg.antrag;

import de.amtsweg.xml.XmlFehler;
import java.util.List;

/** A message that is not accepted; nothing of it was stored. */
class AntragAbgelehnt extends RuntimeException {

    private final Ablehnungsgrund grund;
    private final transient List<XmlFehler> fehler;

    /** @param detail German sentence for the sender */
    AntragAbgelehnt(Ablehnungsgrund grund, String detail, List<XmlFehler> fehler) {
        super(detail);
        this.grund = grund;
        this.fehler = List.copyOf(fehler);
    }

    AntragAbgelehnt(Ablehnungsgrund grund, String detail) {
        this(grund, detail, List.of());
    }

    static AntragAbgelehnt anlage(int zeile, String element, String regel, String meldung) {
        return new AntragAbgelehnt(
                Ablehnungsgrund.ANLAGE, meldung, List.of(new XmlFehler(zeile, 0, element, regel, meldung)));
    }

    Ablehnungsgrund grund() {
        return grund;
    }

    List<XmlFehler> fehler() {
        return fehler;
    }
}
