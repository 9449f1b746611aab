package de.amtsweg.engine.umzug;

import java.util.List;

/**
 * A move that has begun.
 *
 * @param auftraege one for each version cases come from, to be asked for by {@link Modellumzug#stand}
 */
public record Umzugsauftrag(Umzugsplan plan, List<String> auftraege) {}
