package de.amtsweg.sachverhalt;

import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Verbindungen;
import de.amtsweg.vorgang.Vorgaenge;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Establishes the facts: a new immutable version with each completion. */
@Component
class SachverhaltFeststellen implements Aufgabe {

    private static final List<Tatsache> BEI_ARBEITSVERTRAG =
            List.of(Tatsache.ISCO, Tatsache.GEHALT_JAHR, Tatsache.STICHTAG_GEHALT);

    private static final List<Tatsache> BEI_QUALIFIKATION = List.of(Tatsache.QUALIFIKATION, Tatsache.BERUFSAUSUEBUNG);

    private static final List<Tatsache> IMMER = List.of(
            Tatsache.ZWECK, Tatsache.ANTRAGSART, Tatsache.LEBENSUNTERHALT_GESICHERT, Tatsache.AUSWEISUNGSINTERESSE);

    /** Printed as they were written. */
    private static final List<Tatsache> FREIE_TEXTE = List.of(Tatsache.ARBEITGEBER, Tatsache.BERUFSBEZEICHNUNG);

    private final Sachverhalte sachverhalte;
    private final Verbindungen verbindungen;
    private final Vorgaenge vorgaenge;
    private final Clock uhr;

    SachverhaltFeststellen(Sachverhalte sachverhalte, Verbindungen verbindungen, Vorgaenge vorgaenge, Clock uhr) {
        this.sachverhalte = sachverhalte;
        this.verbindungen = verbindungen;
        this.vorgaenge = vorgaenge;
        this.uhr = uhr;
    }

    @Override
    public String formular() {
        return "sachverhalt-feststellen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        Map<String, Object> werte = new HashMap<>();
        sachverhalte.neuester(kontext.vorgangsnummer()).ifPresent(s -> werte.putAll(s.werte()));
        werte.putIfAbsent(Tatsache.STICHTAG_GEHALT.schluessel(), LocalDate.now(uhr));
        werte.put("hauptvorgang", verbindungen.haupt(kontext.vorgangsnummer()).orElse(null));
        werte.putIfAbsent(Tatsache.IT_ERFAHRUNG_JAHRE.schluessel(), 0L);
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        Map<String, String> fakten = new HashMap<>();
        for (Tatsache tatsache : Tatsache.values()) {
            lies(tatsache, werte).ifPresent(wert -> fakten.put(tatsache.schluessel(), wert));
        }
        fakten.putIfAbsent(Tatsache.GRUPPE.schluessel(), "KEINE");
        verlange(werte, IMMER);
        String zweck = fakten.get(Tatsache.ZWECK.schluessel());
        if (Zwecke.MIT_QUALIFIKATION.contains(zweck)) {
            verlange(werte, BEI_QUALIFIKATION);
            fakten.putIfAbsent(Tatsache.IT_ERFAHRUNG_JAHRE.schluessel(), "0");
        }
        if (Zwecke.MIT_ARBEITSVERTRAG.contains(zweck)) {
            verlange(werte, BEI_ARBEITSVERTRAG);
            fakten.putIfAbsent(Tatsache.BESCHAEFTIGUNG_MONATE.schluessel(), "0");
            dauerBekannt(fakten);
        } else {
            // a box that is not shown is no answer
            fakten.remove(Tatsache.VERTRAG_UNBEFRISTET.schluessel());
        }
        for (Tatsache tatsache : FREIE_TEXTE) {
            werte.text(tatsache.schluessel()).ifPresent(t -> Druckbarkeit.pruefe(tatsache.bezeichnung(), t));
        }
        verbinde(kontext.vorgangsnummer(), zweck, werte);
        Sachverhalt neu =
                sachverhalte.stelleFest(kontext.vorgangsnummer(), fakten, Fakt.SACHBEARBEITUNG, kontext.person());
        vorgaenge.vermerke(
                kontext.vorgangsnummer(), "Sachverhalt festgestellt, Fassung " + neu.version(), kontext.person());
    }

    /** Who follows somebody whose application is here too is decided after that one. */
    private void verbinde(String nummer, String zweck, Formularwerte werte) {
        String haupt = "FAMILIE".equals(zweck) ? werte.text("hauptvorgang").orElse(null) : null;
        if (haupt == null) {
            verbindungen.loese(nummer);
            return;
        }
        verbindungen.verbinde(nummer, haupt);
    }

    private static void verlange(Formularwerte werte, List<Tatsache> tatsachen) {
        tatsachen.forEach(t -> werte.pflichttext(t.schluessel(), t.bezeichnung()));
    }

    /** No length is not the same as unlimited; tables and the BA need to know which. */
    private static void dauerBekannt(Map<String, String> fakten) {
        boolean unbefristet = "true".equals(fakten.get(Tatsache.VERTRAG_UNBEFRISTET.schluessel()));
        if (!unbefristet && "0".equals(fakten.get(Tatsache.BESCHAEFTIGUNG_MONATE.schluessel()))) {
            throw new FachlicherFehler("Bitte geben Sie die Dauer der Beschäftigung in Monaten an oder kreuzen Sie an,"
                    + " dass der Arbeitsvertrag unbefristet ist.");
        }
    }

    private static java.util.Optional<String> lies(Tatsache tatsache, Formularwerte werte) {
        String feld = tatsache.schluessel();
        return switch (tatsache.typ()) {
            case TEXT -> werte.text(feld);
            case TAG -> werte.tag(feld, tatsache.bezeichnung()).map(LocalDate::toString);
            case WAHRHEITSWERT -> java.util.Optional.of(String.valueOf(werte.angekreuzt(feld)));
            case ZAHL ->
                werte.zahl(feld, tatsache.bezeichnung())
                        .map(z -> z.stripTrailingZeros().toPlainString());
            case GANZZAHL ->
                werte.zahl(feld, tatsache.bezeichnung()).map(z -> {
                    try {
                        return String.valueOf(z.intValueExact());
                    } catch (ArithmeticException e) {
                        throw new FachlicherFehler("„" + tatsache.bezeichnung() + "“ muss eine ganze Zahl sein.");
                    }
                });
        };
    }
}
