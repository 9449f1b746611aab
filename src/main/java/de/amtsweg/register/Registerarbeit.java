package de.amtsweg.register;

import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Vorgaenge;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person may do with a message that does not get through: send it again, or settle it by other means with proof.
 * The caller has checked that the person belongs to the message's authority.
 */
@Service
public class Registerarbeit {

    /** Messages that carry out a decision: a second person has to confirm that they were settled by other means. */
    private static final Set<String> ENDGUELTIG = Set.of("ENTSCHEIDUNG", "ERTEILUNG");

    private static final Set<Ausgangszustand> ERNEUT = EnumSet.of(
            Ausgangszustand.WARTET,
            Ausgangszustand.UNGEKLAERT,
            Ausgangszustand.ZURUECKGESTELLT,
            Ausgangszustand.ABGELEHNT);
    private static final int GRUND_MINDESTENS = 5;
    private static final String UNTERWEGS =
            "Die Nachricht wird gerade gesendet. Bitte sehen Sie in einigen Minuten noch einmal nach.";

    private final Postausgang postausgang;
    private final Nachrichtenverkehr verkehr;
    private final Registerlagen lagen;
    private final Prozessbote bote;
    private final Vorgaenge vorgaenge;
    private final JdbcClient jdbc;
    private final Clock uhr;

