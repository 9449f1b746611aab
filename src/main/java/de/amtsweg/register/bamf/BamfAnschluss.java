package de.amtsweg.register.bamf;

import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterConnector;
import de.amtsweg.register.RegisterProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line to the BAMF. */
@Configuration(proxyBeanMethods = false)
class BamfAnschluss {

    @Bean
    BamfNachrichten bamfNachrichten() {
        return new BamfNachrichten();
    }

    @Bean
    BamfLeser bamfLeser() {
        return new BamfLeser();
    }

    @Bean
    @ConditionalOnProperty("amtsweg.register.bamf.url")
    RegisterConnector bamfConnector(RegisterProperties properties, BamfLeser leser) {
        return new RegisterConnector(
                "amtsweg-bamf",
                new Partner("Das Bundesamt für Migration und Flüchtlinge", properties.bamf()),
                leser::lies);
    }
}
