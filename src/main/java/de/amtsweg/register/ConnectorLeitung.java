package de.amtsweg.register;

import org.camunda.connect.Connectors;
import org.springframework.stereotype.Component;

/** Delivers through the register's Camunda Connect connector {@code amtsweg-<register>}. */
@Component
class ConnectorLeitung implements Leitung {

    @Override
    public byte[] sende(String register, byte[] nachricht) {
        RegisterConnector connector = Connectors.getConnector("amtsweg-" + register);
        if (connector == null) {
            throw new RegisterStoerung(
                    RegisterStoerung.Art.NICHT_ANGEKOMMEN,
                    "Für das Register „" + register + "“ ist kein Anschluss eingerichtet.");
        }
        RegisterConnector.Anfrage anfrage = connector.createRequest();
        anfrage.setRequestParameter(RegisterConnector.NACHRICHT, nachricht);
        return anfrage.execute().getResponseParameter(RegisterConnector.ANTWORT);
    }
}
