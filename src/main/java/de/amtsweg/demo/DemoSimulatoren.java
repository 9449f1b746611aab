package de.amtsweg.demo;

import de.amtsweg.register.VersandProperties;
import de.amtsweg.simulator.Simulatoreinstellungen;
import de.amtsweg.simulator.Simulatoren;
import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The registers' simulators in the same process, each on its own loopback port. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnProperty(name = "amtsweg.demo.simulatoren", matchIfMissing = true)
class DemoSimulatoren {

    @Bean(destroyMethod = "close")
    Simulatoren simulatoren(DemoProperties demo, VersandProperties versand, @Value("${server.port:8080}") int port) {
        Simulatoreinstellungen fest = Simulatoreinstellungen.vorfuehrung(
                demo.datenordner().resolve("simulatoren"),
                URI.create("http://127.0.0.1:" + port),
                versand.eingangstoken());
        Simulatoreinstellungen einstellungen = new Simulatoreinstellungen(
                fest.azrPort(),
                fest.baPort(),
                fest.bvaPort(),
                fest.dmsPort(),
                fest.eatPort(),
                fest.smtpPort(),
                fest.datenordner(),
                fest.rueckruf(),
                fest.rueckrufToken(),
                demo.antwortverzoegerung(),
                Duration.ofSeconds(3));
        try {
            return Simulatoren.starten(einstellungen);
        } catch (RuntimeException e) {
            throw new Startfehler(
                    "Die Simulatoren konnten nicht starten (" + e.getMessage()
                            + "). Sie brauchen die Ports 18081 bis 18085 und 18025; mit"
                            + " „amtsweg.demo.simulatoren=false“ starten sie nicht mit.",
                    e);
        }
    }
}
