package de.amtsweg.engine;

import de.amtsweg.behoerde.Behoerden;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/**
 * {@code amtsweg_behoerden_gestoert}: authorities whose folder cannot be used, or whose models were not deployed. The node
 * stays ready, for the others work.
 */
@Component
class Behoerdenmesswert {

    Behoerdenmesswert(Behoerden behoerden, Modelle modelle, MeterRegistry messungen) {
        Gauge.builder(
                        "amtsweg.behoerden.gestoert",
                        () -> behoerden.unbrauchbare().size()
                                + modelle.abgewiesene().size())
                .register(messungen);
    }
}
