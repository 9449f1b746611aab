package de.amtsweg.register.azr;

import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A person corrects or deletes an entry, having seen its newest version (§ 7 S. 2, § 8 (1) AZRG). */
@Component
class AzrEintragAendern implements Aufgabe {

    private static final String KEINER = "KEINER";
    private static final String BERICHTIGEN = "BERICHTIGEN";
    private static final String LOESCHEN = "LOESCHEN";
    private static final String KEINE = "KEINE";

    private final AzrAuskuenfte auskuenfte;
    private final AzrAenderungen aenderungen;
    private final Vorgaenge vorgaenge;

    AzrEintragAendern(AzrAuskuenfte auskuenfte, AzrAenderungen aenderungen, Vorgaenge vorgaenge) {
        this.auskuenfte = auskuenfte;
        this.aenderungen = aenderungen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "azr-eintrag-aendern";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        List<AzrAntwort.Gespeichert> eintraege = eintraege(kontext);
        List<Map<String, String>> auswahl = new ArrayList<>();
        eintraege.forEach(e ->
                auswahl.add(Map.of("value", e.referenzId(), "label", Sachverhaltswerte.inWorten(e.sachverhalt()))));
        auswahl.add(Map.of("value", KEINER, "label", "Nichts ändern"));
        return Map.of(
                "azrEintragAuswahl",
                auswahl,
                "azrEintraege",
                eintraege.stream()
                        .map(e -> "- " + Anzeigetext.von(Sachverhaltswerte.inWorten(e.sachverhalt())))
                        .collect(Collectors.joining("\n")));
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String referenz = werte.pflichttext("azrEintrag", "Eintrag");
        if (KEINER.equals(referenz)) {
            vorgaenge.vermerke(kontext.vorgangsnummer(), "Im AZR nichts geändert", kontext.person());
            kontext.setze(VorgangVariable.AZR_AENDERUNG, KEINE);
            return;
        }
        AzrSachverhalt eintrag = eintraege(kontext).stream()
                .filter(e -> e.referenzId().equals(referenz))
                .map(AzrAntwort.Gespeichert::sachverhalt)
                .findFirst()
                .orElseThrow(() -> new FachlicherFehler("Diesen Eintrag nennt das AZR nicht."));
        String was = werte.auswahl("azrAenderung", "Was ist zu tun?", List.of(BERICHTIGEN, LOESCHEN));
        boolean loeschen = LOESCHEN.equals(was);
        if (loeschen && eintrag instanceof AzrSachverhalt.Personalien) {
            throw new FachlicherFehler("Grundpersonalien lassen sich berichtigen, nicht löschen.");
        }
        Map<String, String> bisher = Sachverhaltswerte.von(eintrag);
        Map<String, String> neu = loeschen ? bisher : berichtigt(bisher, werte);
        if (!loeschen && neu.equals(bisher) && !(eintrag instanceof AzrSachverhalt.Personalien)) {
            throw new FachlicherFehler("Bitte geben Sie an, was richtig ist; bisher ist nichts geändert.");
        }
        String grund = werte.pflichttext("azrAenderungBegruendung", "Begründung");
        aenderungen.beschliesse(
                kontext.vorgangsnummer(),
                new AzrAenderungen.Aenderung(
                        loeschen ? Aenderungsart.GELOESCHT : Aenderungsart.GEAENDERT,
                        referenz,
                        neu,
                        grund,
                        kontext.person()));
        vorgaenge.vermerke(
                kontext.vorgangsnummer(),
                (loeschen ? "Löschung im AZR beschlossen: " : "Berichtigung im AZR beschlossen: ")
                        + Sachverhaltswerte.inWorten(eintrag) + ". " + grund,
                kontext.person());
        kontext.setze(VorgangVariable.AZR_AENDERUNG, was);
    }

    /** What was left empty stays. */
    private static Map<String, String> berichtigt(Map<String, String> bisher, Formularwerte werte) {
        Map<String, String> neu = new LinkedHashMap<>(bisher);
        ersetze(neu, Sachverhaltswerte.CODE, werte.text("azrCode"));
        ersetze(
                neu,
                Sachverhaltswerte.TAG,
                werte.tag("azrTag", "Richtiges Datum").map(Object::toString));
        ersetze(
                neu,
                Sachverhaltswerte.BIS,
                werte.tag("azrBis", "Richtiges Ende").map(Object::toString));
        ersetze(neu, Sachverhaltswerte.GEGENSTAND, werte.text("azrGegenstand"));
        return neu;
    }

    private static void ersetze(Map<String, String> werte, String name, Optional<String> wert) {
        wert.ifPresent(w -> {
            if (!werte.containsKey(name)) {
                throw new FachlicherFehler("Diese Angabe hat der gewählte Eintrag nicht: " + w + ".");
            }
            werte.put(name, w);
        });
    }

    private List<AzrAntwort.Gespeichert> eintraege(Aufgabenkontext kontext) {
        return auskuenfte
                .zu(kontext.vorgangsnummer())
                .map(AzrWiederholung::eintraege)
                .orElse(List.of());
    }
}
