package de.amtsweg.antrag;

/**
 * An enclosed document.
 *
 * @param bezeichnung what the sender calls it
 * @param kategorie category of the list in {@code connectors/ozg/vertrag/ozg-antrag.xsd}, as the sender sees it
 * @param datei the file
 */
public record Nachweis(String bezeichnung, String kategorie, Datei datei) {}
