package de.amtsweg.register.rueckkanal;

import static de.amtsweg.register.rueckkanal.RueckkanalNachrichten.ABLEHNUNG;
import static de.amtsweg.register.rueckkanal.RueckkanalNachrichten.ANGENOMMEN;
import static de.amtsweg.register.rueckkanal.RueckkanalNachrichten.FRAGE;
import static de.amtsweg.register.rueckkanal.RueckkanalNachrichten.FRIST;
import static de.amtsweg.register.rueckkanal.RueckkanalNachrichten.RUECKNAHMEREAKTION;
import static de.amtsweg.register.rueckkanal.RueckkanalNachrichten.STATUS;
import static de.amtsweg.register.rueckkanal.RueckkanalNachrichten.STATUSCODE;

import de.amtsweg.bescheid.SchreibenErstellt;
import de.amtsweg.register.Nachrichtenverkehr;
import de.amtsweg.register.Postausgang;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Anliegenliste;
import de.amtsweg.vorgang.Zustandswechsel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the applicant through the return channel what letters and mails tell as well. Only where the application said
 * that there is one: otherwise the authority must not answer (XAusländer {@code rueckkanalVorhanden}). Everything is
 * written in the transaction of the event.
 */
@Component
class Rueckkanal {

    /** The responsible person of what the application sends by itself. */
    private static final String PERSON = "Sachbearbeitung";

    private final Nachrichtenverkehr verkehr;
    private final Postausgang postausgang;
    private final Anliegenliste anliegen;
    private final RueckkanalRegister register;

    Rueckkanal(
            Nachrichtenverkehr verkehr, Postausgang postausgang, Anliegenliste anliegen, RueckkanalRegister register) {
        this.verkehr = verkehr;
        this.postausgang = postausgang;
        this.anliegen = anliegen;
        this.register = register;
    }

    @EventListener
    void bei(SchreibenErstellt schreiben) {
        switch (schreiben.art()) {
            case NACHFORDERUNG -> sendeBrief(schreiben, FRAGE);
            case ANHOERUNG -> sendeBrief(schreiben, ABLEHNUNG);
            case EINLADUNG ->
                sende(
                        schreiben.vorgangsnummer(),
                        STATUS,
                        schreiben.art().name(),
                        Map.of(Anliegen.TEXT, schreiben.text()),
                        List.of());
        }
    }

    @EventListener
    void bei(Zustandswechsel wechsel) {
        String nummer = wechsel.vorgangsnummer();
        switch (wechsel.zustand()) {
            case EINGEGANGEN -> melde(nummer, "EINGANG", "01", null);
            case IN_BEARBEITUNG -> melde(nummer, "BEARBEITUNG", "05", null);
            case ENTSCHIEDEN -> melde(nummer, "ENTSCHEIDUNG", null, "Über Ihren Antrag ist entschieden.");
            case ZURUECKGENOMMEN -> bestaetigeRuecknahme(nummer);
            default -> {
                // the letter is a message of its own, and what follows the decision has none
            }
        }
    }

    @EventListener
    void bei(RueckkanalEingang eingang) {
        Map<String, String> angaben =
                new HashMap<>(Map.of(Anliegen.AUSLOESER, eingang.nachricht().toString()));
        if (eingang.art() == RueckkanalEingang.Art.ANTWORT) {
            angaben.put(STATUSCODE, "02");
            sende(eingang.vorgangsnummer(), STATUS, "ANTWORT", angaben, List.of());
        } else {
            angaben.put(ANGENOMMEN, "false");
            angaben.put(Anliegen.TEXT, "Über Ihren Antrag war schon entschieden, als die Rücknahme einging.");
            sende(eingang.vorgangsnummer(), RUECKNAHMEREAKTION, "RUECKNAHME", angaben, List.of());
        }
    }

    private void sendeBrief(SchreibenErstellt schreiben, String nachrichtentyp) {
        sende(
                schreiben.vorgangsnummer(),
                nachrichtentyp,
                schreiben.art().name(),
                Map.of(Anliegen.TEXT, schreiben.text(), FRIST, schreiben.frist().toString()),
                List.of(schreiben.dokument()));
    }

    /** The reaction answers a declaration; one that came another way is told as a status. */
    private void bestaetigeRuecknahme(String nummer) {
        Optional<Anliegen> erklaerung = anliegen.neuestes(nummer, RueckkanalRegister.NAME, RueckkanalPost.RUECKNAHME);
        if (erklaerung.isEmpty()) {
            melde(nummer, "RUECKNAHME", "03", null);
        } else if ("true".equals(erklaerung.get().angabe(RueckkanalPost.RUECKKANAL_VORHANDEN))) {
            UUID ausloeser = erklaerung.get().nachricht();
            sende(
                    nummer,
                    RUECKNAHMEREAKTION,
                    "RUECKNAHME",
                    Map.of(ANGENOMMEN, "true", Anliegen.AUSLOESER, ausloeser.toString()),
                    List.of());
        }
    }

    /** Each state is told once, however often the case comes into it. */
    private void melde(String nummer, String anlass, String status, String text) {
        boolean gesagt = postausgang.zu(nummer).stream()
                .anyMatch(a -> STATUS.equals(a.nachrichtentyp()) && anlass.equals(a.anlass()));
        if (!gesagt) {
            Map<String, String> angaben = new HashMap<>();
            if (status != null) {
                angaben.put(STATUSCODE, status);
            }
            if (text != null) {
                angaben.put(Anliegen.TEXT, text);
            }
            sende(nummer, STATUS, anlass, angaben, List.of());
        }
    }

    private void sende(
            String nummer, String nachrichtentyp, String anlass, Map<String, String> angaben, List<UUID> dokumente) {
        if (register.offen(nummer)) {
            anliegen.lege(
                    new Anliegen(nummer, RueckkanalRegister.NAME, nachrichtentyp, angaben, dokumente, null, null));
            verkehr.sende(RueckkanalRegister.NAME, nummer, nachrichtentyp, anlass, PERSON);
        }
    }
}
