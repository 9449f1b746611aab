package de.amtsweg.seiten;

import de.amtsweg.ansicht.Worte;
import de.amtsweg.register.Ausgangszustand;
import de.amtsweg.register.Nachrichtenverkehr;
import de.amtsweg.vorgang.Zeitpunkte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/**
 * The Postausgangsbuch as a table for a spreadsheet: byte order mark, semicolons, CRLF (RFC 4180), and no cell that the
 * spreadsheet would take for a formula.
 */
@Component
class Buchausfuhr {

    private static final DateTimeFormatter ZEIT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(Zeitpunkte.AMTSZEIT);
    private static final String FORMELZEICHEN = "=+-@\t\r\n";

    private final Postausgangsbuch buch;
    private final Nachrichtenverkehr verkehr;

    Buchausfuhr(Postausgangsbuch buch, Nachrichtenverkehr verkehr) {
        this.buch = buch;
        this.verkehr = verkehr;
    }

    void schreibe(Sichtkreis kreis, Writer ziel) {
        zeile(
                ziel,
                "\uFEFFNummer",
                "Gesendet",
                "Übermittelt",
                "Empfänger",
                "Nachricht",
                "Vorgangsnummer",
                "Verantwortlich",
                "Stand");
        buch.alles(kreis, z -> zeile(ziel, z.eigene() ? eigene(z) : fremde(z)));
    }

    private String[] eigene(Postausgangsbuch.Zeile z) {
        return new String[] {
            Long.toString(z.buchnummer()),
            zeit(z.gesendet()),
            zeit(z.uebermittelt()),
            verkehr.zu(z.register()).bezeichnung(),
            Worte.nachricht(z.register(), z.nachrichtentyp()),
            z.vorgangsnummer(),
            z.verantwortlich(),
            Ausgangszustand.valueOf(z.zustand()).inWorten()
        };
    }

    /** No number is missing in the book; what stands behind it is not for this task. */
    private static String[] fremde(Postausgangsbuch.Zeile z) {
        return new String[] {Long.toString(z.buchnummer()), "", "", "", "andere Aufgabe", "", "", ""};
    }

    private static void zeile(Writer ziel, String... zellen) {
        try {
            for (int i = 0; i < zellen.length; i++) {
                ziel.write((i == 0 ? "" : ";") + zelle(zellen[i]));
            }
            ziel.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Quoted where needed; an apostrophe before what would be a formula. */
    static String zelle(String text) {
        String sicher = !text.isEmpty() && FORMELZEICHEN.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return sicher.matches("(?s).*[;\"\r\n].*") ? '"' + sicher.replace("\"", "\"\"") + '"' : sicher;
    }

    private static String zeit(Instant zeit) {
        return zeit == null ? "" : ZEIT.format(zeit);
    }
}
