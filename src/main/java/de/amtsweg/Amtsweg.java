package de.amtsweg;

import de.amtsweg.befehl.Befehle;
import de.amtsweg.betrieb.Portpruefung;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application: casework of German foreigners' authorities on Camunda 7. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Amtsweg {

    /** Runs a command if the first argument names one, and the server otherwise; exit code 1 if it does not start. */
    public static void main(String[] args) {
        if (Befehle.gemeint(args)) {
            System.exit(Befehle.ausfuehren(args));
        }
        // the engine stores points in time without a zone, as the local time of the machine: nodes must agree, and an
        // hour
        // that comes twice in October would keep locks and due dates an hour too long
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication server = new SpringApplication(Amtsweg.class);
        server.addListeners(new Portpruefung());
        try {
            server.run(args);
        } catch (RuntimeException e) {
            // told by the application already; threads of half-started parts must not keep the process alive
            System.exit(1);
        }
    }
}
