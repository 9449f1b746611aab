package de.amtsweg.fachkraefteverfahren;

import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What forms and papers of the accelerated procedure share: days and amounts in words, lines, addresses. */
final class Verfahrensworte {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int CENT = 2;

    private Verfahrensworte() {}

    static String tag(LocalDate tag) {
        return TAG.format(tag);
    }

    static String euro(BigDecimal betrag) {
        return String.format(Locale.GERMANY, "%,.2f Euro", betrag);
    }

    static List<String> zeilen(String text) {
        return text.lines().map(String::strip).filter(z -> !z.isEmpty()).toList();
    }

    /** Name in the first line, address below it: a letter goes there. */
    static List<String> anschrift(Formularwerte werte, String feld, String bezeichnung) {
        String text = werte.pflichttext(feld, bezeichnung);
        Druckbarkeit.pruefe(bezeichnung, text);
        List<String> zeilen = zeilen(text);
        if (zeilen.size() < 2) {
            throw new FachlicherFehler("„" + bezeichnung
                    + "“ braucht mindestens zwei Zeilen: zuerst den Namen, darunter" + " die Anschrift.");
        }
        return zeilen;
    }

    static BigDecimal gebuehr(Formularwerte werte) {
        return werte.zahl("gebuehrEur", "Gebühr")
                .filter(z -> z.signum() >= 0 && z.stripTrailingZeros().scale() <= CENT)
                .orElseThrow(() -> new FachlicherFehler(
                        "Bitte geben Sie die Gebühr in Euro und Cent an; 0, wenn keine erhoben wird."));
    }
}
