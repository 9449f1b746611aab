package de.amtsweg.identitaet;

import de.amtsweg.antrag.Person;
import de.amtsweg.sachverhalt.Identitaeten;
import de.amtsweg.schrift.Druckbarkeit;
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
 * What a card needs to know about its holder, as a form asks for it: proof of identity, address, biometrics. Fingerprints
 * from 6 years (§ 78 (3) S. 3 AufenthG), signature from 10 (§ 78 AufenthG).
 */
@Component
public class Identitaetsangaben {

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
            "unterschrift");

    private final Identitaeten identitaeten;
    private final Personalien personalien;
    private final Vorgaenge vorgaenge;
    private final Clock uhr;

    Identitaetsangaben(Identitaeten identitaeten, Personalien personalien, Vorgaenge vorgaenge, Clock uhr) {
        this.identitaeten = identitaeten;
        this.personalien = personalien;
        this.vorgaenge = vorgaenge;
        this.uhr = uhr;
    }

    /** What is known, for the fields of the form. */
    public Map<String, Object> bekannt(String vorgangsnummer) {
        Map<String, Object> werte = new LinkedHashMap<>();
        Person person = personalien.zu(vorgangsnummer);
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
        werte.putAll(identitaeten.zu(vorgangsnummer).orElse(Map.of()));
        return werte;
    }

    /**
     * Stores what was filled in, beside what else is known.
     *
     * @param weitere further fields that are stored with it
     * @throws FachlicherFehler if something is missing or cannot be
     */
    public void halteFest(String vorgangsnummer, Formularwerte werte, List<String> weitere, String person) {
        pruefe(vorgangsnummer, werte);
        Map<String, String> angaben =
                new LinkedHashMap<>(identitaeten.zu(vorgangsnummer).orElse(Map.of()));
        FELDER.forEach(angaben::remove);
        weitere.forEach(angaben::remove);
        FELDER.forEach(f -> werte.text(f).ifPresent(w -> angaben.put(f, w)));
        weitere.forEach(f -> werte.text(f).ifPresent(w -> angaben.put(f, w)));
        identitaeten.halteFest(vorgangsnummer, angaben, person);
    }

    private void pruefe(String vorgangsnummer, Formularwerte werte) {
        werte.pflichttext("identitaetNachweis", "Nachweis der Identität");
        Druckbarkeit.pruefe("Geburtsort", werte.pflichttext("geburtsort", "Geburtsort"));
        Druckbarkeit.pruefe("Straße", werte.pflichttext("strasse", "Straße"));
        Druckbarkeit.pruefe("Ort", werte.pflichttext("ort", "Ort"));
        if (!werte.pflichttext("plz", "Postleitzahl").matches("[0-9]{5}")) {
            throw new FachlicherFehler("Die Postleitzahl hat fünf Ziffern.");
        }
        werte.tag("passGueltigBis", "Pass gültig bis");
        werte.pflichttext("lichtbild", "Lichtbild");
        String finger = werte.pflichttext("fingerabdruecke", "Fingerabdrücke");
        String unterschrift = werte.pflichttext("unterschrift", "Unterschrift");
        long alter = vorgaenge.lade(vorgangsnummer).alter(LocalDate.now(uhr));
        if (alter >= 6 && "UNTER_6_JAHRE".equals(finger)) {
            throw new FachlicherFehler("Die Person ist " + alter + " Jahre alt. Ab 6 Jahren sind Fingerabdrücke zu"
                    + " erfassen (§ 78 Abs. 3 AufenthG).");
        }
        if (alter >= 10 && "UNTER_10_JAHRE".equals(unterschrift)) {
            throw new FachlicherFehler("Die Person ist " + alter + " Jahre alt. Ab 10 Jahren ist die Unterschrift zu"
                    + " erfassen (§ 78 AufenthG).");
        }
    }
}
