package de.amtsweg.register.azr;

import de.amtsweg.register.Grundpersonalien;

/** By what a person is looked for in the AZR (message 090001 takes exactly one key). */
public sealed interface Suchschluessel {

    /** @param nummer twelve digits */
    record AzrNummer(String nummer) implements Suchschluessel {}

    record Personalien(Grundpersonalien personalien) implements Suchschluessel {}

    record Passnummer(String nummer) implements Suchschluessel {}
}
