package de.amtsweg.engine;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Makes the engine ready: models, groups and grants, task lists. */
@Component
class Einrichtung implements SmartInitializingSingleton {

    private final List<Einrichtungsschritt> schritte;

    Einrichtung(List<Einrichtungsschritt> schritte) {
        this.schritte = schritte;
    }

    @Override
    public void afterSingletonsInstantiated() {
        schritte.forEach(Einrichtungsschritt::einrichten);
    }
}
