package de.amtsweg.regelwerk;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Public holidays of an authority: those of all Länder, and those its Land adds.
 *
 * @param feste further holidays with a fixed date, for instance 6 January
 * @param tageNachOstern further holidays by their distance from Easter Sunday, for instance 60 for Fronleichnam
 */
public record Feiertage(Set<MonthDay> feste, Set<Integer> tageNachOstern) {

    private static final Set<MonthDay> FESTE = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.OCTOBER, 3),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    /** Karfreitag, Ostermontag, Christi Himmelfahrt, Pfingstmontag. */
    private static final Set<Integer> NACH_OSTERN = Set.of(-2, 1, 39, 50);

    public Feiertage {
        feste = Set.copyOf(feste);
        tageNachOstern = Set.copyOf(tageNachOstern);
    }

    /** Only the holidays that all Länder have. */
    public static Feiertage bundesweit() {
        return new Feiertage(Set.of(), Set.of());
    }

    public boolean istFeiertag(LocalDate tag) {
        MonthDay imJahr = MonthDay.from(tag);
        int nachOstern = (int) (tag.toEpochDay() - ostersonntag(tag.getYear()).toEpochDay());
        return FESTE.contains(imJahr)
                || feste.contains(imJahr)
                || NACH_OSTERN.contains(nachOstern)
                || tageNachOstern.contains(nachOstern);
    }

    /** Gregorian Easter (anonymous algorithm of 1876, Meeus). */
    private static LocalDate ostersonntag(int jahr) {
        int a = jahr % 19;
        int b = jahr / 100;
        int c = jahr % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(jahr, n / 31, n % 31 + 1);
    }
}
