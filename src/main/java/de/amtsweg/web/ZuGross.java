package de.amtsweg.web;

import java.io.IOException;

/** A request body is larger than allowed; the message says so to the sender, in German. */
public class ZuGross extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param hoechstens largest allowed size in bytes */
    public ZuGross(long hoechstens) {
        super("Eine Nachricht darf höchstens " + hoechstens + " Byte groß sein.");
    }
}
