package de.amtsweg.verpflichtung;

import de.amtsweg.regelwerk.Regelzeile;
import de.amtsweg.vorgang.VorgangVariable;
import de.amtsweg.vorgang.Zeitpunkte;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks how long the person is liable. */
@Component
final class HaftungBestimmenDelegate implements JavaDelegate {

    private final Leistungspruefung pruefung;

    HaftungBestimmenDelegate(Leistungspruefung pruefung) {
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        Regelzeile zeile = pruefung.haftung(nummer);
        LocalDate bis = (LocalDate) zeile.ausgaben().get("haftungBis");
        // where the table leaves open whether an event ended it, somebody is still reminded of the last possible day
        boolean laeuft = bis != null && !Boolean.FALSE.equals(zeile.ausgaben().get("haftungAktiv"));
        execution.setVariable(VorgangVariable.HAFTUNG_LAEUFT.schluessel(), laeuft);
        if (laeuft) {
            execution.setVariable(VorgangVariable.HAFTUNG_BIS.schluessel(), Zeitpunkte.nachAblauf(bis));
        }
    }
}
