package de.amtsweg.register;

import java.net.http.HttpRequest;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final int VERWEIGERT = 401;

    private final Partner partner;
    private final Ausweis ausweis;
    private final Consumer<byte[]> antwortpruefung;

    /**
     * @param id connector id, for example {@code amtsweg-azr}
     * @param antwortpruefung throws if an immediate answer is none of this register
     */
    public RegisterConnector(String id, Partner partner, Consumer<byte[]> antwortpruefung) {
        this(id, partner, Ausweis.KEINER, antwortpruefung);
    }

    /** @param ausweis credential of the authority that sends, instead of the token of the line */
    public RegisterConnector(String id, Partner partner, Ausweis ausweis, Consumer<byte[]> antwortpruefung) {
        super(id);
        this.partner = partner;
        this.ausweis = ausweis;
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
        Partner.Antwort antwort = partner.verlangeErfolg(rufe(nachricht));
        if (antwort.inhalt().length == 0 || antwort.status() == 202) {
            return new Ergebnis(antwort.status(), null);
        }
        try {
            antwortpruefung.accept(antwort.inhalt());
        } catch (RuntimeException e) {
            // the partner may have acted upon the message; sent again it gives the same answer, hopefully a whole one
            throw new RegisterStoerung(partner.bezeichnung() + " hat eine unlesbare Antwort geschickt.", e);
        }
        return new Ergebnis(antwort.status(), antwort.inhalt());
    }

    /** Looks for the credential again after each refusal: it may have been changed in this moment, on another node. */
    private Partner.Antwort rufe(byte[] nachricht) {
        Set<String> versucht = new HashSet<>();
        Partner.Antwort antwort = null;
        while (true) {
            Optional<String> wert = ausweis.fuer(nachricht).stream()
                    .filter(w -> !versucht.contains(w))
                    .findFirst();
            if (antwort != null && wert.isEmpty()) {
                return antwort;
            }
            HttpRequest.Builder anfrage = HttpRequest.newBuilder(partner.url())
                    .header("Content-Type", "application/xml; charset=UTF-8")
                    .header("Accept", "application/xml, application/problem+json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(nachricht));
            wert.ifPresent(w -> anfrage.header("Authorization", w));
            antwort = partner.rufe(anfrage);
            if (wert.isEmpty() || antwort.status() != VERWEIGERT) {
                if (antwort.istErfolg()) {
                    wert.ifPresent(w -> ausweis.angenommen(nachricht, w));
                }
                return antwort;
            }
            versucht.add(wert.get());
        }
    }
}
