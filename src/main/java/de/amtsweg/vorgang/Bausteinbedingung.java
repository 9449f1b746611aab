package de.amtsweg.vorgang;

/** What must be so before a caseworker begins a building block; implemented by the subject it belongs to. */
public interface Bausteinbedingung {

    /** Id of the process. */
    String baustein();

    /** @throws FachlicherFehler if it cannot begin for this case */
    void pruefe(Vorgang vorgang);
}
