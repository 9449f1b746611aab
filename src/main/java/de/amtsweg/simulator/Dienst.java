package de.amtsweg.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The subject side of an HTTP simulator; {@link HttpSimulator} is the socket side. */
interface Dienst extends AutoCloseable {
    /** @throws Abgelehnt when the partner refuses */
    Antwort beantworten(HttpExchange anfrage) throws IOException;

    /** The same, disturbed as far as that is a matter of the subject; by default nothing is. */
    default Antwort beantworten(HttpExchange anfrage, Stoerung stoerung) throws IOException {
        return beantworten(anfrage);
    }

    Map<String, Object> zaehler();

    List<Map<String, Object>> datensaetze();

    /** Every message that took effect, in this order. */
    default List<Map<String, Object>> nachrichten() {
        return List.of();
    }

    /** Called with the position of the tester's switch at the start and when it changes. */
    default void schalten(Schaltung schaltung) {}

    @Override
    default void close() {}
}
