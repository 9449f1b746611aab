package de.amtsweg.verpflichtung;

import de.amtsweg.antrag.Antraege;
import de.amtsweg.antrag.Antrag;
import de.amtsweg.antrag.Referenzperson;
import de.amtsweg.codelisten.Codeliste;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.verpflichtung.Verpflichtung.Zweite;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who declares, whether he can, for whom and for which stay (§ 68 (1) AufenthG, § 12 VwVfG). */
@Component
class VerpflichtungFeststellen implements Aufgabe {

    private static final int KURZ = 90;
    /** Facts of the law tables that are fields of the form as they are. */
    private static final Map<String, String> FAKTEN = Map.of(
            "personenart", "Wer verpflichtet sich?",
            "handlungsfaehig", "Handlungsfähig oder mit Vertretungsmacht?",
            "wohnsitzInland", "Wohnsitz oder Sitz in Deutschland?",
            "statusVerpflichtender", "Aufenthaltsrechtlicher Status",
            "kurzaufenthalt", "Höchstens 90 Tage?",
            "form", "In welcher Form wird die Erklärung abgegeben?");

    private static final Map<String, String> AUSWEISE = Map.of(
            "PERSONALAUSWEIS", "Personalausweis",
            "PASS", "Pass",
            "PASSERSATZ", "Passersatz",
            "REGISTERAUSZUG", "Registerauszug und Ausweis der vertretenden Person");

    private final Antraege antraege;
    private final Leistungspruefung pruefung;
    private final Verpflichtungen verpflichtungen;
    private final Sachverhalte sachverhalte;
    private final Vorgaenge vorgaenge;

    VerpflichtungFeststellen(
            Antraege antraege,
            Leistungspruefung pruefung,
            Verpflichtungen verpflichtungen,
            Sachverhalte sachverhalte,
            Vorgaenge vorgaenge) {
        this.antraege = antraege;
        this.pruefung = pruefung;
        this.verpflichtungen = verpflichtungen;
        this.sachverhalte = sachverhalte;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "verpflichtung-feststellen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        Antrag antrag = antraege.lade(kontext.vorgangsnummer());
        Antrag.Besuch besuch = antrag.besuch();
        List<Gast> gaeste = antrag.referenzpersonen().stream()
                .map(VerpflichtungFeststellen::gast)
                .toList();
        Map<String, Object> werte = new HashMap<>();
        werte.put(
                "anfrageUebersicht",
                "- **Will sich verpflichten:** "
                        + Anzeigetext.von(
                                vorgaenge.lade(kontext.vorgangsnummer()).antragsteller())
                        + "\n- **Für:** "
                        + gaeste.stream()
                                .map(Gast::inWorten)
                                .map(Anzeigetext::von)
                                .collect(Collectors.joining("; "))
                        + "\n- **Zweck:** " + Anzeigetext.von(besuch.zweck()));
        werte.put("gaeste", Gast.schreib(gaeste));
        werte.put("besuchVon", besuch.von());
        werte.put("besuchBis", besuch.bis());
        werte.put("besuchZweck", besuch.zweck());
        if (besuch.von() != null && besuch.bis() != null) {
            werte.put("kurzaufenthalt", kurz(besuch.von(), besuch.bis()) ? "JA" : "NEIN");
        }
        werte.put("form", "SCHRIFTLICH");
        werte.put("zweiteVerpflichtete", "NEIN");
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        Map<String, String> fakten = new HashMap<>();
        FAKTEN.forEach((feld, bezeichnung) -> fakten.put(feld, werte.pflichttext(feld, bezeichnung)));
        boolean elektronisch = "ELEKTRONISCH".equals(fakten.get("form"));
        fakten.put(
                "warnungVorUebereilung",
                elektronisch
                        ? werte.pflichttext("warnungVorUebereilung", "Wurde vor übereilter Abgabe gewarnt?")
                        : "UNBEKANNT");
        LocalDate von = werte.tag("besuchVon", "Aufenthalt ab").orElse(null);
        LocalDate bis = werte.tag("besuchBis", "Aufenthalt bis").orElse(null);
        pruefe(von, bis, fakten.get("kurzaufenthalt"));
        List<Gast> gaeste = Gast.lies(werte.pflichttext("gaeste", "Gäste"));
        gaeste.forEach(g -> Druckbarkeit.pruefe("Gäste", g.inWorten()));
        String zweck = werte.pflichttext("besuchZweck", "Zweck des Aufenthalts");
        Druckbarkeit.pruefe("Zweck des Aufenthalts", zweck);
        fakten.put("anzahlPersonen", String.valueOf(gaeste.size()));
        String art = werte.auswahl("ausweisArt", "Vorgelegter Ausweis", List.copyOf(AUSWEISE.keySet()));
        String ausweis = AUSWEISE.get(art) + " " + werte.pflichttext("ausweisNummer", "Nummer des Ausweises");
        String nummer = kontext.vorgangsnummer();
        verpflichtungen.speichere(
                nummer,
                new Verpflichtung(ausweis, zweite(werte).orElse(null), gaeste, von, bis, zweck, null, true, false));
        sachverhalte.ergaenze(nummer, fakten, kontext.person());
        // what a table cannot answer is told here, where somebody can still change it
        pruefung.faehigkeit(nummer);
        vorgaenge.vermerke(nummer, "Verpflichtete und Gäste festgestellt", kontext.person());
    }

