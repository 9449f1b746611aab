package de.amtsweg.engine;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the engine ready: models, groups and grants, task lists; at start, and again when an authority joins. One node
 * at a time: each step does nothing if what it brings about exists, which two at once could not see of each other.
 */
@Component
class Einrichtung implements SmartInitializingSingleton {

    /** Any number that nothing else uses. */
    private static final long SPERRE = 7_305_021L;

    private final List<Einrichtungsschritt> schritte;
    private final JdbcClient jdbc;
    private final TransactionTemplate sperrend;
    private final TransactionTemplate ausserhalb;

    Einrichtung(List<Einrichtungsschritt> schritte, JdbcClient jdbc, PlatformTransactionManager transaktionen) {
        this.schritte = schritte;
        this.jdbc = jdbc;
        this.sperrend = new TransactionTemplate(transaktionen);
        this.ausserhalb = new TransactionTemplate(transaktionen);
        this.ausserhalb.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    @Override
    public void afterSingletonsInstantiated() {
        alleinig(this::einrichten);
    }

    void einrichten() {
        schritte.forEach(Einrichtungsschritt::einrichten);
    }

    /** Does something while no other node does; each of its steps is a transaction of its own. */
    void alleinig(Runnable tat) {
        sperrend.executeWithoutResult(t -> {
            jdbc.sql("select pg_advisory_xact_lock(?)")
                    .param(SPERRE)
                    .query((rs, n) -> 0)
                    .single();
            ausserhalb.executeWithoutResult(a -> tat.run());
        });
    }
}
