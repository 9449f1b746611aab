package de.amtsweg.sachverhalt;

import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Records how identity was established and which biometrics were taken: fingerprints from 6 years (§ 78 (3) S. 3
 * AufenthG), signature from 10 (§ 78 AufenthG).
 */
@Component
class IdentitaetFeststellen implements Aufgabe {

    private static final List<String> FELDER = List.of(
            "identitaetNachweis",
            "passnummer",
            "passGueltigBis",
            "lichtbild",
            "fingerabdruecke",
            "unterschrift",
            "bisherigerAufenthalt",
            "titelGueltigBis");
    private static final List<String> AUFENTHALT = List.of(
            "AUFENTHALTSTITEL",
            "NATIONALES_VISUM",
            "SCHENGEN_VISUM",
            "RECHTMAESSIG_OHNE_TITEL",
            "UNRECHTMAESSIG",
            "CHANCEN_AUFENTHALT");

    private final Identitaeten identitaeten;
    private final Vorgaenge vorgaenge;
    private final Clock uhr;

    IdentitaetFeststellen(Identitaeten identitaeten, Vorgaenge vorgaenge, Clock uhr) {
        this.identitaeten = identitaeten;
        this.vorgaenge = vorgaenge;
        this.uhr = uhr;
    }

    @Override
    public String formular() {
        return "identitaet-feststellen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        return new LinkedHashMap<>(identitaeten.zu(kontext.vorgangsnummer()).orElse(Map.of()));
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        werte.pflichttext("identitaetNachweis", "Nachweis der Identität");
        werte.pflichttext("lichtbild", "Lichtbild");
        String finger = werte.pflichttext("fingerabdruecke", "Fingerabdrücke");
        String unterschrift = werte.pflichttext("unterschrift", "Unterschrift");
        String aufenthalt = werte.auswahl("bisherigerAufenthalt", "Bisheriger Aufenthalt", AUFENTHALT);
        if (List.of("AUFENTHALTSTITEL", "NATIONALES_VISUM").contains(aufenthalt)) {
            werte.pflichttag("titelGueltigBis", "Titel gültig bis");
        }
        werte.tag("passGueltigBis", "Pass gültig bis");
        Long alter = vorgaenge.lade(kontext.vorgangsnummer()).alter(LocalDate.now(uhr));
        if (alter != null && alter >= 6 && "UNTER_6_JAHRE".equals(finger)) {
            throw new FachlicherFehler("Die Person ist " + alter + " Jahre alt. Ab 6 Jahren sind Fingerabdrücke zu"
                    + " erfassen (§ 78 Abs. 3 AufenthG).");
        }
        if (alter != null && alter >= 10 && "UNTER_10_JAHRE".equals(unterschrift)) {
            throw new FachlicherFehler("Die Person ist " + alter + " Jahre alt. Ab 10 Jahren ist die Unterschrift zu"
                    + " erfassen (§ 78 AufenthG).");
        }
        Map<String, String> angaben = new LinkedHashMap<>();
        FELDER.forEach(f -> werte.text(f).ifPresent(w -> angaben.put(f, w)));
        identitaeten.halteFest(kontext.vorgangsnummer(), angaben, kontext.person());
        vorgaenge.vermerke(kontext.vorgangsnummer(), "Identität und Biometrie festgestellt", kontext.person());
    }
}
