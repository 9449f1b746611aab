package de.amtsweg.engine;

import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Vorgaenge;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.migration.batch.MigrationBatchConfiguration;
import org.camunda.bpm.engine.impl.migration.batch.MigrationBatchJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Moves one running case to another version of its model, and in the same transaction notes it in the case's history and
 * presents what the forms of its open tasks show now. In place of the engine's own handler, so that no batch passes by.
 */
@Component
class Umzugsarbeit extends MigrationBatchJobHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Umzugsarbeit.class);

    private final ObjectProvider<Vorgaenge> vorgaenge;
    private final Aufgabenbruecke bruecke;

    Umzugsarbeit(ObjectProvider<Vorgaenge> vorgaenge, Aufgabenbruecke bruecke) {
        this.vorgaenge = vorgaenge;
        this.bruecke = bruecke;
    }

    @Override
    public void executeHandler(
            MigrationBatchConfiguration auftrag, ExecutionEntity execution, CommandContext kontext, String mandant) {
        String nummer = nummer(kontext, auftrag.getIds().get(0));
        try {
            if (kontext.getExecutionManager().findExecutionById(auftrag.getIds().get(0)) == null) {
                throw new FachlicherFehler("Der Vorgang ist inzwischen zu Ende");
            }
            super.executeHandler(auftrag, execution, kontext, mandant);
            Batch stapel = kontext.getBatchManager().findBatchById(auftrag.getBatchId());
            for (String instanz : auftrag.getIds()) {
                halteFest(kontext, auftrag, instanz, stapel == null ? null : stapel.getCreateUserId());
            }
        } catch (OptimisticLockingException e) {
            throw e;
        } catch (RuntimeException e) {
            // the engine keeps only the text of a failed job; it must tell which case it was
            throw new IllegalStateException(nummer + ": " + e.getMessage(), e);
        }
    }

    /** Of the case, also if it has ended meanwhile. */
    private static String nummer(CommandContext kontext, String instanz) {
        ExecutionEntity vorgang = kontext.getExecutionManager().findExecutionById(instanz);
        if (vorgang != null) {
            return vorgang.getBusinessKey();
        }
        HistoricProcessInstance gewesen =
                kontext.getHistoricProcessInstanceManager().findHistoricProcessInstance(instanz);
        return gewesen == null ? instanz : gewesen.getBusinessKey();
    }

    private void halteFest(CommandContext kontext, MigrationBatchConfiguration auftrag, String instanz, String person) {
        ProcessDefinitionEntity alt =
                getProcessDefinition(kontext, auftrag.getMigrationPlan().getSourceProcessDefinitionId());
        ProcessDefinitionEntity neu =
                getProcessDefinition(kontext, auftrag.getMigrationPlan().getTargetProcessDefinitionId());
        kontext.getTaskManager()
                .findTasksByProcessInstanceId(instanz)
                .forEach(t -> legeNach(t, auftrag.getMigrationPlan(), alt, neu));
        String nummer = nummer(kontext, instanz);
        if (nummer != null && vorgaenge.getObject().finde(nummer).isPresent()) {
            vorgaenge
                    .getObject()
                    .vermerke(
                            nummer,
                            "Das Modell „%s“ wurde von Fassung %d auf Fassung %d umgestellt"
                                    .formatted(
                                            neu.getName() == null ? neu.getKey() : neu.getName(),
                                            alt.getVersion(),
                                            neu.getVersion()),
                            person);
        }
        LOG.info("case {} moved from version {} to {} of {}", nummer, alt.getVersion(), neu.getVersion(), neu.getKey());
    }

    private void legeNach(
            TaskEntity task, MigrationPlan plan, ProcessDefinitionEntity alt, ProcessDefinitionEntity neu) {
        String schritt = task.getTaskDefinitionKey();
        String formular = formular(neu, schritt);
        if (formular != null) {
            boolean anderes = plan.getInstructions().stream()
                    .filter(i -> i.getTargetActivityId().equals(schritt))
                    .anyMatch(i -> !formular.equals(formular(alt, i.getSourceActivityId())));
            bruecke.legeNach(task, formular, anderes);
        }
    }

    private static String formular(ProcessDefinitionEntity modell, String schritt) {
        TaskDefinition aufgabe = modell.getTaskDefinitions().get(schritt);
        Expression formular = aufgabe == null ? null : aufgabe.getCamundaFormDefinitionKey();
        return formular == null ? null : formular.getExpressionText();
    }
}
