package de.amtsweg.einbuergerung;

import de.amtsweg.antrag.Antraege;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.schrift.Druckbarkeit;
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

/** Since when, with which title and with which interruptions somebody lives here (§§ 10, 12b StAG). */
@Component
class AufenthaltFeststellen implements Aufgabe {

    private static final int HOECHSTENS = 36;
    private static final Map<String, String> FAKTEN = Map.of(
            "aufenthaltRechtmaessig", "Rechtmäßiger gewöhnlicher Aufenthalt heute?",
            "aufenthaltsrecht", "Aufenthaltsrecht heute",
            "rechtmaessigkeitUnterbrochen", "War die Rechtmäßigkeit unterbrochen?",
            "unionsrechtlich", "Unionsrechtliches Aufenthaltsrecht?");
    /** Asked only if they matter; what is not shown is answered as the law takes it for granted. */
    private static final List<String> BEI_AUSLAND = List.of("wiedereinreiseInFrist", "wehrdienstRueckkehr");

    private final Einbuergerungen einbuergerungen;
    private final Antraege antraege;
    private final Sachverhalte sachverhalte;
    private final Vorgaenge vorgaenge;
    private final Einbuergerungsrecht recht;

    AufenthaltFeststellen(
            Einbuergerungen einbuergerungen,
            Antraege antraege,
            Sachverhalte sachverhalte,
            Vorgaenge vorgaenge,
            Einbuergerungsrecht recht) {
        this.einbuergerungen = einbuergerungen;
        this.antraege = antraege;
        this.sachverhalte = sachverhalte;
        this.vorgaenge = vorgaenge;
        this.recht = recht;
    }

    @Override
    public String formular() {
        return "aufenthalt-feststellen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Map<String, Object> bekannt =
                sachverhalte.neuester(nummer).orElseThrow().werte();
        Map<String, Object> werte = new HashMap<>();
        FAKTEN.keySet().forEach(f -> werte.put(f, bekannt.get(f)));
        BEI_AUSLAND.forEach(f -> werte.put(f, bekannt.get(f)));
        werte.putIfAbsent("rechtmaessigkeitUnterbrochen", "NEIN");
        werte.putIfAbsent("unionsrechtlich", "NEIN");
        werte.put("titelParagraph", bekannt.get("titelParagraph"));
        werte.put("titelAbsatz", bekannt.get("titelAbsatz"));
        Aufenthalt bisher = einbuergerungen.zu(nummer).aufenthalt();
        if (bisher != null) {
            werte.put("aufenthaltszeiten", Zeitraum.schreib(bisher.zeiten()));
            werte.put("auslandsaufenthalte", Zeitraum.schreib(bisher.ausland()));
            werte.put("anrechnungMonate", bisher.angerechnet());
            werte.put("anrechnungGrund", bisher.anrechnungsgrund());
        } else if (antraege.lade(nummer).ersteinreisedatum() != null) {
            werte.put(
                    "aufenthaltszeiten",
                    Zeitraum.tag(antraege.lade(nummer).ersteinreisedatum()) + "; ; nach eigener Angabe");
        }
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        Map<String, String> fakten = new HashMap<>();
        FAKTEN.forEach((feld, bezeichnung) -> fakten.put(feld, werte.pflichttext(feld, bezeichnung)));
        BEI_AUSLAND.forEach(f -> fakten.put(f, werte.text(f).orElse("NEIN")));
        fakten.put("titelParagraph", paragraph(werte, fakten.get("aufenthaltsrecht")));
        fakten.put("titelAbsatz", werte.text("titelAbsatz").orElse("KEINER"));
        Aufenthalt aufenthalt = aufenthalt(werte, fakten);
        einbuergerungen.aendere(nummer, e -> e.mit(aufenthalt));
        sachverhalte.ergaenze(nummer, fakten, kontext.person());
        Aufenthaltsrechnung rechnung = recht.rechnung(nummer, recht.heute()).orElseThrow();
        vorgaenge.vermerke(nummer, "Aufenthalt festgestellt: " + rechnung.jahre() + " volle Jahre", kontext.person());
    }

    private static String paragraph(Formularwerte werte, String aufenthaltsrecht) {
        if (!"AUFENTHALTSERLAUBNIS".equals(aufenthaltsrecht)) {
            return "KEINER";
        }
        String paragraph = werte.pflichttext("titelParagraph", "Paragraph des Titels");
        if (!paragraph.matches("\\d{1,3}[a-z]?")) {
            throw new FachlicherFehler(
                    "Bitte geben Sie den Paragraphen des AufenthG ohne „§“ und ohne Absatz an, zum Beispiel „18b“.");
        }
        return paragraph;
    }

    private static Aufenthalt aufenthalt(Formularwerte werte, Map<String, String> fakten) {
        List<Zeitraum> zeiten = Zeitraum.lies(
                "Zeiten rechtmäßigen Aufenthalts",
                werte.pflichttext("aufenthaltszeiten", "Zeiten rechtmäßigen Aufenthalts"));
        List<Zeitraum> ausland = Zeitraum.lies(
                "Auslandsaufenthalte", werte.text("auslandsaufenthalte").orElse(""));
        int angerechnet = werte.zahl("anrechnungMonate", "Angerechnete Monate")
                .map(AufenthaltFeststellen::monate)
                .orElse(0);
        String grund = angerechnet == 0 ? null : werte.pflichttext("anrechnungGrund", "Grund der Anrechnung");
        if (grund != null) {
            Druckbarkeit.pruefe("Grund der Anrechnung", grund);
        }
        return new Aufenthalt(
                zeiten,
                ausland,
                "JA".equals(fakten.get("wiedereinreiseInFrist")) || "JA".equals(fakten.get("wehrdienstRueckkehr")),
                "JA".equals(fakten.get("unionsrechtlich")),
                "VERSPAETETER_ANTRAG".equals(fakten.get("rechtmaessigkeitUnterbrochen")),
                angerechnet,
                grund);
    }

    private static int monate(BigDecimal zahl) {
        if (zahl.signum() < 0 || zahl.stripTrailingZeros().scale() > 0 || zahl.intValue() > HOECHSTENS) {
            throw new FachlicherFehler("Angerechnet werden können bis zu drei Jahre, also ganze Monate von 0 bis 36"
                    + " (§ 12b Abs. 2 StAG).");
        }
        return zahl.intValue();
    }
}
