package de.amtsweg.verpflichtung;

import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Income, dependants, other obligations and securities of the person who declares. */
@Component
class LeistungsfaehigkeitFeststellen implements Aufgabe {

    private static final Map<String, String> ZAHLEN = Map.of(
            "nettoMonat", "Nettoeinkommen im Monat",
            "unterhaltsberechtigte", "Personen, denen Unterhalt geleistet wird",
            "belastungVerpflichtungenEur", "Schon gebunden durch andere Verpflichtungen",
            "erforderlichEur", "Verlangter pfändbarer Betrag");
    private static final Map<String, String> ANTWORTEN = Map.of(
            "einkommensnachweise", "Nachweise des Einkommens",
            "leistungenVerpflichtender", "Bezieht die Person Leistungen nach SGB II oder XII?",
            "sicherheitGeleistet", "Ist Sicherheit geleistet?");

    private final Leistungspruefung pruefung;
    private final Verpflichtungen verpflichtungen;
    private final Sachverhalte sachverhalte;
    private final Vorgaenge vorgaenge;

    LeistungsfaehigkeitFeststellen(
            Leistungspruefung pruefung,
            Verpflichtungen verpflichtungen,
            Sachverhalte sachverhalte,
            Vorgaenge vorgaenge) {
        this.pruefung = pruefung;
        this.verpflichtungen = verpflichtungen;
        this.sachverhalte = sachverhalte;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "leistungsfaehigkeit-feststellen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Map<String, Object> bekannt =
                sachverhalte.neuester(nummer).orElseThrow().werte();
        Map<String, Object> werte = new HashMap<>();
        for (String feld : List.of("einkommensnachweise", "leistungenVerpflichtender", "sicherheitGeleistet")) {
            werte.put(feld, bekannt.get(feld));
        }
        ZAHLEN.keySet().forEach(feld -> werte.put(feld, bekannt.get(feld)));
        werte.putIfAbsent("belastungVerpflichtungenEur", BigDecimal.ZERO);
        werte.put("sicherheitBeschreibung", verpflichtungen.lade(nummer).sicherheit());
        werte.put("faehigkeitHinweis", pruefung.faehigkeit(nummer).hinweis());
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        Map<String, String> fakten = new HashMap<>();
        ANTWORTEN.forEach((feld, bezeichnung) -> fakten.put(feld, werte.pflichttext(feld, bezeichnung)));
        ZAHLEN.forEach((feld, bezeichnung) -> fakten.put(
                feld,
                werte.zahl(feld, bezeichnung)
                        .map(z -> nichtNegativ(bezeichnung, z))
                        .map(z -> feld.equals("unterhaltsberechtigte") ? ganz(bezeichnung, z) : z)
                        .map(BigDecimal::toPlainString)
                        .orElse(null)));
        boolean nachgewiesen = List.of("AKTUELL", "UNVOLLSTAENDIG").contains(fakten.get("einkommensnachweise"));
        if (nachgewiesen) {
            werte.pflichttext("nettoMonat", "Nettoeinkommen im Monat");
        }
        if (werte.text("nettoMonat").isPresent()) {
            werte.pflichttext("unterhaltsberechtigte", "Personen, denen Unterhalt geleistet wird");
        }
        String sicherheit = "JA".equals(fakten.get("sicherheitGeleistet"))
                ? werte.pflichttext("sicherheitBeschreibung", "Welche Sicherheit, in welcher Höhe?")
                : null;
        verpflichtungen.speichere(nummer, verpflichtungen.lade(nummer).mitSicherheit(sicherheit));
        sachverhalte.ergaenze(nummer, fakten, kontext.person());
        // what a table cannot answer is told here, where somebody can still change it
        pruefung.bonitaet(nummer);
        vorgaenge.vermerke(nummer, "Leistungsfähigkeit festgestellt", kontext.person());
    }

    private static BigDecimal nichtNegativ(String bezeichnung, BigDecimal zahl) {
        if (zahl.signum() < 0) {
            throw new FachlicherFehler("„" + bezeichnung + "“ kann nicht weniger als null sein.");
        }
        return zahl;
    }

    private static BigDecimal ganz(String bezeichnung, BigDecimal zahl) {
        if (zahl.stripTrailingZeros().scale() > 0) {
            throw new FachlicherFehler("„" + bezeichnung + "“ muss eine ganze Zahl sein.");
        }
        return zahl.setScale(0);
    }
}
