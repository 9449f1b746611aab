package de.amtsweg.freigabe;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

/**
 * One version of the proposed decision.
 *
 * @param punkte content of each point that is signed, by {@link Punkt}
 * @param person the first person, who proposed it
 */
public record Entwurf(String vorgangsnummer, int version, Map<Punkt, String> punkte, String person, Instant zeit) {

    /** The reasons, without the result they stand behind. */
    public String begruendung() {
        return punkte.get(Punkt.ERGEBNIS).replaceFirst("^(ERTEILEN\n|ABLEHNEN\n|[^:\n]{1,30}: )", "");
    }

    /** SHA-256 over case number, point and content, hexadecimal: what a signature is bound to. */
    public String pruefsumme(Punkt punkt) {
        try {
            String text = vorgangsnummer + '\n' + punkt + '\n' + punkte.getOrDefault(punkt, "");
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
