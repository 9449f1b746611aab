package de.amtsweg.register.azr;

import de.amtsweg.register.Fallangaben;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Register;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.register.Stelle;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Personenverzeichnis;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The central register (AZR): search, first report, reports of what happened, stored documents (§§ 6, 10 AZRG). */
@Component
class AzrRegister implements Register {

    private final AzrNachrichten nachrichten;
    private final AzrLeser leser;
    private final Fallangaben fall;
    private final Beteiligungen beteiligungen;
    private final AzrMeldungen meldungen;
    private final AzrUebernahme uebernahme;
    private final AzrDokumentanforderungen dokumente;
    private final Personenverzeichnis personen;
    private final AzrWiederholung wiederholung;

    AzrRegister(
            AzrNachrichten nachrichten,
            AzrLeser leser,
            Fallangaben fall,
            Beteiligungen beteiligungen,
            AzrMeldungen meldungen,
            AzrUebernahme uebernahme,
            AzrDokumentanforderungen dokumente,
            Personenverzeichnis personen,
            Clock uhr) {
        this.nachrichten = nachrichten;
        this.leser = leser;
        this.fall = fall;
        this.beteiligungen = beteiligungen;
        this.meldungen = meldungen;
        this.uebernahme = uebernahme;
        this.dokumente = dokumente;
        this.personen = personen;
        this.wiederholung = new AzrWiederholung(nachrichten, leser, uhr);
    }

    @Override
    public String name() {
        return "azr";
    }

    @Override
    public String bezeichnung() {
        return "Ausländerzentralregister";
    }

    @Override
    public Optional<String> baustein() {
        return Optional.of(Beteiligung.AZR);
    }

    @Override
    public byte[] schreibe(Nachrichtenauftrag auftrag) {
        String nummer = auftrag.vorgangsnummer();
        Stelle absender = fall.absender(nummer);
        return switch (auftrag.nachrichtentyp()) {
            case "090001" ->
                nachrichten.anfrage(auftrag, absender, AzrNachrichten.AUSLAENDERRECHTLICHE_AUFGABEN, suche(nummer));
            case "090007" -> dokumentanforderung(auftrag, absender);
            case "090009" ->
                nachrichten.erstmeldung(
                        auftrag, absender, fall.person(nummer), passnummer(nummer), ausgeschlossen(nummer));
            case "090010" -> meldungen.schreibe(auftrag, absender);
            default ->
                throw new FachlicherFehler(
                        "Die Nachricht " + auftrag.nachrichtentyp() + " an das AZR ist nicht vorgesehen.");
        };
    }

    @Override
    public Optional<String> hindernis(Nachrichtenauftrag auftrag) {
        return "090010".equals(auftrag.nachrichtentyp()) ? meldungen.hindernis(auftrag) : Optional.empty();
    }

    @Override
    public Registerantwort lies(byte[] nachricht) {
        return leser.lies(nachricht).umschlag();
    }

    @Override
    public void uebernimm(String vorgangsnummer, byte[] nachricht) {
        uebernahme.uebernimm(vorgangsnummer, nachricht);
    }

    @Override
    public Optional<byte[]> erfrage(byte[] nachricht, UnaryOperator<byte[]> sende) {
        return wiederholung.erfrage(nachricht, sende);
    }

    /** A confirmation that came late is told in the history; nobody has to do anything about it. */
    @Override
    public boolean brauchtSichtung(Registerantwort antwort) {
        return !"BESTAETIGT".equals(antwort.code());
    }

    /** What happened to a stored person can be reported in the register's own portal; a first report gives a number. */
    @Override
    public Optional<String> codeWennVonHandErledigt(String nachrichtentyp) {
        return "090010".equals(nachrichtentyp) ? Optional.of("BESTAETIGT") : Optional.empty();
    }

    private Suchschluessel suche(String nummer) {
        String azrNummer = fall.vorgang(nummer).azrNummer();
        return azrNummer == null
                ? new Suchschluessel.Personalien(fall.person(nummer))
                : new Suchschluessel.AzrNummer(azrNummer);
    }

    /** Optional in the message: a number the register's form does not take must not hold up the report. */
    private String passnummer(String nummer) {
        String pass = fall.passnummer(nummer);
        return pass != null && pass.replaceAll("\\s", "").matches("[0-9A-Za-z]{5,20}") ? pass : null;
    }

    /** Persons the caseworker found to be others (§ 5 (1) S. 4 AZRG-DV). */
    private List<String> ausgeschlossen(String nummer) {
        return beteiligungen
                .zu(nummer, Beteiligung.AZR)
                .map(b -> b.angaben().get(AzrPersonZuordnen.NICHT_IDENTISCH))
                .stream()
                .flatMap(liste -> Arrays.stream(liste.split(",")))
                .toList();
    }

    /** In the name of the person who confirmed, whoever answers for the case otherwise (§ 13 AZRG). */
    private byte[] dokumentanforderung(Nachrichtenauftrag auftrag, Stelle absender) {
        String nummer = auftrag.vorgangsnummer();
        AzrDokumentanforderungen.Anforderung anforderung = dokumente
                .neueste(nummer)
                .orElseThrow(() -> new FachlicherFehler("Niemand hat bestätigt, dass ein Dokument unerlässlich ist."));
        return nachrichten.dokumentanforderung(
                auftrag.verantwortetVon(personen.name(anforderung.person())),
                absender,
                fall.vorgang(nummer).azrNummer(),
                anforderung.dokumentId(),
                anforderung.begruendung());
    }
}
