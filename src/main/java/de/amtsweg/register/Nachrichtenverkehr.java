package de.amtsweg.register;

import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Writes messages to the outbox and takes answers into the case; always in the caller's transaction. */
@Service
public class Nachrichtenverkehr {

    private final Map<String, Register> register;
    private final Postausgang postausgang;
    private final Posteingang posteingang;
    private final Vorgaenge vorgaenge;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr;

    Nachrichtenverkehr(
            List<Register> register,
            Postausgang postausgang,
            Posteingang posteingang,
            Vorgaenge vorgaenge,
            ApplicationEventPublisher ereignisse,
            Clock uhr) {
        this.register = register.stream().collect(Collectors.toMap(Register::name, Function.identity()));
        this.postausgang = postausgang;
        this.posteingang = posteingang;
        this.vorgaenge = vorgaenge;
        this.ereignisse = ereignisse;
        this.uhr = uhr;
    }

    /**
     * Writes a message into the outbox.
     *
     * @return the message's UUID
     */
    public UUID sende(String register, String vorgangsnummer, String nachrichtentyp, String anlass, String person) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        Nachrichtenauftrag auftrag = new Nachrichtenauftrag(
                UUID.randomUUID(), vorgangsnummer, nachrichtentyp, anlass, uhr.instant(), person);
        postausgang.lege(vorgang.behoerde(), register, auftrag, zu(register).schreibe(auftrag));
        ereignisse.publishEvent(new Versand.Anstoss());
        return auftrag.id();
    }

    /**
     * Stores an incoming message.
     *
     * @return false if the same message has been stored before
     */
    public boolean empfange(String register, byte[] nachricht) {
        Registerantwort antwort = zu(register).lies(nachricht);
        boolean neu = posteingang.lege(register, antwort, nachricht);
        ereignisse.publishEvent(new Versand.Anstoss());
        return neu;
    }

    /** Takes the content of the answer to our message into the case. */
    public void uebernimm(UUID ausloeser) {
        Ausgang ausgang = postausgang.finde(ausloeser).orElseThrow();
        posteingang.antwortAuf(ausloeser).ifPresent(eingang -> {
            postausgang.beantwortet(ausloeser);
            zu(ausgang.register()).uebernimm(ausgang.vorgangsnummer(), posteingang.inhalt(eingang.id()));
            vorgaenge.vermerke(
                    ausgang.vorgangsnummer(),
                    "Antwort von " + zu(ausgang.register()).bezeichnung() + ": "
                            + Beteiligung.inWorten(eingang.ergebnis()),
                    null);
        });
    }

    /** The register with this name. */
    public Register zu(String name) {
        Register gefunden = register.get(name);
        if (gefunden == null) {
            throw new FachlicherFehler("Ein Register „" + name + "“ ist nicht eingerichtet.");
        }
        return gefunden;
    }
}
