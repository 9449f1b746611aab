package de.amtsweg.register;

import de.amtsweg.vorgang.VorgangVariable;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes the answer into the case. */
@Component
final class AntwortUebernehmenDelegate implements JavaDelegate {

    private final Nachrichtenverkehr verkehr;

    AntwortUebernehmenDelegate(Nachrichtenverkehr verkehr) {
        this.verkehr = verkehr;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = (String) execution.getVariable(VorgangVariable.NACHRICHT_ID.schluessel());
        verkehr.uebernimm(UUID.fromString(id), Registerantwort.Ereignis.ANTWORT);
        Object code = execution.getVariable(VorgangVariable.ANTWORT_CODE.schluessel());
        execution.setVariable(
                VorgangVariable.BA_BRAUCHT_ANGABEN.schluessel(),
                "INFORMATION_UNZUREICHEND".equals(code) || "ARBEITGEBER_OHNE_AUSKUNFT".equals(code));
    }
}
