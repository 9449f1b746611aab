package de.amtsweg.register.azr;

import de.amtsweg.register.Ausgang;
import de.amtsweg.register.Ausgangszustand;
import de.amtsweg.register.Eingang;
import de.amtsweg.register.Postausgang;
import de.amtsweg.register.Posteingang;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What was reported about a decision before it was corrected: the corrected report changes that entry instead of adding
 * one.
 */
@Component
class AzrVormeldungen {

    /** The first seven characters of a reference name the fact, the rest its version. */
    private static final int KENNUNG = 7;

    private static final String MELDUNG = "090010";
    private static final String ENTSCHEIDUNG = "ENTSCHEIDUNG";

    private final Postausgang postausgang;
    private final Posteingang posteingang;
    private final AzrLeser leser;

    AzrVormeldungen(Postausgang postausgang, Posteingang posteingang, AzrLeser leser) {
        this.postausgang = postausgang;
        this.posteingang = posteingang;
        this.leser = leser;
    }

    /**
     * An entry of ours as the register has it.
     *
     * @param referenzId its newest version that we know of
     * @param sachverhalt what we reported first
     */
    record Eintrag(String referenzId, AzrSachverhalt sachverhalt) {}

    /** The entry of the last report of a decision the register confirmed. */
    Optional<Eintrag> eintrag(String nummer) {
        Optional<Eintrag> stand = Optional.empty();
        for (Ausgang a : postausgang.zu(nummer)) {
            Optional<String> referenz = meldet(a) ? referenz(a) : Optional.empty();
            if (referenz.isEmpty()) {
                continue;
            }
            if (ENTSCHEIDUNG.equals(a.anlass())) {
                stand = Optional.of(new Eintrag(referenz.get(), leser.gemeldet(postausgang.inhalt(a.id()))));
            } else if (AzrMeldungen.BERICHTIGUNG.equals(a.anlass())) {
                stand = stand.map(e -> kennung(e.referenzId()).equals(kennung(referenz.get()))
                        ? new Eintrag(referenz.get(), e.sachverhalt())
                        : e);
            }
        }
        return stand;
    }

    /** Whether it is not known what became of a report of a decision: it is on its way, or was settled by hand. */
    boolean ungewiss(String nummer) {
        return postausgang.zu(nummer).stream()
                .filter(a -> meldet(a) && ENTSCHEIDUNG.equals(a.anlass()))
                .filter(a -> a.zustand() != Ausgangszustand.ZURUECKGEZOGEN && a.zustand() != Ausgangszustand.ABGELEHNT)
                .anyMatch(a -> posteingang.antwortenAuf(a.id()).isEmpty());
    }

    private static boolean meldet(Ausgang a) {
        return "azr".equals(a.register()) && MELDUNG.equals(a.nachrichtentyp());
    }

    private Optional<String> referenz(Ausgang a) {
        return posteingang.antwortenAuf(a.id()).stream()
                .map(Eingang::id)
                .map(posteingang::inhalt)
                .map(leser::lies)
                .filter(AzrAntwort.Bestaetigung.class::isInstance)
                .map(antwort -> ((AzrAntwort.Bestaetigung) antwort).referenzId())
                .findFirst();
    }

    private static String kennung(String referenz) {
        return referenz.substring(0, KENNUNG);
    }
}
