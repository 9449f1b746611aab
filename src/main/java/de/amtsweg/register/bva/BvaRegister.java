package de.amtsweg.register.bva;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.bescheid.Registerpapiere;
import de.amtsweg.register.Fallangaben;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Register;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.sachverhalt.Tatsache;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The Federal Office of Administration as the way to the security authorities (§ 73 (2) AufenthG). */
@Component
class BvaRegister implements Register {

    private final BvaNachrichten nachrichten;
    private final BvaLeser leser;
    private final Fallangaben fall;
    private final Beteiligungen beteiligungen;
    private final Dokumente dokumente;
    private final Registerpapiere papiere;

    BvaRegister(
            BvaNachrichten nachrichten,
            BvaLeser leser,
            Fallangaben fall,
            Beteiligungen beteiligungen,
            Dokumente dokumente,
            Registerpapiere papiere) {
        this.nachrichten = nachrichten;
        this.leser = leser;
        this.fall = fall;
        this.beteiligungen = beteiligungen;
        this.dokumente = dokumente;
        this.papiere = papiere;
    }

    @Override
    public String name() {
        return "bva";
    }

    @Override
    public String bezeichnung() {
        return "Bundesverwaltungsamt";
    }

    @Override
    public Optional<String> baustein() {
        return Optional.of(Beteiligung.BVA);
    }

    @Override
    public byte[] schreibe(Nachrichtenauftrag auftrag) {
        String nummer = auftrag.vorgangsnummer();
        boolean verlaengerung = "VERLAENGERUNG".equals(fall.sachverhalt(nummer).text(Tatsache.ANTRAGSART));
        return nachrichten.sicherheitsabfrage(
                auftrag,
                fall.absender(nummer),
                new Sicherheitsabfrage(
                        verlaengerung ? Sicherheitsabfrage.Anlass.VERLAENGERUNG : Sicherheitsabfrage.Anlass.ERTEILUNG,
                        fall.vorgang(nummer).azrNummer(),
                        fall.person(nummer),
                        List.of(),
                        null,
                        fall.anschrift(nummer)));
    }

    @Override
    public Registerantwort lies(byte[] nachricht) {
        return leser.lies(nachricht).umschlag();
    }

    @Override
    public void uebernimm(String vorgangsnummer, byte[] nachricht) {
        BvaAntwort antwort = leser.lies(nachricht);
        beteiligungen.halteFest(
                vorgangsnummer,
                Beteiligung.BVA,
                antwort.code(),
                Map.of("verfahrensnummer", antwort.verfahrensnummer()));
        byte[] pdf = papiere.sicherheitsauskunft(
                fall.vorgang(vorgangsnummer),
                antwort.verfahrensnummer(),
                Beteiligung.inWorten(antwort.code()),
                antwort.text());
        dokumente.nimmAusgang(
                vorgangsnummer, "Sicherheitsauskunft (BVA)", "sicherheitsauskunft.pdf", "SICHERHEITSAUSKUNFT", pdf);
    }
}
