package de.amtsweg.engine.umzug;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.impl.migration.instance.MigratingProcessInstance;
import org.camunda.bpm.engine.impl.migration.instance.parser.MigratingInstanceParser;
import org.camunda.bpm.engine.impl.migration.validation.instance.MigratingProcessInstanceValidationReportImpl;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;

/** The first half of the engine's own migration: it looks at a case as the move would, and stops before it acts. */
final class Umzugsprobe extends MigrateProcessInstanceCmd {

    private final MigrationPlan plan;

    Umzugsprobe(MigrationPlan plan) {
        super(new MigrationPlanExecutionBuilderImpl(null, plan), false);
        this.plan = plan;
    }

    /**
     * @param schritte ids of the steps in which the case stands
     * @param bericht what stands against its move; null if it could not be told
     */
    record Befund(List<String> schritte, MigratingProcessInstanceValidationReport bericht) {}

    /** Empty if the case has ended meanwhile. */
    Optional<Befund> befund(CommandContext kontext, String instanz) {
        if (kontext.getExecutionManager().findExecutionById(instanz) == null) {
            return Optional.empty();
        }
        MigratingProcessInstanceValidationReportImpl bericht = new MigratingProcessInstanceValidationReportImpl();
        MigratingProcessInstance vorgang = new MigratingInstanceParser(
                        kontext.getProcessEngineConfiguration().getProcessEngine())
                .parse(instanz, plan, bericht);
        validateInstructions(kontext, vorgang, bericht);
        List<String> schritte = new ArrayList<>();
        vorgang.getMigratingActivityInstances().stream()
                .filter(a -> a.getChildren().isEmpty())
                .forEach(a -> schritte.add(a.getSourceScope().getId()));
        vorgang.getMigratingTransitionInstances()
                .forEach(t -> schritte.add(t.getSourceScope().getId()));
        return Optional.of(new Befund(schritte, bericht));
    }
}
