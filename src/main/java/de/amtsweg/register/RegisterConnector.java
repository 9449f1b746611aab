package de.amtsweg.register;

import java.util.Map;
import java.util.function.Consumer;
import org.camunda.connect.impl.AbstractConnector;
import org.camunda.connect.impl.AbstractConnectorRequest;
import org.camunda.connect.impl.AbstractConnectorResponse;
import org.camunda.connect.spi.Connector;

/**
 * Camunda Connect connector of one register: request parameter {@value #NACHRICHT} (bytes), response parameters
 * {@value #STATUS} and {@value #ANTWORT} (bytes, or null if the partner answers later).
 */
public final class RegisterConnector extends AbstractConnector<RegisterConnector.Anfrage, RegisterConnector.Ergebnis> {

    public static final String NACHRICHT = "nachricht";
    public static final String ANTWORT = "antwort";
    public static final String STATUS = "status";

    private final Transport transport;
    private final Consumer<byte[]> antwortpruefung;

    /**
     * @param id connector id, for example {@code amtsweg-azr}
     * @param antwortpruefung throws if an immediate answer is none of this register
     */
    public RegisterConnector(String id, Transport transport, Consumer<byte[]> antwortpruefung) {
        super(id);
        this.transport = transport;
        this.antwortpruefung = antwortpruefung;
    }

    /** The request. */
    public static final class Anfrage extends AbstractConnectorRequest<Ergebnis> {
        Anfrage(Connector<Anfrage> connector) {
            super(connector);
        }
    }

    /** The response. */
    public static final class Ergebnis extends AbstractConnectorResponse {
        private final int status;
        private final byte[] antwort;

        Ergebnis(int status, byte[] antwort) {
            this.status = status;
            this.antwort = antwort;
        }

        @Override
        protected void collectResponseParameters(Map<String, Object> parameter) {
            parameter.put(STATUS, status);
            parameter.put(ANTWORT, antwort);
        }
    }

    @Override
    public Anfrage createRequest() {
        return new Anfrage(this);
    }

    /**
     * @throws RegisterStoerung if the partner cannot be reached for now
     * @throws RegisterAblehnung if the partner refuses the message
     */
    @Override
    public Ergebnis execute(Anfrage anfrage) {
        byte[] nachricht = anfrage.getRequestParameter(NACHRICHT);
        if (nachricht == null) {
            throw new IllegalArgumentException("request parameter " + NACHRICHT + " missing");
        }
        Transport.Quittung quittung = transport.uebermittle(nachricht);
        if (quittung.antwort() != null) {
            try {
                antwortpruefung.accept(quittung.antwort());
            } catch (RuntimeException e) {
                // the partner may have acted upon the message; sent again it gives the same answer, hopefully a whole
                // one
                throw RegisterStoerung.unlesbar(
                        transport.bezeichnung() + " hat eine unlesbare Antwort geschickt.", e, quittung.antwort());
            }
        }
        return new Ergebnis(quittung.status(), quittung.antwort());
    }
}
