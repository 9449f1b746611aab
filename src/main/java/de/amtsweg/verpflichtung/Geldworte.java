package de.amtsweg.verpflichtung;

import de.amtsweg.verpflichtung.Leistungspruefung.Bonitaet;
import de.amtsweg.vorgang.Anzeigetext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts and the result of the check in the words of the form. */
final class Geldworte {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Geldworte() {}

    static String euro(BigDecimal betrag) {
        return String.format(Locale.GERMANY, "%,.2f Euro", betrag);
    }

    static String tag(LocalDate tag) {
        return TAG.format(tag);
    }

    static String bonitaet(Bonitaet b) {
        String pfaendbar = b.pfaendbar() == null ? "nicht bekannt" : euro(b.pfaendbar()) + " im Monat (§ 850c ZPO)";
        String erforderlich = b.erforderlich() == null
                ? "nicht festgelegt; die Tabelle ve-mindestbetrag Ihrer Behörde nennt keinen Betrag"
                : euro(b.erforderlich()) + " im Monat";
        String ergebnis = b.ergebnis()
                .map(z -> Anzeigetext.von(z.text("vermerk")) + frage(z.text("spielraum")))
                .orElse("noch zu klären: " + Anzeigetext.von(String.join(", ", b.zuKlaeren())));
        return "- **Pfändbar:** " + pfaendbar + "\n- **Verlangt:** " + erforderlich + "\n- **Ergebnis:** " + ergebnis;
    }

    private static String frage(String spielraum) {
        return spielraum == null || spielraum.isBlank() ? "" : " " + Anzeigetext.von(spielraum);
    }
}
