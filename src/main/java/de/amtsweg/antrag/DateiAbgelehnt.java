package de.amtsweg.antrag;

import de.amtsweg.vorgang.FachlicherFehler;

/** A file that is not accepted because of its content. */
public class DateiAbgelehnt extends FachlicherFehler {

    private static final long serialVersionUID = 1L;

    private final String regel;

    DateiAbgelehnt(String regel, String satz) {
        super(satz);
        this.regel = regel;
    }

    /** The rule that was broken, such as {@code anlage-format}. */
    public String regel() {
        return regel;
    }
}
