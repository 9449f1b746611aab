package de.amtsweg.simulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTML form as the CMIS browser binding sends it, {@code multipart/form-data} (RFC 7578) or urlencoded.
 *
 * @param datei the file part, if any
 */
record Formular(Map<String, String> felder, Optional<Datei> datei) {
    private static final Pattern GRENZE = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern DATEINAME = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern INHALTSTYP = Pattern.compile("(?im)^content-type:[ \t]*(.+?)[ \t]*$");

    record Datei(String name, String typ, byte[] inhalt) {}

    /** @throws Abgelehnt (400) when this is no form */
    static Formular lesen(String inhaltstyp, byte[] inhalt) {
        String typ = inhaltstyp == null ? "" : inhaltstyp.toLowerCase(Locale.ROOT);
        if (typ.startsWith("application/x-www-form-urlencoded")) {
            return new Formular(paare(new String(inhalt, StandardCharsets.UTF_8)), Optional.empty());
        }
        Matcher grenze = GRENZE.matcher(inhaltstyp == null ? "" : inhaltstyp);
        if (!typ.startsWith("multipart/form-data") || !grenze.find()) {
            throw CmisFehler.ungueltig("Erwartet wird ein Formular (multipart/form-data oder urlencoded).");
        }
        return mehrteilig(("--" + grenze.group(1)).getBytes(StandardCharsets.ISO_8859_1), inhalt);
    }

    /** Pairs of a query or an urlencoded form. */
    static Map<String, String> paare(String text) {
        Map<String, String> paare = new LinkedHashMap<>();
        if (text != null && !text.isEmpty()) {
            for (String paar : text.split("&")) {
                int gleich = paar.indexOf('=');
                paare.put(
                        entschluesselt(gleich < 0 ? paar : paar.substring(0, gleich)),
                        gleich < 0 ? "" : entschluesselt(paar.substring(gleich + 1)));
            }
        }
        return paare;
    }

    String feld(String name) {
        return felder.getOrDefault(name, "");
    }

    private static String entschluesselt(String wert) {
        return URLDecoder.decode(wert, StandardCharsets.UTF_8);
    }

    private static Formular mehrteilig(byte[] grenze, byte[] inhalt) {
        Map<String, String> felder = new LinkedHashMap<>();
        Datei datei = null;
        int von = suchen(inhalt, grenze, 0);
        byte[] trenner =
                ("\r\n" + new String(grenze, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] leerzeile = "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
        int beginn = von + grenze.length;
        while (von >= 0) {
            int bis = suchen(inhalt, trenner, beginn);
            int kopfende = suchen(inhalt, leerzeile, beginn);
            if (bis < 0 || kopfende < 0 || kopfende > bis) {
                break;
            }
            String kopf = new String(inhalt, beginn, kopfende - beginn, StandardCharsets.UTF_8);
            byte[] wert = Arrays.copyOfRange(inhalt, kopfende + leerzeile.length, bis);
            String dateiname = erste(DATEINAME, kopf);
            if (dateiname != null) {
                String typ = erste(INHALTSTYP, kopf);
                datei = new Datei(dateiname, typ == null ? "application/octet-stream" : typ, wert);
            } else {
                felder.put(String.valueOf(erste(NAME, kopf)), new String(wert, StandardCharsets.UTF_8));
            }
            beginn = bis + trenner.length;
            von = bis;
        }
        return new Formular(felder, Optional.ofNullable(datei));
    }

    private static String erste(Pattern muster, String text) {
        Matcher treffer = muster.matcher(text);
        return treffer.find() ? treffer.group(1) : null;
    }

    private static int suchen(byte[] worin, byte[] was, int ab) {
        for (int i = ab; i <= worin.length - was.length; i++) {
            int j = 0;
            while (j < was.length && worin[i + j] == was[j]) {
                j++;
            }
            if (j == was.length) {
                return i;
            }
        }
        return -1;
    }
}
