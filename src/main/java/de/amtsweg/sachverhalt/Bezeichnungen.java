package de.amtsweg.sachverhalt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes of facts in the words people read. */
public final class Bezeichnungen {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Map<String, String> WORTE = Map.ofEntries(
            Map.entry("JA", "ja"),
            Map.entry("NEIN", "nein"),
            Map.entry("UNBEKANNT", "noch zu klären"),
            Map.entry("BESCHAEFTIGUNG", "Beschäftigung"),
            Map.entry("STUDIUM", "Studium"),
            Map.entry("AUSBILDUNG", "Ausbildung"),
            Map.entry("FAMILIE", "Familie"),
            Map.entry("SONSTIGES", "sonstiger Zweck"),
            Map.entry("ERTEILUNG", "Ersterteilung"),
            Map.entry("VERLAENGERUNG", "Verlängerung"),
            Map.entry("ZWECKWECHSEL", "Wechsel des Zwecks"),
            Map.entry("AKADEMISCH", "akademische Ausbildung"),
            Map.entry("BERUFSAUSBILDUNG", "qualifizierte Berufsausbildung"),
            Map.entry("KEINE", "keine"),
            Map.entry("NICHT_ERFORDERLICH", "nicht erforderlich"),
            Map.entry("ERTEILT", "erteilt oder zugesagt"),
            Map.entry("FEHLT", "erforderlich, fehlt"),
            Map.entry("KEINES", "keines"),
            Map.entry("OFFEN", "offen"),
            Map.entry("BESTEHT", "besteht"),
            Map.entry(Fakt.ANTRAG, "Antrag"),
            Map.entry(Fakt.SACHBEARBEITUNG, "Sachbearbeitung"),
            Map.entry("ANSPRUCH", "Anspruch"),
            Map.entry("SOLL", "soll in der Regel"),
            Map.entry("ERMESSEN", "Ermessen"));

    private Bezeichnungen() {}

    /** A code in words; what is no code stays as it is. */
    public static String inWorten(String code) {
        return code == null ? "" : WORTE.getOrDefault(code, code);
    }

    /** A sentence of a table with its codes in words. */
    public static String imSatz(String satz) {
        return CODE.matcher(satz).replaceAll(m -> Matcher.quoteReplacement(inWorten(m.group())));
    }

    /** The value of a fact as people write it. */
    static String wert(Tatsache tatsache, String text) {
        Object wert = tatsache.lies(text);
        if (wert instanceof LocalDate tag) {
            return tag.format(TAG);
        }
        if (wert instanceof BigDecimal zahl) {
            return String.format(Locale.GERMANY, "%,.2f", zahl);
        }
        if (wert instanceof Boolean ja) {
            return ja ? "ja" : "nein";
        }
        return wert == null ? "" : inWorten(wert.toString());
    }
}
