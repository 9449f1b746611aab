package de.amtsweg.betrieb;

import java.util.List;
import java.util.Locale;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/** What production needs and what it must not have. The first finding stops the start. */
final class Produktion {

    static final String PROFIL = "produktion";
    static final String DEMO = "demo";

    private static final String DATENBANK = "spring.datasource.url";
    private static final String VORFUEHRUNG = "amtsweg.demo.";
    private static final String SCHLUESSEL = "amtsweg.geheimnis.schluessel";
    private static final List<String> TOKEN = List.of("amtsweg.antrag.token", "amtsweg.versand.eingangstoken");
    /** Without them nobody has access. */
    private static final List<String> TOKEN_WENN_ANGEGEBEN = List.of("amtsweg.ablage.token");

    private static final int TOKENLAENGE = 20;
    private static final List<String> NOETIG = List.of(
            "spring.datasource.username",
            "amtsweg.register.azr.url",
            "amtsweg.register.ba.url",
            "amtsweg.register.bva.url",
            "amtsweg.register.eat.url",
            "amtsweg.register.dms.url",
            "spring.mail.host",
            "amtsweg.mail.absender",
            "amtsweg.mail.status-basis-url");

    private Produktion() {}

    static void pruefe(ConfigurableEnvironment umgebung, boolean demo) {
        if (demo) {
            throw new Startfehler("Die Profile „produktion“ und „demo“ schließen einander aus; nennen Sie in"
                    + " „spring.profiles.active“ nur eines.");
        }
        pruefeDatenbank(umgebung.getProperty(DATENBANK, "").trim());
        pruefeVorfuehrung(umgebung);
        TOKEN.forEach(name -> pruefeToken(name, umgebung.getProperty(name, "").trim()));
        pruefeSchluessel(umgebung.getProperty(SCHLUESSEL, "").trim());
        TOKEN_WENN_ANGEGEBEN.stream()
                .filter(name -> !umgebung.getProperty(name, "").isBlank())
                .forEach(name -> pruefeToken(name, umgebung.getProperty(name).trim()));
        for (String name : NOETIG) {
            if (umgebung.getProperty(name, "").isBlank()) {
                throw new Startfehler("In der Produktion muss „" + name + "“ angegeben sein.");
            }
        }
    }

    /** Never with its value in the sentence. */
    private static void pruefeSchluessel(String angabe) {
        if (angabe.isEmpty()) {
            throw new Startfehler("In der Produktion muss „" + SCHLUESSEL + "“ angegeben sein.");
        }
        for (String teil : angabe.split(",")) {
            if (!teil.strip().matches("[A-Za-z0-9._-]+:[A-Za-z0-9+/]{43}=")) {
                throw new Startfehler("In „" + SCHLUESSEL + "“ ist jeder Schlüssel als Kennung, Doppelpunkt und 32 Byte"
                        + " in Base64 anzugeben, mehrere durch Komma getrennt.");
            }
            if (teil.strip().toLowerCase(Locale.ROOT).startsWith(DEMO)) {
                throw new Startfehler("Der Schlüssel in „" + SCHLUESSEL + "“ ist der der Vorführung; in der Produktion"
                        + " braucht es einen eigenen, geheimen.");
            }
        }
    }

    private static void pruefeDatenbank(String adresse) {
        if (adresse.isEmpty()) {
            throw new Startfehler("In der Produktion muss „" + DATENBANK + "“ eine eigene PostgreSQL nennen.");
        }
        if (!adresse.startsWith("jdbc:postgresql:")) {
            throw new Startfehler(
                    "„" + DATENBANK + "“ ist „" + adresse + "“; die Produktion braucht eine eigene PostgreSQL"
                            + " (jdbc:postgresql:…), die eingebettete Datenbank gibt es nur in der Vorführung.");
        }
    }

    private static void pruefeVorfuehrung(ConfigurableEnvironment umgebung) {
        for (PropertySource<?> quelle : umgebung.getPropertySources()) {
            if (quelle instanceof EnumerablePropertySource<?> aufzaehlbar) {
                for (String schluessel : aufzaehlbar.getPropertyNames()) {
                    if (schluessel.toLowerCase(Locale.ROOT).replace('_', '.').startsWith(VORFUEHRUNG)) {
                        throw new Startfehler(
                                "Die Einstellung „" + schluessel + "“ gehört zur Vorführung; in der Produktion"
                                        + " gibt es weder Simulatoren noch Beispiele.");
                    }
                }
            }
        }
    }

    private static void pruefeToken(String name, String token) {
        if (token.isEmpty()) {
            throw new Startfehler("In der Produktion muss „" + name + "“ angegeben sein.");
        }
        if (token.toLowerCase(Locale.ROOT).startsWith(DEMO)) {
            throw new Startfehler("Das Token in „" + name + "“ ist das der Vorführung; in der Produktion braucht es ein"
                    + " eigenes, geheimes.");
        }
        if (token.length() < TOKENLAENGE) {
            throw new Startfehler("Das Token in „" + name + "“ ist zu kurz; in der Produktion hat es mindestens "
                    + TOKENLAENGE + " Zeichen.");
        }
    }
}
