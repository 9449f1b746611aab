package de.amtsweg.akte.dms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the screen says about the DMS. */
final class Dmssaetze {

    static final String ABGELEGT = "abgelegt";
    static final String OFFEN = "noch nicht abgelegt";
    static final String NACHZUTRAGEN = "abgelegt, Änderung noch nicht nachgetragen";
    static final String NICHT_VERGLICHEN = ", nicht verglichen";
    static final String FEHLT = "Fehlt im Dokumentenmanagement und wird von selbst erneut abgelegt.";
    static final String VERSCHOBEN = "Liegt im Dokumentenmanagement nicht mehr im Ordner dieses Vorgangs.";
    static final String GEAENDERT = "Der Inhalt im Dokumentenmanagement weicht von dem ab, was abgelegt wurde."
            + " „Öffnen“ zeigt die Fassung unserer Akte.";
    static final String ANTWORTET_NICHT = "Das Dokumentenmanagement antwortet nicht";

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter UHRZEIT = DateTimeFormatter.ofPattern("HH:mm 'Uhr'", Locale.GERMANY);
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'", Locale.GERMANY);

    private Dmssaetze() {}

    static String umbenannt(String name) {
        return "Heißt im Dokumentenmanagement jetzt „" + name + "“.";
    }

    static String unerreichbar(Instant jetzt) {
        return ANTWORTET_NICHT + "; gezeigt wird der Stand unserer Akte von " + zeit(jetzt, jetzt) + ".";
    }

    static String verglichen(Instant jetzt, long abweichend) {
        return "Um " + zeit(jetzt, jetzt) + " mit dem Dokumentenmanagement verglichen: "
                + (abweichend == 0
                        ? "keine Abweichung."
                        : abweichend == 1 ? "1 Dokument weicht ab." : abweichend + " Dokumente weichen ab.");
    }

    static String rueckstand(Ablagebuch.Rueckstand r, Instant jetzt) {
        return (r.anzahl() + r.aenderungen() == 1
                        ? " 1 Dokument wartet auf die Ablage, seit "
                        : " " + (r.anzahl() + r.aenderungen()) + " Dokumente warten auf die Ablage, das älteste seit ")
                + zeit(r.seit(), jetzt) + ".";
    }

    static String verborgen(long anzahl) {
        return anzahl == 0
                ? ""
                : anzahl == 1
                        ? " 1 Schriftstück im Ordner gehört zu einem anderen Vorgang und wird nicht gezeigt."
                        : " " + anzahl
                                + " Schriftstücke im Ordner gehören zu anderen Vorgängen und werden nicht gezeigt.";
    }

    /** Only the time of day if it is today. */
    private static String zeit(Instant zeit, Instant jetzt) {
        boolean heute = LocalDate.ofInstant(zeit, ZONE).equals(LocalDate.ofInstant(jetzt, ZONE));
        return (heute ? UHRZEIT : TAG).withZone(ZONE).format(zeit);
    }
}
