package de.amtsweg.register.eat;

import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterConnector;
import de.amtsweg.register.RegisterProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line to the card producer. */
@Configuration(proxyBeanMethods = false)
class EatAnschluss {

    @Bean
    EatNachrichten eatNachrichten() {
        return new EatNachrichten();
    }

    @Bean
    EatLeser eatLeser() {
        return new EatLeser();
    }

    @Bean
    RegisterConnector eatConnector(RegisterProperties properties, EatLeser leser) {
        return new RegisterConnector("amtsweg-eat", new Partner("Der Kartenhersteller", properties.eat()), leser::lies);
    }
}
