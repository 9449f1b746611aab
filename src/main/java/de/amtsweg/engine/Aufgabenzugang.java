package de.amtsweg.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.form.CamundaFormRef;
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

    /** The form of an open task; empty if the person may not see the task, or it has none. */
    public Optional<String> formular(String taskId) {
        return Optional.ofNullable(taskService
                        .createTaskQuery()
                        .taskId(taskId)
                        .initializeFormKeys()
                        .singleResult())
                .map(Task::getCamundaFormRef)
                .map(CamundaFormRef::getKey);
    }

    /**
     * An open task of each of these cases which the person may see, the oldest one.
     *
     * @return ids of tasks by case number; nothing for a case without such a task
     */
    public Map<String, String> aufgabenZu(Collection<String> vorgangsnummern) {
        if (vorgangsnummern.isEmpty() || anmeldung.angemeldet().isEmpty()) {
            return Map.of();
        }
        List<Task> aufgaben = taskService
                .createTaskQuery()
                .processInstanceBusinessKeyIn(vorgangsnummern.toArray(String[]::new))
                .orderByTaskCreateTime()
                .asc()
                .list();
        Map<String, String> nummern = geschaeftszeichen(aufgaben);
        Map<String, String> gefunden = new HashMap<>();
        aufgaben.forEach(a -> gefunden.putIfAbsent(nummern.get(a.getProcessInstanceId()), a.getId()));
        return gefunden;
    }

    private Map<String, String> geschaeftszeichen(List<Task> aufgaben) {
        if (aufgaben.isEmpty()) {
            return Map.of();
        }
        return anmeldung.alsAnwendung(() -> runtimeService
                .createProcessInstanceQuery()
                .processInstanceIds(
                        aufgaben.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .list()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey)));
    }

    private Optional<String> geschaeftszeichen(String instanz) {
        return anmeldung.alsAnwendung(() -> Optional.ofNullable(runtimeService
                        .createProcessInstanceQuery()
                        .processInstanceId(instanz)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey));
    }
}
