package de.amtsweg.regelwerk;

import de.amtsweg.regelwerk.Tabelle.Spalte;
import de.amtsweg.regelwerk.Tabelle.Zeile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The values of facts at which a table's answer can change: every constant of its cells, and what lies just below and
 * just above. Between two of them nothing changes, so a statement that holds for all of them holds for all values.
 */
final class Probewerte {

    /** Stands for every text that no cell names. */
    static final String ANDERER_TEXT = "ein anderer Wert";

    private static final Pattern TAG = Pattern.compile("date\\(\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern DAUER = Pattern.compile("duration\\(\\s*\"(P[^\"]*)\"\\s*\\)");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ZAHL = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?![\\w.])");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Set<BigDecimal> zahlen = new TreeSet<>();
    private final Set<LocalDate> tage = new TreeSet<>();
    private final Set<String> texte = new TreeSet<>();
    private final List<Period> dauern = new ArrayList<>();

    /** @param spalten the columns that read the fact, by number; only their constants matter to it */
    Probewerte(Tabelle tabelle, Collection<Integer> spalten) {
        for (int spalte : spalten) {
            lies(tabelle.spalten().get(spalte).ausdruck());
            for (Zeile zeile : tabelle.zeilen()) {
                lies(zeile.bedingungen().get(spalte));
            }
        }
    }

    private void lies(String zelle) {
        TAG.matcher(zelle).results().forEach(m -> {
            try {
                tage.add(LocalDate.parse(m.group(1)));
            } catch (DateTimeException e) {
                // no day: a finding of its own
                return;
            }
        });
        DAUER.matcher(zelle).results().forEach(m -> {
            try {
                dauern.add(Period.parse(m.group(1)));
            } catch (DateTimeException e) {
                // hours and minutes do not matter to days
                return;
            }
        });
        String ohneZeit = DAUER.matcher(TAG.matcher(zelle).replaceAll(" ")).replaceAll(" ");
        Matcher text = TEXT.matcher(ohneZeit);
        text.results().forEach(m -> texte.add(m.group(1)));
        ZAHL.matcher(TEXT.matcher(ohneZeit).replaceAll(" ").replace("..", " "))
                .results()
                .forEach(m -> zahlen.add(new BigDecimal(m.group())));
    }

    /**
     * The values for one fact, in order.
     *
     * @param spalte the column that asks for just this fact, null if there is none
     */
    List<Object> zu(Typ typ, Spalte spalte) {
        return switch (typ) {
            case JA_NEIN -> List.of(true, false);
            case TEXT -> List.copyOf(texte(spalte));
            case DATUM -> List.copyOf(tage());
            case GANZZAHL ->
                zahlen(BigDecimal.ONE)
                        .map(z -> (Object) z.longValue())
                        .distinct()
                        .toList();
            case ZAHL -> zahlen(CENT).map(z -> (Object) z).toList();
        };
    }

    private Set<String> texte(Spalte spalte) {
        Set<String> werte = new TreeSet<>();
        if (spalte != null && spalte.werte() != null) {
            TEXT.matcher(spalte.werte()).results().forEach(m -> werte.add(m.group(1)));
            if (!texte.contains(Frage.UNBEKANNT)) {
                // what is unknown is open, it neither fits nor is it a gap
                werte.remove(Frage.UNBEKANNT);
            }
            return werte;
        }
        werte.addAll(texte);
        werte.add(ANDERER_TEXT);
        return werte;
    }

    private Set<LocalDate> tage() {
        Set<LocalDate> alle = new TreeSet<>();
        Set<LocalDate> grund = tage.isEmpty() ? Set.of(LocalDate.of(2026, 1, 1)) : tage;
        for (LocalDate tag : grund) {
            Stream.concat(Stream.of(Period.ZERO), dauern.stream())
                    .flatMap(dauer -> Stream.of(tag.plus(dauer), tag.minus(dauer)))
                    .forEach(t -> alle.addAll(List.of(t.minusDays(1), t, t.plusDays(1))));
        }
        return alle;
    }

    private Stream<BigDecimal> zahlen(BigDecimal schritt) {
        Set<BigDecimal> alle = new TreeSet<>();
        for (BigDecimal zahl : zahlen.isEmpty() ? Set.of(BigDecimal.TEN) : zahlen) {
            BigDecimal grund = schritt.equals(BigDecimal.ONE) ? zahl.setScale(0, RoundingMode.FLOOR) : zahl;
            alle.addAll(List.of(grund.subtract(schritt), grund, grund.add(schritt)));
        }
        return alle.stream();
    }
}
