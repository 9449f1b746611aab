package de.amtsweg.register;

import java.time.Instant;
import java.util.UUID;

/**
 * A message in the outbox.
 *
 * @param ordnung person the message is about: messages with the same key go to a register one after the other
 * @param buchnummer number in the authority's Postausgangsbuch, without gaps; null until it is first sent
 * @param versuche how often it was tried
 * @param erstversuch when it was first tried, null before
 * @param unterwegsSeit when an attempt began whose result is not known (running, or ended without word); else null
 * @param uebermittelt when the partner took it, null before
 * @param fehler last failure in German, null if none
 * @param fehlerOriginal the failure in the words of the machine, null if none
 * @param nachweis what proves that a person settled it by other means, null if nobody did
 */
public record Ausgang(
        UUID id,
        String behoerde,
        String register,
        String vorgangsnummer,
        String nachrichtentyp,
        String anlass,
        String verantwortlich,
        Ausgangszustand zustand,
        String ordnung,
        Long buchnummer,
        int versuche,
        Instant erstellt,
        Instant erstversuch,
        Instant naechsterVersuch,
        Instant unterwegsSeit,
        Instant uebermittelt,
        String fehler,
        String fehlerOriginal,
        String nachweis,
        String erledigtVon,
        String freigegebenVon) {}
