package de.amtsweg.verpflichtung;

import de.amtsweg.akte.Vordrucke;
import de.amtsweg.akte.Vordrucke.Vordruck;
import de.amtsweg.bescheid.Leistungsbescheide;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.verpflichtung.Haftungslage.Haftung;
import de.amtsweg.vorgang.Vorgaenge;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Another public body paid for a guest: it is told at once about the declaration, with all it needs to claim (§ 68 (2)
 * sentence 4, (4) AufenthG).
 */
@Service
class Erstattung {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String ERSTATTUNG = "die Erstattung der für den Gast aufgewendeten öffentlichen Mittel";
    private static final Map<String, String> ZWECKE = Map.of(
            "ERSTATTUNG",
            ERSTATTUNG,
            "ERSTATTUNG_UND_VERSAGUNG",
            ERSTATTUNG + " und die Versagung weiterer Leistungen");

    private final Aufwendungen aufwendungen;
    private final Haftungslage haftungslage;
    private final Schuldnerkreis schuldner;
    private final Vordrucke vordrucke;
    private final Sachverhalte sachverhalte;
    private final Leistungsbescheide papiere;
    private final Vorgaenge vorgaenge;

    Erstattung(
            Aufwendungen aufwendungen,
            Haftungslage haftungslage,
            Schuldnerkreis schuldner,
            Vordrucke vordrucke,
            Sachverhalte sachverhalte,
            Leistungsbescheide papiere,
            Vorgaenge vorgaenge) {
        this.aufwendungen = aufwendungen;
        this.haftungslage = haftungslage;
        this.schuldner = schuldner;
        this.vordrucke = vordrucke;
        this.sachverhalte = sachverhalte;
        this.papiere = papiere;
        this.vorgaenge = vorgaenge;
    }

    /** Whether there was liability on the days of the costs; where the table leaves it open, the reason given counts. */
    boolean bestimmeHaftung(String nummer) {
        Aufwendung a = aufwendungen.lade(nummer);
        Haftung haftung = haftungslage.bestimme(nummer, a.von(), a.bis());
        boolean besteht = haftung.besteht() == null ? a.haftungsgrund() != null : haftung.besteht();
        vorgaenge.vermerke(
                nummer,
                "An den Tagen der Kosten wird " + (besteht ? "gehaftet" : "nicht gehaftet")
                        + (a.haftungsgrund() == null ? "" : ": " + a.haftungsgrund()),
                null);
        return besteht;
    }

    /** Makes the letter; sending it is up to a person. */
    void unterrichte(String nummer) {
        Aufwendung a = aufwendungen.lade(nummer);
        Map<String, Object> fakten = sachverhalte.neuester(nummer).orElseThrow().werte();
        LocalDate haftungBis = haftungslage.vergleiche(nummer, a.von(), a.bis()).bis();
        List<String> absaetze = new ArrayList<>();
        absaetze.add("für " + a.gast() + " haben Sie nach unserer Kenntnis öffentliche Mittel aufgewendet: "
                + a.art().bezeichnung() + ", " + zeitraum(a)
                + (a.betrag() == null ? "" : ", " + Geldworte.euro(a.betrag())) + ".");
        absaetze.add("Für diese Person liegt bei uns eine Verpflichtungserklärung vor. Der Erstattungsanspruch steht"
                + " Ihnen zu (§ 68 Absatz 1 und 2 AufenthG). Wir unterrichten Sie nach § 68 Absatz 4 AufenthG.");
        absaetze.add("Verpflichtet sind: " + String.join("; ", schuldner.inWorten(nummer)) + ".");
        absaetze.add("Erklärung vom " + tag(fakten.get("erklaerungDatum")) + ", Vordrucke " + vordruckNummern(nummer)
                + ". Einreise am " + tag(fakten.get("einreiseDatum")) + ". Letzter Tag der Haftung: "
                + TAG.format(haftungBis) + ".");
        absaetze.add("Sie dürfen diese Daten nur für " + ZWECKE.get(a.stelle().zweck())
                + " verarbeiten (§ 68 Absatz 4 Satz 2 AufenthG). Den Abdruck der Erklärung erhalten Sie auf Anfrage.");
        papiere.unterrichte(
                nummer, a.stelle().name(), a.stelle().anschrift().lines().toList(), absaetze);
    }

    /** For the person who sends the letter. */
    String uebersicht(String nummer) {
        Aufwendung a = aufwendungen.lade(nummer);
        return a.stelle().name() + ", Zweck: " + ZWECKE.get(a.stelle().zweck());
    }

    static String zeitraum(Aufwendung a) {
        return a.von().equals(a.bis()) ? TAG.format(a.von()) : TAG.format(a.von()) + " bis " + TAG.format(a.bis());
    }

    private String vordruckNummern(String nummer) {
        return vordrucke.zu(nummer).stream()
                .filter(v -> v.grund() == null)
                .map(Vordruck::seriennummer)
                .collect(Collectors.joining(", "));
    }

    private static String tag(Object datum) {
        return TAG.format((LocalDate) datum);
    }
}
