package de.amtsweg.einbuergerung;

import de.amtsweg.regelwerk.Regelzeile;
import de.amtsweg.sachverhalt.Bezeichnungen;
import de.amtsweg.vorgang.Anzeigetext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the law tables say, in the words of forms and letters. */
final class Lageworte {

    /** What only a person can write; a proposal that still holds it is refused. */
    static final String OFFEN = "[Ermessenserwägungen]";

    private static final Map<String, String> SCHNELL = Map.of(
            "IDENTITAET", "Identität",
            "AUFENTHALTSDAUER", "Aufenthaltsdauer",
            "ANWERBUNG", "Anwerbung",
            "SPRACHE", "Sprache",
            "GRUEN", "grün",
            "GELB", "gelb",
            "ROT", "rot",
            "NEUTRAL", "offen");

    private Lageworte() {}

    /** For the form in which a decision is proposed. */
    static String uebersicht(Lage lage) {
        List<String> zeilen = new ArrayList<>();
        if (lage.rechnung() != null) {
            zeilen.add("- **Aufenthalt:** " + lage.rechnung().jahre() + " Jahre. "
                    + Anzeigetext.von(String.join(" ", lage.rechnung().schritte())));
        }
        lage.treffer()
                .forEach(z -> zeilen.add("- **" + z.text("bezeichnung") + "** (" + Bezeichnungen.inWorten(z.text("art"))
                        + ") kommt in Betracht." + frage(z)));
        if (lage.treffer().isEmpty()) {
            zeilen.add("- **Keine Rechtsgrundlage** passt.");
        }
        // why others do not fit only matters where none fits by law
        if (!lage.regelfall()) {
            lage.verfehlt()
                    .forEach(v -> zeilen.add("- " + v.bezeichnung() + " passt nicht: "
                            + Anzeigetext.von(Bezeichnungen.imSatz(v.grund()))));
        }
        lage.ausschluss().forEach(z -> zeilen.add("- **" + z.text("norm") + ":** " + satz(z) + frage(z)));
        if (!lage.zuKlaeren().isEmpty()) {
            zeilen.add("- **Noch zu klären:** " + String.join(", ", lage.zuKlaeren()));
        }
        return String.join("\n", zeilen);
    }

    /** Why nothing can be granted, to begin the reasons of a refusal with. */
    static String ablehnung(Lage lage, List<Regelzeile> weggefallen, LocalDate antragsdatum) {
        List<String> absaetze = new ArrayList<>();
        lage.verfehlt()
                .forEach(v -> absaetze.add("Eine Einbürgerung nach " + v.bezeichnung() + " ist nicht möglich: "
                        + Bezeichnungen.imSatz(v.grund()) + "."));
        lage.wirkung("AUSGESCHLOSSEN").forEach(z -> absaetze.add(z.text("norm") + " schließt sie aus. " + satz(z)));
        lage.wirkung("BEACHTLICH").forEach(z -> absaetze.add(z.text("norm") + " steht entgegen. " + satz(z)));
        weggefallen.forEach(z -> absaetze.add("Am Tag Ihres Antrags (" + Zeitraum.tag(antragsdatum)
                + ") kam eine Einbürgerung nach " + z.text("bezeichnung") + fassung(z)
                + " in Betracht. Diese Regelung ist "
                + (lage.kennt(z.text("schluessel")) ? "geändert" : "abgeschafft")
                + "; eine Übergangsregelung für laufende Verfahren enthält das Gesetz nicht. Maßgeblich ist das Recht am"
                + " Tag der Entscheidung."));
        // discretion that is not exercised makes the refusal wrong (§ 40 VwVfG)
        lage.treffer()
                .forEach(z -> absaetze.add("Auch nach " + z.text("bezeichnung")
                        + ", wonach wir nach Ermessen entscheiden, bürgern wir Sie nicht ein: " + OFFEN));
        return String.join("\n", absaetze);
    }

    private static String fassung(Regelzeile z) {
        String fassung = z.text("fassung");
        return fassung == null || fassung.isBlank() ? "" : " (Fassung " + fassung + ")";
    }

    private static String satz(Regelzeile z) {
        String hinweis = z.text("hinweis");
        return hinweis == null ? "" : hinweis;
    }

    private static String frage(Regelzeile z) {
        String spielraum = z.text("spielraum");
        return spielraum == null || spielraum.isBlank() ? "" : " *Zu würdigen:* " + spielraum;
    }

    /** Lines of the quick check. */
    static String schnellpruefung(List<Regelzeile> zeilen) {
        return zeilen.stream()
                .map(z -> "- **" + SCHNELL.get(z.text("frage")) + ":** " + SCHNELL.get(z.text("ampel")) + ". "
                        + z.text("hinweis"))
                .collect(Collectors.joining("\n"));
    }
}
