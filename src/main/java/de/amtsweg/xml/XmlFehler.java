package de.amtsweg.xml;

/**
 * One finding in a message.
 *
 * @param zeile line, counted from 1; 0 if the parser could not say
 * @param spalte column, counted from 1; 0 if the parser could not say
 * @param element path of the innermost open element ({@code a/b/c}), empty before the root
 * @param regel the rule that was broken: the rule id of W3C XML Schema ({@code cvc-pattern-valid}) or of XML itself
 * @param meldung German sentence, long values shortened
 */
public record XmlFehler(int zeile, int spalte, String element, String regel, String meldung) {}
