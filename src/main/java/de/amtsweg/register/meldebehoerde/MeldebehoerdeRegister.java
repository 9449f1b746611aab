package de.amtsweg.register.meldebehoerde;

import de.amtsweg.register.Fallangaben;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Anliegenliste;
import de.amtsweg.register.beteiligung.Beteiligbar;
import de.amtsweg.register.beteiligung.Fallsuche;
import de.amtsweg.register.beteiligung.Handnachricht;
import de.amtsweg.register.beteiligung.Handnachricht.Feld;
import de.amtsweg.register.beteiligung.Personenblock;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.xml.XmlElement;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The residents' registration office: both sides tell each other what they have learned. */
@Component
class MeldebehoerdeRegister implements Beteiligbar {

    private static final String NAME = "meldebehoerde";
    private static final List<String> ANLAESSE =
            List.of("NICHT_GEMELDET", "AUSGEREIST", "DATEN_UNRICHTIG", "NIEDERLASSUNGSERLAUBNIS", "DAUERAUFENTHALT_EU");
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    /** § 10 Abs. 4 S. 2 Nr. 4 AZRG: from then on the AZR number may no longer be used between public bodies. */
    private static final Set<String> OHNE_AZR_NUMMER = Set.of("NIEDERLASSUNGSERLAUBNIS", "DAUERAUFENTHALT_EU");

    private final MeldebehoerdeNachrichten nachrichten;
    private final MeldebehoerdeLeser leser;
    private final Fallangaben fall;
    private final Fallsuche suche;
    private final Anliegenliste anliegen;
    private final Vorgaenge vorgaenge;

    MeldebehoerdeRegister(
            MeldebehoerdeNachrichten nachrichten,
            MeldebehoerdeLeser leser,
            Fallangaben fall,
            Fallsuche suche,
            Anliegenliste anliegen,
            Vorgaenge vorgaenge) {
        this.nachrichten = nachrichten;
        this.leser = leser;
        this.fall = fall;
        this.suche = suche;
        this.anliegen = anliegen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String bezeichnung() {
        return "Meldebehörde";
    }

    @Override
    public boolean antwortet(String nachrichtentyp) {
        return false;
    }

    @Override
    public List<Handnachricht> vonHand(String vorgangsnummer) {
        return List.of(Handnachricht.mit(
                "Mitteilung",
                "unterrichten (§ 90a AufenthG)",
                Feld.auswahl("meldeAnlass", "Worüber wird unterrichtet?", ANLAESSE),
                Feld.freiwilligerTag("ausreisedatum", "Datum der Ausreise"),
                Feld.freiwillig("zielstaat", "Zielstaat der Ausreise"),
                Feld.freiwillig(MeldebehoerdeNachrichten.BEMERKUNG, "Bemerkung")));
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
        Personenblock person = Personenblock.zu(fall, nummer);
        if (OHNE_AZR_NUMMER.contains(inhalt.angabe("meldeAnlass"))) {
            person = new Personenblock(null, person.grundpersonalien(), person.anschrift());
        }
        return nachrichten.mitteilung(auftrag, fall.absender(nummer), inhalt, person);
    }

    @Override
    public Registerantwort lies(byte[] nachricht) {
        return leser.lies(nachricht).umschlag();
    }

    @Override
    public Optional<String> vorgangZu(byte[] nachricht) {
        Meldung meldung = leser.lies(nachricht);
        return suche.suche(meldung.inhalt(), null, meldung.azrNummer());
    }

    /** The facts of the case stay as somebody established them; a person decides whether they change. */
    @Override
    public void uebernimm(String vorgangsnummer, byte[] nachricht) {
        Meldung meldung = leser.lies(nachricht);
        vorgaenge.vermerke(
                vorgangsnummer,
                "Meldebehörde: " + meldung.inWorten()
                        + (meldung.tag() == null ? "" : " am " + meldung.tag().format(TAG))
                        + anschrift(meldung)
                        + (meldung.text() == null ? "" : ". " + meldung.text()),
                null);
    }

    private static String anschrift(Meldung meldung) {
        return meldung.inhalt()
                .kind("person")
                .finde("anschrift")
                .map(a -> a.kinder().stream()
                        .filter(k -> !k.name().equals("gemeindeschluessel"))
                        .map(XmlElement::inhalt)
                        .collect(Collectors.joining(" ", ", Anschrift: ", "")))
                .orElse("");
    }
}
