package de.amtsweg.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a request body that must not be larger than allowed; stops at the first byte too many. */
public final class BegrenzterEingang {

    private BegrenzterEingang() {}

    /**
     * @param angekuendigt Content-Length, or -1
     * @param hoechstens largest allowed size in bytes
     * @throws ZuGross if it is announced or turns out to be larger than allowed
     */
    public static byte[] lies(InputStream eingang, long angekuendigt, long hoechstens) throws IOException {
        if (angekuendigt > hoechstens) {
            throw new ZuGross(hoechstens);
        }
        ByteArrayOutputStream gelesen = new ByteArrayOutputStream(65536);
        byte[] stueck = new byte[8192];
        for (int n = eingang.read(stueck); n >= 0; n = eingang.read(stueck)) {
            if (gelesen.size() + (long) n > hoechstens) {
                throw new ZuGross(hoechstens);
            }
            gelesen.write(stueck, 0, n);
        }
        return gelesen.toByteArray();
    }
}
