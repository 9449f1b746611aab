package de.amtsweg.bescheid;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A fee as it is fixed in a notice.
 *
 * @param betrag in euros; zero means that no fee is charged
 * @param grundlage norm, e.g. "§ 45 Nummer 1 AufenthV"; for no fee the reason, e.g. "§ 53 Absatz 1 AufenthV"
 * @param zahlung how and until when it is to be paid; may be empty
 */
public record Gebuehr(BigDecimal betrag, String grundlage, String zahlung) {

    public Gebuehr {
        Pflicht.wert("Betrag der Gebühr", betrag);
        if (betrag.signum() < 0) {
            throw new IllegalArgumentException("Die Gebühr darf nicht negativ sein.");
        }
        Pflicht.text("Rechtsgrundlage der Gebühr", grundlage);
        zahlung = zahlung == null ? "" : zahlung;
    }

    String verfuegung() {
        if (betrag.signum() == 0) {
            return "Eine Gebühr wird nicht erhoben.";
        }
        String satz = String.format(
                Locale.GERMANY, "Für diese Entscheidung wird eine Gebühr von %,.2f Euro festgesetzt.", betrag);
        return zahlung.isBlank() ? satz : satz + " " + zahlung;
    }

    String begruendung() {
        return betrag.signum() == 0
                ? "Dass keine Gebühr erhoben wird, beruht auf " + grundlage + "."
                : "Die Gebühr beruht auf " + grundlage + ".";
    }
}
