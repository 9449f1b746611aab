package de.amtsweg.behoerde;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the authorities' folders lie.
 *
 * @param verzeichnis a directory with one folder per authority; empty: the ones shipped in the program
 */
@ConfigurationProperties(prefix = "amtsweg.behoerden", ignoreUnknownFields = false)
public record BehoerdenProperties(String verzeichnis) {}
