package de.amtsweg.identitaet;

import de.amtsweg.post.Merkblaetter;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records how identity was established, which biometrics were taken, and how the person stayed here until now. */
@Component
class IdentitaetFeststellen implements Aufgabe {

    /** Whether the person's entries are in the Entry/Exit System of Regulation (EU) 2017/2226. */
    private static final String EES = "eesEintrag";

    private static final String UNBEKANNT = "UNBEKANNT";
    private static final String AUFENTHALT_BISHER = "bisherigerAufenthalt";
    private static final String TITEL_BIS = "titelGueltigBis";
    private static final List<String> AUFENTHALT = List.of(
            "AUFENTHALTSTITEL",
            "NATIONALES_VISUM",
            "SCHENGEN_VISUM",
            "RECHTMAESSIG_OHNE_TITEL",
            "UNRECHTMAESSIG",
            "CHANCEN_AUFENTHALT",
            "CHANCEN_AUFENTHALT_25A_25B");

    private final Identitaetsangaben angaben;
    private final Vorgaenge vorgaenge;
    private final Merkblaetter merkblaetter;

    IdentitaetFeststellen(Identitaetsangaben angaben, Vorgaenge vorgaenge, Merkblaetter merkblaetter) {
        this.angaben = angaben;
        this.vorgaenge = vorgaenge;
        this.merkblaetter = merkblaetter;
    }

    @Override
    public String formular() {
        return "identitaet-feststellen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put(EES, UNBEKANNT);
        werte.putAll(angaben.bekannt(kontext.vorgangsnummer()));
        werte.put(Merkblaetter.FELD, merkblaetter.fuerFormular(kontext.vorgangsnummer()));
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        angaben.halteFest(nummer, werte, List.of(AUFENTHALT_BISHER, TITEL_BIS, EES), kontext.person());
        String aufenthalt = werte.auswahl(AUFENTHALT_BISHER, "Bisheriger Aufenthalt", AUFENTHALT);
        if (List.of("AUFENTHALTSTITEL", "NATIONALES_VISUM").contains(aufenthalt)) {
            werte.pflichttag(TITEL_BIS, "Titel gültig bis");
        }
        String ees = werte.text(EES).isEmpty()
                ? UNBEKANNT
                : werte.auswahl(EES, "Im Einreise-/Ausreisesystem", List.of("JA", "NEIN", UNBEKANNT));
        kontext.setze(VorgangVariable.EES_GESPEICHERT, "JA".equals(ees));
        merkblaetter.waehle(nummer, werte);
        vorgaenge.vermerke(nummer, "Identität und Biometrie festgestellt", kontext.person());
    }
}
