package de.amtsweg.register.azr;

import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.freigabe.Freigaben;
import de.amtsweg.freigabe.Vorschlag;
import de.amtsweg.register.Fallangaben;
import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Postausgang;
import de.amtsweg.register.Register;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.register.Stelle;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The central register (AZR): search, first report, reports of what happened (§§ 6, 10 AZRG). */
@Component
class AzrRegister implements Register {

    private final AzrNachrichten nachrichten;
    private final AzrLeser leser;
    private final Fallangaben fall;
    private final Vorgaenge vorgaenge;
    private final Beteiligungen beteiligungen;
    private final Freigaben freigaben;
    private final Entscheidungen entscheidungen;
    private final Postausgang postausgang;

    AzrRegister(
            AzrNachrichten nachrichten,
            AzrLeser leser,
            Fallangaben fall,
            Vorgaenge vorgaenge,
            Beteiligungen beteiligungen,
            Freigaben freigaben,
            Entscheidungen entscheidungen,
            Postausgang postausgang) {
        this.nachrichten = nachrichten;
        this.leser = leser;
        this.fall = fall;
        this.vorgaenge = vorgaenge;
        this.beteiligungen = beteiligungen;
        this.freigaben = freigaben;
        this.entscheidungen = entscheidungen;
        this.postausgang = postausgang;
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
            case "090009" ->
                nachrichten.erstmeldung(
                        auftrag, absender, fall.person(nummer), passnummer(nummer), ausgeschlossen(nummer));
            case "090010" -> folgemeldung(auftrag, absender);
            default ->
                throw new FachlicherFehler(
                        "Die Nachricht " + auftrag.nachrichtentyp() + " an das AZR ist nicht vorgesehen.");
        };
    }

    @Override
    public Optional<String> codeWennVonHandErledigt(String nachrichtentyp) {
        return "090010".equals(nachrichtentyp) ? Optional.of("BESTAETIGT") : Optional.empty();
    }

    @Override
    public Registerantwort lies(byte[] nachricht) {
        return leser.lies(nachricht).umschlag();
    }

    @Override
    public void uebernimm(String vorgangsnummer, byte[] nachricht) {
        AzrAntwort antwort = leser.lies(nachricht);
        Map<String, String> angaben = new LinkedHashMap<>();
        if (antwort instanceof AzrAntwort.Gesamtauskunft auskunft) {
            vorgaenge.setzeAzrNummer(vorgangsnummer, auskunft.azrNummer());
        } else if (antwort instanceof AzrAntwort.Bestaetigung bestaetigung) {
            vorgaenge.setzeAzrNummer(vorgangsnummer, bestaetigung.azrNummer());
            if (antragGemeldet(vorgangsnummer)) {
                angaben.put(Beteiligung.ANTRAG_GEMELDET, bestaetigung.referenzId());
            }
        } else if (antwort instanceof AzrAntwort.Trefferliste liste) {
            liste.treffer().forEach(t -> angaben.put("treffer." + t.azrNummer(), anzeige(t.personalien())));
        } else if (antwort instanceof AzrAntwort.Fehler fehler) {
            angaben.put("text", fehler.text());
            fehler.personalienGleich().forEach(n -> angaben.put("treffer." + n, "AZR-Nummer " + n));
        }
        beteiligungen.halteFest(vorgangsnummer, Beteiligung.AZR, antwort.code(), angaben);
    }

    /** Messages of a case go to the register one after the other, so the newest is the one that is confirmed. */
    private boolean antragGemeldet(String nummer) {
        return postausgang.zu(nummer).stream()
                .filter(a -> name().equals(a.register()))
                .reduce((a, b) -> b)
                .filter(a -> "090010".equals(a.nachrichtentyp()) && "ANTRAG".equals(a.anlass()))
                .isPresent();
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
        return beteiligungen.zu(nummer, Beteiligung.AZR).map(b -> b.angaben().get("nichtIdentischMit")).stream()
                .flatMap(liste -> Arrays.stream(liste.split(",")))
                .toList();
    }

    private byte[] folgemeldung(Nachrichtenauftrag auftrag, Stelle absender) {
        Vorgang vorgang = fall.vorgang(auftrag.vorgangsnummer());
        if (vorgang.azrNummer() == null) {
            throw new FachlicherFehler("Ohne AZR-Nummer kann dem AZR nichts gemeldet werden.");
        }
        if ("RUECKNAHME".equals(auftrag.anlass())) {
            return nachrichten.folgemeldung(
                    auftrag,
                    absender,
                    vorgang.azrNummer(),
                    Aenderungsart.GELOESCHT,
                    referenzDesAntrags(vorgang.vorgangsnummer()),
                    antragGestellt(vorgang));
        }
        return nachrichten.folgemeldung(
                auftrag, absender, vorgang.azrNummer(), Aenderungsart.NEU, null, sachverhalt(auftrag, vorgang));
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
            return new AzrSachverhalt.Ablehnung(
                    auftrag.zeit().atZone(java.time.ZoneId.of("Europe/Berlin")).toLocalDate(), vorgang.zweckAnzeige());
        }
        String code = entscheidungen.neuester(nummer, "rechtsgrundlage").stream()
                .flatMap(n -> n.treffer().stream())
                .filter(z -> z.text("schluessel").equals(entscheidung.rechtsgrundlage()))
                .map(z -> z.text("azrCode"))
                .findFirst()
                .orElseThrow();
        return new AzrSachverhalt.Aufenthaltserlaubnis(code, entscheidung.gueltigAb(), entscheidung.gueltigBis());
    }

    private static String anzeige(Grundpersonalien p) {
        return p.familienname() + ", " + p.vornamen() + ", geb. " + p.geburtsdatum() + ", "
                + String.join("/", p.staatsangehoerigkeiten());
    }
}
