package de.amtsweg.antrag;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.sachverhalt.Fakt;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.vorgang.Fallart;
import de.amtsweg.vorgang.Prozessstart;
import de.amtsweg.vorgang.Verbindungen;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import de.amtsweg.vorgang.Zustand;
import de.amtsweg.vorgang.Zustandswechsel;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for an application: number, stored original, documents, first facts and process, all or nothing. */
@Service
class Antragseroeffnung implements AntragAnnahme, Statusauskunft {

    private final Behoerden behoerden;
    private final Vorgaenge vorgaenge;
    private final Antraege antraege;
    private final Dokumente dokumente;
    private final Sachverhalte sachverhalte;
    private final Verbindungen verbindungen;
    private final Prozessstart prozessstart;
    private final JdbcClient jdbc;
    private final Clock uhr;
    private final ApplicationEventPublisher ereignisse;

    Antragseroeffnung(
            Behoerden behoerden,
            Vorgaenge vorgaenge,
            Antraege antraege,
            Dokumente dokumente,
            Sachverhalte sachverhalte,
            Verbindungen verbindungen,
            Prozessstart prozessstart,
            JdbcClient jdbc,
            Clock uhr,
            ApplicationEventPublisher ereignisse) {
        this.behoerden = behoerden;
        this.vorgaenge = vorgaenge;
        this.antraege = antraege;
        this.dokumente = dokumente;
        this.sachverhalte = sachverhalte;
        this.verbindungen = verbindungen;
        this.prozessstart = prozessstart;
        this.jdbc = jdbc;
        this.uhr = uhr;
        this.ereignisse = ereignisse;
    }

    @Override
    @Transactional
    public Eingangsbestaetigung annehmen(Antrag antrag, byte[] original) {
        String kennung = antrag.kopf().leser().kennung();
        Behoerde behoerde = behoerden.findeNachKennung(kennung).orElseThrow(() -> new UnbekannteBehoerde(kennung));
        if (antrag.fallart() == Fallart.EINBUERGERUNG && !behoerde.staatsangehoerigkeitsbehoerde()) {
            throw new AntragAbgelehnt(
                    Ablehnungsgrund.UNZUSTAENDIG,
                    behoerde.name() + " entscheidet nicht über die Staatsangehörigkeit. Bitte senden Sie den Antrag an"
                            + " die Staatsangehörigkeitsbehörde.");
        }
        nacheinander(behoerde.id() + "/" + antrag.antragsidentifikation());
        Optional<Vorgang> schonDa = vorgaenge.findeNachAntrag(behoerde.id(), antrag.antragsidentifikation());
        Vorgang vorgang = schonDa.orElseGet(() -> eroeffne(antrag, original, behoerde));
        return new Eingangsbestaetigung(vorgang.vorgangsnummer(), vorgang.statuscode());
    }

    @Override
    public Optional<Status> finde(String code) {
        return vorgaenge
                .findeNachStatuscode(code)
                .map(v -> new Status(
                        stand(v.zustand()),
                        v.zustandSeit().atZone(ZoneId.of("Europe/Berlin")).toLocalDate()));
    }

    private static Status.Stand stand(Zustand zustand) {
        return switch (zustand) {
            case EINGEGANGEN -> Status.Stand.EINGEGANGEN;
            case IN_BEARBEITUNG, ANHOERUNG -> Status.Stand.IN_BEARBEITUNG;
            case UNTERLAGEN_FEHLEN -> Status.Stand.UNTERLAGEN_ANGEFORDERT;
            case ENTSCHIEDEN -> Status.Stand.ENTSCHIEDEN;
            case KARTE_BESTELLT -> Status.Stand.KARTE_BESTELLT;
            case KARTE_ABHOLBEREIT -> Status.Stand.KARTE_ABHOLBEREIT;
            case ZURUECKGENOMMEN -> Status.Stand.RUECKNAHME_EINGEGANGEN;
            case EINGESTELLT, ABGESCHLOSSEN -> Status.Stand.ABGESCHLOSSEN;
        };
    }

