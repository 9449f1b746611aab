package de.amtsweg.register.bamf;

import de.amtsweg.register.Fallangaben;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Anliegenliste;
import de.amtsweg.register.beteiligung.Beteiligbar;
import de.amtsweg.register.beteiligung.Handnachricht;
import de.amtsweg.register.beteiligung.Handnachricht.Feld;
import de.amtsweg.register.beteiligung.Personenblock;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The Federal Office for Migration and Refugees, which takes part in some decisions (§ 72 Abs. 2 AufenthG). */
@Component
class BamfRegister implements Beteiligbar {

    private static final String NAME = "bamf";
    private static final List<String> ANLAESSE = List.of("ABSCHIEBUNGSVERBOT", "AUSSCHLUSSTATBESTAND");

    private final BamfNachrichten nachrichten;
    private final BamfLeser leser;
    private final Fallangaben fall;
    private final Anliegenliste anliegen;
    private final Beteiligungen beteiligungen;
    private final Vorgaenge vorgaenge;

    BamfRegister(
            BamfNachrichten nachrichten,
            BamfLeser leser,
            Fallangaben fall,
            Anliegenliste anliegen,
            Beteiligungen beteiligungen,
            Vorgaenge vorgaenge) {
        this.nachrichten = nachrichten;
        this.leser = leser;
        this.fall = fall;
        this.anliegen = anliegen;
        this.beteiligungen = beteiligungen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String bezeichnung() {
        return "Bundesamt für Migration und Flüchtlinge";
    }

    @Override
    public Optional<String> baustein() {
        return Optional.of(Beteiligung.BAMF);
    }

    @Override
    public List<Handnachricht> vonHand(String vorgangsnummer) {
        return List.of(Handnachricht.mit(
                "Beteiligung",
                "vor der Entscheidung beteiligen (§ 72 Abs. 2 AufenthG)",
                Feld.auswahl("bamfAnlass", "Wozu wird beteiligt?", ANLAESSE)));
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
        return nachrichten.beteiligung(auftrag, fall.absender(nummer), inhalt, Personenblock.zu(fall, nummer));
    }

    @Override
    public Registerantwort lies(byte[] nachricht) {
        return leser.lies(nachricht).umschlag();
    }

    @Override
    public void uebernimm(String vorgangsnummer, byte[] nachricht) {
        BamfAntwort antwort = leser.lies(nachricht);
        Map<String, String> angaben = new LinkedHashMap<>();
        if (antwort.kennziffer() != null) {
            angaben.put("kennziffer", antwort.kennziffer());
        }
        if (antwort.text() != null) {
            angaben.put("text", antwort.text());
            vorgaenge.vermerke(vorgangsnummer, "Stellungnahme des Bundesamts: " + antwort.text(), null);
        }
        beteiligungen.halteFest(
                vorgangsnummer, Beteiligung.BAMF, antwort.umschlag().code(), angaben);
    }
}
