package de.amtsweg.vorgang;

/**
 * An act that is not possible as it was asked for. The message is one German sentence for the person who asked: what is
 * wrong and what to do. Nothing has been changed.
 */
public class FachlicherFehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FachlicherFehler(String satz) {
        super(satz);
    }
}
