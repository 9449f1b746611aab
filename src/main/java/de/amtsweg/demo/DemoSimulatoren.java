package de.amtsweg.demo;

import de.amtsweg.betrieb.Startfehler;
import de.amtsweg.register.VersandProperties;
import de.amtsweg.simulator.PortBelegtException;
import de.amtsweg.simulator.Simulatoreinstellungen;
import de.amtsweg.simulator.Simulatoren;
import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The registers' simulators in the same process, each on its own loopback port. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnProperty(name = "amtsweg.demo.simulatoren", matchIfMissing = true)
class DemoSimulatoren {

    private static final String OHNE = "; ganz ohne Simulatoren geht es mit „amtsweg.demo.simulatoren=false“.";

    @Bean(destroyMethod = "close")
    Simulatoren simulatoren(
            DemoProperties demo,
            VersandProperties versand,
            Datenordner ordner,
            @Value("${server.port:8080}") int port) {
        try {
            return Simulatoren.starten(new Simulatoreinstellungen(
                    demo.azrPort(),
                    demo.baPort(),
                    demo.bvaPort(),
                    demo.dmsPort(),
                    demo.eatPort(),
                    demo.partnerPort(),
                    demo.smtpPort(),
                    ordner.pfad().resolve("simulatoren"),
                    URI.create("http://127.0.0.1:" + port),
                    versand.eingangstoken(),
                    demo.antwortverzoegerung(),
                    Duration.ofSeconds(3)));
        } catch (PortBelegtException e) {
            throw new Startfehler(
                    "Der Port " + e.port() + " für den Simulator „" + e.simulator()
                            + "“ ist schon belegt; wählen Sie mit „amtsweg.demo." + e.simulator()
                            + "-port“ einen anderen" + OHNE,
                    e);
        } catch (RuntimeException e) {
            throw new Startfehler(
                    "Die Simulatoren konnten im Ordner „" + ordner.pfad().toAbsolutePath()
                            + "“ („amtsweg.demo.datenordner“) nicht starten (" + e.getMessage() + ")" + OHNE,
                    e);
        }
    }

    /** The port is known only now if any free one was asked for. */
    @Bean
    ApplicationListener<ServletWebServerInitializedEvent> rueckrufadresse(Simulatoren simulatoren) {
        return ereignis -> simulatoren.rueckrufAn(
                URI.create("http://127.0.0.1:" + ereignis.getWebServer().getPort()));
    }
}