    Registerarbeit(
            Postausgang postausgang,
            Nachrichtenverkehr verkehr,
            Registerlagen lagen,
            Prozessbote bote,
            Vorgaenge vorgaenge,
            JdbcClient jdbc,
            Clock uhr) {
        this.postausgang = postausgang;
        this.verkehr = verkehr;
        this.lagen = lagen;
        this.bote = bote;
        this.vorgaenge = vorgaenge;
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Why the message cannot be sent again, or null if it can. */
    public String hindernisErneut(Ausgang nachricht) {
        if (!ERNEUT.contains(nachricht.zustand())) {
            return "Die Nachricht " + nachricht.zustand().inWorten() + "; sie kann nicht erneut gesendet werden.";
        }
        return nachricht.zustand() == Ausgangszustand.WARTET && istUnterwegs(nachricht) ? UNTERWEGS : null;
    }

    private boolean istUnterwegs(Ausgang nachricht) {
        return nachricht.unterwegsSeit() != null && nachricht.naechsterVersuch().isAfter(uhr.instant());
    }

    /**
     * Sends the same message again, as soon as its turn comes.
     *
     * @param grund why, for the file; for an unclear message: how it was found out that it did not arrive
     * @throws FachlicherFehler if it cannot be sent again
     */
    @Transactional
    public void sendeErneut(UUID id, String grund, String person) {
        Ausgang nachricht = sperre(id);
        String hindernis = hindernisErneut(nachricht);
        if (hindernis != null) {
            throw new FachlicherFehler(hindernis);
        }
        pruefe(grund, "Bitte begründen Sie, warum die Nachricht erneut gesendet wird.");
        int geaendert = jdbc.sql("update nachricht_ausgang set naechster_versuch = :jetzt,"
                        + " unterwegs_seit = case zustand when 'UNGEKLAERT' then null else unterwegs_seit end,"
                        + " zustand = 'WARTET', versucht_seit = null, fehler = null, fehler_original = null, nachweis = null,"
                        + " erledigt_von = null where id = :id and (zustand <> 'WARTET' or unterwegs_seit is null"
                        + " or naechster_versuch <= :jetzt)")
                .param("jetzt", Ausgangszeile.zeit(uhr.instant()))
                .param("id", id)
                .update();
        if (geaendert == 0) {
            throw new FachlicherFehler(UNTERWEGS);
        }
        lagen.probeSofort(nachricht.register());
        vermerke(nachricht, "erneut gesendet: " + grund, person);
        verkehr.stosseVersandAn(nachricht.register());
    }

    /** Why the message cannot be settled by hand, or null if it can. */
    public String hindernisVonHand(Ausgang nachricht) {
        if (!ERNEUT.contains(nachricht.zustand()) && nachricht.zustand() != Ausgangszustand.GESENDET) {
            return "Die Nachricht " + nachricht.zustand().inWorten() + ".";
        }
        return verkehr.zu(nachricht.register())
                        .codeWennVonHandErledigt(nachricht.nachrichtentyp())
                        .isPresent()
                ? null
                : "Auf die Antwort kann nicht verzichtet werden; entscheiden Sie in der Aufgabe „Antwort abwarten“.";
    }

    /** Whether a second person has to confirm. */
    public boolean brauchtZweitePerson(Ausgang nachricht) {
        return ENDGUELTIG.contains(nachricht.anlass());
    }

    /**
     * States that the message was settled by other means, for example by telephone or letter. Where the act is final it
     * only takes effect when another person has confirmed it.
     *
     * @return true if it has taken effect
     */
    @Transactional
    public boolean erledigeVonHand(UUID id, String nachweis, String person) {
        Ausgang nachricht = sperre(id);
        String hindernis = hindernisVonHand(nachricht);
        if (hindernis != null) {
            throw new FachlicherFehler(hindernis);
        }
        pruefe(nachweis, "Bitte geben Sie den Nachweis an: wann, auf welchem Weg und mit wem es erledigt wurde.");
        jdbc.sql("update nachricht_ausgang set nachweis = ?, erledigt_von = ? where id = ?")
                .params(nachweis.strip(), person, id)
                .update();
        if (brauchtZweitePerson(nachricht)) {
            vermerke(nachricht, "als von Hand erledigt vorgelegt: " + nachweis, person);
            return false;
        }
        schliesseAb(nachricht, person);
        return true;
    }

    /**
     * Another person confirms what the first one stated.
     *
     * @throws FachlicherFehler if it is the same person, or nothing is to be confirmed
     */
    @Transactional
    public void bestaetige(UUID id, String person) {
        Ausgang nachricht = sperre(id);
        if (nachricht.nachweis() == null || hindernisVonHand(nachricht) != null) {
            throw new FachlicherFehler("Zu dieser Nachricht ist nichts zu bestätigen.");
        }
        if (person.equals(nachricht.erledigtVon())) {
            throw new FachlicherFehler("Den Nachweis haben Sie selbst angegeben; bestätigen muss ihn eine andere"
                    + " zeichnungsberechtigte Person.");
        }
        jdbc.sql("update nachricht_ausgang set freigegeben_von = ? where id = ?")
                .params(person, id)
                .update();
        schliesseAb(nachricht, person);
    }

    private void schliesseAb(Ausgang nachricht, String person) {
        postausgang.bestaetigt(nachricht.id());
        String code = verkehr.zu(nachricht.register())
                .codeWennVonHandErledigt(nachricht.nachrichtentyp())
                .orElseThrow();
        vermerke(nachricht, "von Hand erledigt", person);
        bote.stelleZu("NachrichtUebermittelt", nachricht.id(), null);
        bote.stelleZu(Registerantwort.Ereignis.ANTWORT.nachricht(), nachricht.id(), code);
        // what waited behind it may go now
        verkehr.stosseVersandAn(nachricht.register());
    }

    private Ausgang sperre(UUID id) {
        jdbc.sql("select 1 from nachricht_ausgang where id = ? for update")
                .param(id)
                .query(Integer.class)
                .optional();
        return postausgang.finde(id).orElseThrow(() -> new FachlicherFehler("Diese Nachricht gibt es nicht."));
    }

    private void vermerke(Ausgang nachricht, String was, String person) {
        vorgaenge.vermerke(
                nachricht.vorgangsnummer(),
                "Nachricht an " + verkehr.zu(nachricht.register()).bezeichnung() + " (" + nachricht.nachrichtentyp()
                        + ") " + was,
                person);
    }

    private static void pruefe(String text, String satz) {
        if (text == null || text.strip().length() < GRUND_MINDESTENS) {
            throw new FachlicherFehler(satz);
        }
    }
}
