package de.amtsweg.regelwerk.betrieb;

import de.amtsweg.regelwerk.Regelwerk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The law tables as they hold in the running application. */
@Configuration(proxyBeanMethods = false)
class Regelbetrieb {

    @Bean
    Regelwerk regelwerk(Regelstand stand) {
        return new Regelwerk(stand);
    }
}
