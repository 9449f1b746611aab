package de.amtsweg.regelwerk;

/**
 * What a table says of itself.
 *
 * @param schluessel id of the decision
 * @param stand version tag of the file, later ones sort behind earlier ones; null if it has none
 * @param inhaltshash SHA-256 (hex) of the file
 */
public record Tabellenauskunft(String schluessel, String bezeichnung, String stand, String inhaltshash) {}
