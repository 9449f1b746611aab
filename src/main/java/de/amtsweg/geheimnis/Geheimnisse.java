package de.amtsweg.geheimnis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Encrypts secrets with AES-256-GCM; what a secret is for is part of it, so that it cannot be used elsewhere. */
@Component
public class Geheimnisse {

    private static final String VERFAHREN = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BIT = 128;
    private static final int SCHLUESSEL_BYTE = 32;

    private final Map<String, SecretKey> schluessel = new LinkedHashMap<>();
    private final SecureRandom zufall = new SecureRandom();

    Geheimnisse(GeheimnisProperties properties) {
        String angabe = properties.schluessel() == null ? "" : properties.schluessel();
        for (String teil : angabe.split(",")) {
            if (!teil.isBlank()) {
                nimm(teil.strip());
            }
        }
    }

    private void nimm(String teil) {
        int trenner = teil.indexOf(':');
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(teil.substring(trenner + 1));
        } catch (IllegalArgumentException e) {
            bytes = new byte[0];
        }
        if (trenner < 1 || bytes.length != SCHLUESSEL_BYTE) {
            // without the value: this sentence is printed
            throw new IllegalStateException("In „amtsweg.geheimnis.schluessel“ ist jeder Schlüssel als Kennung,"
                    + " Doppelpunkt und 32 Byte in Base64 anzugeben, mehrere durch Komma getrennt.");
        }
        schluessel.put(teil.substring(0, trenner), new SecretKeySpec(bytes, "AES"));
    }

    /** Id of the key that is in use now. */
    public String aktuellerSchluessel() {
        return schluessel.keySet().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "„amtsweg.geheimnis.schluessel“ fehlt; ohne Schlüssel werden keine Geheimnisse gespeichert."));
    }

    /** @param zweck what it is for, such as {@code registerzugang/azr/abh-musterstadt}; needed to decrypt it */
    public Verschluesselt verschluessle(String klartext, String zweck) {
        String id = aktuellerSchluessel();
        byte[] nonce = new byte[NONCE];
        zufall.nextBytes(nonce);
        byte[] inhalt = rechne(Cipher.ENCRYPT_MODE, id, nonce, klartext.getBytes(StandardCharsets.UTF_8), zweck);
        return new Verschluesselt(
                id,
                ByteBuffer.allocate(NONCE + inhalt.length)
                        .put(nonce)
                        .put(inhalt)
                        .array());
    }

    /**
     * @throws IllegalStateException if the key is not configured any more, or it was encrypted for another purpose or
     *     changed since
     */
    public String entschluessle(Verschluesselt geheimnis, String zweck) {
        ByteBuffer puffer = ByteBuffer.wrap(geheimnis.inhalt());
        byte[] nonce = new byte[NONCE];
        puffer.get(nonce);
        byte[] inhalt = new byte[puffer.remaining()];
        puffer.get(inhalt);
        return new String(
                rechne(Cipher.DECRYPT_MODE, geheimnis.schluessel(), nonce, inhalt, zweck), StandardCharsets.UTF_8);
    }

    private byte[] rechne(int richtung, String id, byte[] nonce, byte[] daten, String zweck) {
        SecretKey key = schluessel.get(id);
        if (key == null) {
            throw new IllegalStateException("Der Schlüssel „" + id + "“ fehlt in „amtsweg.geheimnis.schluessel“.");
        }
        try {
            Cipher cipher = Cipher.getInstance(VERFAHREN);
            cipher.init(richtung, key, new GCMParameterSpec(TAG_BIT, nonce));
            cipher.updateAAD((id + "|" + zweck).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(daten);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ein gespeichertes Geheimnis (" + zweck + ") lässt sich nicht lesen.", e);
        }
    }
}
