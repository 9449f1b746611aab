package de.amtsweg.vorgang;

/** Published inside the transaction in which a case comes into a state, also if it has been in it before. */
public record Zustandswechsel(String vorgangsnummer, Zustand zustand) {}
