package de.amtsweg.akte.dms;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The file on the screen.
 *
 * @param dmsAnzeigezeit how long a person who looks at a file waits for the DMS; then our own copy is shown
 */
@Validated
@ConfigurationProperties(prefix = "amtsweg.akte", ignoreUnknownFields = false)
public record AkteProperties(@DefaultValue("3s") Duration dmsAnzeigezeit) {

    private static final Duration HOECHSTENS = Duration.ofSeconds(30);

    @AssertTrue(message = "dms-anzeigezeit muss größer als null und höchstens 30 s sein")
    public boolean isAnzeigezeitErtraeglich() {
        return dmsAnzeigezeit.toMillis() > 0 && dmsAnzeigezeit.compareTo(HOECHSTENS) <= 0;
    }
}
