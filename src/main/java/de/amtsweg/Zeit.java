package de.amtsweg;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the whole application, in German time: deadlines of the law are German days. */
@Configuration(proxyBeanMethods = false)
class Zeit {

    @Bean
    @ConditionalOnMissingBean
    Clock uhr() {
        return Clock.system(ZoneId.of("Europe/Berlin"));
    }
}
