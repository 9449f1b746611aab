package de.amtsweg.bescheid;

import de.amtsweg.post.Mailanlass;
import de.amtsweg.post.Mailausgang;
import de.amtsweg.vorgang.Beendigungsgrund;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the procedure without a decision, and tells the person where she cannot know it herself. */
@Component
final class VerfahrenEinstellenDelegate implements JavaDelegate {

    /** Whoever withdrew knows it, and the return channel confirms it; nobody writes to the dead. */
    private static final Map<Beendigungsgrund, String> SCHREIBEN = Map.of(
            Beendigungsgrund.ABGABE,
            "Für Ihren Antrag ist eine andere Behörde zuständig. Wir haben ihn dorthin abgegeben; bitte wenden Sie sich"
                    + " ab jetzt an diese Behörde.",
            Beendigungsgrund.DOPPELT,
            "Denselben Antrag bearbeiten wir schon unter einem anderen Zeichen. Diesen zweiten Vorgang haben wir"
                    + " geschlossen; an Ihrem Antrag ändert das nichts.",
            Beendigungsgrund.ANDERE,
            "Ihr Antrag hat sich erledigt. Das Verfahren haben wir eingestellt.");

    private final Schreiben schreiben;
    private final Mailausgang mail;
    private final Vorgaenge vorgaenge;

    VerfahrenEinstellenDelegate(Schreiben schreiben, Mailausgang mail, Vorgaenge vorgaenge) {
        this.schreiben = schreiben;
        this.mail = mail;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String nummer = execution.getProcessBusinessKey();
        Beendigungsgrund grund = vorgaenge.beendigungsgrund(nummer);
        Optional.ofNullable(SCHREIBEN.get(grund)).ifPresent(text -> {
            schreiben.mitteilung(nummer, "Ihr Antrag: " + grund.bezeichnung(), "einstellung", List.of(text));
            mail.lege(nummer, Mailanlass.SCHREIBEN_LIEGT_VOR);
        });
        vorgaenge.setzeZustand(nummer, grund.zustand());
        vorgaenge.vermerke(nummer, "Verfahren eingestellt", null);
    }
}
