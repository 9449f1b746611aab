package de.amtsweg.ausfall;

import de.amtsweg.vorgang.Zeitpunkte;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

/** Deadlines over the Sundays on which the clocks change, and nodes whose machines live in different time zones. */
final class Zeitumstellung implements Szenario {

    /** The end of the day in UTC, from the calendar: CET is one hour ahead, CEST two. */
    private static final Map<String, String> TAGESENDE = new TreeMap<>(Map.ofEntries(
            Map.entry("2026-03-27", "2026-03-27T23:00:00Z"),
            Map.entry("2026-03-28", "2026-03-28T23:00:00Z"),
            Map.entry("2026-03-29", "2026-03-29T22:00:00Z"),
            Map.entry("2026-03-30", "2026-03-30T22:00:00Z"),
            Map.entry("2026-10-23", "2026-10-23T22:00:00Z"),
            Map.entry("2026-10-24", "2026-10-24T22:00:00Z"),
            Map.entry("2026-10-25", "2026-10-25T23:00:00Z"),
            Map.entry("2026-10-26", "2026-10-26T23:00:00Z"),
            Map.entry("2027-03-28", "2027-03-28T22:00:00Z"),
            Map.entry("2027-10-31", "2027-10-31T23:00:00Z")));

    @Override
    public String kennung() {
        return "F19";
    }

    @Override
    public String worum() {
        return "Umstellung der Uhren, und Knoten in verschiedenen Zeitzonen";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(3);
    }

    @Override
    public void laufe(Buehne buehne) {
        int gleich = 0;
        int alle = 0;
        TimeZone hier = TimeZone.getDefault();
        try {
            for (String zone : new String[] {"UTC", "Europe/Berlin", "America/New_York"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                for (Map.Entry<String, String> tag : TAGESENDE.entrySet()) {
                    alle++;
                    Instant ende =
                            Zeitpunkte.nachAblauf(LocalDate.parse(tag.getKey())).toInstant();
                    gleich += ende.equals(Instant.parse(tag.getValue())) ? 1 : 0;
                }
            }
        } finally {
            TimeZone.setDefault(hier);
        }
        buehne.ergebnis()
                .messe(
                        "Ende des Tages um die Umstellung herum, auf Rechnern dreier Zeitzonen",
                        gleich + " von " + alle,
                        "alle",
                        gleich == alle);
        Knoten fern = buehne.feld().knoten().get(1);
        Buehne.Stand vorher = buehne.stand();
        try {
            fern.toete();
            fern.umgebung(Map.of("TZ", "America/New_York"));
            fern.starte().bereit();
            Last last = buehne.last(buehne.masse().anteil(30, 3));
            buehne.warte(Duration.ofSeconds(20), () -> last.mitschrift().taten() > 3);
            long stundenweise = buehne.feld()
                    .datenbank()
                    .zahl("select count(*) from act_ru_job where lock_exp_time_ is not null"
                            + " and abs(extract(epoch from lock_exp_time_ - (now() at time zone 'UTC'))) > 600");
            buehne.ergebnis()
                    .messe(
                            "Sperren, die um Stunden falsch enden, wenn ein Knoten in New York steht",
                            stundenweise,
                            "0",
                            stundenweise == 0);
            buehne.pruefe(last, Duration.ofMinutes(10), vorher);
        } finally {
            fern.toete();
            fern.umgebung(Map.of());
        }
    }
}
