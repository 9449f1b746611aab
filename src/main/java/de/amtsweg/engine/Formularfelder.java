package de.amtsweg.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The keys of a form's input fields, read from the form deployed together with the process. */
@Component
public class Formularfelder {

    private final RepositoryService repositoryService;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Set<String>> felder = new ConcurrentHashMap<>();

    Formularfelder(@Lazy RepositoryService repositoryService) {
        this.repositoryService = repositoryService;
    }

    /** The form must be deployed with the process. */
    public Set<String> von(String processDefinitionId, String formular) {
        return felder.computeIfAbsent(processDefinitionId + "#" + formular, k -> lade(processDefinitionId, formular));
    }

    private Set<String> lade(String processDefinitionId, String formular) {
        String deployment =
                repositoryService.getProcessDefinition(processDefinitionId).getDeploymentId();
        String datei = "/" + formular + ".form";
        String name = repositoryService.getDeploymentResourceNames(deployment).stream()
                .filter(n -> n.endsWith(datei))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("form not deployed with the process: " + formular));
        try (InputStream inhalt = repositoryService.getResourceAsStream(deployment, name)) {
            Set<String> schluessel = new LinkedHashSet<>();
            sammle(json.readTree(inhalt).path("components"), schluessel);
            return schluessel;
        } catch (IOException e) {
            throw new IllegalStateException("form not readable: " + name, e);
        }
    }

    private static void sammle(JsonNode bausteine, Set<String> schluessel) {
        for (JsonNode baustein : bausteine) {
            if (baustein.hasNonNull("key")) {
                schluessel.add(baustein.get("key").asText());
            }
            sammle(baustein.path("components"), schluessel);
        }
    }
}
