package de.amtsweg.ablage;

import jakarta.validation.constraints.AssertTrue;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Files of devices and scanners, {@code amtsweg.ablage.*}.
 *
 * @param ordner folder with a subfolder per authority; none is watched if not set
 * @param takt how often the folders are looked at
 * @param frist how long something unusable must be unchanged until it is refused: until then it may be half-written
 * @param maxDatei largest accepted file
 * @param token bearer token of the devices; without, nothing is accepted over HTTP
 */
@Validated
@ConfigurationProperties(prefix = "amtsweg.ablage", ignoreUnknownFields = false)
public record AblageProperties(
        Path ordner,
        @DefaultValue("5s") Duration takt,
        @DefaultValue("1m") Duration frist,
        @DefaultValue("20MB") DataSize maxDatei,
        String token) {

    @AssertTrue(message = "takt muss größer als null sein, frist nicht kleiner als null")
    public boolean isZeitenSinnvoll() {
        return takt.toMillis() > 0 && !frist.isNegative();
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "AblageProperties[" + ordner + ", " + takt + ", " + frist + ", " + maxDatei + "]";
    }
}
