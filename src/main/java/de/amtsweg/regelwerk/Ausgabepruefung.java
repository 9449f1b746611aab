package de.amtsweg.regelwerk;

import de.amtsweg.engine.feel.FeelFehler;
import de.amtsweg.regelwerk.Tabelle.Ausgabe;
import de.amtsweg.regelwerk.Tabelle.Zeile;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Type and allowed values of what a row answers, and of what a column asks. */
final class Ausgabepruefung {

    static final String WERT = "cellInput";

    private Ausgabepruefung() {}

    static Object wert(MerkendesFeel feel, Tabelle tabelle, Zeile zeile, Ausgabe ausgabe, Object wert) {
        try {
            Object gelesen = ausgabe.typ().lesen(wert);
            if (gelesen != null && ausgabe.werte() != null && !erlaubt(feel, ausgabe.werte(), gelesen)) {
                throw new IllegalArgumentException("„" + InWorten.wert(gelesen)
                        + "“ gehört nicht zu den erlaubten Werten " + ausgabe.werte() + ".");
            }
            return gelesen;
        } catch (IllegalArgumentException e) {
            throw new Regelfehler(
                    Tabellenleser.ort(tabelle.schluessel(), zeile.nummer(), ausgabe.bezeichnung()) + e.getMessage(), e);
        }
    }

    static boolean erlaubt(MerkendesFeel feel, String werte, Object wert) {
        VariableMap variablen = Variables.createVariables();
        variablen.put(WERT, wert);
        try {
            return feel.evaluateSimpleUnaryTests(werte, WERT, variablen.asVariableContext());
        } catch (FeelFehler e) {
            return false;
        }
    }
}
