package de.amtsweg.seiten;

import java.util.List;
import org.springframework.stereotype.Component;

/** Who may do what on the page "Register". Every request asks anew. */
@Component
class Registerzugang {

    private final Seitenzugang zugang;

    Registerzugang(Seitenzugang zugang) {
        this.zugang = zugang;
    }

    /**
     * What the person may do for one of her authorities.
     *
     * @param behoerden all of hers
     * @param nachrichten see messages and the Postausgangsbuch, not only how the registers are
     * @param senden send again, and state that something was settled by other means
     * @param bestaetigen confirm what another person stated
     * @param tageslauf start the daily run
     * @param kennwort change the authority's password at the AZR, on a page of its own
     */
    record Befugnis(
            String person,
            String behoerde,
            List<String> behoerden,
            boolean nachrichten,
            boolean senden,
            boolean bestaetigen,
            boolean tageslauf,
            boolean kennwort) {

        Befugnis fuerNachrichten() {
            return verlange(nachrichten, "Nachrichten sehen nur Sachbearbeitung und Zeichnungsberechtigte.");
        }

        Befugnis zumSenden() {
            return verlange(senden, "Das darf nur die Sachbearbeitung.");
        }

        Befugnis zumBestaetigen() {
            return verlange(bestaetigen, "Bestätigen dürfen nur Zeichnungsberechtigte.");
        }

        Befugnis zumTageslauf() {
            return verlange(
                    tageslauf, "Den Tageslauf starten nur Zeichnungsberechtigte und die Administration der Behörde.");
        }

        private Befugnis verlange(boolean recht, String satz) {
            if (!recht) {
                throw Abgewiesen.nichtBefugt(satz);
            }
            return this;
        }
    }

    /**
     * @param behoerde which of the person's authorities; empty for the first one
     * @throws Abgewiesen if nobody is logged in, the page is not for her, or the authority is not hers
     */
    Befugnis fuer(String behoerde) {
        String person = zugang.person();
        boolean sachbearbeitung = zugang.gehoertZu("sachbearbeitung");
        boolean zeichnung = zugang.gehoertZu("zeichnung");
        boolean administration = zugang.gehoertZu("behoerdenadministration");
        List<String> behoerden = zugang.behoerden();
        if (behoerden.isEmpty() || !(sachbearbeitung || zeichnung || administration)) {
            throw Abgewiesen.nichtBefugt(
                    "Diese Seite ist für Sachbearbeitung, Zeichnungsberechtigte und Administration der Behörde.");
        }
        String gewaehlt = behoerde == null || behoerde.isEmpty() ? behoerden.get(0) : behoerde;
        if (!behoerden.contains(gewaehlt)) {
            throw Abgewiesen.gibtEsNicht();
        }
        return new Befugnis(
                person,
                gewaehlt,
                behoerden,
                sachbearbeitung || zeichnung,
                sachbearbeitung,
                zeichnung,
                zeichnung || administration,
                administration);
    }
}
