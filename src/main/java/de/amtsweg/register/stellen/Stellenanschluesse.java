package de.amtsweg.register.stellen;

import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterConnector;
import de.amtsweg.register.RegisterProperties;
import de.amtsweg.register.beteiligung.Anliegenliste;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The registers, always there, and the lines to those partners that are configured. */
@Configuration(proxyBeanMethods = false)
class Stellenanschluesse {

    /** What the registers share. */
    @Component
    record Gemeinsames(Fallbilder faelle, Anliegenliste anliegen, Stellenakte akte) {

        Stellenregister register(Stellenvertrag vertrag) {
            return new Stellenregister(vertrag, faelle, anliegen, akte);
        }
    }

    private static RegisterConnector connector(
            String artikel, Stellenregister register, RegisterProperties properties) {
        return new RegisterConnector(
                "amtsweg-" + register.name(),
                new Partner(
                        artikel + " " + register.bezeichnung(),
                        properties.zu(register.name()).orElseThrow()),
                register::lies);
    }

    @Bean
    Stellenregister bzrRegister(Gemeinsames gemeinsames) {
        return gemeinsames.register(new BzrVertrag());
    }

    @Bean
    @ConditionalOnProperty("amtsweg.register.bzr.url")
    RegisterConnector bzrConnector(Stellenregister bzrRegister, RegisterProperties properties) {
        return connector("Das", bzrRegister, properties);
    }

    @Bean
    Stellenregister verfassungsschutzRegister(Gemeinsames gemeinsames) {
        return gemeinsames.register(new VerfassungsschutzVertrag());
    }

    @Bean
    @ConditionalOnProperty("amtsweg.register.verfassungsschutz.url")
    RegisterConnector verfassungsschutzConnector(
            Stellenregister verfassungsschutzRegister, RegisterProperties properties) {
        return connector("Die", verfassungsschutzRegister, properties);
    }

    @Bean
    Stellenregister staatsanwaltschaftRegister(Gemeinsames gemeinsames) {
        return gemeinsames.register(new StaatsanwaltschaftVertrag());
    }

    @Bean
    @ConditionalOnProperty("amtsweg.register.staatsanwaltschaft.url")
    RegisterConnector staatsanwaltschaftConnector(
            Stellenregister staatsanwaltschaftRegister, RegisterProperties properties) {
        return connector("Die", staatsanwaltschaftRegister, properties);
    }

    @Bean
    Stellenregister estaRegister(Gemeinsames gemeinsames) {
        return gemeinsames.register(new EstaVertrag());
    }

    @Bean
    @ConditionalOnProperty("amtsweg.register.esta.url")
    RegisterConnector estaConnector(Stellenregister estaRegister, RegisterProperties properties) {
        return connector("Das", estaRegister, properties);
    }

    @Bean
    Stellenregister eesRegister(Gemeinsames gemeinsames) {
        return gemeinsames.register(new EesVertrag());
    }

    @Bean
    @ConditionalOnProperty("amtsweg.register.ees.url")
    RegisterConnector eesConnector(Stellenregister eesRegister, RegisterProperties properties) {
        return connector("Das", eesRegister, properties);
    }

    @Bean
    Stellenregister standesamtRegister(Gemeinsames gemeinsames) {
        return gemeinsames.register(new StandesamtVertrag());
    }

    @Bean
    @ConditionalOnProperty("amtsweg.register.standesamt.url")
    RegisterConnector standesamtConnector(Stellenregister standesamtRegister, RegisterProperties properties) {
        return connector("Das", standesamtRegister, properties);
    }
}
