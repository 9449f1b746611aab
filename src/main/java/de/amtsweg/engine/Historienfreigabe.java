package de.amtsweg.engine;

import java.util.Arrays;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Whoever has a task of a case sees its history. Definitions are shared by the tasks of an authority, so a grant on them
 * would open the cases of the other one, too.
 */
class Historienfreigabe extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String gruppe, String art) {
        AuthorizationEntity[] zurAufgabe = super.newTaskGroupIdentityLink(task, gruppe, art);
        String instanz = task.getProcessInstanceId();
        if (instanz == null || hatSchon(gruppe, instanz)) {
            return zurAufgabe;
        }
        AuthorizationEntity zurInstanz =
                createGrantAuthorization(null, gruppe, Resources.HISTORIC_PROCESS_INSTANCE, instanz, Permissions.READ);
        provideRemovalTime(zurInstanz, task);
        AuthorizationEntity[] alle = Arrays.copyOf(zurAufgabe, zurAufgabe.length + 1);
        alle[zurAufgabe.length] = zurInstanz;
        return alle;
    }

    /** Stored, or to be stored by this very command. */
    private boolean hatSchon(String gruppe, String instanz) {
        return getGrantAuthorizationByGroupId(gruppe, Resources.HISTORIC_PROCESS_INSTANCE, instanz) != null
                || Context.getCommandContext()
                        .getDbEntityManager()
                        .getCachedEntitiesByType(AuthorizationEntity.class)
                        .stream()
                        .anyMatch(e -> gruppe.equals(e.getGroupId()) && instanz.equals(e.getResourceId()));
    }
}
