package de.amtsweg.sachverhalt;

/**
 * One established fact.
 *
 * @param wert the value as text: ISO date, plain decimal, true/false or code
 * @param quelle who said so: {@code ANTRAG}, {@code REGISTER} or {@code SACHBEARBEITUNG}
 */
public record Fakt(String wert, String quelle) {

    public static final String ANTRAG = "ANTRAG";
    public static final String SACHBEARBEITUNG = "SACHBEARBEITUNG";
}
