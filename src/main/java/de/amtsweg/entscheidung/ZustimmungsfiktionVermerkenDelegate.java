package de.amtsweg.entscheidung;

import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that the consent counts as given (§ 36 (2) BeschV). */
@Component
final class ZustimmungsfiktionVermerkenDelegate implements JavaDelegate {

    private final Beteiligungen beteiligungen;
    private final Vorgaenge vorgaenge;

    ZustimmungsfiktionVermerkenDelegate(Beteiligungen beteiligungen, Vorgaenge vorgaenge) {
        this.beteiligungen = beteiligungen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        beteiligungen.halteFest(nummer, Beteiligung.BA, "FIKTION", Map.of());
        vorgaenge.vermerke(nummer, "Die Zustimmung der BA gilt als erteilt (§ 36 Abs. 2 BeschV)", null);
    }
}
