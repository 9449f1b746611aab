package de.amtsweg.fachkraefteverfahren;

import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.entscheidung.Festlegung;
import de.amtsweg.entscheidung.Rechtslage;
import de.amtsweg.entscheidung.Rechtslage.Frage;
import de.amtsweg.fachkraefteverfahren.Verfahrensstand.Anerkennung;
import de.amtsweg.fachkraefteverfahren.Verfahrensstand.Eroeffnung;
import de.amtsweg.fachkraefteverfahren.Verfahrensstand.Vereinbarung;
import de.amtsweg.regelwerk.Antwort;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.Anzeigetext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What stands against the Vorabzustimmung, by the table of the same name (§ 81a (3) sentence 1 Nr. 6 AufenthG). */
@Service
class Vorabpruefung {

    private static final String TABELLE = "vorabzustimmung";
    private static final String KEINE = "keine";

    /** Answers of the BA in the words of the table; every other one leaves its consent open. */
    private static final Map<String, String> BA =
            Map.of("ERTEILT", "ERTEILT", "FIKTION", "GILT_ALS_ERTEILT", "VERSAGT", "VERSAGT");

    private final Verfahrensstaende staende;
    private final Entscheidungen entscheidungen;
    private final Beteiligungen beteiligungen;
    private final Rechtslage rechtslage;

    Vorabpruefung(
            Verfahrensstaende staende,
            Entscheidungen entscheidungen,
            Beteiligungen beteiligungen,
            Rechtslage rechtslage) {
        this.staende = staende;
        this.entscheidungen = entscheidungen;
        this.beteiligungen = beteiligungen;
        this.rechtslage = rechtslage;
    }

    /**
     * @param bezeichnung legal basis as it is cited
     * @param hindernisse what stands against it, as sentences; empty if the visa is to be agreed to
     * @param geprueft what was looked at, as lines of Markdown
     */
    record Ergebnis(String bezeichnung, List<String> hindernisse, List<String> geprueft) {

        String inWorten() {
            List<String> zeilen = new ArrayList<>(geprueft);
            hindernisse.forEach(h -> zeilen.add("**Es steht entgegen:** " + Anzeigetext.von(h)));
            return zeilen.stream().map(z -> "- " + z).collect(Collectors.joining("\n"));
        }
    }

    /** What keeps the procedure from beginning, as sentences; nothing is stored. */
    List<String> vorBeginn(String nummer, Eroeffnung eroeffnung) {
        Antwort antwort = rechtslage.vergleiche(nummer, TABELLE, rechtslage.heute(), fakten(eroeffnung));
        return antwort.treffer().stream().map(z -> z.text("begruendung")).toList();
    }

    /** To be shown; no receipt is kept. */
    Ergebnis zeige(String nummer) {
        return ergebnis(nummer, rechtslage::vergleiche);
    }

    /** As somebody decides upon it: with a receipt. */
    Ergebnis bestimme(String nummer) {
        return ergebnis(nummer, rechtslage::frage);
    }

    private Ergebnis ergebnis(String nummer, Frage frage) {
        Verfahrensstand stand = staende.zu(nummer);
        Vereinbarung vereinbarung = stand.vereinbarung();
        Map<String, Object> fakten = fakten(stand.eroeffnung());
        List<String> geprueft = new ArrayList<>();
        String bezeichnung = KEINE;
        if (vereinbarung.geschlossen() == null) {
            fakten.put("vereinbarung81a", "NICHT_GESCHLOSSEN");
            if (vereinbarung.absage() != null) {
                geprueft.add("**Vereinbarung:** " + Anzeigetext.von(vereinbarung.absage()));
            }
        } else {
            Optional<Festlegung> grundlage = entscheidungen.festlegung(nummer);
            bezeichnung = grundlage
                    .filter(f -> !Festlegung.KEINE.equals(f.rechtsgrundlage()))
                    .map(Festlegung::bezeichnung)
                    .orElse(KEINE);
            // an answer about another legal basis says nothing about one that needs no consent
            Optional<Beteiligung> ba = beteiligungen.zu(nummer, Beteiligung.BA).filter(b -> grundlage
                    .filter(f -> brauchtZustimmung(nummer, f))
                    .isPresent());
            fakten.put("vereinbarung81a", "GESCHLOSSEN");
            fakten.put(
                    "rechtsgrundlage",
                    grundlage.map(Festlegung::rechtsgrundlage).orElse(Festlegung.KEINE));
            fakten.put("anerkennung81a", anerkennung(stand.anerkennung()));
            fakten.put(
                    "baStand81a",
                    ba.map(b -> BA.getOrDefault(b.ergebnis(), "OFFEN")).orElse("NICHT_NOETIG"));
            geprueft.add("**Rechtsgrundlage:** " + Anzeigetext.von(bezeichnung));
            geprueft.add("**Vereinbarung:** geschlossen am " + Verfahrensworte.tag(vereinbarung.geschlossen())
                    + (vereinbarung.bezahlt() ? ", Gebühr bezahlt" : ", Gebühr noch offen"));
            geprueft.add("**Anerkennung:** " + Anzeigetext.von(inWorten(stand.anerkennung())));
            geprueft.add("**Bundesagentur für Arbeit:** "
                    + ba.map(Beteiligung::ergebnisInWorten).orElse("Zustimmung nicht nötig"));
        }
        Antwort antwort = frage.stelle(nummer, TABELLE, rechtslage.heute(), fakten);
        List<String> hindernisse = new ArrayList<>(
                antwort.treffer().stream().map(z -> z.text("begruendung")).toList());
        if (hindernisse.isEmpty() && !antwort.offen().isEmpty()) {
            hindernisse.add("Noch zu klären: " + String.join(", ", antwort.zuKlaeren()) + ".");
        }
        return new Ergebnis(bezeichnung, hindernisse, geprueft);
    }

    private boolean brauchtZustimmung(String nummer, Festlegung grundlage) {
        return entscheidungen.rechtsgrundlagen(nummer).stream()
                .flatMap(n -> n.treffer().stream())
                .filter(z -> z.text("schluessel").equals(grundlage.rechtsgrundlage()))
                .anyMatch(z -> Boolean.TRUE.equals(z.ausgaben().get("baZustimmung")));
    }

    private static Map<String, Object> fakten(Eroeffnung e) {
        Map<String, Object> fakten = new HashMap<>();
        fakten.put("vollmacht81a", e.vollmacht() ? "LIEGT_VOR" : "FEHLT");
        fakten.put("betriebsstaetteHier", e.zustaendig() ? "JA" : "NEIN");
        fakten.put("einreisezweck81a", e.zweck().code());
        return fakten;
    }

    /** In the words of the table; null while the body has not decided. */
    private static String anerkennung(Anerkennung a) {
        if (a.art() == Anerkennungsart.NICHT_NOETIG) {
            return Anerkennungsart.NICHT_NOETIG.name();
        }
        return a.ergebnis().festgestellt() ? a.ergebnis().name() : null;
    }

    private static String inWorten(Anerkennung a) {
        return a.art() == Anerkennungsart.NICHT_NOETIG
                ? "nicht einzuleiten: " + a.vermerk()
                : a.ergebnis().bezeichnung() + " (" + a.stelle().get(0) + ", " + Verfahrensworte.tag(a.am()) + ")";
    }
}
