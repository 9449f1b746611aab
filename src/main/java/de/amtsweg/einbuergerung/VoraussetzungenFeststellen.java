package de.amtsweg.einbuergerung;

import de.amtsweg.einbuergerung.Einbuergerung.Ehe;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Verbindungen;
import de.amtsweg.vorgang.Vorgaenge;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Capacity, family, livelihood, language and test (§§ 8 to 10 StAG). */
@Component
class VoraussetzungenFeststellen implements Aufgabe {

    private static final Map<String, String> FAKTEN = Map.ofEntries(
            Map.entry("handlungsfaehigStag", "Handlungsfähig oder vertreten?"),
            Map.entry("eheMitDeutschem", "Ehe oder Lebenspartnerschaft mit einer oder einem Deutschen"),
            Map.entry("mehrehe", "Mit mehreren zugleich verheiratet?"),
            Map.entry("miteinbuergerung", "Wird die Person mit einer anderen eingebürgert?"),
            Map.entry("wohnung", "Eigene Wohnung oder Unterkommen?"),
            Map.entry("bezugSgb2Oder12", "Leistungen nach SGB II oder XII?"),
            Map.entry("anwerbung", "Vor 1974 angeworben oder Vertragsarbeitnehmer?"),
            Map.entry("sprachstandStag", "Nachgewiesene Deutschkenntnisse"),
            Map.entry("sprachausnahme", "Ausnahme bei der Sprache"),
            Map.entry("testNachweis", "Einbürgerungstest oder gleichwertiger Nachweis?"));

    /** Asked only where they matter. */
    private static final Map<String, String> BEI_LEISTUNGEN = Map.of(
            "leistungenZuVertreten", "Ist der Bezug zu vertreten?",
            "vollzeitAktuell", "Zurzeit in Vollzeit erwerbstätig?",
            "familieMitVollzeit", "Familie mit Vollzeit?");

    private final Einbuergerungen einbuergerungen;
    private final Sachverhalte sachverhalte;
    private final Verbindungen verbindungen;
    private final Vorgaenge vorgaenge;

    VoraussetzungenFeststellen(
            Einbuergerungen einbuergerungen,
            Sachverhalte sachverhalte,
            Verbindungen verbindungen,
            Vorgaenge vorgaenge) {
        this.einbuergerungen = einbuergerungen;
        this.sachverhalte = sachverhalte;
        this.verbindungen = verbindungen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "voraussetzungen-feststellen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Map<String, Object> bekannt =
                sachverhalte.neuester(nummer).orElseThrow().werte();
        Map<String, Object> werte = new HashMap<>();
        FAKTEN.keySet().forEach(f -> werte.put(f, bekannt.get(f)));
        BEI_LEISTUNGEN.keySet().forEach(f -> werte.put(f, bekannt.get(f)));
        werte.put("vollzeitMonateVon24", bekannt.get("vollzeitMonateVon24"));
        werte.put("eigeneEinkuenfte", bekannt.get("eigeneEinkuenfte"));
        werte.put("besondereIntegration", bekannt.get("besondereIntegration"));
        werte.putIfAbsent("miteinbuergerung", "NEIN");
        werte.put("hauptvorgang", verbindungen.haupt(nummer).orElse(null));
        if (verbindungen.haupt(nummer).isPresent() && bekannt.get("miteinbuergerung") == null) {
            werte.put("miteinbuergerung", null);
        }
        Ehe ehe = einbuergerungen.zu(nummer).ehe();
        werte.put("eheSeit", ehe == null ? null : ehe.seit());
        werte.put("eheBis", ehe == null ? null : ehe.bis());
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        Map<String, String> fakten = new HashMap<>();
        FAKTEN.forEach((feld, bezeichnung) -> fakten.put(feld, werte.pflichttext(feld, bezeichnung)));
        boolean leistungen = "JA".equals(fakten.get("bezugSgb2Oder12"));
        BEI_LEISTUNGEN.forEach(
                (feld, bezeichnung) -> fakten.put(feld, leistungen ? werte.pflichttext(feld, bezeichnung) : null));
        fakten.put("vollzeitMonateVon24", leistungen ? monate(werte) : null);
        boolean mit = !"NEIN".equals(fakten.get("miteinbuergerung"));
        fakten.put("eigeneEinkuenfte", mit ? werte.pflichttext("eigeneEinkuenfte", "Eigene Einkünfte?") : null);
        fakten.put("besondereIntegration", werte.text("besondereIntegration").orElse(null));
        Ehe ehe = ehe(werte, fakten.get("eheMitDeutschem"));
        verbinde(nummer, mit, werte);
        einbuergerungen.aendere(nummer, e -> e.mit(ehe));
        sachverhalte.ergaenze(nummer, fakten, kontext.person());
        vorgaenge.vermerke(nummer, "Voraussetzungen festgestellt", kontext.person());
    }

    private void verbinde(String nummer, boolean mit, Formularwerte werte) {
        if (!mit) {
            verbindungen.loese(nummer);
            return;
        }
        verbindungen.verbinde(nummer, werte.pflichttext("hauptvorgang", "Vorgang der anderen Person"));
    }

    private static String monate(Formularwerte werte) {
        Optional<BigDecimal> zahl = werte.zahl("vollzeitMonateVon24", "Monate mit Vollzeit in den letzten 24");
        boolean falsch = zahl.filter(
                        z -> z.signum() < 0 || z.stripTrailingZeros().scale() > 0 || z.intValue() > 24)
                .isPresent();
        if (falsch) {
            throw new FachlicherFehler("„Monate mit Vollzeit in den letzten 24“ ist eine ganze Zahl von 0 bis 24.");
        }
        return zahl.map(z -> String.valueOf(z.intValue())).orElse(null);
    }

    private static Ehe ehe(Formularwerte werte, String stand) {
        if (!"BESTEHT".equals(stand) && !"BEENDET_MIT_DEUTSCHEM_KIND".equals(stand)) {
            return null;
        }
        LocalDate seit = werte.pflichttag("eheSeit", "Verheiratet seit");
        boolean besteht = "BESTEHT".equals(stand);
        LocalDate bis = besteht ? null : werte.pflichttag("eheBis", "Verheiratet bis");
        if (bis != null && bis.isBefore(seit)) {
            throw new FachlicherFehler("Die Ehe endet vor ihrem Beginn.");
        }
        return new Ehe(seit, bis);
    }
}
