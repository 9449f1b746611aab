package de.amtsweg.behoerde;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the authorities' folders lie.
 *
 * @param verzeichnis a directory with one folder per authority; empty: the ones shipped in the program
 * @param takt how often each node looks for authorities that have been added
 */
@ConfigurationProperties(prefix = "amtsweg.behoerden", ignoreUnknownFields = false)
public record BehoerdenProperties(String verzeichnis, @DefaultValue("3s") Duration takt) {}
