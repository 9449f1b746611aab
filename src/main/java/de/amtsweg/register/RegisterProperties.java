package de.amtsweg.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where the partners are reached, {@code amtsweg.register.*}.
 *
 * @param azr Ausländerzentralregister
 * @param ba Bundesagentur für Arbeit
 * @param bva Bundesverwaltungsamt
 * @param eat card producer
 * @param dms document management system, address of the CMIS browser binding
 */
@Validated
@ConfigurationProperties(prefix = "amtsweg.register", ignoreUnknownFields = false)
public record RegisterProperties(
        @Valid @NotNull Anschluss azr,
        @Valid @NotNull Anschluss ba,
        @Valid @NotNull Anschluss bva,
        @Valid @NotNull Anschluss eat,
        @Valid @NotNull Anschluss dms) {

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
     */
    public record Anschluss(
            @NotNull URI url,
            @DefaultValue("5s") Duration verbindungszeit,
            @DefaultValue("25s") Duration antwortzeit,
            String token,
            @DefaultValue("30MB") DataSize maxAntwort) {

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
