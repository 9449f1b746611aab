package de.amtsweg.identitaet;

import de.amtsweg.antrag.Person;
import de.amtsweg.post.Merkblaetter;
import de.amtsweg.sachverhalt.Identitaeten;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
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

    /** Whether the person's entries are in the Entry/Exit System of Regulation (EU) 2017/2226. */
    private static final String EES = "eesEintrag";

    private static final String UNBEKANNT = "UNBEKANNT";
    private static final List<String> FELDER = List.of(
            "identitaetNachweis",
            "passnummer",
            "passGueltigBis",
            "geburtsort",
            "strasse",
            "hausnummer",
            "plz",
            "ort",
            "lichtbild",
            "fingerabdruecke",
            "unterschrift",
            "bisherigerAufenthalt",
            "titelGueltigBis",
            EES);
    private static final List<String> AUFENTHALT = List.of(
            "AUFENTHALTSTITEL",
            "NATIONALES_VISUM",
            "SCHENGEN_VISUM",
            "RECHTMAESSIG_OHNE_TITEL",
            "UNRECHTMAESSIG",
            "CHANCEN_AUFENTHALT",
            "CHANCEN_AUFENTHALT_25A_25B");

    private final Identitaeten identitaeten;
    private final Personalien personalien;
    private final Vorgaenge vorgaenge;
    private final Merkblaetter merkblaetter;
    private final Clock uhr;

    IdentitaetFeststellen(
            Identitaeten identitaeten,
            Personalien personalien,
            Vorgaenge vorgaenge,
            Merkblaetter merkblaetter,
            Clock uhr) {
        this.identitaeten = identitaeten;
        this.personalien = personalien;
        this.vorgaenge = vorgaenge;
        this.merkblaetter = merkblaetter;
        this.uhr = uhr;
    }

    @Override
    public String formular() {
        return "identitaet-feststellen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        Map<String, Object> werte = new LinkedHashMap<>();
        Person person = personalien.zu(kontext.vorgangsnummer());
        werte.put("geburtsort", person.geburtsort());
        if (person.anschrift() != null) {
            werte.put("strasse", person.anschrift().strasse());
            werte.put("hausnummer", person.anschrift().hausnummer());
            werte.put("plz", person.anschrift().postleitzahl());
            werte.put("ort", person.anschrift().ort());
        }
        if (person.pass() != null) {
            werte.put("passnummer", person.pass().nummer());
            werte.put("passGueltigBis", person.pass().gueltigBis());
        }
        werte.put(EES, UNBEKANNT);
        werte.putAll(identitaeten.zu(kontext.vorgangsnummer()).orElse(Map.of()));
        werte.put(Merkblaetter.FELD, merkblaetter.fuerFormular(kontext.vorgangsnummer()));
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        werte.pflichttext("identitaetNachweis", "Nachweis der Identität");
        Druckbarkeit.pruefe("Geburtsort", werte.pflichttext("geburtsort", "Geburtsort"));
        Druckbarkeit.pruefe("Straße", werte.pflichttext("strasse", "Straße"));
        Druckbarkeit.pruefe("Ort", werte.pflichttext("ort", "Ort"));
        if (!werte.pflichttext("plz", "Postleitzahl").matches("[0-9]{5}")) {
            throw new FachlicherFehler("Die Postleitzahl hat fünf Ziffern.");
        }
        werte.pflichttext("lichtbild", "Lichtbild");
        String finger = werte.pflichttext("fingerabdruecke", "Fingerabdrücke");
        String unterschrift = werte.pflichttext("unterschrift", "Unterschrift");
        String aufenthalt = werte.auswahl("bisherigerAufenthalt", "Bisheriger Aufenthalt", AUFENTHALT);
        if (List.of("AUFENTHALTSTITEL", "NATIONALES_VISUM").contains(aufenthalt)) {
            werte.pflichttag("titelGueltigBis", "Titel gültig bis");
        }
        werte.tag("passGueltigBis", "Pass gültig bis");
        long alter = vorgaenge.lade(kontext.vorgangsnummer()).alter(LocalDate.now(uhr));
        if (alter >= 6 && "UNTER_6_JAHRE".equals(finger)) {
            throw new FachlicherFehler("Die Person ist " + alter + " Jahre alt. Ab 6 Jahren sind Fingerabdrücke zu"
                    + " erfassen (§ 78 Abs. 3 AufenthG).");
        }
        if (alter >= 10 && "UNTER_10_JAHRE".equals(unterschrift)) {
            throw new FachlicherFehler("Die Person ist " + alter + " Jahre alt. Ab 10 Jahren ist die Unterschrift zu"
                    + " erfassen (§ 78 AufenthG).");
        }
        String ees = werte.text(EES).isEmpty()
                ? UNBEKANNT
                : werte.auswahl(EES, "Im Einreise-/Ausreisesystem", List.of("JA", "NEIN", UNBEKANNT));
        kontext.setze(VorgangVariable.EES_GESPEICHERT, "JA".equals(ees));
        Map<String, String> angaben = new LinkedHashMap<>();
        FELDER.forEach(f -> werte.text(f).ifPresent(w -> angaben.put(f, w)));
        identitaeten.halteFest(kontext.vorgangsnummer(), angaben, kontext.person());
        merkblaetter.waehle(kontext.vorgangsnummer(), werte);
        vorgaenge.vermerke(kontext.vorgangsnummer(), "Identität und Biometrie festgestellt", kontext.person());
    }
}
