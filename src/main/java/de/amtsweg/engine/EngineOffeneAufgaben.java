package de.amtsweg.engine;

import de.amtsweg.vorgang.OffeneAufgaben;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads the open tasks of a case from the engine, whoever asks. */
@Component
class EngineOffeneAufgaben implements OffeneAufgaben {

    private final TaskService taskService;
    private final Anmeldung anmeldung;

    EngineOffeneAufgaben(@Lazy TaskService taskService, Anmeldung anmeldung) {
        this.taskService = taskService;
        this.anmeldung = anmeldung;
    }

    @Override
    public List<String> ausser(String vorgangsnummer, String formular) {
        return anmeldung.alsAnwendung(() -> taskService
                .createTaskQuery()
                .processInstanceBusinessKey(vorgangsnummer)
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .filter(t -> t.getCamundaFormRef() == null
                        || !formular.equals(t.getCamundaFormRef().getKey()))
                .map(Task::getName)
                .distinct()
                .toList());
    }
}
