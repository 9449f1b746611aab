package de.amtsweg.einbuergerung;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long somebody has lawfully and habitually lived here at a Stichtag (§ 10 (1), § 12b StAG).
 *
 * @param beginn first day that counts; null if there is none
 * @param monate full months from there, without what is credited
 * @param jahre full years, with what is credited
 * @param ueberSechsMonate whether a stay abroad was longer than six months; where Union law holds, whether those of a
 *     calendar year were together
 * @param auslandMonate stays abroad within the time that counts, together, begun months as whole ones
 * @param schritte how it was reckoned, one sentence each
 */
record Aufenthaltsrechnung(
        LocalDate beginn,
        long monate,
        long jahre,
        boolean ueberSechsMonate,
        long auslandMonate,
        List<String> schritte) {

    private static final int SECHS = 6;
    private static final int TAGE_IM_MONAT = 30;
    private static final int MONATE_IM_JAHR = 12;

    /** Reckons at this day; times after it do not count. */
    static Aufenthaltsrechnung zu(Aufenthalt a, LocalDate stichtag) {
        List<String> schritte = new ArrayList<>();
        List<Zeitraum> zeiten =
                a.zeiten().stream().filter(z -> !z.von().isAfter(stichtag)).toList();
        List<Zeitraum> ausland =
                a.ausland().stream().filter(z -> !z.von().isAfter(stichtag)).toList();
        LocalDate ende = zeiten.stream()
                .map(z -> z.bisHoechstens(stichtag))
                .max(LocalDate::compareTo)
                .orElse(null);
        LocalDate beginn = zeiten.isEmpty() ? null : ohneLuecke(zeiten, a.nurVerspaetet(), schritte);
        boolean lang = ausland.stream().anyMatch(z -> laenger(z, stichtag))
                || a.unionsrechtlich() && laengerImJahr(ausland, stichtag);
        if (beginn != null) {
            beginn = nachRueckkehr(beginn, ausland, a, stichtag, schritte);
        }
        long monate = beginn == null || ende.isBefore(beginn)
                ? 0
                : Period.between(beginn, ende.plusDays(1)).toTotalMonths();
        if (beginn != null) {
            schritte.add("Am " + Zeitraum.tag(stichtag) + " sind es seit dem " + Zeitraum.tag(beginn) + " " + monate
                    + " volle Monate.");
        }
        if (a.angerechnet() > 0) {
            schritte.add(a.angerechnet() + " Monate werden angerechnet (§ 12b Abs. 2 StAG): " + a.anrechnungsgrund());
        }
        return new Aufenthaltsrechnung(
                beginn,
                monate,
                (monate + a.angerechnet()) / MONATE_IM_JAHR,
                lang,
                beginn == null ? 0 : zusammen(ausland, beginn, stichtag),
                List.copyOf(schritte));
    }

    /** From the newest time back to the first gap that counts. */
    private static LocalDate ohneLuecke(List<Zeitraum> zeiten, boolean nurVerspaetet, List<String> schritte) {
        LocalDate beginn = zeiten.get(zeiten.size() - 1).von();
        for (int i = zeiten.size() - 2; i >= 0; i--) {
            Zeitraum frueher = zeiten.get(i);
            boolean schliesstAn =
                    frueher.bis() == null || !frueher.bis().plusDays(1).isBefore(beginn);
            if (!schliesstAn) {
                String luecke = Zeitraum.tag(frueher.bis().plusDays(1)) + " bis " + Zeitraum.tag(beginn.minusDays(1));
                if (!nurVerspaetet) {
                    schritte.add("Die Lücke vom " + luecke + " unterbricht den rechtmäßigen Aufenthalt.");
                    return beginn;
                }
                schritte.add("Die Lücke vom " + luecke
                        + " beruht nur auf einem verspäteten Antrag und bleibt außer Betracht (§ 12b Abs. 3 StAG).");
            }
            beginn = frueher.von().isBefore(beginn) ? frueher.von() : beginn;
        }
        return beginn;
    }

    private static LocalDate nachRueckkehr(
            LocalDate beginn, List<Zeitraum> ausland, Aufenthalt a, LocalDate stichtag, List<String> schritte) {
        LocalDate neu = beginn;
        for (Zeitraum z : ausland) {
            if (!laenger(z, stichtag) || z.bisHoechstens(stichtag).isBefore(neu)) {
                continue;
            }
            if (a.fristGewahrt() || a.unionsrechtlich()) {
                schritte.add("Der Auslandsaufenthalt " + z.inWorten() + " unterbricht nicht"
                        + (a.unionsrechtlich() ? " ohne Weiteres; es gilt § 4a Abs. 6 FreizügG/EU." : "."));
            } else {
                neu = z.bisHoechstens(stichtag);
                schritte.add("Der Auslandsaufenthalt " + z.inWorten()
                        + " dauerte länger als sechs Monate; gezählt wird ab der Rückkehr (§ 12b Abs. 1 StAG).");
            }
        }
        return neu;
    }

    private static boolean laenger(Zeitraum z, LocalDate stichtag) {
        return z.bisHoechstens(stichtag).isAfter(z.von().plusMonths(SECHS));
    }

    private static boolean laengerImJahr(List<Zeitraum> ausland, LocalDate stichtag) {
        Map<Integer, Long> tage = new TreeMap<>();
        for (Zeitraum z : ausland) {
            z.von()
                    .datesUntil(z.bisHoechstens(stichtag).plusDays(1))
                    .forEach(t -> tage.merge(t.getYear(), 1L, Long::sum));
        }
        return tage.values().stream().anyMatch(t -> t > (long) SECHS * TAGE_IM_MONAT);
    }

    private static long zusammen(List<Zeitraum> ausland, LocalDate beginn, LocalDate stichtag) {
        long monate = 0;
        long tage = 0;
        for (Zeitraum z : ausland) {
            LocalDate von = z.von().isBefore(beginn) ? beginn : z.von();
            LocalDate bis = z.bisHoechstens(stichtag);
            if (bis.isAfter(von)) {
                Period dauer = Period.between(von, bis);
                monate += dauer.toTotalMonths();
                tage += dauer.getDays();
            }
        }
        return monate + (tage + TAGE_IM_MONAT - 1) / TAGE_IM_MONAT;
    }
}
