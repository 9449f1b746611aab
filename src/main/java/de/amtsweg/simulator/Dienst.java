package de.amtsweg.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The subject side of an HTTP simulator; {@link HttpSimulator} is the socket side. */
interface Dienst extends AutoCloseable {
    /** @throws Abgelehnt when the partner refuses */
    Antwort beantworten(HttpExchange anfrage) throws IOException;

    Map<String, Object> zaehler();

    List<Map<String, Object>> datensaetze();

    /** Called when a tester switches the partner on or off. */
    default void schalten(boolean an) {}

    @Override
    default void close() {}
}
