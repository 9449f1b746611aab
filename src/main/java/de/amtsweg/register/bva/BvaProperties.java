package de.amtsweg.register.bva;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How answers of the BVA reach us, {@code amtsweg.bva.*}.
 *
 * @param abholung whether we fetch answers that lie ready there; those it sends by itself are taken in any case
 * @param abholtakt how often
 */
@ConfigurationProperties(prefix = "amtsweg.bva", ignoreUnknownFields = false)
record BvaProperties(@DefaultValue("true") boolean abholung, @DefaultValue("1m") Duration abholtakt) {}
