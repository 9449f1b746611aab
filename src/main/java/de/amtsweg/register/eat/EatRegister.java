package de.amtsweg.register.eat;

import de.amtsweg.freigabe.Vorschlag;
import de.amtsweg.karte.Karten;
import de.amtsweg.karte.Kartentitel;
import de.amtsweg.register.Fallangaben;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Postanschrift;
import de.amtsweg.register.Register;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.register.Stelle;
import de.amtsweg.sachverhalt.Identitaeten;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Zustand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The producer of the electronic residence title: order and report (§ 78 AufenthG); own format. */
@Component
class EatRegister implements Register {

    private static final String SPERRMELDUNG = "Sperrmeldung";

    private final EatNachrichten nachrichten;
    private final EatLeser leser;
    private final Fallangaben fall;
    private final Kartentitel titel;
    private final Identitaeten identitaeten;
    private final Karten karten;
    private final Vorgaenge vorgaenge;

    EatRegister(
            EatNachrichten nachrichten,
            EatLeser leser,
            Fallangaben fall,
            Kartentitel titel,
            Identitaeten identitaeten,
            Karten karten,
            Vorgaenge vorgaenge) {
        this.nachrichten = nachrichten;
        this.leser = leser;
        this.fall = fall;
        this.titel = titel;
        this.identitaeten = identitaeten;
        this.karten = karten;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String name() {
        return "eat";
    }

    @Override
    public String bezeichnung() {
        return "Kartenhersteller";
    }

    @Override
    public byte[] schreibe(Nachrichtenauftrag auftrag) {
        String nummer = auftrag.vorgangsnummer();
        Stelle absender = fall.absender(nummer);
        if (SPERRMELDUNG.equals(auftrag.nachrichtentyp())) {
            return nachrichten.sperrmeldung(
                    auftrag, absender, karten.zuletztAusgehaendigt(nummer).orElseThrow());
        }
        Vorschlag entscheidung = titel.zu(nummer).orElseThrow();
        Map<String, String> identitaet = identitaeten
                .zu(nummer)
                .orElseThrow(() -> new FachlicherFehler("Vor der Kartenbestellung ist die Identität festzustellen."));
        Postanschrift anschrift = fall.anschrift(nummer);
        if (anschrift == null) {
            throw new FachlicherFehler("Für die Kartenbestellung fehlt die Anschrift.");
        }
        String pass = identitaet.get("passnummer");
        return nachrichten.kartenbestellung(
                auftrag,
                absender,
                new Kartenbestellung(
                        "AR",
                        fall.person(nummer),
                        anschrift,
                        null,
                        null,
                        new Kartenbestellung.Titel(
                                titel.titelart(nummer, entscheidung),
                                entscheidung.bezeichnung(),
                                entscheidung.gueltigAb(),
                                entscheidung.gueltigBis(),
                                fall.ort(nummer),
                                absender.name(),
                                List.of(),
                                entscheidung.nebenbestimmungen()),
                        pass == null ? null : new Kartenbestellung.Pass(pass, tag(identitaet.get("passGueltigBis"))),
                        false,
                        new Kartenbestellung.Biometrie(
                                null, identitaet.get("fingerabdruecke"), identitaet.get("unterschrift"))));
    }

    @Override
    public Registerantwort lies(byte[] nachricht) {
        return leser.lies(nachricht).umschlag();
    }

    @Override
    public void uebernimm(String vorgangsnummer, byte[] nachricht) {
        EatAntwort antwort = leser.lies(nachricht);
        UUID bestellung = antwort.kopf().ausloeserUuid();
        if (antwort instanceof EatAntwort.Hergestellt h) {
            karten.hergestellt(vorgangsnummer, bestellung, h.auftragsnummer(), h.seriennummer());
            if (karten.entwertet(bestellung)) {
                vorgaenge.vermerke(
                        vorgangsnummer,
                        "Karte " + h.seriennummer()
                                + " ist hergestellt, aber durch eine Korrektur ungültig; sie wird nicht ausgehändigt",
                        null);
            }
        } else if (antwort instanceof EatAntwort.Gesperrt g) {
            karten.gesperrt(vorgangsnummer, g.seriennummer());
            vorgaenge.vermerke(vorgangsnummer, "Online-Ausweis der Karte " + g.seriennummer() + " gesperrt", null);
        } else if (antwort instanceof EatAntwort.Bestaetigung b) {
            karten.bestellt(vorgangsnummer, bestellung, b.auftragsnummer());
            if (!karten.entwertet(bestellung)) {
                vorgaenge.setzeZustand(vorgangsnummer, Zustand.KARTE_BESTELLT);
            }
        }
    }

    private static LocalDate tag(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
