package de.amtsweg.post;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.regex.Pattern;

/**
 * Checks mail addresses (RFC 5321, RFC 5322): exactly one address, no display name, no quoted local part. Umlauts in
 * the domain are turned into their ASCII form (RFC 5891); before the at sign few servers accept them, so they are refused.
 */
final class Mailadresse {

    private static final Pattern LOKAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAENE =
            Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");

    private Mailadresse() {}

    /**
     * @return the address as it is sent
     * @throws IllegalArgumentException with a German message that does not repeat the address
     */
    static String pruefen(String adresse) {
        if (adresse == null || adresse.isBlank()) {
            throw new IllegalArgumentException("Es ist keine E-Mail-Adresse angegeben.");
        }
        if (adresse.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "Die E-Mail-Adresse enthält einen Zeilenumbruch oder ein Steuerzeichen und wird nicht verwendet.");
        }
        String blank = adresse.strip();
        int at = blank.lastIndexOf('@');
        if (at < 1 || at > 64 || !LOKAL.matcher(blank.substring(0, at)).matches()) {
            throw ungueltig();
        }
        try {
            String domaene = IDN.toASCII(blank.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            String ascii = blank.substring(0, at) + "@" + domaene;
            if (ascii.length() > 254 || !DOMAENE.matcher(domaene).matches()) {
                throw ungueltig();
            }
            new InternetAddress(ascii, true).validate();
            return ascii;
        } catch (AddressException | IllegalArgumentException e) {
            throw ungueltig();
        }
    }

    private static IllegalArgumentException ungueltig() {
        return new IllegalArgumentException(
                "Die E-Mail-Adresse ist ungültig. Erwartet wird genau eine Adresse wie name@beispiel.de.");
    }
}
