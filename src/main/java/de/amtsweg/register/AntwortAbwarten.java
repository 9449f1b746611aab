package de.amtsweg.register;

import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import de.amtsweg.vorgang.Zeitpunkte;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows that a case waits and for whom; goes away by itself when the answer comes. */
@Component
class AntwortAbwarten implements Aufgabe {

    private static final String OHNE_AUSKUNFT = "OHNE_AUSKUNFT";
    private static final Set<String> NEBENHER = Set.of("AKTE", "BERICHTIGUNG");

    private final Postausgang postausgang;
    private final Nachrichtenverkehr verkehr;
    private final Beteiligungen beteiligungen;
    private final Vorgaenge vorgaenge;
    private final Registerlagen lagen;

    AntwortAbwarten(
            Postausgang postausgang,
            Nachrichtenverkehr verkehr,
            Beteiligungen beteiligungen,
            Vorgaenge vorgaenge,
            Registerlagen lagen) {
        this.postausgang = postausgang;
        this.verkehr = verkehr;
        this.beteiligungen = beteiligungen;
        this.vorgaenge = vorgaenge;
        this.lagen = lagen;
    }

    @Override
    public String formular() {
        return "antwort-abwarten";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        return Map.of("warteHinweis", hinweis(kontext));
    }

    @Override
    public boolean lebendig() {
        return true;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String entscheidung =
                werte.auswahl("warteEntscheidung", "Entscheidung", List.of("WEITER_WARTEN", OHNE_AUSKUNFT));
        if (OHNE_AUSKUNFT.equals(entscheidung)) {
            String grund = werte.text("warteBegruendung")
                    .orElseThrow(() -> new FachlicherFehler("Bitte begründen Sie, warum ohne die Auskunft"
                            + " weitergearbeitet wird. Sonst wählen Sie „weiter warten“; die Antwort kommt von"
                            + " selbst."));
            vorgaenge.vermerke(kontext.vorgangsnummer(), "Ohne Auskunft fortgesetzt: " + grund, kontext.person());
            kontext.setze(VorgangVariable.ANTWORT_CODE, OHNE_AUSKUNFT);
            merkeOhneAuskunft(kontext);
        }
        kontext.setze(VorgangVariable.WARTE_ENTSCHEIDUNG, entscheidung);
    }

    /**
     * Otherwise the case would ask again as soon as it comes to the legal basis. What a caseworker asks beside the case
     * says nothing about its participations.
     */
    private void merkeOhneAuskunft(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        nachricht(kontext)
                .filter(n -> !NEBENHER.contains(n.anlass()))
                .flatMap(n -> verkehr.zu(n.register()).baustein())
                .filter(b -> beteiligungen.zu(nummer, b).isEmpty())
                .ifPresent(b -> beteiligungen.halteFest(nummer, b, OHNE_AUSKUNFT, Map.of()));
    }

    private Optional<Ausgang> nachricht(Aufgabenkontext kontext) {
        return Optional.ofNullable(kontext.lies(VorgangVariable.NACHRICHT_ID))
                .map(id -> UUID.fromString(id.toString()))
                .flatMap(postausgang::finde);
    }

    private String hinweis(Aufgabenkontext kontext) {
        return nachricht(kontext)
                .map(n -> "Der Vorgang wartet seit **" + Zeitpunkte.anzeige(n.erstellt()) + "** auf: **"
                        + verkehr.zu(n.register()).bezeichnung() + "** (" + n.nachrichtentyp() + ").\n\n" + stand(n))
                .orElse(
                        "**Es wurde nichts gesendet.** Den Grund nennt der Verlauf im Reiter „Akte“. Bitte erledigen Sie es"
                                + " selbst und setzen Sie dann ohne Auskunft fort.");
    }

    private String stand(Ausgang nachricht) {
        String fehler = nachricht.fehler() == null ? "" : " Letzte Störung: " + Anzeigetext.von(nachricht.fehler());
        return switch (nachricht.zustand()) {
            case WARTET -> {
                Registerlage lage = lagen.zu(nachricht.register());
                Instant naechster = lage.unterbrochen() ? lage.naechsteProbe() : nachricht.naechsterVersuch();
                yield "Die Nachricht ist noch nicht übermittelt; der nächste Versuch ist um "
                        + Zeitpunkte.anzeige(naechster) + ". Sie müssen nichts tun." + fehler;
            }
            case ZURUECKGESTELLT ->
                "Der Partner ist seit Längerem nicht erreichbar. Die Nachricht geht mit dem Tageslauf ab, oder sobald er"
                        + " wieder antwortet. Sie müssen nichts tun." + fehler;
            case UNGEKLAERT ->
                "**Es steht nicht fest, ob die Nachricht angekommen ist.** Bitte klären Sie es mit dem Partner und"
                        + " entscheiden Sie auf der Seite „Register“, ob sie erneut gesendet wird." + fehler;
            case ABGELEHNT ->
                "**Der Partner hat die Nachricht abgelehnt.** Auf der Seite „Register“ können Sie sie erneut senden,"
                        + " wenn der Grund behoben ist." + fehler;
            default -> "Die Nachricht ist übermittelt; die Antwort kommt von selbst. Sie müssen nichts tun.";
        };
    }
}
