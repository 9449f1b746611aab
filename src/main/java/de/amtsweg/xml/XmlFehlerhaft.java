package de.amtsweg.xml;

import java.util.List;

/** A message that may not be read; carries every finding (at least one, at most {@value XmlLeser#HOECHSTENS_FEHLER}). */
public class XmlFehlerhaft extends RuntimeException {

    /** What kind of mistake it is; decides how the sender is answered. */
    public enum Art {
        /** The bytes are not UTF-8 or the prolog declares another character set. */
        ZEICHENSATZ,
        /** No XML. */
        NICHT_WOHLGEFORMT,
        /** A document type declaration (and with it entities) is never accepted. */
        DOKUMENTTYP,
        /** XML, but not the agreed message. */
        SCHEMA
    }

    private final transient List<XmlFehler> fehler;
    private final Art art;

    XmlFehlerhaft(Art art, List<XmlFehler> fehler) {
        // no values: the text may reach a log
        super("Zeile " + fehler.get(0).zeile() + ": verletzt ist die Regel "
                + fehler.get(0).regel());
        this.art = art;
        this.fehler = List.copyOf(fehler);
    }

    public Art art() {
        return art;
    }

    public List<XmlFehler> fehler() {
        return fehler;
    }
}
