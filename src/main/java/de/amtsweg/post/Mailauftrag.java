package de.amtsweg.post;

import java.time.LocalDate;

/**
 * A mail to be sent. It has no room for anything else about the person or the case: mail is read by others.
 *
 * @param an address of the applicant
 * @param anlass why the mail is sent
 * @param behoerde name of the authority
 * @param antwortAn address of the authority for answers; may be empty
 * @param vorgangsnummer number of the case
 * @param statuscode unguessable part of the status link
 * @param frist last day to hand in papers; only for UNTERLAGEN_FEHLEN
 * @param merkblatt language of an explanation; null for none
 */
public record Mailauftrag(
        String an,
        Mailanlass anlass,
        String behoerde,
        String antwortAn,
        String vorgangsnummer,
        String statuscode,
        LocalDate frist,
        Merkblatt merkblatt) {

    /** @throws IllegalArgumentException if something is missing or would get into the header; the message is German */
    public Mailauftrag {
        an = Mailadresse.pruefen(an);
        antwortAn = antwortAn == null || antwortAn.isBlank() ? "" : Mailadresse.pruefen(antwortAn);
        if (anlass == null) {
            throw new IllegalArgumentException("Für die E-Mail fehlt der Anlass.");
        }
        zeile("der Name der Behörde", behoerde);
        zeile("die Vorgangsnummer", vorgangsnummer);
        zeile("der Statuscode", statuscode);
        if (!statuscode.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("Der Statuscode enthält unzulässige Zeichen.");
        }
        if ((frist == null) == (anlass == Mailanlass.UNTERLAGEN_FEHLEN)) {
            throw new IllegalArgumentException(
                    "Eine Frist gehört in die E-Mail über fehlende Unterlagen und nur dorthin.");
        }
    }

    private static void zeile(String bezeichnung, String wert) {
        if (wert == null || wert.isBlank()) {
            throw new IllegalArgumentException("Für die E-Mail fehlt " + bezeichnung + ".");
        }
        if (wert.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "In der E-Mail enthält " + bezeichnung + " einen Zeilenumbruch oder ein Steuerzeichen.");
        }
    }

    /** Neither address nor link appear in logs. */
    @Override
    public String toString() {
        return "Mailauftrag[" + anlass + ", " + vorgangsnummer + "]";
    }
}
