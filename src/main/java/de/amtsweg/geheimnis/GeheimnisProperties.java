package de.amtsweg.geheimnis;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Encryption of stored secrets, {@code amtsweg.geheimnis.*}.
 *
 * @param schluessel keys as {@code id:base64}, separated by commas, 32 bytes each; the first one encrypts, the others only
 *     decrypt what was encrypted before
 */
@ConfigurationProperties(prefix = "amtsweg.geheimnis", ignoreUnknownFields = false)
record GeheimnisProperties(String schluessel) {

    /** Without the keys. */
    @Override
    public String toString() {
        return "GeheimnisProperties[…]";
    }
}
