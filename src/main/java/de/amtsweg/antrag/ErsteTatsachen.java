package de.amtsweg.antrag;

import de.amtsweg.sachverhalt.Tatsache;
import de.amtsweg.vorgang.Fallart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an application says about the facts of the case; what it does not say stays unknown. */
final class ErsteTatsachen {

    /** Code 02 means studies and training alike; the caseworker corrects it, as everything here. */
    private static final Map<String, String> ZWECK =
            Map.of("01", "FAMILIE", "02", "STUDIUM", "03", "BESCHAEFTIGUNG", "04", "HUMANITAER");

    /** What § 81a (1) AufenthG names beside employment. */
    private static final Map<String, String> ZWECK_81A = Map.of("16A", "AUSBILDUNG", "16D", "ANERKENNUNG");

    private static final Map<String, String> ANTRAGSART = Map.of("02", "VERLAENGERUNG");

    private ErsteTatsachen() {}

    static Map<String, String> aus(Antrag antrag) {
        if (antrag.fallart() == Fallart.EINBUERGERUNG) {
            return einbuergerung(antrag.einbuergerung());
        }
        if (antrag.fallart() == Fallart.VERPFLICHTUNGSERKLAERUNG) {
            return Map.of();
        }
        Map<String, String> fakten = new LinkedHashMap<>();
        setze(fakten, Tatsache.ZWECK, zweck(antrag));
        setze(fakten, Tatsache.ANTRAGSART, ANTRAGSART.getOrDefault(antrag.antragsgrund(), "ERTEILUNG"));
        setze(fakten, Tatsache.QUALIFIKATION, "UNBEKANNT");
        setze(fakten, Tatsache.ABSCHLUSS_ANERKANNT, "UNBEKANNT");
        setze(fakten, Tatsache.QUALIFIZIERTE_BESCHAEFTIGUNG, "UNBEKANNT");
        setze(fakten, Tatsache.BERUFSAUSUEBUNG, "UNBEKANNT");
        setze(fakten, Tatsache.ALTERSVERSORGUNG_ANGEMESSEN, "UNBEKANNT");
        setze(fakten, Tatsache.LEBENSUNTERHALT_GESICHERT, "UNBEKANNT");
        setze(fakten, Tatsache.AUSWEISUNGSINTERESSE, "OFFEN");
        setze(fakten, Tatsache.GRUPPE, "KEINE");
        Erwerbstaetigkeit arbeit = antrag.erwerbstaetigkeit();
        if (arbeit != null) {
            setze(
                    fakten,
                    Tatsache.ARBEITGEBER,
                    arbeit.arbeitgeber() == null ? null : arbeit.arbeitgeber().name());
            setze(fakten, Tatsache.BERUFSBEZEICHNUNG, arbeit.berufsbezeichnung());
            setze(fakten, Tatsache.ISCO, arbeit.isco());
            setze(fakten, Tatsache.GEHALT_JAHR, zahl(arbeit.gehaltJahr()));
            setze(fakten, Tatsache.VERTRAG_UNBEFRISTET, text(arbeit.unbefristet()));
            setze(fakten, Tatsache.BESCHAEFTIGUNG_MONATE, text(arbeit.beschaeftigungMonate()));
            if (arbeit.qualifikation() != null) {
                setze(fakten, Tatsache.QUALIFIKATION, arbeit.qualifikation().art());
                LocalDate abschluss = arbeit.qualifikation().abschlussdatum();
                setze(fakten, Tatsache.ABSCHLUSS_DATUM, text(abschluss));
                // only the authority finds a degree recognised; the applicant's statement is shown in the application
            }
        }
        return fakten;
    }

    private static String zweck(Antrag antrag) {
        return antrag.fachkraefteverfahren() == null
                ? ZWECK.getOrDefault(antrag.aufenthaltsgrund(), "SONSTIGES")
                : ZWECK_81A.getOrDefault(antrag.fachkraefteverfahren().zweck(), "BESCHAEFTIGUNG");
    }

    private static Map<String, String> einbuergerung(Antrag.Einbuergerungsangaben angaben) {
        Map<String, String> fakten = new LinkedHashMap<>(angaben.schnellpruefung());
        fakten.put("miteinbuergerung", angaben.miteinbuergerung() == null ? "NEIN" : angaben.miteinbuergerung());
        return fakten;
    }

    private static void setze(Map<String, String> fakten, Tatsache tatsache, String wert) {
        if (wert != null) {
            fakten.put(tatsache.schluessel(), wert);
        }
    }

    private static String zahl(BigDecimal wert) {
        return wert == null ? null : wert.toPlainString();
    }

    private static String text(Object wert) {
        return wert == null ? null : wert.toString();
    }
}
