package de.amtsweg.antrag;

import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.post.Merkblaetter;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Hands in what was taken down at the counter. The start form's variables are about a person: they are gone before the
 * transaction ends, so that the engine stores none of them.
 */
@Component
final class AntragEinreichenDelegate implements JavaDelegate {

    private final Antragsleser leser;
    private final AntragAnnahme annahme;
    private final Behoerden behoerden;
    private final Merkblaetter merkblaetter;
    private final Clock uhr;

    AntragEinreichenDelegate(
            Antragsleser leser, AntragAnnahme annahme, Behoerden behoerden, Merkblaetter merkblaetter, Clock uhr) {
        this.leser = leser;
        this.annahme = annahme;
        this.behoerden = behoerden;
        this.merkblaetter = merkblaetter;
        this.uhr = uhr;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> angaben = execution.getVariables();
        execution.removeVariables(Set.copyOf(angaben.keySet()));
        Formularwerte werte = new Formularwerte(angaben);
        byte[] nachricht =
                new PersoenlicherAntrag(werte, behoerden.lade(execution.getTenantId()), uhr.instant()).alsNachricht();
        Eingangsbestaetigung bestaetigung = annahme.annehmen(lies(nachricht), nachricht);
        merkblaetter.waehle(bestaetigung.vorgangsnummer(), werte);
        execution.setProcessBusinessKey(bestaetigung.vorgangsnummer());
    }

    private Antrag lies(byte[] nachricht) {
        try {
            return leser.lies(nachricht);
        } catch (AntragAbgelehnt e) {
            throw new FachlicherFehler("So kann der Antrag nicht aufgenommen werden: " + e.getMessage());
        }
    }
}
