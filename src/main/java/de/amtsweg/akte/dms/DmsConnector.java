package de.amtsweg.akte.dms;

import de.amtsweg.register.Partner;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.camunda.connect.impl.AbstractConnector;
import org.camunda.connect.impl.AbstractConnectorRequest;
import org.camunda.connect.impl.AbstractConnectorResponse;
import org.camunda.connect.spi.Connector;

/**
 * Camunda Connect connector {@code amtsweg-dms}: one call of the CMIS browser binding. Request parameters: {@value #ZIEL}
 * (path and query below the configured host) and, to change something, {@value #FORMULAR}. Response parameters: {@value
 * #STATUS} and {@value #ANTWORT}; whether a status is a failure is the caller's to say.
 */
final class DmsConnector extends AbstractConnector<DmsConnector.Anfrage, DmsConnector.Ergebnis> {

    static final String ZIEL = "ziel";
    static final String FORMULAR = "formular";
    static final String ANTWORT = "antwort";
    static final String STATUS = "status";

    private final Partner partner;

    DmsConnector(Partner partner) {
        super("amtsweg-dms");
        this.partner = partner;
    }

    /** The request. */
    static final class Anfrage extends AbstractConnectorRequest<Ergebnis> {
        Anfrage(Connector<Anfrage> connector) {
            super(connector);
        }
    }

    /** The response. */
    static final class Ergebnis extends AbstractConnectorResponse {
        private final Partner.Antwort antwort;

        Ergebnis(Partner.Antwort antwort) {
            this.antwort = antwort;
        }

        Partner.Antwort antwort() {
            return antwort;
        }

        @Override
        protected void collectResponseParameters(Map<String, Object> parameter) {
            parameter.put(STATUS, antwort.status());
            parameter.put(ANTWORT, antwort.inhalt());
        }
    }

    Partner partner() {
        return partner;
    }

    @Override
    public Anfrage createRequest() {
        return new Anfrage(this);
    }

    @Override
    public Ergebnis execute(Anfrage anfrage) {
        String ziel = anfrage.getRequestParameter(ZIEL);
        CmisFormular formular = anfrage.getRequestParameter(FORMULAR);
        // only the path is taken: whatever address the DMS believes to have, the token goes to the configured host
        URI adresse = partner.url().resolve(ziel);
        HttpRequest.Builder ruf = HttpRequest.newBuilder(adresse);
        if (formular != null) {
            ruf.header("Content-Type", formular.medientyp())
                    .POST(HttpRequest.BodyPublishers.ofByteArray(formular.bytes()));
        }
        return new Ergebnis(partner.rufe(ruf));
    }

    /** Calls this connector. */
    Partner.Antwort rufe(String ziel, CmisFormular formular) {
        Anfrage anfrage = createRequest();
        anfrage.setRequestParameter(ZIEL, ziel);
        anfrage.setRequestParameter(FORMULAR, formular);
        return anfrage.execute().antwort();
    }
}
