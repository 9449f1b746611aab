package de.amtsweg.register;

import de.amtsweg.register.Registerantwort.Ereignis;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    private final Nachtraege nachtraege;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr;

    Nachrichtenverkehr(
            List<Register> register,
            Postausgang postausgang,
            Posteingang posteingang,
            Vorgaenge vorgaenge,
            Nachtraege nachtraege,
            ApplicationEventPublisher ereignisse,
            Clock uhr) {
        this.register = register.stream()
                .collect(Collectors.toMap(Register::name, Function.identity(), (a, b) -> a, TreeMap::new));
        this.postausgang = postausgang;
        this.posteingang = posteingang;
        this.vorgaenge = vorgaenge;
        this.nachtraege = nachtraege;
        this.ereignisse = ereignisse;
        this.uhr = uhr;
    }

    /**
     * Writes a message into the outbox; if something stands against it, only a note into the case.
     *
     * @return the message's UUID
     */
    public UUID sende(String register, String vorgangsnummer, String nachrichtentyp, String anlass, String person) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        Nachrichtenauftrag auftrag = new Nachrichtenauftrag(
                UUID.randomUUID(), vorgangsnummer, nachrichtentyp, anlass, uhr.instant(), person);
        Optional<String> hindernis = zu(register).hindernis(auftrag);
        if (hindernis.isPresent()) {
            vorgaenge.vermerke(
                    vorgangsnummer, "Nicht gesendet an " + zu(register).bezeichnung() + ": " + hindernis.get(), null);
            return auftrag.id();
        }
        String ordnung = vorgang.azrNummer() == null ? vorgangsnummer : vorgang.azrNummer();
        postausgang.lege(
                vorgang.behoerde(), register, ordnung, auftrag, zu(register).schreibe(auftrag));
        stosseVersandAn(register);
        return auftrag.id();
    }

    /**
     * Stores an incoming message.
     *
     * @return false if the same message has been stored before
     */
    public boolean empfange(String register, byte[] nachricht) {
        return empfange(register, nachricht, "EINGANG");
    }

    /** @param herkunft {@code EINGANG}, or {@code ERFRAGT} if we had to ask whether our message took effect */
    boolean empfange(String register, byte[] nachricht, String herkunft) {
        Register leser = zu(register);
        Registerantwort antwort = leser.lies(nachricht);
        boolean neu = posteingang.lege(
                register,
                antwort,
                nachricht,
                herkunft,
                leser.vorgangZu(nachricht).orElse(null));
        ereignisse.publishEvent(new Zuordnung.Anstoss());
        return neu;
    }

    /** The register's lane looks at the outbox as soon as this transaction has committed. */
    void stosseVersandAn(String register) {
        ereignisse.publishEvent(new Versand.Anstoss(register));
    }

    /**
     * Takes the content of the answer to our message into the case.
     *
     * @param ereignis which of the messages that refer to ours: the card may be ready before its order is confirmed
     */
    public void uebernimm(UUID ausloeser, Ereignis ereignis) {
        Ausgang ausgang = postausgang.finde(ausloeser).orElseThrow();
        Register absender = zu(ausgang.register());
        posteingang.antwortenAuf(ausloeser).stream()
                .filter(e -> absender.lies(posteingang.inhalt(e.id())).ereignis() == ereignis)
                .findFirst()
                .ifPresent(eingang -> {
                    postausgang.bestaetigt(ausloeser);
                    absender.uebernimm(ausgang.vorgangsnummer(), posteingang.inhalt(eingang.id()));
                    vermerke(ausgang.vorgangsnummer(), eingang, "Antwort von ");
                });
    }

    /** Takes a message into its case for which no process waits (any more): a late answer, or news. */
    void uebernimmNachtrag(Eingang eingang) {
        Register absender = zu(eingang.register());
        byte[] inhalt = posteingang.inhalt(eingang.id());
        if (eingang.ausloeserUuid() != null) {
            postausgang.bestaetigt(eingang.ausloeserUuid());
        }
        absender.uebernimm(eingang.vorgangsnummer(), inhalt);
        vermerke(eingang.vorgangsnummer(), eingang, "Nachtrag von ");
        if (absender.brauchtSichtung(absender.lies(inhalt))) {
            nachtraege.legeVor(eingang.vorgangsnummer());
        }
    }

    private void vermerke(String vorgangsnummer, Eingang eingang, String anfang) {
        vorgaenge.vermerke(
                vorgangsnummer,
                anfang + zu(eingang.register()).bezeichnung() + ": " + Beteiligung.inWorten(eingang.ergebnis())
                        + ("ERFRAGT".equals(eingang.herkunft()) ? " (durch Rückfrage festgestellt)" : ""),
                null);
    }

    /** The names of all registers. */
    public Set<String> namen() {
        return register.keySet();
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
