package de.amtsweg.simulator;

/** A simulator could not open its port. The message is one German sentence for whoever started it. */
public final class PortBelegtException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String simulator;
    private final int port;

    PortBelegtException(String simulator, int port, Exception ursache) {
        super(
                "Der Simulator „" + simulator + "“ kann den Port " + port
                        + " nicht öffnen; vermutlich benutzt ihn schon ein anderes Programm.",
                ursache);
        this.simulator = simulator;
        this.port = port;
    }

    /** Name of the simulator: azr, ba, bva, dms, eat or smtp. */
    public String simulator() {
        return simulator;
    }

    public int port() {
        return port;
    }
}
