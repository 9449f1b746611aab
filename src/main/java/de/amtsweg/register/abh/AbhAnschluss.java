package de.amtsweg.register.abh;

import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterConnector;
import de.amtsweg.register.RegisterProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line to other foreigners' authorities: one for all, whoever is behind it distributes by the header. */
@Configuration(proxyBeanMethods = false)
class AbhAnschluss {

    @Bean
    AbhNachrichten abhNachrichten() {
        return new AbhNachrichten();
    }

    @Bean
    AbhLeser abhLeser() {
        return new AbhLeser();
    }

    @Bean
    @ConditionalOnProperty("amtsweg.register.abh.url")
    RegisterConnector abhConnector(RegisterProperties properties, AbhLeser leser) {
        return new RegisterConnector(
                "amtsweg-abh", new Partner("Die andere Ausländerbehörde", properties.abh()), leser::lies);
    }
}
