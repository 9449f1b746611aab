package de.amtsweg.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where the partners are reached, {@code amtsweg.register.*}. The first five are needed by every authority; a partner
 * of the others that is not configured cannot be written to.
 *
 * @param azr Ausländerzentralregister
 * @param ba Bundesagentur für Arbeit
 * @param bva Bundesverwaltungsamt
 * @param eat card producer
 * @param dms document management system, address of the CMIS browser binding
 * @param bzr Bundeszentralregister (Bundesamt für Justiz)
 * @param verfassungsschutz authority for the protection of the constitution (§ 37 StAG)
 * @param staatsanwaltschaft public prosecutor (§ 32b StAG)
 * @param standesamt register office
 * @param esta register of decisions on nationality (§ 33 StAG)
 * @param ees Entry/Exit System
 * @param bamf Bundesamt für Migration und Flüchtlinge
 * @param meldebehoerde residents' registration office
 * @param abh other foreigners' authorities
 * @param rueckkanal online portal, back to the applicant
 */
@Validated
@ConfigurationProperties(prefix = "amtsweg.register", ignoreUnknownFields = false)
public record RegisterProperties(
        @Valid @NotNull Anschluss azr,
        @Valid @NotNull Anschluss ba,
        @Valid @NotNull Anschluss bva,
        @Valid @NotNull Anschluss eat,
        @Valid @NotNull Anschluss dms,
        @Valid Anschluss bzr,
        @Valid Anschluss verfassungsschutz,
        @Valid Anschluss staatsanwaltschaft,
        @Valid Anschluss standesamt,
        @Valid Anschluss esta,
        @Valid Anschluss ees,
        @Valid Anschluss bamf,
        @Valid Anschluss meldebehoerde,
        @Valid Anschluss abh,
        @Valid Anschluss rueckkanal) {

    /** The line to the register with this name, empty if none is configured. */
    public Optional<Anschluss> zu(String register) {
        try {
            return Optional.ofNullable(
                    (Anschluss) RegisterProperties.class.getMethod(register).invoke(this));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    /** A job's lock is 60 s; a call that took longer could run twice at once. */
    private static final Duration HOECHSTDAUER = Duration.ofSeconds(45);

    /**
     * One line.
     *
     * @param url where messages are posted
     * @param verbindungszeit limit for establishing the connection
     * @param antwortzeit limit from then on until the whole answer is here; both together less than 45 s
     * @param token bearer token, none if empty
     * @param maxAntwort largest accepted answer
     * @param wiederholung what a repeated message does at this partner
     * @param gleichzeitig how many calls may run at once from one node
     * @param probeabstand time between two probes while the partner cannot be reached
     * @param zurueckstellenNach how long a message is tried before it waits for the daily batch
     * @param sslBundle our certificate and whom we trust, as {@code spring.ssl.bundle} names them; null: the machine's
     *     trust, no certificate of ours
     * @param transport another way than HTTP(S), null if none
     */
    public record Anschluss(
            @NotNull URI url,
            @DefaultValue("5s") Duration verbindungszeit,
            @DefaultValue("25s") Duration antwortzeit,
            String token,
            @DefaultValue("30MB") DataSize maxAntwort,
            @DefaultValue("IGNORIERT") Wiederholung wiederholung,
            @DefaultValue("4") int gleichzeitig,
            @DefaultValue("30s") Duration probeabstand,
            @DefaultValue("2h") Duration zurueckstellenNach,
            SslBundle sslBundle,
            Transportadapter transport) {

        /** A line with the usual limits. */
        public static Anschluss mit(
                URI url, Duration verbindungszeit, Duration antwortzeit, String token, DataSize maxAntwort) {
            return new Anschluss(
                    url,
                    verbindungszeit,
                    antwortzeit,
                    token,
                    maxAntwort,
                    Wiederholung.IGNORIERT,
                    4,
                    Duration.ofSeconds(30),
                    Duration.ofHours(2),
                    null,
                    null);
        }

        /** The same line with our certificate. */
        public Anschluss mit(SslBundle buendel) {
            return new Anschluss(
                    url,
                    verbindungszeit,
                    antwortzeit,
                    token,
                    maxAntwort,
                    wiederholung,
                    gleichzeitig,
                    probeabstand,
                    zurueckstellenNach,
                    buendel,
                    transport);
        }

        @AssertTrue(message = "gleichzeitig muss zwischen 1 und 32 liegen")
        public boolean isGleichzeitigMoeglich() {
            return gleichzeitig >= 1 && gleichzeitig <= 32;
        }

        @AssertTrue(message = "url muss eine vollständige http(s)-Adresse sein")
        public boolean isUrlAbsolut() {
            return url == null
                    || (url.getHost() != null && String.valueOf(url.getScheme()).startsWith("http"));
        }

        @AssertTrue(
                message = "verbindungszeit und antwortzeit müssen größer als null und zusammen kürzer als 45 s sein")
        public boolean isKurzGenug() {
            return verbindungszeit.toMillis() > 0
                    && antwortzeit.toMillis() > 0
                    && hoechstdauer().compareTo(HOECHSTDAUER) < 0;
        }

        @AssertTrue(message = "ssl-bundle wirkt nur bei einer https-Adresse")
        public boolean isSslBeiHttps() {
            return sslBundle == null || url == null || "https".equals(url.getScheme());
        }

        Duration hoechstdauer() {
            return verbindungszeit.plus(antwortzeit);
        }

        /** Without the token. */
        @Override
        public String toString() {
            return "Anschluss[" + url + ", " + verbindungszeit + " + " + antwortzeit + "]";
        }
    }
}
