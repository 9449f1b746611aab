package de.amtsweg.regelwerk;

import java.util.Map;

/**
 * One line of an examples file.
 *
 * @param quelle from which provision the expected values were written
 * @param fakten facts as written in the file, by name; an empty cell is an unknown fact
 * @param erwartet expected values as written, by output name or {@code zustand}, {@code bekanntBis}, {@code verfehlt},
 *     {@code fehler}; empty cells are not compared and left out
 */
public record Beispiel(
        String id, String quelle, String stichtag, Map<String, String> fakten, Map<String, String> erwartet) {}
