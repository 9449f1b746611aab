package de.amtsweg.regelwerk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values and condition cells in German words, for reasons that a caseworker reads. */
final class InWorten {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final Pattern TEILE = Pattern.compile(
            "\"((?:[^\"\\\\]|\\\\.)*)\"|date\\(\"([^\"]*)\"\\)|(?<![\\w.])(\\d+(?:\\.\\d+)?)(?![\\w.])|([\\p{L}_][\\p{L}\\p{N}_]*)(?!\\()");
    private static final Pattern BEREICH = Pattern.compile("([\\[(\\]])\\s*(.+?)\\s*\\.\\.\\s*(.+?)\\s*([\\])\\[])");
    private static final Pattern ANFANG = Pattern.compile("starts with\\(\\?, \"([^\"]*)\"\\)");
    private static final Pattern ANFAENGE = Pattern.compile(ANFANG.pattern() + "(?:,\\s*" + ANFANG.pattern() + ")*");
    private static final Map<String, String> VERGLEICHE =
            Map.of(">=", "mindestens ", "<=", "höchstens ", ">", "mehr als ", "<", "weniger als ");

    private InWorten() {}

    static String datum(LocalDate tag) {
        return TAG.format(tag);
    }

    static String wert(Object wert) {
        if (wert == null) {
            return "keine Angabe";
        }
        if (wert instanceof Boolean ja) {
            return ja ? "ja" : "nein";
        }
        if (wert instanceof LocalDate tag) {
            return datum(tag);
        }
        if (wert instanceof BigDecimal zahl) {
            return zahl(zahl);
        }
        return wert.toString();
    }

    /** The condition; names of facts are followed by the value they have in this case. */
    static String bedingung(String zelle, Map<String, Object> fakten) {
        String text = zelle.trim();
        boolean nicht = text.startsWith("not(") && text.endsWith(")");
        if (nicht) {
            text = text.substring(4, text.length() - 1).trim();
        }
        Matcher bereich = BEREICH.matcher(text);
        String worte;
        if (bereich.matches()) {
            worte = (bereich.group(1).equals("[") ? "von " : "über ")
                    + teile(bereich.group(2), fakten)
                    + (bereich.group(4).equals("]") ? " bis " : " bis unter ")
                    + teile(bereich.group(3), fakten);
        } else {
            worte = aufzaehlung(text, fakten);
        }
        return nicht ? "nicht " + worte : worte;
    }

    private static String aufzaehlung(String text, Map<String, Object> fakten) {
        if (ANFAENGE.matcher(text).matches()) {
            return "eine der Gruppen "
                    + ANFANG.matcher(text)
                            .results()
                            .map(anfang -> anfang.group(1))
                            .collect(Collectors.joining(", "));
        }
        if (text.contains("?") || text.contains("(") && !text.contains("date(")) {
            return "„" + text + "“";
        }
        StringBuilder worte = new StringBuilder();
        for (String teil : text.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            worte.append(worte.isEmpty() ? "" : " oder ").append(vergleich(teil.trim(), fakten));
        }
        return worte.toString();
    }

    private static String vergleich(String teil, Map<String, Object> fakten) {
        for (String zeichen : new String[] {">=", "<=", ">", "<"}) {
            if (teil.startsWith(zeichen)) {
                return VERGLEICHE.get(zeichen)
                        + teile(teil.substring(zeichen.length()).trim(), fakten);
            }
        }
        return teile(teil, fakten);
    }

    private static String teile(String text, Map<String, Object> fakten) {
        Function<MatchResult, String> ersatz = m -> {
            if (m.group(1) != null) {
                return m.group(1);
            }
            if (m.group(2) != null) {
                return datum(LocalDate.parse(m.group(2)));
            }
            if (m.group(3) != null) {
                return zahl(new BigDecimal(m.group(3)));
            }
            return switch (m.group(4)) {
                case "true" -> "ja";
                case "false" -> "nein";
                case "null" -> "keine Angabe";
                default ->
                    fakten.containsKey(m.group(4))
                            ? wert(fakten.get(m.group(4))) + " (" + m.group(4) + ")"
                            : m.group(4);
            };
        };
        return TEILE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(ersatz.apply(m)));
    }

    private static String zahl(BigDecimal zahl) {
        NumberFormat form = NumberFormat.getNumberInstance(Locale.GERMANY);
        boolean ganz = zahl.stripTrailingZeros().scale() <= 0;
        form.setMinimumFractionDigits(ganz ? 0 : 2);
        form.setMaximumFractionDigits(ganz ? 0 : Math.max(2, zahl.scale()));
        form.setRoundingMode(RoundingMode.UNNECESSARY);
        return form.format(zahl);
    }
}
