package de.amtsweg.register;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Delivery of messages.
 *
 * @param takt how often outbox and inbox are looked at when nothing pushes
 * @param eingangstoken bearer token partners present when they deliver an answer
 * @param maxEingang largest answer a partner may deliver
 */
@Validated
@ConfigurationProperties(prefix = "amtsweg.versand", ignoreUnknownFields = false)
public record VersandProperties(
        @DefaultValue("1s") Duration takt, @NotBlank String eingangstoken, @DefaultValue("30MB") DataSize maxEingang) {

    @Override
    public String toString() {
        return "VersandProperties[takt=" + takt + "]";
    }
}
