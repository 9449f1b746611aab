package de.amtsweg.engine;

import de.amtsweg.vorgang.Fallart;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The prepared task lists of the Tasklist, per role. A newer program brings its own newer ones; whoever wants others
 * creates them beside these.
 */
@Component
@Order(2)
class Aufgabenlisten implements Einrichtungsschritt {

    private static final String[] WARTEND = {
        "userTask_antwortAbwarten",
        "userTask_uebermittlungAbwarten",
        "userTask_baAntwortAbwarten",
        "userTask_herstellungAbwarten"
    };
    private static final String UNTERLAGEN = "userTask_unterlagenAbwarten";
    private static final String[] NEU = {
        "userTask_unterlagenPruefen", "userTask_antragManuellBearbeiten", "userTask_verpflichtungFeststellen"
    };
    private static final String SACHBEARBEITUNG = "sachbearbeitung";
    private static final String ZEICHNUNG = "zeichnung";
    private static final String STAND = "amtswegStand";
    /** To be raised with every change of a list: whoever has an older one gets its question anew. */
    private static final int HEUTE = 2;

    private final FilterService filterService;
    private final TaskService taskService;
    private final Berechtigungen berechtigungen;

    Aufgabenlisten(FilterService filterService, TaskService taskService, Berechtigungen berechtigungen) {
        this.filterService = filterService;
        this.taskService = taskService;
        this.berechtigungen = berechtigungen;
    }

    @Override
    public void einrichten() {
        lege("Neueingänge", 10, "#1f5fa8", offen(SACHBEARBEITUNG).taskDefinitionKeyIn(NEU), SACHBEARBEITUNG);
        lege(
                "Meine Vorgänge",
                20,
                "#1f7a3d",
                taskService.createTaskQuery().taskAssigneeExpression("${currentUser()}"),
                SACHBEARBEITUNG,
                ZEICHNUNG);
        lege(
                "Offene Aufgaben",
                30,
                "#1f5fa8",
                offen(SACHBEARBEITUNG).taskDefinitionKeyNotIn(allesWartende()),
                SACHBEARBEITUNG);
        lege("Zur Zeichnung", 40, "#8a4b00", offen(ZEICHNUNG), ZEICHNUNG);
        lege(
                "Wartet auf Register",
                50,
                "#5b5b5b",
                taskService
                        .createTaskQuery()
                        .taskCandidateGroupIn(kreise(SACHBEARBEITUNG))
                        .includeAssignedTasks()
                        .taskDefinitionKeyIn(WARTEND),
                SACHBEARBEITUNG);
        lege(
                "Wartet auf Unterlagen",
                55,
                "#5b5b5b",
                taskService
                        .createTaskQuery()
                        .taskCandidateGroupIn(kreise(SACHBEARBEITUNG))
                        .includeAssignedTasks()
                        .taskDefinitionKeyIn(UNTERLAGEN),
                SACHBEARBEITUNG);
        lege(
                "Überfällig",
                60,
                "#a31515",
                taskService
                        .createTaskQuery()
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .includeAssignedTasks()
                        .dueBeforeExpression("${now()}"),
                SACHBEARBEITUNG,
                ZEICHNUNG);
    }

    private static String[] allesWartende() {
        return Stream.concat(Arrays.stream(WARTEND), Stream.of(UNTERLAGEN)).toArray(String[]::new);
    }

    private TaskQuery offen(String gruppe) {
        return taskService
                .createTaskQuery()
                .taskCandidateGroupIn(kreise(gruppe))
                .taskUnassigned();
    }

    /** The groups that have this role in some kind of case; everybody sees of the list what is for her own. */
    private static List<String> kreise(String rolle) {
        return Arrays.stream(Fallart.values())
                .map(f -> f.gruppe(rolle))
                .distinct()
                .toList();
    }

    private void lege(String name, int rang, String farbe, TaskQuery abfrage, String... gruppen) {
        Filter filter = filterService.createFilterQuery().filterName(name).singleResult();
        if (filter == null
                || !Integer.valueOf(HEUTE).equals(filter.getProperties().get(STAND))) {
            filter = filter == null ? filterService.newTaskFilter(name) : filter;
            filter.setQuery(abfrage.orderByDueDate().asc());
            Map<String, Object> eigenschaften = new LinkedHashMap<>();
            eigenschaften.put(STAND, HEUTE);
            eigenschaften.put("priority", rang);
            eigenschaften.put("color", farbe);
            eigenschaften.put("refresh", true);
            eigenschaften.put("showUndefinedVariable", false);
            eigenschaften.put(
                    "variables",
                    List.of(
                            anzeige(VorgangVariable.VORGANGSNUMMER, "Vorgangsnummer"),
                            anzeige(VorgangVariable.ANTRAGSTELLER, "Antragstellende Person"),
                            anzeige(VorgangVariable.ZWECK_ANZEIGE, "Anliegen")));
            filter.setProperties(eigenschaften);
            filterService.saveFilter(filter);
        }
        for (String gruppe :
                Arrays.stream(gruppen).flatMap(g -> kreise(g).stream()).toList()) {
            berechtigungen.erlaube(gruppe, Resources.FILTER, filter.getId(), Permissions.READ);
        }
    }

    private static Map<String, String> anzeige(VorgangVariable variable, String bezeichnung) {
        return Map.of("name", variable.schluessel(), "label", bezeichnung);
    }
}
