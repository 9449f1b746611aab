package de.amtsweg.betrieb;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The figures at {@code /actuator/prometheus}.
 *
 * @param token bearer token of whoever collects them; without one nobody gets them
 */
@ConfigurationProperties(prefix = "amtsweg.messwerte", ignoreUnknownFields = false)
record MesswerteProperties(String token) {

    @Override
    public String toString() {
        return "MesswerteProperties[]";
    }
}
