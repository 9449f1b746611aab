package de.amtsweg.einbuergerung;

import de.amtsweg.bescheid.Einbuergerungsbescheide;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Issues the refusal that was signed. */
@Component
final class EinbuergerungAblehnenDelegate implements JavaDelegate {

    private final Urkunden urkunden;
    private final Einbuergerungsbescheide bescheide;

    EinbuergerungAblehnenDelegate(Urkunden urkunden, Einbuergerungsbescheide bescheide) {
        this.urkunden = urkunden;
        this.bescheide = bescheide;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        Einbuergerungsvorschlag vorschlag = urkunden.vorschlag(nummer);
        bescheide.lehneAb(nummer, vorschlag.begruendung(), vorschlag.gebuehr());
    }
}
