package de.amtsweg.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Between a user task and its {@link Aufgabe}. Every field of the form is created as a variable of the task before
 * anybody submits it: a field that does not exist there would become a process variable.
 */
@Component
class Aufgabenbruecke {

    private final ObjectProvider<Aufgabe> aufgaben;
    private final ObjectProvider<Vorgaenge> vorgaenge;
    private final Formularfelder formularfelder;
    private final Anmeldung anmeldung;
    private final Gruppenkreis gruppenkreis;
    private final TaskService taskService;
    private final ObjectMapper json = new ObjectMapper();
    private Map<String, Aufgabe> nachFormular;

    Aufgabenbruecke(
            ObjectProvider<Aufgabe> aufgaben,
            ObjectProvider<Vorgaenge> vorgaenge,
            Formularfelder formularfelder,
            Anmeldung anmeldung,
            Gruppenkreis gruppenkreis,
            @Lazy TaskService taskService) {
        this.aufgaben = aufgaben;
        this.vorgaenge = vorgaenge;
        this.formularfelder = formularfelder;
        this.anmeldung = anmeldung;
        this.gruppenkreis = gruppenkreis;
        this.taskService = taskService;
    }

    void anlegen(DelegateTask task, String formular) {
        mitFehlersatz(() -> legeVor(task, formular));
    }

    /**
     * A task that has come to another version of its model: what its form shows now and had not before is presented, what
     * was there stays.
     *
     * @param anderes whether it had another form before: then this one is presented as to everybody
     */
    void legeNach(DelegateTask task, String formular, boolean anderes) {
        if (anderes) {
            anlegen(task, formular);
            return;
        }
        boolean vollstaendig = formularfelder.von(task.getProcessDefinitionId(), formular).stream()
                .allMatch(task::hasVariableLocal);
        if (!vollstaendig) {
            Map<String, Object> bisher = task.getVariablesLocal();
            mitFehlersatz(() -> legeVor(task, formular));
            bisher.forEach(task::setVariableLocal);
        }
    }

    void abschliessen(DelegateTask task, String formular) {
        mitFehlersatz(() -> erledige(task, formular));
    }

    private void legeVor(DelegateTask task, String formular) {
        Enginekontext kontext = new Enginekontext(task.getExecution(), anmeldung, gruppenkreis);
        formularfelder.von(task.getProcessDefinitionId(), formular).forEach(feld -> task.setVariableLocal(feld, null));
        vorgaenge.getObject().finde(kontext.vorgangsnummer()).ifPresent(vorgang -> {
            // cards of restricted users show variables of the task only
            task.setVariableLocal(VorgangVariable.VORGANGSNUMMER.schluessel(), vorgang.vorgangsnummer());
            task.setVariableLocal(VorgangVariable.ANTRAGSTELLER.schluessel(), vorgang.antragsteller());
            task.setVariableLocal(VorgangVariable.ZWECK_ANZEIGE.schluessel(), vorgang.zweckAnzeige());
        });
        aufgabe(formular).vorlegen(kontext).forEach((feld, wert) -> task.setVariableLocal(feld, alsVariable(wert)));
    }

    /** What an open task shows now, if it shows something that changes by itself; else nothing. */
    Map<String, Object> neuerStand(String formular, Aufgabenkontext kontext) {
        Aufgabe aufgabe = aufgabe(formular);
        return aufgabe.lebendig() ? aufgabe.vorlegen(kontext) : Map.of();
    }

    private void erledige(DelegateTask task, String formular) {
        Map<String, Object> werte = new HashMap<>();
        for (String feld : formularfelder.von(task.getProcessDefinitionId(), formular)) {
            werte.put(feld, ausVariable(task.getVariableLocal(feld)));
        }
        try {
            aufgabe(formular)
                    .erledigen(
                            new Enginekontext(task.getExecution(), anmeldung, gruppenkreis), new Formularwerte(werte));
        } catch (FachlicherFehler fehler) {
            throw gibtEsNoch(task) ? fehler : new FachlicherFehler(Enginefehler.SCHON_ERLEDIGT.satz());
        }
    }

    /**
     * Whoever completes a task in the same moment takes its values away; what is then missing in the form is not what the
     * slower one did wrong.
     */
    private boolean gibtEsNoch(DelegateTask task) {
        return taskService.createTaskQuery().taskId(task.getId()).count() > 0;
    }

    /** The engine wraps what a listener throws; the sentence for the person is kept beside it. */
    private static void mitFehlersatz(Runnable tat) {
        try {
            tat.run();
        } catch (FachlicherFehler fehler) {
            Fehlersatz.merke(fehler.getMessage());
            throw fehler;
        }
    }

    private synchronized Aufgabe aufgabe(String formular) {
        if (nachFormular == null) {
            nachFormular = aufgaben.stream().collect(Collectors.toMap(Aufgabe::formular, Function.identity()));
        }
        return nachFormular.getOrDefault(formular, new FreieAufgabe(formular, vorgaenge.getObject()));
    }

    private Object alsVariable(Object wert) {
        if (wert instanceof Collection<?> || wert instanceof Map<?, ?>) {
            try {
                return SpinValues.jsonValue(json.writeValueAsString(wert)).create();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("not JSON: " + wert, e);
            }
        }
        if (wert instanceof LocalDate tag) {
            return tag.toString();
        }
        if (wert instanceof java.math.BigDecimal zahl) {
            return zahl.doubleValue();
        }
        return wert == null ? Variables.untypedNullValue() : wert;
    }

    private Object ausVariable(Object wert) {
        if (wert instanceof org.camunda.spin.json.SpinJsonNode knoten) {
            try {
                return json.readValue(knoten.toString(), Object.class);
            } catch (JsonProcessingException e) {
                throw new FachlicherFehler("Eine Angabe im Formular ist nicht lesbar.");
            }
        }
        return wert instanceof List<?> liste ? List.copyOf(liste) : wert;
    }
}
