package de.amtsweg.verpflichtung;

import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.verpflichtung.Aufwendungsart.Anspruch;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Reads what was entered about costs; what cannot be so is refused. */
final class Aufwendungsangaben {

    private static final List<String> ARTEN =
            Arrays.stream(Aufwendungsart.values()).map(Enum::name).toList();

    private Aufwendungsangaben() {}

    static Aufwendungsart art(Formularwerte werte) {
        Aufwendungsart art = Aufwendungsart.valueOf(werte.auswahl("aufwendungArt", "Wofür?", ARTEN));
        if (art == Aufwendungsart.BEITRAGSLEISTUNG) {
            throw new FachlicherFehler("Was auf Beiträgen beruht, ist nicht zu erstatten (§ 68 Abs. 1 Satz 2 AufenthG)."
                    + " Bitte wählen Sie „niemand“, wenn es keine anderen Kosten gibt.");
        }
        if (art.anspruch() == Anspruch.NIEMAND) {
            throw new FachlicherFehler("Für andere Kosten wird aus der Verpflichtungserklärung nicht gehaftet (§§ 66"
                    + " bis 68 AufenthG). Bitte wählen Sie „niemand“ und vermerken Sie, worum es geht.");
        }
        return art;
    }

    /** @param erklaert the first day that counts; whether liability holds on a later one the table says, where there is one */
    static LocalDate von(Formularwerte werte, LocalDate erklaert) {
        LocalDate von = werte.pflichttag("aufwendungVon", "Erster Tag");
        if (von.isBefore(erklaert)) {
            throw new FachlicherFehler("Die Kosten beginnen vor der Erklärung. Bitte erfassen Sie nur Tage danach.");
        }
        return von;
    }

    static LocalDate bis(Formularwerte werte, LocalDate von, LocalDate heute) {
        LocalDate bis = werte.pflichttag("aufwendungBis", "Letzter Tag");
        if (bis.isBefore(von) || bis.isAfter(heute)) {
            throw new FachlicherFehler("Der letzte Tag liegt zwischen dem ersten Tag und heute. Kosten, die erst noch"
                    + " entstehen, erfassen Sie später.");
        }
        return bis;
    }

    static String gast(List<Gast> gaeste, Formularwerte werte) {
        List<String> erlaubt = IntStream.rangeClosed(1, gaeste.size())
                .mapToObj(String::valueOf)
                .toList();
        return gaeste.get(Integer.parseInt(werte.auswahl("gast", "Für welchen Gast?", erlaubt)) - 1)
                .inWorten();
    }

    static BigDecimal posten(Formularwerte werte, String feld, String bezeichnung) {
        return werte.zahl(feld, bezeichnung).map(b -> cent(bezeichnung, b)).orElse(BigDecimal.ZERO);
    }

    static BigDecimal cent(String bezeichnung, BigDecimal betrag) {
        if (betrag.signum() < 0 || betrag.stripTrailingZeros().scale() > 2) {
            throw new FachlicherFehler("„" + bezeichnung + "“ geben Sie bitte in Euro und Cent an, nicht unter null.");
        }
        return betrag.setScale(2);
    }

    static String druckbar(String bezeichnung, String text) {
        Druckbarkeit.pruefe(bezeichnung, text);
        return text;
    }
}
