package de.amtsweg.engine.umzug;

import java.util.List;

/**
 * How far a move is.
 *
 * @param gescheitert cases that were planned but could not be moved after all
 */
public record Umzugsstand(int gesamt, int umgezogen, List<Umzugsplan.Verbleib> gescheitert, boolean fertig) {}