    private Vorgang eroeffne(Antrag antrag, byte[] original, Behoerde behoerde) {
        Instant jetzt = uhr.instant();
        Person person = antrag.person();
        Vorgang vorgang = new Vorgang(
                vorgaenge.naechsteNummer(),
                antrag.fallart(),
                behoerde.id(),
                Statuscode.neu(),
                antrag.eingangskanal().name(),
                antrag.antragsgrund(),
                antrag.aufenthaltsgrund(),
                antrag.antragsdatum(),
                jetzt,
                Zustand.EINGEGANGEN,
                jetzt,
                person.name().familienname().anzeige(),
                person.name().vornamen() == null ? "" : person.name().vornamen(),
                person.geburtsdatum().genau().orElse(null),
                person.geburtsdatum().spaetestens(),
                person.staatsangehoerigkeiten().get(0),
                antrag.email(),
                null);
        vorgaenge.lege(vorgang, antrag.antragsidentifikation(), antrag.rueckkanalVorhanden());
        String nummer = vorgang.vorgangsnummer();
        antraege.lege(nummer, antrag, original);
        nimmAnlagen(nummer, antrag);
        sachverhalte.stelleFest(nummer, ErsteTatsachen.aus(antrag), Fakt.ANTRAG, "Antrag");
        vorgaenge.vermerke(
                nummer, "Antrag eingegangen (" + antrag.eingangskanal().bezeichnung() + ")", null);
        vorgaenge
                .offeneDerselbenPerson(vorgang)
                .forEach(andere -> vorgaenge.vermerke(
                        nummer, "Vielleicht doppelt: Dieselbe Person hat schon den offenen Vorgang " + andere, null));
        verbinde(vorgang, antrag);
        prozessstart.antragEingegangen(nummer, antrag.fallart());
        ereignisse.publishEvent(new Zustandswechsel(nummer, Zustand.EINGEGANGEN));
        return vorgang;
    }

    /** Who applies together is decided together; what names an application that is not here is left to people. */
    private void verbinde(Vorgang vorgang, Antrag antrag) {
        String haupt =
                antrag.einbuergerung() == null ? null : antrag.einbuergerung().hauptantrag();
        if (haupt == null) {
            return;
        }
        Optional<Vorgang> anderer = vorgaenge
                .findeNachAntrag(vorgang.behoerde(), haupt)
                .filter(v -> verbindungen.haupt(v.vorgangsnummer()).isEmpty())
                .filter(v -> v.fallart() == vorgang.fallart());
        anderer.ifPresent(v -> verbindungen.verbinde(vorgang, v));
        vorgaenge.vermerke(
                vorgang.vorgangsnummer(),
                anderer.map(v -> "Gehört zum Vorgang " + v.vorgangsnummer())
                        .orElse("Gehört zum Antrag „" + haupt + "“, der hier nicht vorliegt"),
                null);
    }

    private void nimmAnlagen(String nummer, Antrag antrag) {
        if (antrag.zusammenfassung() != null) {
            Datei datei = antrag.zusammenfassung();
            dokumente.nimmEingang(
                    nummer,
                    "Antragszusammenfassung",
                    datei.name(),
                    "ANTRAG",
                    datei.format().medientyp(),
                    datei.inhalt());
        }
        for (Nachweis nachweis : antrag.nachweise()) {
            dokumente.nimmEingang(
                    nummer,
                    nachweis.bezeichnung(),
                    nachweis.datei().name(),
                    nachweis.kategorie(),
                    nachweis.datei().format().medientyp(),
                    nachweis.datei().inhalt());
        }
    }

    /** The same application, sent several times at once, is handled one after the other. */
    private void nacheinander(String schluessel) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(schluessel)
                .query((rs, n) -> "")
                .single();
    }
}
