package de.amtsweg.engine;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whether the logged-in person may see a task, and to which case it belongs. */
@Component
public class Aufgabenzugang {

    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final Anmeldung anmeldung;

    Aufgabenzugang(@Lazy TaskService taskService, @Lazy RuntimeService runtimeService, Anmeldung anmeldung) {
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.anmeldung = anmeldung;
    }

    /**
     * The number of the case an open task belongs to. The engine itself decides whether the person may see the task; the
     * number is that of the process instance, not a variable, which people could change.
     *
     * @return empty if nobody is logged in, the task does not exist (any more), or the person may not see it
     */
    public Optional<String> vorgangsnummer(String taskId) {
        if (taskId == null || anmeldung.angemeldet().isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(taskService.createTaskQuery().taskId(taskId).singleResult())
                .map(Task::getProcessInstanceId)
                .flatMap(this::geschaeftszeichen);
    }

    private Optional<String> geschaeftszeichen(String instanz) {
        return anmeldung.alsAnwendung(() -> Optional.ofNullable(runtimeService
                        .createProcessInstanceQuery()
                        .processInstanceId(instanz)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey));
    }
}
