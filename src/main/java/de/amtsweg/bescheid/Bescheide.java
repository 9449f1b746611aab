package de.amtsweg.bescheid;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.entscheidung.Entscheidungsnachweis;
import de.amtsweg.entscheidung.Entscheidungsnachweis.Zeile;
import de.amtsweg.freigabe.Entwurf;
import de.amtsweg.freigabe.Freigaben;
import de.amtsweg.freigabe.Punkt;
import de.amtsweg.freigabe.Vieraugen;
import de.amtsweg.freigabe.Vorschlag;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.sachverhalt.Bezeichnungen;
import de.amtsweg.sachverhalt.Sachverhalt;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import de.amtsweg.vorgang.Zustand;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;

/** From the proposal to the issued notice: hearing, paper for the second person, notice. */
@Service
class Bescheide {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Briefe briefe;
    private final Papiere papiere;
    private final Schreiben schreiben;
    private final Bescheidfassung fassung;
    private final Freigaben freigaben;
    private final Vieraugen vieraugen;
    private final Entscheidungen entscheidungen;
    private final Beteiligungen beteiligungen;
    private final Dokumente dokumente;
    private final Vorgaenge vorgaenge;

    Bescheide(
            Briefe briefe,
            Papiere papiere,
            Schreiben schreiben,
            Bescheidfassung fassung,
            Freigaben freigaben,
            Vieraugen vieraugen,
            Entscheidungen entscheidungen,
            Beteiligungen beteiligungen,
            Dokumente dokumente,
            Vorgaenge vorgaenge) {
        this.briefe = briefe;
        this.papiere = papiere;
        this.schreiben = schreiben;
        this.fassung = fassung;
        this.freigaben = freigaben;
        this.vieraugen = vieraugen;
        this.entscheidungen = entscheidungen;
        this.beteiligungen = beteiligungen;
        this.dokumente = dokumente;
        this.vorgaenge = vorgaenge;
    }

    /** Lets the person be heard about the proposed refusal. */
    void hoereAn(String vorgangsnummer) {
        schreiben.anhoerung(
                vorgangsnummer,
                absaetze(freigaben.entwurf(vorgangsnummer).orElseThrow().begruendung()));
        vorgaenge.setzeZustand(vorgangsnummer, Zustand.ANHOERUNG);
    }

