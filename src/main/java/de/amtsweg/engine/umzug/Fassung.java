package de.amtsweg.engine.umzug;

import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * A deployed version of a model.
 *
 * @param id of the process definition
 * @param behoerde the authority whose own model it is, null for a shared one
 * @param angehalten whether no case may run on it at present
 */
record Fassung(
        String id,
        String schluessel,
        String name,
        int nummer,
        String behoerde,
        String einspielung,
        boolean angehalten) {

    static Fassung aus(ProcessDefinition d) {
        return new Fassung(
                d.getId(),
                d.getKey(),
                d.getName() == null ? d.getKey() : d.getName(),
                d.getVersion(),
                d.getTenantId(),
                d.getDeploymentId(),
                d.isSuspended());
    }
}
