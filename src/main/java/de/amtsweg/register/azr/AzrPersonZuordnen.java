package de.amtsweg.register.azr;

import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A human decides which of several persons it is, or that it is none of them (§ 5 (1) AZRG-DV). */
@Component
class AzrPersonZuordnen implements Aufgabe {

    /** Key of the detail that names the persons ruled out, separated by commas. */
    static final String NICHT_IDENTISCH = "nichtIdentischMit";

    private static final String PRAEFIX = "treffer.";
    private static final String KEINE = "KEINE";

    private final Beteiligungen beteiligungen;
    private final Vorgaenge vorgaenge;

    AzrPersonZuordnen(Beteiligungen beteiligungen, Vorgaenge vorgaenge) {
        this.beteiligungen = beteiligungen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "azr-person-zuordnen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        Map<String, String> treffer = treffer(kontext.vorgangsnummer());
        List<Map<String, String>> auswahl = new ArrayList<>();
        treffer.forEach((nummer, person) -> auswahl.add(Map.of("value", nummer, "label", person)));
        auswahl.add(Map.of("value", KEINE, "label", "Keine davon – neue Person"));
        String gesucht = vorgaenge.lade(kontext.vorgangsnummer()).antragsteller();
        return Map.of(
                "azrTrefferAuswahl",
                auswahl,
                "azrUebersicht",
                "Gesucht: " + Anzeigetext.von(gesucht) + "\n\n"
                        + treffer.entrySet().stream()
                                .map(t -> "- " + t.getKey() + ": " + Anzeigetext.von(t.getValue()))
                                .collect(Collectors.joining("\n")));
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        String gewaehlt = werte.pflichttext("azrNummer", "Person");
        Map<String, String> treffer = treffer(nummer);
        boolean neu = KEINE.equals(gewaehlt);
        if (!neu && !treffer.containsKey(gewaehlt)) {
            throw new FachlicherFehler("Diese AZR-Nummer gehört nicht zu den Treffern.");
        }
        if (neu) {
            Map<String, String> angaben = new LinkedHashMap<>(angaben(nummer));
            Set<String> andere = new TreeSet<>(treffer.keySet());
            Optional.ofNullable(angaben.get(NICHT_IDENTISCH)).ifPresent(n -> andere.addAll(List.of(n.split(","))));
            angaben.put(NICHT_IDENTISCH, String.join(",", andere));
            beteiligungen.halteFest(nummer, Beteiligung.AZR, "KEIN_TREFFER", angaben);
        } else {
            vorgaenge.setzeAzrNummer(nummer, gewaehlt);
        }
        vorgaenge.vermerke(
                nummer, neu ? "Im AZR keine der genannten Personen" : "AZR-Nummer zugeordnet", kontext.person());
        kontext.setze(VorgangVariable.AZR_NEUE_PERSON, neu);
    }

    private Map<String, String> treffer(String nummer) {
        Map<String, String> treffer = new LinkedHashMap<>();
        new HashMap<>(angaben(nummer)).forEach((name, wert) -> {
            if (name.startsWith(PRAEFIX)) {
                treffer.put(name.substring(PRAEFIX.length()), wert);
            }
        });
        return treffer;
    }

    private Map<String, String> angaben(String nummer) {
        return beteiligungen
                .zu(nummer, Beteiligung.AZR)
                .map(Beteiligung::angaben)
                .orElse(Map.of());
    }
}
