package de.amtsweg.regelwerk;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as German spreadsheets write them: 50699,99 · 22.11.2026 or 2026-11-22 · ja, WAHR, true. */
final class Tabellenkalkulation {

    private static final DateTimeFormatter DEUTSCH = DateTimeFormatter.ofPattern("d.M.uuuu");

    private Tabellenkalkulation() {}

    /** The value in the Java type of {@code typ}; null for an empty field. Throws IllegalArgumentException (German). */
    static Object lesen(Typ typ, String feld) {
        if (feld.isEmpty()) {
            return null;
        }
        return switch (typ) {
            case TEXT -> feld;
            case ZAHL -> zahl(feld);
            case GANZZAHL -> Typ.GANZZAHL.lesen(zahl(feld));
            case JA_NEIN -> jaNein(feld);
            case DATUM -> datum(feld);
        };
    }

    static LocalDate datum(String feld) {
        try {
            return feld.contains(".") ? LocalDate.parse(feld, DEUTSCH) : LocalDate.parse(feld);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("kein Datum: „" + feld + "“");
        }
    }

    private static BigDecimal zahl(String feld) {
        // 50.700 may mean fifty or fifty thousand: refuse
        if (feld.matches("-?\\d+(,\\d+)?") || feld.matches("-?\\d{1,3}(\\.\\d{3})+,\\d+")) {
            return new BigDecimal(feld.replace(".", "").replace(',', '.'));
        }
        if (feld.matches("-?\\d+\\.\\d+") && !feld.matches("-?\\d{1,3}\\.\\d{3}")) {
            return new BigDecimal(feld);
        }
        throw new IllegalArgumentException("keine eindeutige Zahl: „" + feld + "“ (schreiben Sie 50700 oder 50700,00)");
    }

    private static Boolean jaNein(String feld) {
        return switch (feld.toLowerCase(Locale.ROOT)) {
            case "ja", "wahr", "true" -> true;
            case "nein", "falsch", "false" -> false;
            default -> throw new IllegalArgumentException("weder ja noch nein: „" + feld + "“");
        };
    }
}
