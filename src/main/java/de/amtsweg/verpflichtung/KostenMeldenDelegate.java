package de.amtsweg.verpflichtung;

import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Prozessstart;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins the claim for the case whose number was entered; during the liability no task of it may be open. */
@Component
final class KostenMeldenDelegate implements JavaDelegate {

    private final Vorgaenge vorgaenge;
    private final Haftungsbedingung bedingung;
    private final Prozessstart prozess;

    KostenMeldenDelegate(Vorgaenge vorgaenge, Haftungsbedingung bedingung, Prozessstart prozess) {
        this.vorgaenge = vorgaenge;
        this.bedingung = bedingung;
        this.prozess = prozess;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = (String) execution.getVariable(VorgangVariable.VORGANGSNUMMER.schluessel());
        bedingung.pruefe(vorgaenge.lade(nummer));
        execution.setProcessBusinessKey(nummer);
        if (!prozess.beginneBaustein(nummer, Haftungsbedingung.BAUSTEIN, false)) {
            throw new FachlicherFehler("„Haftung geltend machen“ läuft für diesen Vorgang bereits.");
        }
    }
}
