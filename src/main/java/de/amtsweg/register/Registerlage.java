package de.amtsweg.register;

import java.time.Instant;

/**
 * What is known about the line to a register, the same for all nodes.
 *
 * @param unterbrochenSeit since when it is interrupted, null if it is not
 * @param naechsteProbe when it is tried next while interrupted, null if it is not
 * @param letzterErfolg when a message was last delivered, null if never
 * @param fehler last failure in German, null if none since the last success
 * @param fehlerOriginal the same in the words of the machine
 */
public record Registerlage(
        String register,
        Instant unterbrochenSeit,
        Instant naechsteProbe,
        Instant letzterErfolg,
        String fehler,
        String fehlerOriginal,
        Instant fehlerZeit) {

    static Registerlage unbekannt(String register) {
        return new Registerlage(register, null, null, null, null, null, null);
    }

    public boolean unterbrochen() {
        return unterbrochenSeit != null;
    }
}
