package de.amtsweg.register.meldebehoerde;

import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterConnector;
import de.amtsweg.register.RegisterProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line to the registration office. */
@Configuration(proxyBeanMethods = false)
class MeldebehoerdeAnschluss {

    @Bean
    MeldebehoerdeNachrichten meldebehoerdeNachrichten() {
        return new MeldebehoerdeNachrichten();
    }

    @Bean
    MeldebehoerdeLeser meldebehoerdeLeser() {
        return new MeldebehoerdeLeser();
    }

    @Bean
    @ConditionalOnProperty("amtsweg.register.meldebehoerde.url")
    RegisterConnector meldebehoerdeConnector(RegisterProperties properties, MeldebehoerdeLeser leser) {
        return new RegisterConnector(
                "amtsweg-meldebehoerde", new Partner("Die Meldebehörde", properties.meldebehoerde()), leser::lies);
    }
}
