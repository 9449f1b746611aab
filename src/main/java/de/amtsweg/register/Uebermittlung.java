package de.amtsweg.register;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers one message: sends it outside any transaction and stores what became of it in another one. What is not known
 * stays so until it is cleared up: by sending again where the partner ignores a repetition, by asking the partner, or by
 * a person.
 */
@Component
class Uebermittlung {

    private static final Logger LOG = LoggerFactory.getLogger(Uebermittlung.class);
    private static final Duration HOECHSTE_PAUSE = Duration.ofMinutes(5);

    /** What became of an attempt. */
    enum Ausgangslage {
        ZUGESTELLT,
        ABGELEHNT,
        /** The line is there, but this message has to wait. */
        SPAETER,
        /** The line is disturbed. */
        GESTOERT
    }

    private final Postausgang postausgang;
    private final Nachrichtenverkehr verkehr;
    private final Registerlagen lagen;
    private final Leitung leitung;
    private final Anschluesse anschluesse;
    private final Prozessbote bote;
    private final Messwerte messwerte;
    private final TransactionTemplate transaktion;
    private final Unlesbares unlesbares;

    Uebermittlung(
            Postausgang postausgang,
            Nachrichtenverkehr verkehr,
            Registerlagen lagen,
            Leitung leitung,
            Anschluesse anschluesse,
            Prozessbote bote,
            Messwerte messwerte,
            TransactionTemplate transaktion,
            Unlesbares unlesbares) {
        this.postausgang = postausgang;
        this.verkehr = verkehr;
        this.lagen = lagen;
        this.leitung = leitung;
        this.anschluesse = anschluesse;
        this.bote = bote;
        this.messwerte = messwerte;
        this.transaktion = transaktion;
        this.unlesbares = unlesbares;
    }

    /** @param nachricht as it was before this attempt */
    Ausgangslage stelleZu(Ausgang nachricht) {
        long beginn = System.nanoTime();
        String register = nachricht.register();
        Leitungswache wache = anschluesse.wache(register);
        try {
            Optional<byte[]> erfragt = nachricht.unterwegsSeit() == null ? Optional.empty() : klaere(nachricht);
            byte[] antwort =
                    erfragt.isPresent() ? erfragt.get() : leitung.sende(register, postausgang.inhalt(nachricht.id()));
            transaktion.executeWithoutResult(t -> angekommen(nachricht, antwort, erfragt.isPresent()));
            wache.erfolg(seit(beginn));
            messwerte.gesendet(register, "zugestellt", seit(beginn));
            return Ausgangslage.ZUGESTELLT;
        } catch (Ungeklaert e) {
            transaktion.executeWithoutResult(
                    t -> postausgang.ungeklaert(nachricht.id(), e.getMessage(), nachricht.fehlerOriginal()));
            return Ausgangslage.SPAETER;
        } catch (RegisterAblehnung e) {
            LOG.warn("{} refused message {}: {}", register, nachricht.id(), e.getMessage());
            transaktion.executeWithoutResult(t -> {
                postausgang.abgelehnt(nachricht.id(), e.getMessage());
                lagen.erfolg(register);
            });
            wache.erfolg(seit(beginn));
            messwerte.gesendet(register, "abgelehnt", seit(beginn));
            return Ausgangslage.ABGELEHNT;
        } catch (RegisterStoerung e) {
            messwerte.gesendet(register, "gestoert", seit(beginn));
            return gescheitert(nachricht, e, wache, seit(beginn));
        }
    }

    private void angekommen(Ausgang nachricht, byte[] antwort, boolean erfragt) {
        String register = nachricht.register();
        boolean warUnterbrochen = lagen.zu(register).unterbrochen();
        lagen.erfolg(register);
        postausgang.gesendet(nachricht.id());
        if (warUnterbrochen) {
            LOG.info("{} can be reached again, {} messages are due", register, postausgang.allesFaellig(register));
        }
        if (antwort != null) {
            verkehr.empfange(register, antwort, erfragt ? "ERFRAGT" : "EINGANG");
        }
        bote.stelleZu("NachrichtUebermittelt", nachricht.id(), null);
        if (antwort == null && !verkehr.zu(register).antwortet(nachricht.nachrichtentyp())) {
            postausgang.bestaetigt(nachricht.id());
            bote.stelleZu(Registerantwort.Ereignis.ANTWORT.nachricht(), nachricht.id(), "UEBERMITTELT");
        }
    }

    private Ausgangslage gescheitert(Ausgang nachricht, RegisterStoerung e, Leitungswache wache, Duration dauer) {
        String register = nachricht.register();
        boolean ungewiss = e.art() == RegisterStoerung.Art.UNGEWISS;
        boolean zugang = e.art() == RegisterStoerung.Art.ZUGANG_VERWEIGERT;
        boolean unterbrochen = !zugang && wache.fehler(dauer, e);
        transaktion.executeWithoutResult(t -> {
            if (ungewiss && anschluesse.wiederholung(register) == Wiederholung.UNKLAR) {
                postausgang.ungeklaert(nachricht.id(), ungeklaert(e.getMessage()), e.original());
            } else {
                // what an earlier attempt left open stays open, even if this one certainly did not arrive
                boolean sicher = !ungewiss && nachricht.unterwegsSeit() == null;
                postausgang.gescheitert(nachricht.id(), e, pause(nachricht.versuche()), sicher);
            }
            if (e.antwort() != null) {
                unlesbares.merke(register, e.antwort(), e.original());
            }
            lagen.fehler(register, e);
            if (unterbrochen) {
                lagen.unterbrochen(register, anschluesse.zu(register).probeabstand());
            }
        });
        return zugang ? Ausgangslage.SPAETER : Ausgangslage.GESTOERT;
    }

    /** An earlier attempt ended without word. */
    private Optional<byte[]> klaere(Ausgang nachricht) {
        String register = nachricht.register();
        return switch (anschluesse.wiederholung(register)) {
            case IGNORIERT -> Optional.empty();
            case UNKLAR -> throw new Ungeklaert(ungeklaert("Der Versand wurde unterbrochen."));
            case ERFRAGBAR -> {
                try {
                    yield verkehr.zu(register)
                            .erfrage(postausgang.inhalt(nachricht.id()), frage -> leitung.sende(register, frage));
                } catch (RegisterAblehnung | UnsupportedOperationException e) {
                    throw new Ungeklaert(ungeklaert(e.getMessage()));
                }
            }
        };
    }

    private static String ungeklaert(String grund) {
        return grund + " Ob die Nachricht angekommen ist, steht nicht fest; bitte klären Sie es mit dem Partner.";
    }

    private static Duration seit(long beginn) {
        return Duration.ofNanos(System.nanoTime() - beginn);
    }

    /** One second, doubled with each attempt, five minutes at most. */
    static Duration pause(int versuche) {
        long sekunden = 1L << Math.min(versuche, 9);
        return Duration.ofSeconds(Math.min(sekunden, HOECHSTE_PAUSE.toSeconds()));
    }

    /** Nobody but a person can find out. */
    private static final class Ungeklaert extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ungeklaert(String satz) {
            super(satz, null, false, false);
        }
    }
}
