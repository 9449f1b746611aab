package de.amtsweg.bescheid;

import de.amtsweg.antrag.Anschrift;
import de.amtsweg.antrag.Antraege;
import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.identitaet.Personalien;
import de.amtsweg.sachverhalt.Sachverhalt;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.sachverhalt.Tatsache;
import de.amtsweg.vorgang.Fallart;
import de.amtsweg.vorgang.Personenverzeichnis;
import de.amtsweg.vorgang.Vorgang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What every letter of a case needs: letterhead, addressee, reference, names. */
@Component
class Briefe {

    private final Behoerden behoerden;
    private final Antraege antraege;
    private final Personalien personalien;
    private final Sachverhalte sachverhalte;
    private final Personenverzeichnis personen;
    private final Clock uhr;

    Briefe(
            Behoerden behoerden,
            Antraege antraege,
            Personalien personalien,
            Sachverhalte sachverhalte,
            Personenverzeichnis personen,
            Clock uhr) {
        this.behoerden = behoerden;
        this.antraege = antraege;
        this.personalien = personalien;
        this.sachverhalte = sachverhalte;
        this.personen = personen;
        this.uhr = uhr;
    }

    Briefangaben angaben(Vorgang vorgang) {
        return new Briefangaben(
                kopf(vorgang), empfaenger(vorgang), vorgang.vorgangsnummer(), heute(), sachbearbeitung(vorgang));
    }

    Behoerdenkopf kopf(Vorgang vorgang) {
        Behoerde b = behoerden.lade(vorgang.behoerde());
        return new Behoerdenkopf(
                b.name(),
                b.strasse(),
                b.plzOrt(),
                b.telefon(),
                b.email(),
                b.ort(),
                Rechtsbehelf.valueOf(b.rechtsbehelf()),
                List.of(b.rechtsbehelfsstelle().split(", ")),
                b.anhoerungsnorm());
    }

    /** Whoever applied: in the accelerated procedure the employer. */
    Empfaenger empfaenger(Vorgang vorgang) {
        if (vorgang.fallart() == Fallart.FACHKRAEFTEVERFAHREN) {
            var arbeitgeber =
                    antraege.lade(vorgang.vorgangsnummer()).erwerbstaetigkeit().arbeitgeber();
            return new Empfaenger("", arbeitgeber.name(), zeilen(arbeitgeber.anschrift()));
        }
        return new Empfaenger(
                vorgang.vornamen(),
                vorgang.nachname(),
                zeilen(personalien.zu(vorgang.vorgangsnummer()).anschrift()));
    }

    Antragsart antragsart(Vorgang vorgang) {
        if (vorgang.fallart() == Fallart.EINBUERGERUNG) {
            return Antragsart.EINBUERGERUNG;
        }
        return sachverhalt(vorgang)
                .map(s -> s.text(Tatsache.ANTRAGSART))
                .map(Antragsart::valueOf)
                .orElse(Antragsart.ERTEILUNG);
    }

    Optional<Sachverhalt> sachverhalt(Vorgang vorgang) {
        return sachverhalte.neuester(vorgang.vorgangsnummer());
    }

    /** Whoever established the facts is the one to turn to; before that, the office itself. */
    String sachbearbeitung(Vorgang vorgang) {
        return sachverhalt(vorgang)
                .filter(s -> s.version() > 1)
                .map(s -> personen.name(s.person()))
                .orElse("Ausländerbehörde");
    }

    String name(String person) {
        return personen.name(person);
    }

    LocalDate heute() {
        return LocalDate.now(uhr);
    }

    private static List<String> zeilen(Anschrift anschrift) {
        if (anschrift == null) {
            return List.of("persönlich auszuhändigen");
        }
        List<String> zeilen = new ArrayList<>();
        if (anschrift.zusatz() != null) {
            zeilen.add(anschrift.zusatz());
        }
        zeilen.add(
                anschrift.hausnummer() == null
                        ? anschrift.strasse()
                        : anschrift.strasse() + " " + anschrift.hausnummer());
        zeilen.add(anschrift.postleitzahl() + " " + anschrift.ort());
        return zeilen;
    }
}
