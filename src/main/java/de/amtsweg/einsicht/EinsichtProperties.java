package de.amtsweg.einsicht;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Reading files of the other task.
 *
 * @param dauer how long a file stays open to the person who stated the purpose
 */
@ConfigurationProperties(prefix = "amtsweg.einsicht", ignoreUnknownFields = false)
public record EinsichtProperties(@DefaultValue("1d") Duration dauer) {

    public EinsichtProperties {
        if (dauer.isNegative() || dauer.isZero()) {
            throw new IllegalArgumentException("amtsweg.einsicht.dauer muss länger als null sein.");
        }
    }
}
