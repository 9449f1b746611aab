package de.amtsweg.register.rueckkanal;

import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterConnector;
import de.amtsweg.register.RegisterProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line to the online service. */
@Configuration(proxyBeanMethods = false)
class RueckkanalAnschluss {

    @Bean
    RueckkanalNachrichten rueckkanalNachrichten() {
        return new RueckkanalNachrichten();
    }

    @Bean
    RueckkanalLeser rueckkanalLeser() {
        return new RueckkanalLeser();
    }

    @Bean
    @ConditionalOnProperty("amtsweg.register.rueckkanal.url")
    RegisterConnector rueckkanalConnector(RegisterProperties properties, RueckkanalLeser leser) {
        return new RegisterConnector(
                "amtsweg-rueckkanal", new Partner("Der Onlinedienst", properties.rueckkanal()), leser::lies);
    }
}
