package de.amtsweg.register.azr;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.register.Leitung;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.RegisterAblehnung;
import de.amtsweg.register.RegisterStoerung;
import de.amtsweg.register.Stelle;
import de.amtsweg.vorgang.FachlicherFehler;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Changes the password of an authority at the AZR. The new one is stored beside the present one before the register is
 * told, and takes its place when the register is known to have it: by its answer, or because it lets us in with it. A
 * change whose answer is lost is sent again with the same UUID until that is clear, by any node.
 */
@Service
public class AzrKennwort {

    private static final Logger LOG = LoggerFactory.getLogger(AzrKennwort.class);
    private static final Pattern REGEL = Pattern.compile("[!-~]{12,64}");
    private static final String UNBESTAETIGT = "Das Ausländerzentralregister hat die Änderung noch nicht bestätigt.";
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration HOECHSTE_PAUSE = Duration.ofMinutes(5);

    /**
     * How an authority stands with the register.
     *
     * @param kennung under which the register knows it
     * @param geaendert when the password in use was set, null if none is stored
     * @param person who did
     * @param laeuft whether a change is on its way
     * @param fehler why the last change did not succeed, in German, or null
     */
    public record Stand(
            String behoerde,
            String name,
            String kennung,
            Instant geaendert,
            String person,
            boolean laeuft,
            String fehler) {}

    private final AzrZugaenge zugaenge;
    private final AzrNachrichten nachrichten;
    private final AzrLeser leser;
    private final Leitung leitung;
    private final Behoerden behoerden;

    AzrKennwort(
            AzrZugaenge zugaenge, AzrNachrichten nachrichten, AzrLeser leser, Leitung leitung, Behoerden behoerden) {
        this.zugaenge = zugaenge;
        this.nachrichten = nachrichten;
        this.leser = leser;
        this.leitung = leitung;
        this.behoerden = behoerden;
    }

    public Stand stand(String behoerde) {
        Behoerde b = behoerden.lade(behoerde);
        return zugaenge.zu(behoerde)
                .map(z -> new Stand(
                        b.id(), b.name(), z.kennung(), z.geaendert(), z.person(), z.neues() != null, z.fehler()))
                .orElse(new Stand(b.id(), b.name(), b.kennung(), null, null, false, null));
    }

    /** Stores a password the register already knows, such as the first one, which it hands out on paper. */
    public void hinterlege(String behoerde, String kennwort, String person) {
        if (kennwort == null || kennwort.isBlank()) {
            throw new FachlicherFehler("Bitte geben Sie das Kennwort an, das das Register kennt.");
        }
        if (!zugaenge.hinterlege(behoerde, behoerden.lade(behoerde).kennung(), kennwort, person)) {
            throw laeuft();
        }
        LOG.info("password of {} for the AZR was stored by {}", behoerde, person);
    }

    /**
     * Has the register change the password. Never in a transaction of the caller: what is stored must outlive it.
     *
     * @return how the authority stands now; the change may still be on its way
     * @throws FachlicherFehler if it cannot be sent, or the register does not take the new password
     */
    public Stand aendere(String behoerde, String neues, String person) {
        if (neues == null || !REGEL.matcher(neues).matches()) {
            throw new FachlicherFehler("Das neue Kennwort hat 12 bis 64 Zeichen: Buchstaben ohne Umlaute, Ziffern und"
                    + " Sonderzeichen, keine Leerzeichen.");
        }
        AzrZugang bisher = zugaenge.zu(behoerde)
                .orElseThrow(() -> new FachlicherFehler("Für diese Behörde ist noch kein Kennwort hinterlegt."));
        if (neues.equals(bisher.kennwort())) {
            throw new FachlicherFehler("Das neue Kennwort ist das bisherige.");
        }
        if (!zugaenge.beginne(behoerde, neues, UUID.randomUUID(), person, LEASE)) {
            throw laeuft();
        }
        LOG.info("{} changes the password of {} for the AZR", person, behoerde);
        sende(zugaenge.zu(behoerde).orElseThrow());
        Stand stand = stand(behoerde);
        if (!stand.laeuft() && stand.fehler() != null) {
            throw new FachlicherFehler(stand.fehler());
        }
        return stand;
    }

    /** Clears up changes without answer. */
    @Scheduled(fixedDelayString = "${amtsweg.versand.takt:1s}")
    void klaere() {
        try {
            zugaenge.faellig(LEASE).ifPresent(this::sende);
        } catch (RuntimeException e) {
            LOG.warn("a change of password could not be worked on, next attempt follows: {}", e.getClass());
        }
    }

    /** Texts of the partner are not kept: one that repeats what it got would give the password away. */
    private void sende(AzrZugang zugang) {
        String behoerde = zugang.behoerde();
        try {
            byte[] antwort = leitung.sende("azr", nachricht(zugang));
            if (antwort == null) {
                zugaenge.ungewiss(behoerde, zugang.nachricht(), UNBESTAETIGT, pause(zugang.versuche()));
            } else if (leser.lies(antwort) instanceof AzrAntwort.Kennwortantwort a && !a.geaendert()) {
                // does nothing if we were let in with the new one: then the register had it already
                zugaenge.verworfen(
                        behoerde, zugang.nachricht(), "Das Ausländerzentralregister nimmt das neue Kennwort nicht an.");
            } else {
                zugaenge.bestaetigt(behoerde, zugang.nachricht());
            }
        } catch (RegisterAblehnung e) {
            zugaenge.verworfen(
                    behoerde, zugang.nachricht(), "Das Ausländerzentralregister lehnt die Änderung des Kennworts ab.");
        } catch (RegisterStoerung e) {
            zugaenge.ungewiss(
                    behoerde,
                    zugang.nachricht(),
                    e.art() == RegisterStoerung.Art.ZUGANG_VERWEIGERT
                            ? "Das Ausländerzentralregister verweigert den Zugang mit dem bisherigen und mit dem neuen"
                                    + " Kennwort."
                            : UNBESTAETIGT,
                    pause(zugang.versuche()));
        }
    }

    private byte[] nachricht(AzrZugang zugang) {
        Behoerde behoerde = behoerden.lade(zugang.behoerde());
        return nachrichten.kennwortaenderung(
                new Nachrichtenauftrag(
                        zugang.nachricht(), null, "Kennwortaenderung", null, zugang.begonnen(), zugang.person()),
                new Stelle(zugang.kennung(), behoerde.name()),
                zugang.neues());
    }

    private static FachlicherFehler laeuft() {
        return new FachlicherFehler("Eine Änderung ist noch unterwegs; bis sie geklärt ist, gelten beide Kennwörter.");
    }

    private static Duration pause(int versuche) {
        return Duration.ofSeconds(Math.min(1L << Math.min(versuche, 9), HOECHSTE_PAUSE.toSeconds()));
    }
}
