package de.amtsweg.geheimnis;

/**
 * A secret as it is stored.
 *
 * @param schluessel id of the key it was encrypted with
 * @param inhalt nonce (12 bytes), ciphertext and tag (16 bytes)
 */
public record Verschluesselt(String schluessel, byte[] inhalt) {}
