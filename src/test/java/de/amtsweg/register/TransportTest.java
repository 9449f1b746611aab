package de.amtsweg.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.register.bva.BvaLeser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Another way than HTTP is chosen by a setting; what is above it notices nothing. */
class TransportTest {

    private static final byte[] NACHRICHT = Pruefung.beispiel("bva", "sicherheitsabfrage");

    private final ApplicationContextRunner anwendung = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
            .withUserConfiguration(RegisterKonfiguration.class)
            .withBean(TransportadapterWandler.class)
            .withBean(SslBuendelWandler.class)
            .withPropertyValues(
                    "amtsweg.register.azr.url=https://127.0.0.1/azr",
                    "amtsweg.register.ba.url=https://127.0.0.1/ba",
                    "amtsweg.register.bva.url=https://127.0.0.1/bva",
                    "amtsweg.register.eat.url=https://127.0.0.1/eat",
                    "amtsweg.register.dms.url=https://127.0.0.1/dms");

    @AfterEach
    void raeumeAuf() {
        Probetransport.UNTERWEGS.clear();
        Probetransport.stoerung = null;
    }

    @Test
    void ein_Adapter_bekommt_die_Nachricht_unveraendert_und_die_Adresse() {
        anwendung.withPropertyValues("amtsweg.register.bva.transport=probe").run(kontext -> {
            RegisterConnector.Ergebnis ergebnis = sende(kontext.getBean(RegisterProperties.class));

            assertThat(ergebnis.<byte[]>getResponseParameter(RegisterConnector.ANTWORT))
                    .isNull();
            assertThat(ergebnis.<Integer>getResponseParameter(RegisterConnector.STATUS))
                    .isEqualTo(202);
            Probetransport.Sendung sendung = Probetransport.UNTERWEGS.remove();
            assertThat(sendung.nachricht()).isEqualTo(NACHRICHT);
            assertThat(sendung.bezeichnung()).isEqualTo("Das Bundesverwaltungsamt");
            assertThat(sendung.anschluss().url()).hasToString("https://127.0.0.1/bva");
        });
    }

    @Test
    void eine_Stoerung_des_Adapters_ist_eine_Stoerung_des_Registers() {
        Probetransport.stoerung = new RegisterStoerung("Der Intermediär ist nicht erreichbar.");
        anwendung.withPropertyValues("amtsweg.register.bva.transport=probe").run(kontext -> assertThatThrownBy(
                        () -> sende(kontext.getBean(RegisterProperties.class)))
                .isSameAs(Probetransport.stoerung));
    }

    @Test
    void ohne_Angabe_gilt_HTTP() {
        anwendung.withPropertyValues("amtsweg.register.bva.transport=probe").run(kontext -> {
            RegisterProperties properties = kontext.getBean(RegisterProperties.class);
            assertThat(properties.bva().transport()).isInstanceOf(Probetransport.class);
            assertThat(properties.azr().transport()).isNull();
        });
    }

    @Test
    void ein_Adapter_den_es_nicht_gibt_verhindert_den_Start() {
        anwendung
                .withPropertyValues("amtsweg.register.bva.transport=brieftaube")
                .run(
                        kontext -> assertThat(kontext.getStartupFailure())
                                .hasStackTraceContaining(
                                        "Den Transport „brieftaube“ gibt es nicht; vorhanden: probe. Ohne Angabe gilt HTTP(S)."));
    }

    @Test
    void ein_Buendel_das_nicht_eingerichtet_ist_verhindert_den_Start() {
        anwendung.withPropertyValues("amtsweg.register.bva.ssl-bundle=bva").run(kontext -> assertThat(
                        kontext.getStartupFailure())
                .hasStackTraceContaining("Das SSL-Bündel „bva“ ist unter „spring.ssl.bundle“ nicht eingerichtet."));
    }

    private static RegisterConnector.Ergebnis sende(RegisterProperties properties) {
        RegisterConnector.Anfrage anfrage = new RegisterConnector(
                        "amtsweg-bva", new Partner("Das Bundesverwaltungsamt", properties.bva()), new BvaLeser()::lies)
                .createRequest();
        anfrage.setRequestParameter(RegisterConnector.NACHRICHT, NACHRICHT);
        return anfrage.execute();
    }
}
