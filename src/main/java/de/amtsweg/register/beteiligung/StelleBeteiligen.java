package de.amtsweg.register.beteiligung;

import de.amtsweg.register.beteiligung.Handnachricht.Feld;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The caseworker chooses whom to ask or tell what, and says why. */
@Component
class StelleBeteiligen implements Aufgabe {

    private static final String VERWERFEN = "VERWERFEN";
    private static final int HOECHSTENS = 1000;

    private final List<Beteiligbar> stellen;
    private final Handanfragen anfragen;
    private final Vorgaenge vorgaenge;

    StelleBeteiligen(List<Beteiligbar> stellen, Handanfragen anfragen, Vorgaenge vorgaenge) {
        this.stellen = stellen.stream()
                .sorted(Comparator.comparing(Beteiligbar::bezeichnung))
                .toList();
        this.anfragen = anfragen;
        this.vorgaenge = vorgaenge;
    }

    /** A message of a register, as one entry of the list. */
    private record Moeglichkeit(Beteiligbar stelle, Handnachricht nachricht) {

        String schluessel() {
            return stelle.name() + "/" + nachricht.typ();
        }

        String bezeichnung() {
            return stelle.bezeichnung() + ": " + nachricht.bezeichnung();
        }
    }

    @Override
    public String formular() {
        return "stelle-beteiligen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        return Map.of(
                "beteiligungEntscheidung",
                "SENDEN",
                "beteiligungStellen",
                moeglichkeiten(kontext.vorgangsnummer())
                        .map(m -> Map.of("value", m.schluessel(), "label", m.bezeichnung()))
                        .toList());
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String entscheidung =
                werte.auswahl("beteiligungEntscheidung", "Was soll geschehen?", List.of("SENDEN", VERWERFEN));
        kontext.setze(VorgangVariable.BETEILIGUNG_ENTSCHEIDUNG, entscheidung);
        if (VERWERFEN.equals(entscheidung)) {
            vorgaenge.vermerke(kontext.vorgangsnummer(), "Doch keine Stelle beteiligt", kontext.person());
            return;
        }
        Moeglichkeit gewaehlt = gewaehlt(kontext.vorgangsnummer(), werte);
        String zweck = werte.pflichttext("beteiligungZweck", "Zweck");
        if (zweck.length() > HOECHSTENS) {
            throw new FachlicherFehler("Der Zweck darf höchstens " + HOECHSTENS + " Zeichen lang sein.");
        }
        Handanfrage anfrage = new Handanfrage(
                gewaehlt.nachricht().typ(), zweck, angaben(gewaehlt.nachricht(), werte), kontext.person());
        gewaehlt.stelle().pruefe(kontext.vorgangsnummer(), anfrage);
        anfragen.lege(kontext.vorgangsnummer(), gewaehlt.stelle().name(), anfrage);
        vorgaenge.vermerke(kontext.vorgangsnummer(), "Stelle beteiligt – " + gewaehlt.bezeichnung(), kontext.person());
        kontext.setze(VorgangVariable.REGISTER, gewaehlt.stelle().name());
        kontext.setze(VorgangVariable.NACHRICHTENTYP, gewaehlt.nachricht().typ());
    }

    private Moeglichkeit gewaehlt(String nummer, Formularwerte werte) {
        String schluessel = werte.pflichttext("beteiligungStelle", "Stelle und Nachricht");
        return moeglichkeiten(nummer)
                .filter(m -> m.schluessel().equals(schluessel))
                .findFirst()
                .orElseThrow(() -> new FachlicherFehler(
                        "Diese Nachricht kann zu diesem Vorgang nicht gesendet werden. Bitte wählen Sie eine andere."));
    }

    private Stream<Moeglichkeit> moeglichkeiten(String nummer) {
        return stellen.stream().flatMap(s -> s.vonHand(nummer).stream().map(n -> new Moeglichkeit(s, n)));
    }

    private static Map<String, String> angaben(Handnachricht nachricht, Formularwerte werte) {
        Map<String, String> angaben = new HashMap<>();
        nachricht.felder().forEach(f -> wert(f, werte).ifPresent(w -> angaben.put(f.name(), w)));
        return angaben;
    }

    private static Optional<String> wert(Feld feld, Formularwerte werte) {
        if (!feld.pflicht() && werte.text(feld.name()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (feld.art()) {
                    case TEXT -> werte.pflichttext(feld.name(), feld.bezeichnung());
                    case TAG ->
                        werte.pflichttag(feld.name(), feld.bezeichnung()).toString();
                    case AUSWAHL -> werte.auswahl(feld.name(), feld.bezeichnung(), feld.codes());
                });
    }
}
