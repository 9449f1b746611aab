package de.amtsweg.engine;

import de.amtsweg.vorgang.Prozessstart;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Correlates the messages of a case. The person who caused it may lack the engine's permission; the caller has checked hers. */
@Component
class EngineProzessstart implements Prozessstart {

    private final RuntimeService runtimeService;
    private final IdentityService identityService;

    EngineProzessstart(@Lazy RuntimeService runtimeService, @Lazy IdentityService identityService) {
        this.runtimeService = runtimeService;
        this.identityService = identityService;
    }

    @Override
    public void antragEingegangen(String vorgangsnummer) {
        alsAnwendung(() -> runtimeService
                .createMessageCorrelation("AntragEingegangen")
                .withoutTenantId()
                .processInstanceBusinessKey(vorgangsnummer)
                .setVariable(VorgangVariable.VORGANGSNUMMER.schluessel(), vorgangsnummer)
                .correlateStartMessage());
    }

    @Override
    public boolean unterlagenEingegangen(String vorgangsnummer) {
        return alsAnwendung(() -> melde("UnterlagenEingegangen", vorgangsnummer));
    }

    @Override
    public boolean antragZurueckgenommen(String vorgangsnummer) {
        return alsAnwendung(() -> melde("AntragZurueckgenommen", vorgangsnummer));
    }

    private boolean melde(String nachricht, String vorgangsnummer) {
        List<Execution> wartende = runtimeService
                .createExecutionQuery()
                .messageEventSubscriptionName(nachricht)
                .processInstanceBusinessKey(vorgangsnummer)
                .list();
        wartende.forEach(execution -> runtimeService.messageEventReceived(nachricht, execution.getId()));
        return !wartende.isEmpty();
    }

    private <T> T alsAnwendung(Supplier<T> tat) {
        Authentication anmeldung = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            return tat.get();
        } finally {
            if (anmeldung != null) {
                identityService.setAuthentication(anmeldung);
            }
        }
    }
}
