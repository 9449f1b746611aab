package de.amtsweg.register.anliegen;

import de.amtsweg.register.Nachrichtenverkehr;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Personenverzeichnis;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Takes what a caseworker wants from another authority. A message without answer is written at once, so that whoever
 * asked for it sees what is wrong with it; one with an answer by the step that waits for it. The start form's variables
 * are gone before the transaction ends.
 */
@Component
final class AnliegenAufnehmenDelegate implements JavaDelegate {

    private static final String ANLASS = "ANLIEGEN";

    private final Anliegenliste liste;
    private final Nachrichtenverkehr verkehr;
    private final Vorgaenge vorgaenge;
    private final Personenverzeichnis personen;
    private final List<Anliegenwaechter> waechter;

    AnliegenAufnehmenDelegate(
            Anliegenliste liste,
            Nachrichtenverkehr verkehr,
            Vorgaenge vorgaenge,
            Personenverzeichnis personen,
            List<Anliegenwaechter> waechter) {
        this.liste = liste;
        this.verkehr = verkehr;
        this.vorgaenge = vorgaenge;
        this.personen = personen;
        this.waechter = waechter;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> eingaben = execution.getVariables();
        execution.removeVariables(Set.copyOf(eingaben.keySet()));
        Formularwerte werte = new Formularwerte(eingaben);
        String nummer = vorgaenge
                .lade(werte.pflichttext(VorgangVariable.VORGANGSNUMMER.schluessel(), "Vorgangsnummer"))
                .vorgangsnummer();
        Anliegenformular formular = new Anliegenformular(werte);
        Anliegenart art = formular.art();
        waechter.stream().filter(w -> w.register().equals(art.register())).forEach(w -> w.pruefe(nummer));
        String person = execution
                .getProcessEngineServices()
                .getIdentityService()
                .getCurrentAuthentication()
                .getUserId();
        liste.lege(nummer, art.register(), art.nachrichtentyp(), formular.angaben(), List.of(), person);
        vorgaenge.vermerke(nummer, art.vermerk(), person);
        execution.setProcessBusinessKey(nummer);
        execution.setVariable(VorgangVariable.VORGANGSNUMMER.schluessel(), nummer);
        execution.setVariable(VorgangVariable.ANTWORT_ERWARTET.schluessel(), art.mitAntwort());
        if (art.mitAntwort()) {
            execution.setVariable(VorgangVariable.REGISTER.schluessel(), art.register());
            execution.setVariable(VorgangVariable.NACHRICHTENTYP.schluessel(), art.nachrichtentyp());
            execution.setVariable(VorgangVariable.ANLASS.schluessel(), ANLASS);
        } else {
            verkehr.sende(art.register(), nummer, art.nachrichtentyp(), ANLASS, personen.name(person));
        }
    }
}
