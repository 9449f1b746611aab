package de.amtsweg.engine;

import de.amtsweg.register.beteiligung.Behoerdenanfragen;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the process that puts another authority's request before the case's authority. */
@Component
class EngineBehoerdenanfragen implements Behoerdenanfragen {

    private final RuntimeService runtimeService;
    private final Anmeldung anmeldung;

    EngineBehoerdenanfragen(@Lazy RuntimeService runtimeService, Anmeldung anmeldung) {
        this.runtimeService = runtimeService;
        this.anmeldung = anmeldung;
    }

    @Override
    public void legeVor(String vorgangsnummer, UUID nachricht) {
        anmeldung.alsAnwendung(() -> runtimeService
                .createMessageCorrelation("BehoerdenanfrageEingegangen")
                .withoutTenantId()
                .processInstanceBusinessKey(vorgangsnummer)
                .setVariable(VorgangVariable.VORGANGSNUMMER.schluessel(), vorgangsnummer)
                .setVariable(VorgangVariable.NACHRICHT_ID.schluessel(), nachricht.toString())
                .correlateStartMessage());
    }
}
