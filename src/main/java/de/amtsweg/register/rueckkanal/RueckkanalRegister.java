package de.amtsweg.register.rueckkanal;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.antrag.Antrag;
import de.amtsweg.antrag.Nachrichtenkopf;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.register.Fallangaben;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.RegisterProperties;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.register.Stelle;
import de.amtsweg.register.beteiligung.Anlagen;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Anliegenliste;
import de.amtsweg.register.beteiligung.Beteiligbar;
import de.amtsweg.register.beteiligung.Handnachricht;
import de.amtsweg.register.beteiligung.Handnachricht.Feld;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The online service an application came from, as the way back to the applicant. */
@Component
class RueckkanalRegister implements Beteiligbar {

    static final String NAME = "rueckkanal";

    private final RueckkanalNachrichten nachrichten;
    private final RueckkanalLeser leser;
    private final Fallangaben fall;
    private final Behoerden behoerden;
    private final Vorgaenge vorgaenge;
    private final Anliegenliste anliegen;
    private final Anlagen anlagen;
    private final Dokumente dokumente;
    private final RueckkanalPost post;
    private final boolean eingerichtet;

    RueckkanalRegister(
            RueckkanalNachrichten nachrichten,
            RueckkanalLeser leser,
            Fallangaben fall,
            Behoerden behoerden,
            Vorgaenge vorgaenge,
            Anliegenliste anliegen,
            Anlagen anlagen,
            Dokumente dokumente,
            RueckkanalPost post,
            RegisterProperties properties) {
        this.nachrichten = nachrichten;
        this.leser = leser;
        this.fall = fall;
        this.behoerden = behoerden;
        this.vorgaenge = vorgaenge;
        this.anliegen = anliegen;
        this.anlagen = anlagen;
        this.dokumente = dokumente;
        this.post = post;
        this.eingerichtet = properties.rueckkanal() != null;
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

    /** Whether the authority may answer: the application said so, and there is a line. */
    boolean offen(String vorgangsnummer) {
        return eingerichtet && fall.antrag(vorgangsnummer).rueckkanalVorhanden();
    }

    @Override
    public List<Handnachricht> vonHand(String vorgangsnummer) {
        return offen(vorgangsnummer)
                ? List.of(
                        Handnachricht.mit(
                                RueckkanalNachrichten.TERMIN,
                                "antragstellender Person einen Termin mitteilen",
                                Feld.tag(RueckkanalNachrichten.TAG, "Tag des Termins"),
                                Feld.text(RueckkanalNachrichten.UHRZEIT, "Uhrzeit"),
                                Feld.text(RueckkanalNachrichten.ORT, "Ort des Termins")),
                        Handnachricht.mit(
                                RueckkanalNachrichten.UNZUSTAENDIG,
                                "antragstellender Person mitteilen, dass eine andere Behörde zuständig ist",
                                Feld.freiwillig(RueckkanalNachrichten.ZUSTAENDIG, "Zuständige Behörde"),
                                Feld.freiwillig(RueckkanalNachrichten.ZUSTAENDIG_KENNUNG, "Behördenkennung")))
                : List.of();
    }

    @Override
    public Optional<String> verantwortlich(String vorgangsnummer, String nachrichtentyp) {
        return anliegen.verantwortlich(vorgangsnummer, NAME, nachrichtentyp);
    }

    @Override
    public byte[] schreibe(Nachrichtenauftrag auftrag) {
        return schreibe(auftrag, anliegen.zu(auftrag, NAME));
    }

    @Override
    public byte[] schreibe(Nachrichtenauftrag auftrag, Anliegen inhalt) {
        String nummer = auftrag.vorgangsnummer();
        Antrag antrag = fall.antrag(nummer);
        Nachrichtenkopf.Behoerde dienst = antrag.kopf().autor();
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

    @Override
    public void uebernimm(String vorgangsnummer, byte[] nachricht) {
        post.nimm(vorgangsnummer, leser.lies(nachricht));
    }

    @Override
    public boolean brauchtSichtung(Registerantwort antwort) {
        return !post.verstanden(antwort.nachrichtenUuid());
    }
}
