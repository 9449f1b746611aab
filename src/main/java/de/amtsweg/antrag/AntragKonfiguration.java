package de.amtsweg.antrag;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the intake. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AntragProperties.class)
class AntragKonfiguration {

    @Bean
    Antragsleser antragsleser(AntragProperties properties) {
        return new Antragsleser(properties.maxAnlage().toBytes(), properties.schemaDatei());
    }

    @Bean
    Dateipruefung dateipruefung(AntragProperties properties) {
        return new Dateipruefung(properties.maxAnlage().toBytes());
    }
}