    private static Optional<Zweite> zweite(Formularwerte werte) {
        if (!"JA".equals(werte.pflichttext("zweiteVerpflichtete", "Verpflichtet sich eine zweite Person mit?"))) {
            return Optional.empty();
        }
        Zweite zweite = new Zweite(
                werte.pflichttext("zweiteNachname", "Nachname der zweiten Person"),
                werte.pflichttext("zweiteVornamen", "Vornamen der zweiten Person"),
                werte.pflichttag("zweiteGeburtsdatum", "Geburtsdatum der zweiten Person"),
                werte.pflichttext("zweiteAusweisNummer", "Nummer ihres Ausweises"));
        Druckbarkeit.pruefe("Name der zweiten Person", zweite.name());
        return Optional.of(zweite);
    }

    private static void pruefe(LocalDate von, LocalDate bis, String kurzaufenthalt) {
        if (von == null || bis == null) {
            return;
        }
        if (bis.isBefore(von)) {
            throw new FachlicherFehler("Der Aufenthalt endet vor seinem Beginn.");
        }
        if (!"UNBEKANNT".equals(kurzaufenthalt) && kurz(von, bis) != "JA".equals(kurzaufenthalt)) {
            throw new FachlicherFehler("Von diesem bis zu jenem Tag sind es "
                    + (kurz(von, bis) ? "höchstens" : "mehr als") + " 90 Tage; angegeben ist das Gegenteil.");
        }
    }

    /** The first and the last day count (Art. 6 (2) Schengener Grenzkodex). */
    private static boolean kurz(LocalDate von, LocalDate bis) {
        return bis.isBefore(von.plusDays(KURZ));
    }

    private static Gast gast(Referenzperson p) {
        return new Gast(
                p.name().familienname().anzeige(),
                p.name().vornamen() == null ? "" : p.name().vornamen(),
                p.geburtsdatum() == null ? "" : geburtsdatum(p.geburtsdatum().toString()),
                p.staatsangehoerigkeiten().isEmpty()
                        ? ""
                        : Codeliste.STAATSANGEHOERIGKEIT.bezeichnung(
                                p.staatsangehoerigkeiten().get(0)),
                p.beziehung());
    }

    /** {@code 1990-05-17} as people write it; parts that are not known stay away. */
    static String geburtsdatum(String iso) {
        List<String> teile = new ArrayList<>(List.of(iso.split("-")));
        Collections.reverse(teile);
        return String.join(".", teile);
    }
}
