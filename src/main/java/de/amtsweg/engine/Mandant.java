package de.amtsweg.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which version of an overridable process a call activity takes: the authority's own, or else the shipped one. */
@Component("mandant")
public class Mandant {

    private final RepositoryService repositoryService;

    Mandant(@Lazy RepositoryService repositoryService) {
        this.repositoryService = repositoryService;
    }

    /** The tenant if it has an own definition with this key, null for the shared one. */
    public String fuer(String prozess, DelegateExecution execution) {
        String mandant = execution.getTenantId();
        boolean eigener = mandant != null
                && repositoryService
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(prozess)
                                .tenantIdIn(mandant)
                                .count()
                        > 0;
        return eigener ? mandant : null;
    }
}
