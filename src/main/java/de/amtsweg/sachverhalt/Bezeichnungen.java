package de.amtsweg.sachverhalt;

import de.amtsweg.codelisten.Codeliste;
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
            Map.entry("FORSCHUNG", "Forschung"),
            Map.entry("ICT", "unternehmensinterner Transfer"),
            Map.entry("SELBSTAENDIG", "selbständige Tätigkeit"),
            Map.entry("ARBEITSPLATZSUCHE", "Arbeitsplatzsuche"),
            Map.entry("CHANCENKARTE", "Chancenkarte"),
            Map.entry("FREIWILLIGENDIENST", "Freiwilligendienst"),
            Map.entry("ANERKENNUNG", "Anerkennung der Berufsqualifikation"),
            Map.entry("SPRACHKURS_SCHULE", "Sprachkurs oder Schulbesuch"),
            Map.entry("HUMANITAER", "humanitäre Gründe"),
            Map.entry("UNBEFRISTET", "unbefristeter Aufenthalt"),
            Map.entry("FREIZUEGIGKEIT", "Freizügigkeit"),
            Map.entry("WIEDERKEHR", "Wiederkehr"),
            Map.entry("EHEMALIGE_DEUTSCHE", "ehemalige Deutsche"),
            Map.entry("DAUERAUFENTHALT_ANDERER_STAAT", "Daueraufenthalt in anderem Mitgliedstaat"),
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
            Map.entry("AKTUELL", "aktuell und vollständig"),
            Map.entry("UNVOLLSTAENDIG", "unvollständig"),
            Map.entry("SCHRIFTLICH", "schriftlich"),
            Map.entry("ELEKTRONISCH", "elektronisch"),
            Map.entry("MUENDLICH", "mündlich"),
            Map.entry("NATUERLICH", "ein Mensch"),
            Map.entry("JURISTISCH", "eine juristische Person"),
            Map.entry("DEUTSCH", "deutsch"),
            Map.entry("UNIONSBUERGER", "Unionsbürgerin oder Unionsbürger"),
            Map.entry("NIEDERLASSUNGSERLAUBNIS", "Niederlassungserlaubnis"),
            Map.entry("DAUERAUFENTHALT_EU", "Erlaubnis zum Daueraufenthalt-EU"),
            Map.entry("AUFENTHALTSERLAUBNIS", "Aufenthaltserlaubnis"),
            Map.entry("VISUM", "Visum"),
            Map.entry("FIKTIONSBESCHEINIGUNG", "Fiktionsbescheinigung"),
            Map.entry("AUFENTHALTSGESTATTUNG", "Aufenthaltsgestattung"),
            Map.entry("DULDUNG", "Duldung"),
            Map.entry("KEINER", "keiner"),
            Map.entry("ERFOLGT", "erfolgt"),
            Map.entry("NICHT_ERFOLGT", "nicht erfolgt"),
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

    /** A sentence of a table with its codes in words, also those that only the law tables know. */
    public static String imSatz(String satz) {
        return CODE.matcher(satz).replaceAll(m -> Matcher.quoteReplacement(ausgeschrieben(m.group())));
    }

    private static String ausgeschrieben(String code) {
        if (WORTE.containsKey(code)) {
            return WORTE.get(code);
        }
        return Codeliste.STAATSANGEHOERIGKEIT
                .finde(code)
                .map(Codeliste.Eintrag::bezeichnung)
                .orElseGet(() -> code.contains("_") ? lesbar(code) : code);
    }

    /** ZULASSUNG_VOLLZEIT reads "zulassung vollzeit": the codes of the tables are German without umlauts. */
    private static String lesbar(String code) {
        return code.toLowerCase(Locale.GERMANY)
                .replace('_', ' ')
                .replaceAll("(?<![aeq])ue", "ü")
                .replaceAll("(?<![aeiou])oe", "ö")
                .replaceAll("(?<![aeiou])ae", "ä");
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
