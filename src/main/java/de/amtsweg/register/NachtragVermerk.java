package de.amtsweg.register;

import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Verlaufseintrag;
import de.amtsweg.vorgang.Vorgaenge;

/** What both tasks about a late message show and note. */
final class NachtragVermerk {

    static final String ANFANG = "Nachtrag von ";

    private NachtragVermerk() {}

    static String uebersicht(Vorgaenge vorgaenge, String vorgangsnummer) {
        return vorgaenge.verlauf(vorgangsnummer).stream()
                .map(Verlaufseintrag::schritt)
                .filter(s -> s.startsWith(ANFANG))
                .reduce((a, b) -> b)
                .map(Anzeigetext::von)
                .orElse("Siehe Reiter „Akte“.");
    }

    static String aus(Formularwerte werte) {
        return ": " + werte.text("vermerk").orElseThrow(() -> new FachlicherFehler("Bitte füllen Sie „Vermerk“ aus."));
    }
}
