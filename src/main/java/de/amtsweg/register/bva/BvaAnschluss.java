package de.amtsweg.register.bva;

import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterConnector;
import de.amtsweg.register.RegisterProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line to the BVA. */
@Configuration(proxyBeanMethods = false)
class BvaAnschluss {

    @Bean
    BvaNachrichten bvaNachrichten() {
        return new BvaNachrichten();
    }

    @Bean
    BvaLeser bvaLeser() {
        return new BvaLeser();
    }

    @Bean
    RegisterConnector bvaConnector(RegisterProperties properties, BvaLeser leser) {
        return new RegisterConnector(
                "amtsweg-bva", new Partner("Das Bundesverwaltungsamt", properties.bva()), leser::lies);
    }
}
