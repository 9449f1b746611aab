package de.amtsweg.einbuergerung;

import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the table whom to ask; who has answered already is not asked again. */
@Component
final class EinbuergerungsabfragenBestimmenDelegate implements JavaDelegate {

    /** Those that are asked by themselves in each case; what else the table names is shown to the caseworker. */
    private static final Map<String, String> REGISTER = Map.of("BZR", "bzr", "VERFASSUNGSSCHUTZ", "verfassungsschutz");

    private final Einbuergerungsrecht recht;
    private final Beteiligungen beteiligungen;

    EinbuergerungsabfragenBestimmenDelegate(Einbuergerungsrecht recht, Beteiligungen beteiligungen) {
        this.recht = recht;
        this.beteiligungen = beteiligungen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        String fragen = recht.abfragen(nummer).stream()
                .map(z -> REGISTER.get(z.text("abfrage")))
                .filter(Objects::nonNull)
                .filter(r -> beteiligungen.zu(nummer, r).isEmpty())
                .collect(Collectors.joining(","));
        execution.setVariable(VorgangVariable.BETEILIGUNGEN.schluessel(), fragen);
    }
}
