package de.amtsweg.antrag;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The unguessable part of the status link: 192 random bits, 32 characters that need no escaping in a URL. */
public final class Statuscode {

    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final SecureRandom ZUFALL = new SecureRandom();

    private Statuscode() {}

    public static String neu() {
        byte[] zufall = new byte[BYTES];
        ZUFALL.nextBytes(zufall);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(zufall);
    }

    static boolean hatForm(String code) {
        return FORM.matcher(code).matches();
    }
}
