package de.amtsweg.engine;

import de.amtsweg.vorgang.VorgangVariable;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Records what an auditor or a replay needs and nothing else: activities, tasks, operations, and those variables that
 * are declared and say nothing about a person. No variable details, no form properties.
 */
class AmtswegHistory implements HistoryLevel {

    @Override
    public int getId() {
        return 77;
    }

    @Override
    public String getName() {
        return "amtsweg";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType typ, Object entity) {
        if (typ == HistoryEventTypes.FORM_PROPERTY_UPDATE || typ == HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL) {
            return false;
        }
        if (entity instanceof VariableInstanceEntity variable) {
            return VorgangVariable.darfInHistorie(variable.getName());
        }
        // the handler asks a second time with the event itself
        if (entity instanceof HistoricVariableUpdateEventEntity ereignis) {
            return VorgangVariable.darfInHistorie(ereignis.getVariableName());
        }
        return true;
    }
}
