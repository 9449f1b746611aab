package de.amtsweg.befehl;

/**
 * A law table as a file.
 *
 * @param faelle content of its examples, null if it has none
 */
@SuppressWarnings("java:S6218") // never compared
record Tabellendatei(String schluessel, byte[] inhalt, byte[] faelle) {}
