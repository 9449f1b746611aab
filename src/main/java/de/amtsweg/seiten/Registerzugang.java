package de.amtsweg.seiten;

import de.amtsweg.vorgang.Fallart;
import de.amtsweg.vorgang.Vorgang;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may do what on the page "Register"; messages of the authority's other task are not there for her. Every request asks
 * anew.
 */
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
     * @param sendbar the kinds of case whose messages she may send again or state to be settled by other means
     * @param bestaetigbar the kinds of case in which she may confirm what another person stated
     * @param administration whether she starts the daily run and changes the authority's password at the AZR
     */
    record Befugnis(
            String person,
            String behoerde,
            List<String> behoerden,
            Set<Fallart> sendbar,
            Set<Fallart> bestaetigbar,
            boolean administration) {

        /** See messages and the Postausgangsbuch, not only how the registers are. */
        boolean nachrichten() {
            return senden() || bestaetigen();
        }

        boolean senden() {
            return !sendbar.isEmpty();
        }

        boolean bestaetigen() {
            return !bestaetigbar.isEmpty();
        }

        boolean tageslauf() {
            return bestaetigen() || administration;
        }

        boolean kennwort() {
            return administration;
        }

        /** The messages of her own task; for who sees no messages, all that are only counted. */
        Sichtkreis kreis() {
            return Sichtkreis.von(behoerde, nachrichten() ? eigene() : EnumSet.allOf(Fallart.class));
        }

        boolean umfasst(Vorgang vorgang) {
            return eigene().contains(vorgang.fallart());
        }

        Befugnis fuerNachrichten() {
            return verlange(nachrichten(), "Nachrichten sehen nur Sachbearbeitung und Zeichnungsberechtigte.");
        }

        /** From here on only what she works as a caseworker. */
        Befugnis zumSenden() {
            verlange(senden(), "Das darf nur die Sachbearbeitung.");
            return new Befugnis(person, behoerde, behoerden, sendbar, Set.of(), administration);
        }

        /** From here on only what she approves. */
        Befugnis zumBestaetigen() {
            verlange(bestaetigen(), "Bestätigen dürfen nur Zeichnungsberechtigte.");
            return new Befugnis(person, behoerde, behoerden, Set.of(), bestaetigbar, administration);
        }

        Befugnis zumTageslauf() {
            return verlange(
                    tageslauf(), "Den Tageslauf starten nur Zeichnungsberechtigte und die Administration der Behörde.");
        }

        private Set<Fallart> eigene() {
            Set<Fallart> eigene = EnumSet.noneOf(Fallart.class);
            eigene.addAll(sendbar);
            eigene.addAll(bestaetigbar);
            return eigene;
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
        Set<Fallart> sachbearbeitung = zugang.fallartenAls("sachbearbeitung");
        Set<Fallart> zeichnung = zugang.fallartenAls("zeichnung");
        boolean administration = zugang.gehoertZu("behoerdenadministration");
        List<String> behoerden = zugang.behoerden();
        if (behoerden.isEmpty() || (sachbearbeitung.isEmpty() && zeichnung.isEmpty() && !administration)) {
            throw Abgewiesen.nichtBefugt(
                    "Diese Seite ist für Sachbearbeitung, Zeichnungsberechtigte und Administration der Behörde.");
        }
        String gewaehlt = behoerde == null || behoerde.isEmpty() ? behoerden.get(0) : behoerde;
        if (!behoerden.contains(gewaehlt)) {
            throw Abgewiesen.gibtEsNicht();
        }
        return new Befugnis(person, gewaehlt, behoerden, sachbearbeitung, zeichnung, administration);
    }
}
