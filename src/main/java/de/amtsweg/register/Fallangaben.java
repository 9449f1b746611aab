package de.amtsweg.register;

import de.amtsweg.antrag.Antraege;
import de.amtsweg.antrag.Antrag;
import de.amtsweg.antrag.Person;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.identitaet.Personalien;
import de.amtsweg.sachverhalt.Sachverhalt;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import org.springframework.stereotype.Component;

/** What messages to partners say about a case and its authority. */
@Component
public class Fallangaben {

    private final Vorgaenge vorgaenge;
    private final Antraege antraege;
    private final Personalien personalien;
    private final Behoerden behoerden;
    private final Sachverhalte sachverhalte;

    Fallangaben(
            Vorgaenge vorgaenge,
            Antraege antraege,
            Personalien personalien,
            Behoerden behoerden,
            Sachverhalte sachverhalte) {
        this.vorgaenge = vorgaenge;
        this.antraege = antraege;
        this.personalien = personalien;
        this.behoerden = behoerden;
        this.sachverhalte = sachverhalte;
    }

    public Vorgang vorgang(String vorgangsnummer) {
        return vorgaenge.lade(vorgangsnummer);
    }

    public Antrag antrag(String vorgangsnummer) {
        return antraege.lade(vorgangsnummer);
    }

    public Grundpersonalien person(String vorgangsnummer) {
        return Grundpersonalien.von(personalien.zu(vorgangsnummer));
    }

    /** The address of the applicant, null if none was told. */
    public Postanschrift anschrift(String vorgangsnummer) {
        return Postanschrift.von(personalien.zu(vorgangsnummer).anschrift());
    }

    /** The number of the passport, null if none is known. */
    public String passnummer(String vorgangsnummer) {
        Person.Pass pass = personalien.zu(vorgangsnummer).pass();
        return pass == null ? null : pass.nummer();
    }

    /** Who issued the passport, ISO 3166-1 alpha-3; null if not known. */
    public String passstaat(String vorgangsnummer) {
        Person.Pass pass = personalien.zu(vorgangsnummer).pass();
        return pass == null ? null : pass.ausstellenderStaat();
    }

    public Sachverhalt sachverhalt(String vorgangsnummer) {
        return sachverhalte
                .neuester(vorgangsnummer)
                .orElseThrow(() -> new FachlicherFehler("Zu diesem Vorgang ist noch kein Sachverhalt festgestellt."));
    }

    /** The authority as sender. */
    public Stelle absender(String vorgangsnummer) {
        return Stelle.von(behoerden.lade(vorgang(vorgangsnummer).behoerde()));
    }

    /** The place of issue. */
    public String ort(String vorgangsnummer) {
        return behoerden.lade(vorgang(vorgangsnummer).behoerde()).ort();
    }
}
