package de.amtsweg.engine;

import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.stream.Collectors;

/**
 * A user task of an authority's own process, for which the product has no code: declared variables are handed to the
 * process, everything else is written into the case's history.
 */
class FreieAufgabe implements Aufgabe {

    private final String formular;
    private final Vorgaenge vorgaenge;

    FreieAufgabe(String formular, Vorgaenge vorgaenge) {
        this.formular = formular;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return formular;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        werte.werte().forEach((name, wert) -> VorgangVariable.zu(name)
                .filter(v -> v.klasse() == VorgangVariable.Klasse.SACHDATEN)
                .ifPresent(v -> kontext.setze(v, wert)));
        String angaben = werte.werte().entrySet().stream()
                .filter(e -> e.getValue() != null && !e.getValue().toString().isBlank())
                .map(e -> e.getKey() + ": " + e.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
        vorgaenge.vermerke(kontext.vorgangsnummer(), formular + " – " + angaben, kontext.person());
    }
}
