package de.amtsweg.engine;

import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.VorgangVariable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before somebody's browser asks for a form's values, those that change by themselves are told anew. */
class Formularauffrischung extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Formularauffrischung.class);
    private static final Pattern WERTE = Pattern.compile(".*/task/([^/]+)/form-variables");

    private final ObjectProvider<Aufgabenbruecke> bruecke;
    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final Anmeldung anmeldung;

    Formularauffrischung(
            ObjectProvider<Aufgabenbruecke> bruecke,
            TaskService taskService,
            RuntimeService runtimeService,
            Anmeldung anmeldung) {
        this.bruecke = bruecke;
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.anmeldung = anmeldung;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        Matcher werte = WERTE.matcher(anfrage.getRequestURI());
        if ("GET".equals(anfrage.getMethod()) && werte.matches()) {
            try {
                anmeldung.alsAnwendung(() -> erneuere(werte.group(1)));
            } catch (ProcessEngineException e) {
                // the task ends in this moment, or another reader was quicker
                LOG.debug("form of task {} could not be told anew", werte.group(1), e);
            }
        }
        kette.doFilter(anfrage, antwort);
    }

    private Void erneuere(String id) {
        Task task =
                taskService.createTaskQuery().taskId(id).initializeFormKeys().singleResult();
        if (task != null && task.getCamundaFormRef() != null) {
            Map<String, Object> neu =
                    bruecke.getObject().neuerStand(task.getCamundaFormRef().getKey(), new Nachschau(task));
            if (!neu.isEmpty()) {
                Map<String, Object> bisher = taskService.getVariablesLocal(id, neu.keySet());
                if (neu.entrySet().stream().anyMatch(e -> !Objects.equals(bisher.get(e.getKey()), e.getValue()))) {
                    taskService.setVariablesLocal(id, neu);
                }
            }
        }
        return null;
    }

    /** A look at a task that is not being worked on. */
    private final class Nachschau implements Aufgabenkontext {
        private final Task task;

        Nachschau(Task task) {
            this.task = task;
        }

        @Override
        public String vorgangsnummer() {
            return (String) lies(VorgangVariable.VORGANGSNUMMER);
        }

        @Override
        public String person() {
            return anmeldung.person();
        }

        @Override
        public boolean gehoertZu(String gruppe) {
            return false;
        }

        @Override
        public Object lies(VorgangVariable variable) {
            return runtimeService.getVariable(task.getExecutionId(), variable.schluessel());
        }

        @Override
        public void setze(VorgangVariable variable, Object wert) {
            throw new UnsupportedOperationException("nothing is decided by looking");
        }
    }
}
