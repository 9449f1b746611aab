package de.amtsweg.einbuergerung;

import de.amtsweg.einbuergerung.Einbuergerung.Urkunde;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Anliegenliste;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says what the register EStA is to be told (§ 33 (3) StAG); the message itself is sent by the next step. */
@Component
final class EinbuergerungMeldenDelegate implements JavaDelegate {

    private final Anliegenliste anliegen;
    private final Einbuergerungen einbuergerungen;
    private final Urkunden urkunden;

    EinbuergerungMeldenDelegate(Anliegenliste anliegen, Einbuergerungen einbuergerungen, Urkunden urkunden) {
        this.anliegen = anliegen;
        this.einbuergerungen = einbuergerungen;
        this.urkunden = urkunden;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        Urkunde urkunde = einbuergerungen.zu(nummer).urkunde();
        anliegen.lege(new Anliegen(
                nummer,
                "esta",
                "Entscheidungsmitteilung",
                Map.of(
                        Anliegen.TEXT,
                        "Einbürgerung",
                        "estaArt",
                        "EINBUERGERUNG",
                        "estaRechtsgrund",
                        urkunden.vorschlag(nummer).bezeichnung(),
                        "estaEntscheidungVom",
                        urkunde.ausgefertigt().toString(),
                        "estaWirksamAm",
                        urkunde.ausgehaendigt().toString(),
                        "aktenzeichenEinbuergerung",
                        nummer),
                List.of(),
                null,
                null));
    }
}
