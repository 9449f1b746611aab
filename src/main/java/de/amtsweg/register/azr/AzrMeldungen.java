package de.amtsweg.register.azr;

import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.entscheidung.Entscheidungsnachweis;
import de.amtsweg.entscheidung.Titelart;
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
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a report about a stored person (090010) says, depending on why it is written. */
@Component
class AzrMeldungen {

    /** Codes of European residence law have two digits, those of residence permits three. */
    private static final int STELLEN_EU = 2;

    /** What the law tables say where the register's list has no code. */
    private static final String OHNE_CODE = "UNBEKANNT";

    /** A caseworker corrects or deletes an entry. */
    static final String BERICHTIGUNG = "BERICHTIGUNG";

    private static final String ENTSCHEIDUNG = "ENTSCHEIDUNG";

    private static final ZoneId AMTSZEIT = ZoneId.of("Europe/Berlin");

    private final AzrNachrichten nachrichten;
    private final Fallangaben fall;
    private final Beteiligungen beteiligungen;
    private final Freigaben freigaben;
    private final Entscheidungen entscheidungen;
    private final AzrAenderungen aenderungen;
    private final AzrVormeldungen vormeldungen;
    private final Personenverzeichnis personen;

    AzrMeldungen(
            AzrNachrichten nachrichten,
            Fallangaben fall,
            Beteiligungen beteiligungen,
            Freigaben freigaben,
            Entscheidungen entscheidungen,
            AzrAenderungen aenderungen,
            AzrVormeldungen vormeldungen,
            Personenverzeichnis personen) {
        this.nachrichten = nachrichten;
        this.fall = fall;
        this.beteiligungen = beteiligungen;
        this.freigaben = freigaben;
        this.entscheidungen = entscheidungen;
        this.aenderungen = aenderungen;
        this.vormeldungen = vormeldungen;
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
            case ENTSCHEIDUNG -> entscheidung(auftrag, absender, vorgang);
            default ->
                nachrichten.folgemeldung(
                        auftrag, absender, vorgang.azrNummer(), Aenderungsart.NEU, null, sachverhalt(auftrag, vorgang));
        };
    }

    /** A corrected decision changes the entry of the first one. */
    private byte[] entscheidung(Nachrichtenauftrag auftrag, Stelle absender, Vorgang vorgang) {
        Optional<AzrVormeldungen.Eintrag> bisher = vormeldungen.eintrag(vorgang.vorgangsnummer());
        return nachrichten.folgemeldung(
                auftrag,
                absender,
                vorgang.azrNummer(),
                bisher.isPresent() ? Aenderungsart.GEAENDERT : Aenderungsart.NEU,
                bisher.map(AzrVormeldungen.Eintrag::referenzId).orElse(null),
                sachverhalt(auftrag, vorgang));
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
        return erteilt(zeile(nummer, entscheidung).orElseThrow(), entscheidung);
    }

    /** Newer legal bases have no code in the register's list yet; a wrong one would be worse than none. */
    Optional<String> hindernis(Nachrichtenauftrag auftrag) {
        if (!ENTSCHEIDUNG.equals(auftrag.anlass())) {
            return Optional.empty();
        }
        String nummer = auftrag.vorgangsnummer();
        Vorschlag entscheidung =
                Vorschlag.von(freigaben.entwurf(nummer).orElseThrow().punkte());
        return ohneCode(nummer, entscheidung).or(() -> nachKorrektur(auftrag));
    }

    /** After a correction: only what is known to be stored, and is of the same kind, is changed by itself. */
    private Optional<String> nachKorrektur(Nachrichtenauftrag auftrag) {
        String nummer = auftrag.vorgangsnummer();
        if (vormeldungen.ungewiss(nummer)) {
            return Optional.of("Ob die Meldung der korrigierten Entscheidung dort gespeichert ist, steht nicht fest."
                    + " Bitte klären Sie es und berichtigen Sie den Eintrag im Reiter „Akte“.");
        }
        return vormeldungen
                .eintrag(nummer)
                .filter(e -> e.sachverhalt().getClass()
                        != sachverhalt(auftrag, fall.vorgang(nummer)).getClass())
                .map(e -> "Die korrigierte Entscheidung gehört dort zu einer anderen Art von Eintrag. Bitte löschen Sie"
                        + " den bisherigen im Reiter „Akte“ und melden Sie den neuen dort selbst.");
    }

    private Optional<String> ohneCode(String nummer, Vorschlag entscheidung) {
        return zeile(nummer, entscheidung)
                .filter(z -> entscheidung.erteilen() && OHNE_CODE.equals(z.text("azrCode")))
                .map(z -> "Die Codeliste des AZR hat für " + entscheidung.bezeichnung()
                        + " keinen Schlüssel. Bitte melden Sie die Erteilung dort selbst.");
    }

    private Optional<Entscheidungsnachweis.Zeile> zeile(String nummer, Vorschlag entscheidung) {
        return entscheidungen.rechtsgrundlagen(nummer).stream()
                .flatMap(n -> n.treffer().stream())
                .filter(z -> z.text("schluessel").equals(entscheidung.rechtsgrundlage()))
                .findFirst();
    }

    /** The register keeps three lists; the law tables say which title it is and its code there. */
    private static AzrSachverhalt erteilt(Entscheidungsnachweis.Zeile zeile, Vorschlag titel) {
        String code = zeile.text("azrCode");
        if (Titelart.niederlassung(zeile.text("titelart"))) {
            return new AzrSachverhalt.Niederlassungserlaubnis(code, titel.gueltigAb());
        }
        return code.length() == STELLEN_EU
                ? new AzrSachverhalt.EuAufenthaltsrecht(code, titel.gueltigAb(), titel.gueltigBis())
                : new AzrSachverhalt.Aufenthaltserlaubnis(code, titel.gueltigAb(), titel.gueltigBis());
    }
}
