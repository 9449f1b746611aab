package de.amtsweg.regelwerk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that FEEL reads otherwise than a German reader: commas and dots in numbers, days without {@code date}. */
final class Schreibweise {

    private static final Pattern IN_ANFUEHRUNG = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern KOMMA_ZWISCHEN_ZIFFERN = Pattern.compile("\\d,\\d");
    private static final Pattern TAUSENDERPUNKT = Pattern.compile("(?<![\\d.])\\d{1,3}(?:\\.\\d{3})+(?![\\d.])");
    private static final Pattern NACKTES_DATUM =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    private static final Pattern TAG = Pattern.compile("(?<![\\w])date\\(\\s*\"([^\"]*)\"\\s*\\)");

    private Schreibweise() {}

    /** Findings about one cell, German sentences without its place. */
    static List<String> befunde(String zelle) {
        List<String> befunde = new ArrayList<>();
        String ohneTexte = IN_ANFUEHRUNG.matcher(zelle).replaceAll("\"\"");
        if (KOMMA_ZWISCHEN_ZIFFERN.matcher(ohneTexte).find()) {
            befunde.add("„" + zelle + "“ enthält ein Komma zwischen Ziffern. Zahlen haben einen Punkt (50700.00);"
                    + " Aufzählungen ein Leerzeichen nach dem Komma.");
        }
        if (TAUSENDERPUNKT.matcher(ohneTexte).find()) {
            befunde.add("„" + zelle + "“ enthält einen Tausenderpunkt; FEEL liest ihn als Dezimalpunkt.");
        }
        if (NACKTES_DATUM.matcher(ohneTexte).find()) {
            befunde.add("„" + zelle + "“ enthält ein Datum ohne date(\"…\"); FEEL rechnet damit.");
        }
        Matcher tage = TAG.matcher(zelle);
        while (tage.find()) {
            try {
                LocalDate.parse(tage.group(1));
            } catch (DateTimeException e) {
                befunde.add("„" + tage.group(1) + "“ ist kein Datum in der Form 2026-11-22.");
            }
        }
        return befunde;
    }
}
