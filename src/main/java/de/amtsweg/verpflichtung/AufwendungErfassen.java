package de.amtsweg.verpflichtung;

import de.amtsweg.verpflichtung.Aufwendung.Eigene;
import de.amtsweg.verpflichtung.Aufwendung.Stelle;
import de.amtsweg.verpflichtung.Aufwendungsart.Anspruch;
import de.amtsweg.verpflichtung.Haftungslage.Haftung;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Who had which costs for which guest, on which days; whether anybody can claim them under the declaration. */
@Component
class AufwendungErfassen implements Aufgabe {

    private static final String STELLE = "ANDERE_STELLE";
    private static final String KEINER = "KEINER";

    private final Verpflichtungen verpflichtungen;
    private final Erklaerungen erklaerungen;
    private final Aufwendungen aufwendungen;
    private final Haftungslage haftungslage;
    private final Vorgaenge vorgaenge;
    private final Clock uhr;

    AufwendungErfassen(
            Verpflichtungen verpflichtungen,
            Erklaerungen erklaerungen,
            Aufwendungen aufwendungen,
            Haftungslage haftungslage,
            Vorgaenge vorgaenge,
            Clock uhr) {
        this.verpflichtungen = verpflichtungen;
        this.erklaerungen = erklaerungen;
        this.aufwendungen = aufwendungen;
        this.haftungslage = haftungslage;
        this.vorgaenge = vorgaenge;
        this.uhr = uhr;
    }

    @Override
    public String formular() {
        return "aufwendung-erfassen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Verpflichtung verpflichtung = verpflichtungen.lade(nummer);
        List<Gast> gaeste = verpflichtung.gaeste();
        Map<String, Object> werte = new HashMap<>();
        werte.put("erklaerungUebersicht", erklaerungen.uebersicht(nummer));
        werte.put("zweiPersonen", verpflichtung.zweite() != null);
        werte.put(
                "gastAuswahl",
                IntStream.range(0, gaeste.size())
                        .mapToObj(i -> Map.of(
                                "value",
                                String.valueOf(i + 1),
                                "label",
                                gaeste.get(i).inWorten()))
                        .toList());
        if (gaeste.size() == 1) {
            werte.put("gast", "1");
        }
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        String traeger =
                werte.auswahl("aufwendungTraeger", "Wer hatte die Kosten?", List.of(STELLE, "EIGENE_BEHOERDE", KEINER));
        kontext.setze(VorgangVariable.AUFWENDUNG_TRAEGER, traeger);
        if (traeger.equals(KEINER)) {
            vorgaenge.vermerke(
                    nummer, "Keine Kosten zu erstatten: " + werte.pflichttext("vermerk", "Vermerk"), kontext.person());
            return;
        }
        Aufwendung aufwendung = traeger.equals(STELLE) ? derStelle(nummer, werte) : eigene(nummer, werte);
        aufwendungen.lege(nummer, aufwendung, kontext.person());
        vorgaenge.vermerke(
                nummer,
                "Kosten erfasst (Nr. " + aufwendung.nummer() + "): "
                        + aufwendung.art().bezeichnung()
                        + (aufwendung.eigeneKosten()
                                ? ""
                                : ", " + aufwendung.stelle().name())
                        + (aufwendung.betrag() == null ? "" : ", " + Geldworte.euro(aufwendung.betrag())),
                kontext.person());
    }

    private Aufwendung derStelle(String nummer, Formularwerte werte) {
        Aufwendungsart art = Aufwendungsangaben.art(werte);
        if (art.anspruch() == Anspruch.BEHOERDE) {
            throw new FachlicherFehler("Kosten der " + art.bezeichnung() + " erhebt die Behörde selbst, die dafür"
                    + " zuständig ist (§ 67 Abs. 3 AufenthG). Unterrichtet wird nur über Kosten für Lebensunterhalt,"
                    + " Wohnraum, Krankheit und Pflege (§ 68 Abs. 4 AufenthG).");
        }
        LocalDate von = Aufwendungsangaben.von(werte, LocalDate.MIN);
        LocalDate bis = Aufwendungsangaben.bis(werte, von, LocalDate.now(uhr));
        Haftung haftung = haftungslage.vergleiche(nummer, von, bis);
        String grund = werte.text("haftungsgrund").orElse(null);
        if (haftung.besteht() == null && grund == null) {
            throw new FachlicherFehler("Die Tabelle lässt offen, ob an diesen Tagen gehaftet wird"
                    + (haftung.frage() == null ? ". " : ": " + haftung.frage() + " ")
                    + "Bitte begründen Sie, warum gehaftet wird, oder wählen Sie „niemand“.");
        }
        Stelle stelle = new Stelle(
                Aufwendungsangaben.druckbar("Name der Stelle", werte.pflichttext("stelleName", "Name der Stelle")),
                Aufwendungsangaben.druckbar(
                        "Anschrift der Stelle", werte.pflichttext("stelleAnschrift", "Anschrift der Stelle")),
                werte.auswahl("unterrichtungZweck", "Zweck", List.of("ERSTATTUNG", "ERSTATTUNG_UND_VERSAGUNG")));
        BigDecimal betrag = werte.zahl("aufwendungBetrag", "Betrag")
                .map(b -> Aufwendungsangaben.cent("Betrag", b))
                .orElse(null);
        return new Aufwendung(
                aufwendungen.naechste(nummer),
                Aufwendungsangaben.gast(verpflichtungen.lade(nummer).gaeste(), werte),
                art,
                von,
                bis,
                betrag,
                haftung.besteht() == null ? grund : null,
                stelle,
                null);
    }

    private Aufwendung eigene(String nummer, Formularwerte werte) {
        Aufwendungsart art = Aufwendungsangaben.art(werte);
        if (art.anspruch() == Anspruch.STELLE) {
            throw new FachlicherFehler("Dafür hat die Ausländerbehörde keinen eigenen Anspruch: Er steht der Stelle zu,"
                    + " die die öffentlichen Mittel aufgewendet hat (§ 68 Abs. 2 Satz 4 AufenthG). Selbst erheben"
                    + " kann sie nur die Kosten der §§ 66 und 67 AufenthG.");
        }
        LocalDate von = Aufwendungsangaben.von(werte, erklaerungen.tag(nummer));
        LocalDate bis = Aufwendungsangaben.bis(werte, von, LocalDate.now(uhr));
        boolean zwei = verpflichtungen.lade(nummer).zweite() != null;
        String anschrift = zwei
                ? Aufwendungsangaben.druckbar(
                        "Anschrift der zweiten Person",
                        werte.pflichttext("zweiteAnschrift", "Anschrift der zweiten Person"))
                : null;
        Eigene eigene = new Eigene(
                Aufwendungsangaben.posten(werte, "kostenBefoerderung", "Beförderung und Reise"),
                Aufwendungsangaben.posten(werte, "kostenVerwaltung", "Verwaltung, Haft, Dolmetscher, Versorgung"),
                Aufwendungsangaben.posten(werte, "kostenBegleitung", "Begleitung"),
                anschrift,
                null,
                null,
                null);
        if (eigene.summe().signum() == 0) {
            throw new FachlicherFehler(
                    "Bitte geben Sie an, welche Kosten tatsächlich entstanden sind (§ 67 Abs. 3" + " AufenthG).");
        }
        return new Aufwendung(
                aufwendungen.naechste(nummer),
                Aufwendungsangaben.gast(verpflichtungen.lade(nummer).gaeste(), werte),
                art,
                von,
                bis,
                eigene.summe(),
                null,
                null,
                eigene);
    }
}
