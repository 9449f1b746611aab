package de.amtsweg.register;

import java.util.List;
import org.camunda.connect.Connectors;
import org.camunda.connect.spi.Connector;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Makes our connectors known to Camunda Connect, whose registry is one per JVM and knows no Spring. */
@Component
class Connectorverzeichnis extends Connectors implements SmartInitializingSingleton {

    private final List<Connector<?>> connectoren;

    Connectorverzeichnis(List<Connector<?>> connectoren) {
        this.connectoren = connectoren;
    }

    @Override
    public void afterSingletonsInstantiated() {
        connectoren.forEach(Connectors::registerConnector);
    }
}
