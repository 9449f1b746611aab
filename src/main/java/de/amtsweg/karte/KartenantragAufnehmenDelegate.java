package de.amtsweg.karte;

import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes down at the counter that somebody needs a new card for a title that was granted here. */
@Component
final class KartenantragAufnehmenDelegate implements JavaDelegate {

    private final Kartenausgabe ausgabe;

    KartenantragAufnehmenDelegate(Kartenausgabe ausgabe) {
        this.ausgabe = ausgabe;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> angaben = execution.getVariables();
        execution.removeVariables(Set.copyOf(angaben.keySet()));
        Formularwerte werte = new Formularwerte(angaben);
        String nummer =
                werte.pflichttext("titelvorgang", "Vorgangsnummer").strip().toUpperCase(Locale.ROOT);
        Kartenanlass anlass = Kartenanlass.valueOf(werte.auswahl(
                VorgangVariable.KARTENANLASS.schluessel(),
                "Anlass",
                Arrays.stream(Kartenanlass.values()).map(Enum::name).toList()));
        String person = execution
                .getProcessEngineServices()
                .getIdentityService()
                .getCurrentAuthentication()
                .getUserId();
        ausgabe.nimmAuf(nummer, execution.getTenantId(), anlass, person);
        execution.setProcessBusinessKey(nummer);
        execution.setVariable(VorgangVariable.VORGANGSNUMMER.schluessel(), nummer);
        execution.setVariable(VorgangVariable.KARTENANLASS.schluessel(), anlass.name());
    }
}
