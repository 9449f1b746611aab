package de.amtsweg.test;

import java.net.URI;
import java.net.http.HttpClient;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The running application, as a test's language reaches it. */
record Anwendung(ApplicationContext beans, ProcessEngine engine, URI adresse) {

    static final HttpClient HTTP = HttpClient.newHttpClient();

    private static volatile Anwendung laufende;

    static void laeuft(Anwendung anwendung) {
        laufende = anwendung;
    }

    static Anwendung laufende() {
        if (laufende == null) {
            throw new IllegalStateException("only inside a test that extends AmtswegTest");
        }
        return laufende;
    }

    JdbcClient jdbc() {
        return beans.getBean(JdbcClient.class);
    }

    <T> T bean(Class<T> art) {
        return beans.getBean(art);
    }
}
