package de.amtsweg.register.rueckkanal;

import de.amtsweg.register.beteiligung.Anlagen;
import de.amtsweg.register.beteiligung.Anliegenliste;
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
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes what the applicant sends through the return channel into the case. No step of a process waits for a message of
 * its own: an answer wakes whatever waits for documents, a withdrawal whatever can be withdrawn.
 */
@Component
class RueckkanalPost {

    static final String RUECKNAHME = "130111";
    static final String RUECKKANAL_VORHANDEN = "rueckkanalVorhanden";

    private static final String VERSTANDEN = "verstanden";
    private static final Set<Zustand> ENTSCHIEDEN =
            EnumSet.of(Zustand.ENTSCHIEDEN, Zustand.KARTE_BESTELLT, Zustand.KARTE_ABHOLBEREIT, Zustand.ABGESCHLOSSEN);

    /** A case is taken up by its process shortly after it was opened. */
    private static final Duration ANLAUF = Duration.ofMinutes(2);

    private final Vorgaenge vorgaenge;
    private final Anliegenliste anliegen;
    private final Anlagen anlagen;
    private final Prozessstart prozess;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr;

    RueckkanalPost(
            Vorgaenge vorgaenge,
            Anliegenliste anliegen,
            Anlagen anlagen,
            Prozessstart prozess,
            ApplicationEventPublisher ereignisse,
            Clock uhr) {
        this.vorgaenge = vorgaenge;
        this.anliegen = anliegen;
        this.anlagen = anlagen;
        this.prozess = prozess;
        this.ereignisse = ereignisse;
        this.uhr = uhr;
    }

    void nimm(String nummer, RueckkanalNachricht eingang) {
        if (eingang instanceof RueckkanalNachricht.Antwort antwort) {
            nimmAntwort(nummer, antwort);
        } else {
            nimmRuecknahme(vorgaenge.lade(nummer), (RueckkanalNachricht.Ruecknahme) eingang);
        }
    }

    /** Whether the process knew what to do with the message; if not it is for people. */
    boolean verstanden(UUID nachricht) {
        return anliegen.zu(nachricht)
                .filter(a -> a.angaben().containsKey(VERSTANDEN))
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
        merke(nummer, antwort, prozess.unterlagenEingegangen(nummer));
        antworte(nummer, antwort, RueckkanalEingang.Art.ANTWORT);
    }

    private void nimmRuecknahme(Vorgang vorgang, RueckkanalNachricht.Ruecknahme ruecknahme) {
        String nummer = vorgang.vorgangsnummer();
        boolean entschieden = ENTSCHIEDEN.contains(vorgang.zustand());
        // before the process moves: the next task shows this line
        vorgaenge.vermerke(
                nummer,
                "Rücknahme über den Rückkanal erklärt"
                        + (entschieden ? ", als über den Antrag schon entschieden war" : "")
                        + (ruecknahme.begruendung() == null ? "" : ": " + ruecknahme.begruendung()),
                null);
        boolean zurueckgenommen = !entschieden && prozess.antragZurueckgenommen(nummer);
        if (!entschieden
                && !zurueckgenommen
                && vorgang.eingang().isAfter(uhr.instant().minus(ANLAUF))) {
            throw new FachlicherFehler("Der Vorgang " + nummer + " ist noch nicht so weit.");
        }
        merke(nummer, ruecknahme, entschieden || zurueckgenommen);
        if (entschieden) {
            antworte(nummer, ruecknahme, RueckkanalEingang.Art.RUECKNAHME_ZU_SPAET);
        }
    }

    private void antworte(String nummer, RueckkanalNachricht eingang, RueckkanalEingang.Art art) {
        if (eingang.rueckkanalVorhanden()) {
            ereignisse.publishEvent(new RueckkanalEingang(nummer, eingang.kopf().nachrichtenUuid(), art));
        }
    }

    private void merke(String nummer, RueckkanalNachricht eingang, boolean verstanden) {
        Map<String, String> angaben = new HashMap<>();
        angaben.put(RUECKKANAL_VORHANDEN, String.valueOf(eingang.rueckkanalVorhanden()));
        if (verstanden) {
            angaben.put(VERSTANDEN, "true");
        }
        anliegen.nimm(
                nummer,
                RueckkanalRegister.NAME,
                eingang.kopf().nachrichtentyp(),
                angaben,
                eingang.kopf().nachrichtenUuid());
    }
}
