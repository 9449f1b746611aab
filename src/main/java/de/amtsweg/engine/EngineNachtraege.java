package de.amtsweg.engine;

import de.amtsweg.register.Nachtraege;
import de.amtsweg.vorgang.VorgangVariable;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the building block that puts a late message before the case's authority. */
@Component
class EngineNachtraege implements Nachtraege {

    private final RuntimeService runtimeService;
    private final Anmeldung anmeldung;

    EngineNachtraege(@Lazy RuntimeService runtimeService, Anmeldung anmeldung) {
        this.runtimeService = runtimeService;
        this.anmeldung = anmeldung;
    }

    @Override
    public void legeVor(String vorgangsnummer) {
        anmeldung.alsAnwendung(() -> runtimeService
                .createMessageCorrelation("NachtragEingegangen")
                .withoutTenantId()
                .processInstanceBusinessKey(vorgangsnummer)
                .setVariable(VorgangVariable.VORGANGSNUMMER.schluessel(), vorgangsnummer)
                .correlateStartMessage());
    }
}