    /** Makes the paper for the person who signs, with the draft of the notice. */
    void erstelleVorlage(String vorgangsnummer) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        Entwurf entwurf = freigaben.entwurf(vorgangsnummer).orElseThrow();
        Vorschlag v = Vorschlag.von(entwurf.punkte());
        Sachverhalt sachverhalt = briefe.sachverhalt(vorgang).orElseThrow();
        Entscheidungsnachweis nachweis =
                entscheidungen.rechtsgrundlagen(vorgangsnummer).orElseThrow();
        byte[] pdf = papiere.entscheidungsvorlage(new Vorlagedaten(
                briefe.kopf(vorgang),
                vorgangsnummer,
                briefe.heute(),
                briefe.name(entwurf.person()),
                vorgang.antragsteller(),
                vorgang.zweckAnzeige(),
                vorgang.antragsdatum(),
                punkte(vorgangsnummer, v),
                sachverhalt.version(),
                sachverhalt.inWorten().stream()
                        .map(f -> new Vorlagedaten.Fakt(f.bezeichnung(), f.wert(), f.quelle()))
                        .toList(),
                beteiligungen.zu(vorgangsnummer).stream()
                        .map(b -> new Vorlagedaten.Auskunft(b.bezeichnung(), b.ergebnisInWorten(), "liegt vor"))
                        .toList(),
                vorschlaege(nachweis.nachRang()),
                nachweis.knappVerfehlt("schluessel").stream()
                        .map(f -> new Vorlagedaten.KnappVerfehlt(f.text("bezeichnung"), f.grund()))
                        .toList(),
                entscheidungen.festlegung(vorgangsnummer).orElseThrow().abweichung(),
                absaetze(v.begruendung())));
        dokumente.nimmAusgang(
                vorgangsnummer,
                "Entscheidungsvorlage, Fassung " + entwurf.version(),
                "entscheidungsvorlage-" + entwurf.version() + ".pdf",
                "ENTSCHEIDUNGSVORLAGE",
                pdf);
        dokumente.nimmAusgang(
                vorgangsnummer,
                "Bescheidentwurf, Fassung " + entwurf.version(),
                "bescheidentwurf-" + entwurf.version() + ".pdf",
                "ENTWURF",
                fassung.entwurf(vorgang, v));
    }

    /** Issues the notice that was signed. */
    void erlasse(String vorgangsnummer) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        Vorschlag v = vorschlag(vorgangsnummer);
        String zeichnung =
                freigaben.zeichnendePerson(vorgangsnummer).map(briefe::name).orElseThrow();
        dokumente.nimmAusgang(
                vorgangsnummer,
                v.erteilen() ? "Bescheid: Erteilung" : "Bescheid: Ablehnung",
                dateiname(vorgangsnummer),
                "BESCHEID",
                fassung.bescheid(vorgang, v, zeichnung));
        vorgaenge.setzeZustand(vorgangsnummer, Zustand.ENTSCHIEDEN);
        vorgaenge.vermerke(vorgangsnummer, "Bescheid erlassen", null);
    }

    /** The notice of before a correction stays in the file under its name. */
    private String dateiname(String vorgangsnummer) {
        long bisher = dokumente.zu(vorgangsnummer).stream()
                .filter(d -> "BESCHEID".equals(d.kategorie()))
                .count();
        return bisher == 0 ? "bescheid.pdf" : "bescheid-" + (bisher + 1) + ".pdf";
    }

    private List<Vorlagedaten.Zeichnungspunkt> punkte(String nummer, Vorschlag v) {
        Set<Punkt> offen = vieraugen.offenePunkte(nummer);
        List<Vorlagedaten.Zeichnungspunkt> punkte = new ArrayList<>();
        for (Punkt punkt : Punkt.values()) {
            punkte.add(new Vorlagedaten.Zeichnungspunkt(
                    punkt.bezeichnung(), inWorten(punkt, v), offen.contains(punkt) ? "offen" : "gezeichnet"));
        }
        return punkte;
    }

    private static String inWorten(Punkt punkt, Vorschlag v) {
        return switch (punkt) {
            case ERGEBNIS -> v.erteilen() ? "Erteilung" : "Ablehnung";
            case RECHTSGRUNDLAGE -> v.bezeichnung();
            case GELTUNGSDAUER -> v.erteilen() ? v.geltungInWorten() : "entfällt";
            case NEBENBESTIMMUNGEN ->
                v.nebenbestimmungen().isEmpty() ? "keine" : String.join("; ", v.nebenbestimmungen());
            case GEBUEHR -> String.format(Locale.GERMANY, "%,.2f Euro", v.gebuehrEur());
        };
    }

    private static List<Vorlagedaten.Vorschlag> vorschlaege(List<Zeile> nachRang) {
        List<Vorlagedaten.Vorschlag> vorschlaege = new ArrayList<>();
        for (Zeile z : nachRang) {
            vorschlaege.add(new Vorlagedaten.Vorschlag(
                    vorschlaege.size() + 1,
                    z.text("bezeichnung"),
                    Bezeichnungen.inWorten(z.text("art")),
                    z.text("begruendung")));
        }
        return vorschlaege;
    }

    private Vorschlag vorschlag(String nummer) {
        return Vorschlag.von(freigaben.entwurf(nummer).orElseThrow().punkte());
    }

    static List<String> absaetze(String text) {
        return Arrays.stream(text.split("\\R+"))
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .toList();
    }
}
