package de.amtsweg.register.ba;

import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterConnector;
import de.amtsweg.register.RegisterProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line to the BA. */
@Configuration(proxyBeanMethods = false)
class BaAnschluss {

    @Bean
    BaNachrichten baNachrichten() {
        return new BaNachrichten();
    }

    @Bean
    BaLeser baLeser() {
        return new BaLeser();
    }

    @Bean
    RegisterConnector baConnector(RegisterProperties properties, BaLeser leser) {
        return new RegisterConnector(
                "amtsweg-ba", new Partner("Die Bundesagentur für Arbeit", properties.ba()), leser::lies);
    }
}
