package de.amtsweg.simulator;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;

/** Numbers the register gives: AZR-Nummer, and references of seven characters, version and chance. */
final class AzrNummern {
    private static final String ZEICHEN = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int KENNUNG = 7;
    private static final SecureRandom ZUFALL = new SecureRandom();

    private AzrNummern() {}

    static String neueReferenz() {
        return zufall(KENNUNG) + "01" + zufall(4);
    }

    static String naechsteFassung(String referenz) {
        int version = Integer.parseInt(referenz.substring(KENNUNG, KENNUNG + 2)) + 1;
        return referenz.substring(0, KENNUNG) + String.format("%02d", version % 100) + zufall(4);
    }

    /** Day of storage and chance: the number may say nothing about the person (§ 2 Abs. 1 AZRG-DV). */
    static String neueAzrNummer(Predicate<String> vergeben) {
        String tag = LocalDate.now().format(DateTimeFormatter.ofPattern("yyMMdd"));
        String nummer;
        do {
            nummer = tag + String.format("%06d", ZUFALL.nextInt(1_000_000));
        } while (vergeben.test(nummer));
        return nummer;
    }

    private static String zufall(int laenge) {
        StringBuilder zeichen = new StringBuilder();
        for (int i = 0; i < laenge; i++) {
            zeichen.append(ZEICHEN.charAt(ZUFALL.nextInt(ZEICHEN.length())));
        }
        return zeichen.toString();
    }
}
