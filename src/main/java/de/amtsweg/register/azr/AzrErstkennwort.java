package de.amtsweg.register.azr;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerdenregeln;
import de.amtsweg.behoerde.Beitrittsschritt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The password with which an authority begins at the AZR: taken once from the environment variable its
 * {@code behoerde.yaml} names, and stored encrypted. Once there is one, the variable counts no more.
 */
@Component
class AzrErstkennwort implements Beitrittsschritt {

    private static final Logger LOG = LoggerFactory.getLogger(AzrErstkennwort.class);

    private final AzrKennwort kennwort;
    private final Environment umgebung;

    AzrErstkennwort(AzrKennwort kennwort, Environment umgebung) {
        this.kennwort = kennwort;
        this.umgebung = umgebung;
    }

    @Override
    public void beigetreten(Behoerde behoerde) {
        String variable = behoerde.zugaenge().get(Behoerde.AZR_KENNWORT);
        String wert = variable != null && Behoerdenregeln.istVariable(behoerde.id(), variable)
                ? umgebung.getProperty(variable)
                : null;
        if (wert != null && !wert.isBlank() && kennwort.stand(behoerde.id()).geaendert() == null) {
            kennwort.hinterlege(behoerde.id(), wert.strip(), "Umgebungsvariable");
            LOG.info("first password of authority {} at the AZR taken from {}", behoerde.id(), variable);
        }
    }
}
