package de.amtsweg.register.rueckkanal;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.antrag.Antrag;
import de.amtsweg.antrag.Nachrichtenkopf;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.register.Fallangaben;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Register;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.register.Stelle;
import de.amtsweg.register.anliegen.Anlagen;
import de.amtsweg.register.anliegen.Anliegen;
import de.amtsweg.register.anliegen.Anliegenliste;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Prozessstart;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import de.amtsweg.vorgang.Zustand;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The online service an application came from, as the way back to the applicant. */
@Component
class RueckkanalRegister implements Register {

    static final String NAME = "rueckkanal";
    static final String RUECKNAHME = "130111";
    static final String RUECKKANAL_VORHANDEN = "rueckkanalVorhanden";
    private static final String VERSTANDEN = "verstanden";

    private static final Set<Zustand> ENTSCHIEDEN =
            EnumSet.of(Zustand.ENTSCHIEDEN, Zustand.KARTE_BESTELLT, Zustand.KARTE_ABHOLBEREIT, Zustand.ABGESCHLOSSEN);

    /** A case is taken up by its process shortly after it was opened. */
    private static final Duration ANLAUF = Duration.ofMinutes(2);

    private final RueckkanalNachrichten nachrichten;
    private final RueckkanalLeser leser;
    private final Fallangaben fall;
    private final Behoerden behoerden;
    private final Vorgaenge vorgaenge;
    private final Anliegenliste anliegen;
    private final Anlagen anlagen;
    private final Dokumente dokumente;
    private final Prozessstart prozess;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr;

    RueckkanalRegister(
            RueckkanalNachrichten nachrichten,
            RueckkanalLeser leser,
            Fallangaben fall,
            Behoerden behoerden,
            Vorgaenge vorgaenge,
            Anliegenliste anliegen,
            Anlagen anlagen,
            Dokumente dokumente,
            Prozessstart prozess,
            ApplicationEventPublisher ereignisse,
            Clock uhr) {
        this.nachrichten = nachrichten;
        this.leser = leser;
        this.fall = fall;
        this.behoerden = behoerden;
        this.vorgaenge = vorgaenge;
        this.anliegen = anliegen;
        this.anlagen = anlagen;
        this.dokumente = dokumente;
        this.prozess = prozess;
        this.ereignisse = ereignisse;
        this.uhr = uhr;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String bezeichnung() {
        return "Onlinedienst (Rückkanal)";
    }

    /** Whether the applicant answers, and when, is up to the applicant. */
    @Override
    public boolean antwortet(String nachrichtentyp) {
        return false;
    }

    @Override
    public byte[] schreibe(Nachrichtenauftrag auftrag) {
        String nummer = auftrag.vorgangsnummer();
        Antrag antrag = fall.antrag(nummer);
        Nachrichtenkopf.Behoerde dienst = antrag.kopf().autor();
        Anliegen inhalt = anliegen.zu(auftrag, NAME);
        return nachrichten.schreibe(
                auftrag,
                new RueckkanalNachrichten.Bezug(
                        new Stelle(dienst.kennung(), dienst.name() == null ? dienst.kennung() : dienst.name()),
                        fall.absender(nummer),
                        antrag.antragsidentifikation(),
                        antrag.kopf().nachrichtenUuid()),
                inhalt,
                ziel -> inhalt.dokumente()
                        .forEach(id -> dokumente.finde(id).ifPresent(d -> anlagen.schreibe(ziel, d))));
    }

    @Override
    public Registerantwort lies(byte[] nachricht) {
        return leser.lies(nachricht).umschlag();
    }

    @Override
    public Optional<String> vorgangZu(byte[] nachricht) {
        RueckkanalNachricht eingang = leser.lies(nachricht);
        return behoerden
                .findeNachKennung(eingang.behoerdenkennung())
                .flatMap(b -> vorgaenge.findeNachAntrag(b.id(), eingang.antragsidentifikation()))
                .map(Vorgang::vorgangsnummer);
    }

    /** No step of a process waits for a message of its own: an answer wakes whatever waits for documents. */
    @Override
    public void uebernimm(String vorgangsnummer, byte[] nachricht) {
        RueckkanalNachricht eingang = leser.lies(nachricht);
        if (eingang instanceof RueckkanalNachricht.Antwort antwort) {
            nimmAntwort(vorgangsnummer, antwort);
        } else {
            nimmRuecknahme(vorgaenge.lade(vorgangsnummer), (RueckkanalNachricht.Ruecknahme) eingang);
        }
    }

    /** The process understands most of it; a withdrawal at a point where it does not is for people. */
    @Override
    public boolean brauchtSichtung(Registerantwort antwort) {
        return anliegen.zu(antwort.nachrichtenUuid())
                .filter(a -> !a.angaben().containsKey(VERSTANDEN))
                .isPresent();
    }

    private void nimmAntwort(String nummer, RueckkanalNachricht.Antwort antwort) {
        List<String> genommen = anlagen.nimm(nummer, antwort.nachweise(), "SONSTIGES");
        vorgaenge.vermerke(
                nummer,
                "Antwort über den Rückkanal: "
                        + (genommen.isEmpty() ? "keine Unterlagen" : String.join(", ", genommen))
                        + (antwort.text() == null ? "" : ". Text: " + antwort.text()),
                null);
        prozess.unterlagenEingegangen(nummer);
        if (antwort.rueckkanalVorhanden()) {
            ereignisse.publishEvent(
                    new RueckkanalEingang(nummer, antwort.kopf().nachrichtenUuid(), RueckkanalEingang.Art.ANTWORT));
        }
    }

    private void nimmRuecknahme(Vorgang vorgang, RueckkanalNachricht.Ruecknahme ruecknahme) {
        String nummer = vorgang.vorgangsnummer();
        boolean entschieden = ENTSCHIEDEN.contains(vorgang.zustand());
        // before the process moves: the next task shows this line
        vorgaenge.vermerke(
                nummer,
                "Rücknahme über den Rückkanal erklärt"
                        + (ruecknahme.begruendung() == null ? "" : ": " + ruecknahme.begruendung())
                        + (entschieden ? ". Über den Antrag war schon entschieden." : ""),
                null);
        boolean zurueckgenommen = !entschieden && prozess.antragZurueckgenommen(nummer);
        if (!entschieden
                && !zurueckgenommen
                && vorgang.eingang().isAfter(uhr.instant().minus(ANLAUF))) {
            throw new FachlicherFehler("Der Vorgang " + nummer + " ist noch nicht so weit.");
        }
        merke(nummer, ruecknahme, entschieden || zurueckgenommen);
        if (entschieden && ruecknahme.rueckkanalVorhanden()) {
            ereignisse.publishEvent(new RueckkanalEingang(
                    nummer, ruecknahme.kopf().nachrichtenUuid(), RueckkanalEingang.Art.RUECKNAHME_ZU_SPAET));
        }
    }

    private void merke(String nummer, RueckkanalNachricht.Ruecknahme ruecknahme, boolean verstanden) {
        Map<String, String> angaben = new HashMap<>();
        angaben.put(RUECKKANAL_VORHANDEN, String.valueOf(ruecknahme.rueckkanalVorhanden()));
        if (verstanden) {
            angaben.put(VERSTANDEN, "true");
        }
        anliegen.nimm(nummer, NAME, RUECKNAHME, angaben, ruecknahme.kopf().nachrichtenUuid());
    }
}
