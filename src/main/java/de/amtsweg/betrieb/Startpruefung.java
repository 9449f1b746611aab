package de.amtsweg.betrieb;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Looks at the settings before anything starts: each one of ours must exist, and either the demonstration or production
 * is meant. A setting with a typing error would otherwise silently not count.
 */
class Startpruefung implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final String VORSATZ = "amtsweg";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent ereignis) {
        ConfigurableEnvironment umgebung = ereignis.getEnvironment();
        pruefeNamen(umgebung);
        boolean produktion = umgebung.acceptsProfiles(Profiles.of(Produktion.PROFIL));
        boolean demo = umgebung.acceptsProfiles(Profiles.of(Produktion.DEMO));
        if (!produktion && !demo) {
            throw new Startfehler("Mit „spring.profiles.active“ ist weder „produktion“ noch „demo“ gewählt, sondern „"
                    + String.join(",", umgebung.getActiveProfiles()) + "“.");
        }
        if (produktion) {
            Produktion.pruefe(umgebung, demo);
        }
    }

    private static void pruefeNamen(ConfigurableEnvironment umgebung) {
        Collection<ConfigurationPropertyName> bekannt =
                Einstellungen.alle().stream().map(Einstellung::name).toList();
        Set<String> alsVariable =
                bekannt.stream().map(name -> buchstaben(name.toString())).collect(Collectors.toSet());
        for (PropertySource<?> quelle : umgebung.getPropertySources()) {
            if (quelle instanceof EnumerablePropertySource<?> aufzaehlbar) {
                boolean variablen =
                        quelle.getName().endsWith(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
                for (String schluessel : aufzaehlbar.getPropertyNames()) {
                    if (variablen ? fremdeVariable(schluessel, alsVariable) : fremd(schluessel, bekannt)) {
                        throw new Startfehler(
                                "Die Einstellung „" + schluessel + "“ (" + ort(quelle, schluessel, variablen)
                                        + ") kennt Amtsweg nicht; alle stehen in docs/konfiguration.md.");
                    }
                }
            }
        }
    }

    private static boolean fremd(String schluessel, Collection<ConfigurationPropertyName> bekannt) {
        if (!schluessel.toLowerCase(Locale.ROOT).startsWith(VORSATZ + ".")) {
            return false;
        }
        ConfigurationPropertyName name = ConfigurationPropertyName.adapt(schluessel, '.');
        return bekannt.stream().noneMatch(b -> b.equals(name));
    }

    private static boolean fremdeVariable(String schluessel, Set<String> bekannt) {
        return schluessel.toLowerCase(Locale.ROOT).startsWith(VORSATZ + "_")
                && !bekannt.contains(buchstaben(schluessel));
    }

    private static String buchstaben(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String ort(PropertySource<?> quelle, String schluessel, boolean variablen) {
        Origin herkunft = OriginLookup.getOrigin(quelle, schluessel);
        if (variablen) {
            return "Umgebungsvariable";
        }
        return herkunft == null ? quelle.getName() : herkunft.toString();
    }

    /** After logging is set up, so that the sentence is written where the log goes. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
