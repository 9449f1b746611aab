package de.amtsweg.register;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When the daily run may work, in local time. The window may cross midnight.
 *
 * @param von earliest start, for example {@code 20:00}
 * @param bis from then on it takes no further message
 */
@Validated
@ConfigurationProperties(prefix = "amtsweg.tageslauf", ignoreUnknownFields = false)
public record TageslaufProperties(@DefaultValue("20:00") LocalTime von, @DefaultValue("05:00") LocalTime bis) {

    boolean offen(LocalTime zeit) {
        return von.isBefore(bis)
                ? !zeit.isBefore(von) && zeit.isBefore(bis)
                : !zeit.isBefore(von) || zeit.isBefore(bis);
    }
}
