package de.amtsweg.bescheid;

import de.amtsweg.post.Mailanlass;
import de.amtsweg.post.Mailausgang;
import de.amtsweg.vorgang.Fristenrechner;
import de.amtsweg.vorgang.VorgangVariable;
import de.amtsweg.vorgang.Zeitpunkte;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes a letter, and tells the person by mail that it is there; from subject and text given in the model; for an authority's own processes. */
@Component
final class SchreibenVersendenDelegate implements JavaDelegate {

    // input parameters of the activity, not variables of the case
    private static final String FRISTART = "fristart";
    private static final String BETREFF = "betreff";
    private static final String TEXT = "text";

    private final Schreiben schreiben;
    private final Fristenrechner fristen;
    private final Briefe briefe;
    private final Mailausgang mail;

    SchreibenVersendenDelegate(Schreiben schreiben, Fristenrechner fristen, Briefe briefe, Mailausgang mail) {
        this.schreiben = schreiben;
        this.fristen = fristen;
        this.briefe = briefe;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        LocalDate frist = fristen.ende(nummer, (String) execution.getVariable(FRISTART), briefe.heute());
        schreiben.freies(nummer, (String) execution.getVariable(BETREFF), (String) execution.getVariable(TEXT), frist);
        mail.lege(nummer, Mailanlass.SCHREIBEN_LIEGT_VOR);
        execution.setVariable(VorgangVariable.SCHREIBEN_FRIST_BIS.schluessel(), Zeitpunkte.nachAblauf(frist));
    }
}
