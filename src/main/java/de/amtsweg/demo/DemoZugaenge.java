package de.amtsweg.demo;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.engine.Einrichtungsschritt;
import de.amtsweg.register.azr.AzrKennwort;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The passwords with which the simulated AZR is delivered; once changed they stay changed. */
@Component
@Profile("demo")
@Order(5)
class DemoZugaenge implements Einrichtungsschritt {

    private final AzrKennwort kennwort;
    private final Behoerden behoerden;

    DemoZugaenge(AzrKennwort kennwort, Behoerden behoerden) {
        this.kennwort = kennwort;
        this.behoerden = behoerden;
    }

    @Override
    public void einrichten() {
        for (Behoerde behoerde : behoerden.alle()) {
            if (kennwort.stand(behoerde.id()).geaendert() == null) {
                kennwort.hinterlege(behoerde.id(), "demo-azr-" + behoerde.kennung(), "Vorführung");
            }
        }
    }
}
