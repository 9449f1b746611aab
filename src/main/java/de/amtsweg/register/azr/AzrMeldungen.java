package de.amtsweg.register.azr;

import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.freigabe.Freigaben;
import de.amtsweg.freigabe.Vorschlag;
import de.amtsweg.register.Fallangaben;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Stelle;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Personenverzeichnis;
import de.amtsweg.vorgang.Vorgang;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What a report about a stored person (090010) says, depending on why it is written. */
@Component
class AzrMeldungen {

    /** A caseworker corrects or deletes an entry. */
    static final String BERICHTIGUNG = "BERICHTIGUNG";

    private static final ZoneId AMTSZEIT = ZoneId.of("Europe/Berlin");

    private final AzrNachrichten nachrichten;
    private final Fallangaben fall;
    private final Beteiligungen beteiligungen;
    private final Freigaben freigaben;
    private final Entscheidungen entscheidungen;
    private final AzrAenderungen aenderungen;
    private final Personenverzeichnis personen;

    AzrMeldungen(
            AzrNachrichten nachrichten,
            Fallangaben fall,
            Beteiligungen beteiligungen,
            Freigaben freigaben,
            Entscheidungen entscheidungen,
            AzrAenderungen aenderungen,
            Personenverzeichnis personen) {
        this.nachrichten = nachrichten;
        this.fall = fall;
        this.beteiligungen = beteiligungen;
        this.freigaben = freigaben;
        this.entscheidungen = entscheidungen;
        this.aenderungen = aenderungen;
        this.personen = personen;
    }

    byte[] schreibe(Nachrichtenauftrag auftrag, Stelle absender) {
        Vorgang vorgang = fall.vorgang(auftrag.vorgangsnummer());
        if (vorgang.azrNummer() == null) {
            throw new FachlicherFehler("Ohne AZR-Nummer kann dem AZR nichts gemeldet werden.");
        }
        return switch (auftrag.anlass()) {
            case BERICHTIGUNG -> aenderung(auftrag, absender, vorgang);
            case "RUECKNAHME" ->
                nachrichten.folgemeldung(
                        auftrag,
                        absender,
                        vorgang.azrNummer(),
                        Aenderungsart.GELOESCHT,
                        referenzDesAntrags(vorgang.vorgangsnummer()),
                        antragGestellt(vorgang));
            default ->
                nachrichten.folgemeldung(
                        auftrag, absender, vorgang.azrNummer(), Aenderungsart.NEU, null, sachverhalt(auftrag, vorgang));
        };
    }

    /** With the reference the person saw, never a newer one: what she has not seen she cannot have decided about. */
    private byte[] aenderung(Nachrichtenauftrag auftrag, Stelle absender, Vorgang vorgang) {
        String nummer = vorgang.vorgangsnummer();
        AzrAenderungen.Aenderung aenderung = aenderungen
                .neueste(nummer)
                .orElseThrow(() -> new FachlicherFehler("Es ist nichts beschlossen, was zu berichtigen wäre."));
        return nachrichten.folgemeldung(
                auftrag.verantwortetVon(personen.name(aenderung.person())),
                absender,
                vorgang.azrNummer(),
                aenderung.art(),
                aenderung.referenzId(),
                Sachverhaltswerte.zu(aenderung.werte(), () -> fall.person(nummer)));
    }

    private String referenzDesAntrags(String nummer) {
        return beteiligungen
                .zu(nummer, Beteiligung.AZR)
                .map(b -> b.angaben().get(Beteiligung.ANTRAG_GEMELDET))
                .orElseThrow(() -> new FachlicherFehler("Der Antrag ist dem AZR nicht gemeldet."));
    }

    private static AzrSachverhalt antragGestellt(Vorgang vorgang) {
        return new AzrSachverhalt.AntragGestellt(vorgang.antragsdatum(), vorgang.zweckAnzeige());
    }

    private AzrSachverhalt sachverhalt(Nachrichtenauftrag auftrag, Vorgang vorgang) {
        String nummer = vorgang.vorgangsnummer();
        if ("ANTRAG".equals(auftrag.anlass())) {
            return antragGestellt(vorgang);
        }
        Vorschlag entscheidung =
                Vorschlag.von(freigaben.entwurf(nummer).orElseThrow().punkte());
        if (!entscheidung.erteilen()) {
            return new AzrSachverhalt.Ablehnung(auftrag.zeit().atZone(AMTSZEIT).toLocalDate(), vorgang.zweckAnzeige());
        }
        String code = entscheidungen.neuester(nummer, "rechtsgrundlage").stream()
                .flatMap(n -> n.treffer().stream())
                .filter(z -> z.text("schluessel").equals(entscheidung.rechtsgrundlage()))
                .map(z -> z.text("azrCode"))
                .findFirst()
                .orElseThrow();
        return new AzrSachverhalt.Aufenthaltserlaubnis(code, entscheidung.gueltigAb(), entscheidung.gueltigBis());
    }
}
