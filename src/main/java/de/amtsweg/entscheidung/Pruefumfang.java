package de.amtsweg.entscheidung;

import de.amtsweg.entscheidung.Entscheidungsnachweis.Zeile;
import de.amtsweg.regelwerk.Antwort;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which registers and authorities are asked before, and what follows after the decision. */
@Component
class Pruefumfang {

    /** A participation continued without an answer is asked again when the case comes back here. */
    private static final Set<String> UNBEANTWORTET = Set.of("OHNE_AUSKUNFT", "FEHLER");

    private final Rechtslage rechtslage;
    private final Entscheidungen entscheidungen;
    private final Beteiligungen beteiligungen;
    private final Vorgaenge vorgaenge;

    Pruefumfang(
            Rechtslage rechtslage, Entscheidungen entscheidungen, Beteiligungen beteiligungen, Vorgaenge vorgaenge) {
        this.rechtslage = rechtslage;
        this.entscheidungen = entscheidungen;
        this.beteiligungen = beteiligungen;
        this.vorgaenge = vorgaenge;
    }

    /** Building blocks still to be run, by the table {@code pruefumfang}; a fixed legal basis counts before the best. */
    List<String> offen(String nummer, String festgelegt) {
        List<Zeile> passend = rechtslage.rechtsgrundlagen(nummer);
        Zeile massgeblich = passend.stream()
                .filter(z -> z.text("schluessel").equals(festgelegt))
                .findFirst()
                .orElse(passend.isEmpty() ? null : passend.get(0));
        boolean ba = massgeblich != null && massgeblich.ja("baZustimmung");
        String titelart = massgeblich == null ? "AUFENTHALTSERLAUBNIS" : massgeblich.text("titelart");
        Set<String> beantwortet = beteiligungen.zu(nummer).stream()
                .filter(b -> !UNBEANTWORTET.contains(b.ergebnis()))
                .filter(b -> !Beteiligung.AZR.equals(b.baustein())
                        || vorgaenge.lade(nummer).azrNummer() != null)
                .map(Beteiligung::baustein)
                .collect(Collectors.toSet());
        return rechtslage
                .klare(
                        nummer,
                        "pruefumfang",
                        rechtslage.heute(),
                        Map.of(
                                "baZustimmung",
                                ba,
                                "sicherheitsabfrage",
                                rechtslage.sicherheitsabfrage(nummer, titelart)))
                .treffer()
                .stream()
                .map(z -> z.text("baustein"))
                .filter(b -> !beantwortet.contains(b))
                .toList();
    }

    /** Follow-ups by the table {@code folgevorgaenge}; each is noted in the file. */
    List<String> folgevorgaenge(String nummer, String ergebnis) {
        String erzielt =
                switch (ergebnis == null ? "" : ergebnis) {
                    case "ERTEILEN" -> "ERTEILT";
                    case "ABLEHNEN" -> "ABGELEHNT";
                    default -> "ZURUECKGENOMMEN";
                };
        String titelart = entscheidungen.rechtsgrundlagen(nummer).stream()
                .flatMap(n -> n.treffer().stream())
                .filter(z -> entscheidungen
                        .festlegung(nummer)
                        .filter(f -> f.rechtsgrundlage().equals(z.text("schluessel")))
                        .isPresent())
                .map(z -> z.text("titelart"))
                .findFirst()
                .orElse("AUFENTHALTSERLAUBNIS");
        Map<String, Object> fakten = new HashMap<>();
        fakten.put("ergebnis", erzielt);
        fakten.put("titelart", titelart);
        fakten.put("integrationskurs", "UNBEKANNT");
        fakten.put(
                "sicherheitsabfrage", beteiligungen.zu(nummer, Beteiligung.BVA).isPresent() ? "JA" : "NEIN");
        List<String> folgen = new ArrayList<>();
        Antwort antwort = rechtslage.frage(nummer, "folgevorgaenge", rechtslage.heute(), fakten);
        antwort.treffer().forEach(z -> {
            folgen.add(z.text("folgevorgang"));
            vorgaenge.vermerke(nummer, "Folgevorgang: " + z.text("bezeichnung"), null);
        });
        // what only an unknown fact keeps from fitting is offered: the follow-up itself clears the fact
        antwort.offen().forEach(z -> {
            folgen.add((String) z.ausgaben().get("folgevorgang"));
            vorgaenge.vermerke(
                    nummer, "Folgevorgang, zu klären: " + z.ausgaben().get("bezeichnung"), null);
        });
        return folgen;
    }
}
