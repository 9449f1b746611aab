package de.amtsweg.register;

import de.amtsweg.register.RegisterProperties.Anschluss;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A way of messages that is no HTTP: what OSCI or FIT-Connect would be, with a queue in place of the network. */
public final class Probetransport implements Transportadapter {

    /** What was sent. */
    record Sendung(String bezeichnung, Anschluss anschluss, byte[] nachricht) {}

    static final BlockingQueue<Sendung> UNTERWEGS = new LinkedBlockingQueue<>();

    /** Set, it is what happens to the next message. */
    static volatile RuntimeException stoerung;

    @Override
    public String name() {
        return "probe";
    }

    @Override
    public Transport oeffne(String bezeichnung, Anschluss anschluss) {
        return new Transport() {
            @Override
            public String bezeichnung() {
                return bezeichnung;
            }

            @Override
            public Quittung uebermittle(byte[] nachricht) {
                if (stoerung != null) {
                    throw stoerung;
                }
                UNTERWEGS.add(new Sendung(bezeichnung, anschluss, nachricht));
                return Quittung.angenommen();
            }
        };
    }
}
