package de.amtsweg.vorgang;

import java.util.Map;

/**
 * What a user task shows and what its completion means. One implementation per form; the engine calls it in the
 * transaction that creates or completes the task.
 */
public interface Aufgabe {

    /** The form's key, equal to its file name without ending. */
    String formular();

    /** Values for the form's fields; they live and end with the task. Lists become JSON, dates ISO strings. */
    default Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        return Map.of();
    }

    /** Whether what is shown changes while the task waits; then it is told anew each time somebody opens the form. */
    default boolean lebendig() {
        return false;
    }

    /**
     * Takes what the person entered.
     *
     * @throws FachlicherFehler if it cannot be accepted; the task stays as it was
     */
    void erledigen(Aufgabenkontext kontext, Formularwerte werte);
}
