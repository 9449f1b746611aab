package de.amtsweg.register.bva;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.bescheid.Registerpapiere;
import de.amtsweg.register.Ausgang;
import de.amtsweg.register.Fallangaben;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Postausgang;
import de.amtsweg.register.Register;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.sachverhalt.Tatsache;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The Federal Office of Administration: the way to the security authorities (§ 73 (2) AufenthG), and to the search for
 * documents.
 */
@Component
class BvaRegister implements Register {

    /** Where the result of the search for documents is kept. */
    static final String SACHFAHNDUNG = "sachfahndung-abfragen";

    private final BvaNachrichten nachrichten;
    private final BvaLeser leser;
    private final Fallangaben fall;
    private final Beteiligungen beteiligungen;
    private final Dokumente dokumente;
    private final Registerpapiere papiere;
    private final Postausgang postausgang;
    private final Vorgaenge vorgaenge;

    BvaRegister(
            BvaNachrichten nachrichten,
            BvaLeser leser,
            Fallangaben fall,
            Beteiligungen beteiligungen,
            Dokumente dokumente,
            Registerpapiere papiere,
            Postausgang postausgang,
            Vorgaenge vorgaenge) {
        this.nachrichten = nachrichten;
        this.leser = leser;
        this.fall = fall;
        this.beteiligungen = beteiligungen;
        this.dokumente = dokumente;
        this.papiere = papiere;
        this.postausgang = postausgang;
        this.vorgaenge = vorgaenge;
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
        return switch (auftrag.nachrichtentyp()) {
            case "Sicherheitsabfrage" -> sicherheitsabfrage(auftrag);
            case "Sachfahndungsanfrage" -> sachfahndungsanfrage(auftrag);
            default ->
                throw new FachlicherFehler(
                        "Die Nachricht " + auftrag.nachrichtentyp() + " an das BVA ist nicht vorgesehen.");
        };
    }

    private byte[] sicherheitsabfrage(Nachrichtenauftrag auftrag) {
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
                        passnummer(nummer).orElse(null),
                        fall.anschrift(nummer)));
    }

    private byte[] sachfahndungsanfrage(Nachrichtenauftrag auftrag) {
        String nummer = auftrag.vorgangsnummer();
        String pass = passnummer(nummer)
                .orElseThrow(() -> new FachlicherFehler("Zu diesem Vorgang ist keine Passnummer bekannt, die sich"
                        + " abfragen lässt (5 bis 20 Ziffern und Buchstaben)."));
        return nachrichten.sachfahndungsanfrage(auftrag, fall.absender(nummer), pass, fall.passstaat(nummer));
    }

    /** Printed with blanks now and then; what no register takes must not hold up the query. */
    private Optional<String> passnummer(String nummer) {
        return Optional.ofNullable(fall.passnummer(nummer))
                .map(p -> p.replaceAll("\\s", "").toUpperCase(Locale.ROOT))
                .filter(p -> p.matches("[0-9A-Z]{5,20}"));
    }

    @Override
    public Registerantwort lies(byte[] nachricht) {
        return leser.lies(nachricht).umschlag();
    }

    /** Reports on one's own initiative name our case. */
    @Override
    public Optional<String> vorgangZu(byte[] nachricht) {
        return Optional.ofNullable(leser.lies(nachricht).kopf().vorgangsnummer())
                .filter(n -> vorgaenge.finde(n).isPresent());
    }

    @Override
    public boolean brauchtSichtung(Registerantwort antwort) {
        return !"KEIN_SACHFAHNDUNGSTREFFER".equals(antwort.code());
    }

    @Override
    public void uebernimm(String vorgangsnummer, byte[] nachricht) {
        BvaNachricht gelesen = leser.lies(nachricht);
        if (gelesen instanceof BvaAntwort antwort) {
            sicherheitsantwort(vorgangsnummer, antwort);
        } else if (gelesen instanceof Sachfahndungsantwort antwort) {
            sachfahndung(vorgangsnummer, antwort);
        }
    }

    private void sicherheitsantwort(String vorgangsnummer, BvaAntwort antwort) {
        String ergebnis = Beteiligung.inWorten(antwort.code());
        beteiligungen.halteFest(
                vorgangsnummer,
                Beteiligung.BVA,
                antwort.code(),
                Map.of("verfahrensnummer", antwort.verfahrensnummer()));
        byte[] pdf = papiere.sicherheitsauskunft(
                fall.vorgang(vorgangsnummer), antwort.verfahrensnummer(), ergebnis, antwort.text());
        if (antwort.nachbericht()) {
            vorgaenge.vermerke(
                    vorgangsnummer, "Nachbericht der Sicherheitsbehörden (§ 73 Abs. 3 AufenthG): " + ergebnis, null);
        }
        dokumente.nimmAusgang(
                vorgangsnummer,
                antwort.nachbericht() ? "Nachbericht der Sicherheitsbehörden (BVA)" : "Sicherheitsauskunft (BVA)",
                antwort.nachbericht() ? "nachbericht.pdf" : "sicherheitsauskunft.pdf",
                "SICHERHEITSAUSKUNFT",
                pdf);
    }

    private void sachfahndung(String vorgangsnummer, Sachfahndungsantwort antwort) {
        String ergebnis = Beteiligung.inWorten(antwort.code());
        beteiligungen.halteFest(
                vorgangsnummer,
                SACHFAHNDUNG,
                antwort.code(),
                antwort.text() == null
                        ? Map.of("dokument", antwort.dokumentennummer())
                        : Map.of("dokument", antwort.dokumentennummer(), "text", antwort.text()));
        String verantwortlich = postausgang
                .finde(antwort.kopf().ausloeserUuid())
                .map(Ausgang::verantwortlich)
                .orElse("Sachbearbeitung");
        byte[] pdf = papiere.sachfahndungsauskunft(
                fall.vorgang(vorgangsnummer),
                "Pass " + antwort.dokumentennummer(),
                verantwortlich,
                ergebnis,
                antwort.text());
        dokumente.nimmAusgang(
                vorgangsnummer, "Auskunft aus der Sachfahndung (BVA)", "sachfahndung.pdf", "SACHFAHNDUNG", pdf);
    }
}
