package de.amtsweg.test;

import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;

/** One of the demo users at the engine's Java API, with the groups and authorities she really has. */
public record Person(String id) {

    /** Does something as this person. */
    public <T> T tut(Callable<T> tat) {
        IdentityService identitaet = Anwendung.laufende().engine().getIdentityService();
        List<String> gruppen = identitaet.createGroupQuery().groupMember(id).list().stream()
                .map(Group::getId)
                .toList();
        List<String> behoerden = identitaet.createTenantQuery().userMember(id).list().stream()
                .map(Tenant::getId)
                .toList();
        identitaet.setAuthentication(id, gruppen, behoerden);
        try {
            return tat.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            identitaet.clearAuthentication();
        }
    }

    public void macht(Runnable tat) {
        tut(() -> {
            tat.run();
            return null;
        });
    }
}
