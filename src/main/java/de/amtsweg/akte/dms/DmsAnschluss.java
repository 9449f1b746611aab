package de.amtsweg.akte.dms;

import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line to the DMS. */
@Configuration(proxyBeanMethods = false)
class DmsAnschluss {

    @Bean
    DmsConnector dmsConnector(RegisterProperties properties) {
        return new DmsConnector(new Partner("Das Dokumentenmanagement", properties.dms()));
    }

    @Bean
    Dms dms(DmsConnector connector) {
        return new CmisDms(connector);
    }
}
