package de.amtsweg.register.azr;

import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterConnector;
import de.amtsweg.register.RegisterProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line to the AZR. */
@Configuration(proxyBeanMethods = false)
class AzrAnschluss {

    @Bean
    AzrNachrichten azrNachrichten() {
        return new AzrNachrichten();
    }

    @Bean
    AzrLeser azrLeser() {
        return new AzrLeser();
    }

    @Bean
    RegisterConnector azrConnector(RegisterProperties properties, AzrAusweis ausweis, AzrLeser leser) {
        return new RegisterConnector(
                "amtsweg-azr", new Partner("Das Ausländerzentralregister", properties.azr(), ausweis), leser::lies);
    }
}
