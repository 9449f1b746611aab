package de.amtsweg.bescheid;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Renewal of certificates about the effect of an application, {@code amtsweg.fiktion.*}.
 *
 * @param vorlauf how long before its last day a new certificate is to be decided on; the law names no time
 */
@ConfigurationProperties(prefix = "amtsweg.fiktion", ignoreUnknownFields = false)
record FiktionProperties(@DefaultValue("28d") Duration vorlauf) {

    FiktionProperties {
        if (vorlauf.toDays() < 1 || vorlauf.toDays() > 90) {
            throw new IllegalArgumentException("amtsweg.fiktion.vorlauf muss zwischen 1d und 90d liegen.");
        }
    }
}
