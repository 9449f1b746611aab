package de.amtsweg.betrieb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.register.VersandProperties;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What the start refuses, with the real configuration files and none of the real parts. */
class StartpruefungTest {

    @Configuration(proxyBeanMethods = false)
    static class Leer {}

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(VersandProperties.class)
    static class MitEinstellungen {}

    @Test
    void a_complete_production_and_the_demonstration_pass() {
        assertThatCode(() -> starte(Leer.class, Produktionsaufruf.mit()).close())
                .doesNotThrowAnyException();
        assertThatCode(() -> starte(Leer.class).close()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "spring.profiles.active | produktion,demo | schließen einander aus",
                "spring.datasource.url | null | „spring.datasource.url“ eine eigene PostgreSQL nennen",
                "spring.datasource.url | eingebettet | gibt es nur in der Vorführung",
                "spring.datasource.url | jdbc:h2:mem:x | „spring.datasource.url“ ist „jdbc:h2:mem:x“",
                "spring.datasource.username | null | „spring.datasource.username“",
                "amtsweg.demo.simulatoren | false | „amtsweg.demo.simulatoren“ gehört zur Vorführung",
                "amtsweg.antrag.token | null | „amtsweg.antrag.token“ angegeben",
                "amtsweg.antrag.token | demo | Token in „amtsweg.antrag.token“ ist das der Vorführung",
                "amtsweg.antrag.token | demo-und-noch-viel-laenger | ist das der Vorführung",
                "amtsweg.antrag.token | aB3dE5fG7hI9jK1lM3n | mindestens 20 Zeichen",
                "amtsweg.versand.eingangstoken | demo-eingang | Token in „amtsweg.versand.eingangstoken“",
                "amtsweg.versand.eingangstoken | kurz | „amtsweg.versand.eingangstoken“ ist zu kurz",
                "amtsweg.ablage.token | demo-ablage | Token in „amtsweg.ablage.token“",
                "amtsweg.register.azr.url | null | „amtsweg.register.azr.url“ angegeben",
                "amtsweg.register.ba.url | null | „amtsweg.register.ba.url“ angegeben",
                "amtsweg.register.bva.url | null | „amtsweg.register.bva.url“ angegeben",
                "amtsweg.register.eat.url | null | „amtsweg.register.eat.url“ angegeben",
                "amtsweg.register.dms.url | null | „amtsweg.register.dms.url“ angegeben",
                "spring.mail.host | null | „spring.mail.host“ angegeben"
            })
    void production_refuses(String einstellung, String wert, String satz) {
        assertThatThrownBy(() -> starte(Leer.class, Produktionsaufruf.mit(einstellung, wert)))
                .isInstanceOf(Startfehler.class)
                .hasMessageContaining(satz)
                .message()
                .matches("[^\\n]*\\.");
    }

    @ParameterizedTest
    @CsvSource({
        "amtsweg.antrag.tokn",
        "amtsweg.antraege.token",
        "amtsweg.token",
        "amtsweg.register.azr.adresse",
        "amtsweg.register.xyz.url",
        "AMTSWEG.antrag.tokn"
    })
    void an_unknown_setting_is_named(String name) {
        assertThatThrownBy(() -> starte(Leer.class, "--" + name + "=x"))
                .isInstanceOf(Startfehler.class)
                .hasMessageContaining("„" + name + "“");
    }

    @Test
    void a_known_one_may_be_written_in_every_way_spring_understands() {
        for (String name : new String[] {"amtsweg.antrag.max-groesse", "amtsweg.antrag.maxGroesse"}) {
            assertThatCode(() -> starte(Leer.class, "--" + name + "=5MB").close())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void environment_variables_count_too() {
        assertThatCode(() -> mitUmgebung("AMTSWEG_ANTRAG_MAXGROESSE")).doesNotThrowAnyException();
        assertThatCode(() -> mitUmgebung("AMTSWEG_REGISTER_AZR_URL")).doesNotThrowAnyException();
        assertThatThrownBy(() -> mitUmgebung("AMTSWEG_ANTRAG_GROESSE"))
                .isInstanceOf(Startfehler.class)
                .hasMessageContaining("„AMTSWEG_ANTRAG_GROESSE“ (Umgebungsvariable)");
    }

    @Test
    void neither_demonstration_nor_production() {
        assertThatThrownBy(() -> starte(Leer.class, "--spring.profiles.active=prod"))
                .isInstanceOf(Startfehler.class)
                .hasMessageContaining("spring.profiles.active")
                .hasMessageContaining("„prod“");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--amtsweg.versand.takt=bald | Die Einstellung „amtsweg.versand.takt“ hat den unbrauchbaren Wert „bald“.",
                "--amtsweg.versand.eingangstoken= | Die Einstellung „amtsweg.versand.eingangstoken“ fehlt."
            })
    void a_wrong_value_is_named_in_german(String argument, String satz) {
        assertThatThrownBy(() -> starte(MitEinstellungen.class, argument)).satisfies(fehler -> {
            FailureAnalysis analyse = new Einstellungsanzeige().analyze(fehler);
            assertThat(analyse.getDescription()).isEqualTo(satz);
        });
    }

    private static void mitUmgebung(String variable) {
        StandardEnvironment umgebung = new StandardEnvironment();
        umgebung.getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(variable, "1MB")));
        new SpringApplicationBuilder(Leer.class)
                .web(WebApplicationType.NONE)
                .environment(umgebung)
                .run()
                .close();
    }

    private static ConfigurableApplicationContext starte(Class<?> klasse, String... argumente) {
        return new SpringApplicationBuilder(klasse).web(WebApplicationType.NONE).run(argumente);
    }
}
