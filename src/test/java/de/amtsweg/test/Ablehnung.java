package de.amtsweg.test;

import de.amtsweg.vorgang.FachlicherFehler;
import org.camunda.bpm.engine.AuthorizationException;

/** The sentence in a refusal, however deep the engine wrapped it. */
public final class Ablehnung {

    private Ablehnung() {}

    /** @throws AssertionError if this is no refusal but a fault */
    public static String satz(Throwable fehler) {
        for (Throwable t = fehler; t != null; t = t.getCause()) {
            if (t instanceof FachlicherFehler || t instanceof AuthorizationException) {
                return t.getMessage();
            }
        }
        throw new AssertionError("keine fachliche Ablehnung", fehler);
    }
}
