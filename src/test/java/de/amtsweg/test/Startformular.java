package de.amtsweg.test;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** A process that a person starts in the Tasklist by filling in its form. */
public final class Startformular {

    private Startformular() {}

    /** Somebody fills in the form; fields by name and value. */
    public static void abgeschickt(String prozess, String person, Object... felder) {
        ProcessEngine engine = Anwendung.laufende().engine();
        Map<String, Object> werte = new HashMap<>();
        for (int i = 0; i < felder.length; i += 2) {
            werte.put((String) felder[i], felder[i + 1]);
        }
        new Person(person).macht(() -> {
            String modell = engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(prozess)
                    .latestVersion()
                    .singleResult()
                    .getId();
            engine.getFormService().submitStartForm(modell, werte);
        });
    }

    /** Somebody tries; the sentence that refuses it. */
    public static String abgelehnt(String prozess, String person, Object... felder) {
        try {
            abgeschickt(prozess, person, felder);
        } catch (RuntimeException e) {
            return Ablehnung.satz(e);
        }
        throw new AssertionError(prozess + " wurde begonnen");
    }
}
