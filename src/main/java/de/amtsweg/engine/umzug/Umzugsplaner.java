package de.amtsweg.engine.umzug;

import de.amtsweg.engine.umzug.Modellbild.Schritt;
import de.amtsweg.vorgang.FachlicherFehler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Which step becomes which: the same step by its id, others by the named successors.
 *
 * <p>What a case waits for stays as it is: timers keep their day, whatever the new version says, because a deadline told
 * to somebody must not change under her. A message or condition that is another one in the new version is waited for
 * instead of the old one, which nobody would send any more.
 */
@Component
class Umzugsplaner {

    private final RuntimeService runtimeService;
    private final RepositoryService repositoryService;

    Umzugsplaner(@Lazy RuntimeService runtimeService, @Lazy RepositoryService repositoryService) {
        this.runtimeService = runtimeService;
        this.repositoryService = repositoryService;
    }

    /**
     * A way from one version to another.
     *
     * @param plan null if there is none
     * @param wohin target of each step that has one
     * @param fehler why there is no plan
     */
    record Weg(MigrationPlan plan, Modellbild alt, Modellbild neu, Map<String, String> wohin, List<String> fehler) {}

    Modellbild bild(Fassung fassung) {
        return Modellbild.von(repositoryService.getBpmnModelInstance(fassung.id()));
    }

    Weg weg(Fassung von, Fassung nach, Map<String, String> nachfolger) {
        Modellbild alt = bild(von);
        Modellbild neu = bild(nach);
        pruefe(nachfolger, von, alt, nach, neu);
        Map<String, Boolean> neuEingestellt = new LinkedHashMap<>();
        Map<String, String> wohin = new LinkedHashMap<>();
        try {
            for (MigrationInstruction gleich : runtimeService
                    .createMigrationPlan(von.id(), nach.id())
                    .mapEqualActivities()
                    .build()
                    .getInstructions()) {
                wohin.put(gleich.getSourceActivityId(), gleich.getTargetActivityId());
                neuEingestellt.put(gleich.getSourceActivityId(), gleich.isUpdateEventTrigger());
            }
            wohin.putAll(nachfolger);
            return new Weg(plan(von, nach, wohin, neuEingestellt, alt, neu), alt, neu, wohin, List.of());
        } catch (MigrationPlanValidationException e) {
            List<String> fehler = new Gruende(alt, neu, nach.nummer()).zumPlan(e.getValidationReport());
            return new Weg(null, alt, neu, wohin, fehler);
        }
    }

    private MigrationPlan plan(
            Fassung von,
            Fassung nach,
            Map<String, String> wohin,
            Map<String, Boolean> neuEingestellt,
            Modellbild alt,
            Modellbild neu) {
        MigrationPlanBuilder plan = runtimeService.createMigrationPlan(von.id(), nach.id());
        for (Map.Entry<String, String> schritt : wohin.entrySet()) {
            MigrationInstructionBuilder einer = plan.mapActivities(schritt.getKey(), schritt.getValue());
            boolean anderes = wartetAufAnderes(
                    alt.schritte().get(schritt.getKey()), neu.schritte().get(schritt.getValue()));
            if (anderes || neuEingestellt.getOrDefault(schritt.getKey(), false)) {
                einer.updateEventTrigger();
            }
        }
        return plan.build();
    }

    /** Of time nothing is said here: see above. */
    private static boolean wartetAufAnderes(Schritt a, Schritt n) {
        return a != null
                && n != null
                && a.merkmal(Merkmale.ZEIT) == null
                && (a.merkmal(Merkmale.NACHRICHT) != null && n.merkmal(Merkmale.NACHRICHT) != null
                        || a.merkmal("Signal") != null)
                && !(Objects.equals(a.merkmal(Merkmale.NACHRICHT), n.merkmal(Merkmale.NACHRICHT))
                        && Objects.equals(a.merkmal("Signal"), n.merkmal("Signal")));
    }

    private static void pruefe(
            Map<String, String> nachfolger, Fassung von, Modellbild alt, Fassung nach, Modellbild neu) {
        List<String> unbekannt = new ArrayList<>();
        nachfolger.forEach((a, n) -> {
            if (!alt.schritte().containsKey(a)) {
                unbekannt.add("Den Schritt „" + a + "“ gibt es in Fassung " + von.nummer() + " nicht.");
            }
            if (!neu.schritte().containsKey(n)) {
                unbekannt.add("Den Schritt „" + n + "“ gibt es in Fassung " + nach.nummer() + " nicht.");
            }
        });
        if (!unbekannt.isEmpty()) {
            throw new FachlicherFehler(String.join(" ", unbekannt));
        }
    }
}
