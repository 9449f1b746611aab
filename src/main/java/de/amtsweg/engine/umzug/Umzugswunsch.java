package de.amtsweg.engine.umzug;

import java.util.Map;

/**
 * What a person wants to have moved.
 *
 * @param von from this version; null: from the one before the target
 * @param alle from every other version, whatever {@code von} says
 * @param nach to this version; null: the newest
 * @param behoerde only cases of this authority, on its own model if it has one; null: all authorities of the person
 * @param nachfolger which step takes the place of which, by their ids
 */
public record Umzugswunsch(
        String schluessel, Integer von, boolean alle, Integer nach, String behoerde, Map<String, String> nachfolger) {}
