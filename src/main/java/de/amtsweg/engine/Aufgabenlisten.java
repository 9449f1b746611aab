package de.amtsweg.engine;

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

/** The prepared task lists of the Tasklist, per role; created once, afterwards the authority's own. */
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
        lege("Neueingänge", 10, "#1f5fa8", offen("sachbearbeitung").taskDefinitionKeyIn(NEU), "sachbearbeitung");
        lege(
                "Meine Vorgänge",
                20,
                "#1f7a3d",
                taskService.createTaskQuery().taskAssigneeExpression("${currentUser()}"),
                "sachbearbeitung",
                "zeichnung");
        lege(
                "Offene Aufgaben",
                30,
                "#1f5fa8",
                offen("sachbearbeitung").taskDefinitionKeyNotIn(allesWartende()),
                "sachbearbeitung");
        lege("Zur Zeichnung", 40, "#8a4b00", offen("zeichnung"), "zeichnung");
        lege(
                "Wartet auf Register",
                50,
                "#5b5b5b",
                taskService
                        .createTaskQuery()
                        .taskCandidateGroup("sachbearbeitung")
                        .includeAssignedTasks()
                        .taskDefinitionKeyIn(WARTEND),
                "sachbearbeitung");
        lege(
                "Wartet auf Unterlagen",
                55,
                "#5b5b5b",
                taskService
                        .createTaskQuery()
                        .taskCandidateGroup("sachbearbeitung")
                        .includeAssignedTasks()
                        .taskDefinitionKeyIn(UNTERLAGEN),
                "sachbearbeitung");
        lege(
                "Überfällig",
                60,
                "#a31515",
                taskService
                        .createTaskQuery()
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .includeAssignedTasks()
                        .dueBeforeExpression("${now()}"),
                "sachbearbeitung",
                "zeichnung");
    }

    private static String[] allesWartende() {
        return Stream.concat(Arrays.stream(WARTEND), Stream.of(UNTERLAGEN)).toArray(String[]::new);
    }

    private TaskQuery offen(String gruppe) {
        return taskService.createTaskQuery().taskCandidateGroup(gruppe).taskUnassigned();
    }

    private void lege(String name, int rang, String farbe, TaskQuery abfrage, String... gruppen) {
        Filter filter = filterService.createFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filterService.newTaskFilter(name);
            filter.setQuery(abfrage.orderByDueDate().asc());
            Map<String, Object> eigenschaften = new LinkedHashMap<>();
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
        for (String gruppe : gruppen) {
            berechtigungen.erlaube(gruppe, Resources.FILTER, filter.getId(), Permissions.READ);
        }
    }

    private static Map<String, String> anzeige(VorgangVariable variable, String bezeichnung) {
        return Map.of("name", variable.schluessel(), "label", bezeichnung);
    }
}
