package de.amtsweg.antrag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a request body that must not be larger than allowed; stops at the first byte too many. */
final class BegrenzterEingang {

    private BegrenzterEingang() {}

    /**
     * @param angekuendigt Content-Length, or -1
     * @throws AntragAbgelehnt if it is announced or turns out to be larger than allowed
     */
    static byte[] lies(InputStream eingang, long angekuendigt, long hoechstens) throws IOException {
        if (angekuendigt > hoechstens) {
            throw zuGross(hoechstens);
        }
        ByteArrayOutputStream gelesen = new ByteArrayOutputStream(65536);
        byte[] stueck = new byte[8192];
        for (int n = eingang.read(stueck); n >= 0; n = eingang.read(stueck)) {
            if (gelesen.size() + (long) n > hoechstens) {
                throw zuGross(hoechstens);
            }
            gelesen.write(stueck, 0, n);
        }
        return gelesen.toByteArray();
    }

    private static AntragAbgelehnt zuGross(long hoechstens) {
        return new AntragAbgelehnt(
                Ablehnungsgrund.ZU_GROSS, "Eine Nachricht darf höchstens " + hoechstens + " Byte groß sein.");
    }
}
