package de.amtsweg.test;

import de.amtsweg.Amtsweg;
import de.amtsweg.simulator.Simulatoren;
import java.net.URI;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application as it is demonstrated, with real PostgreSQL and the registers' simulators over real sockets.
 * All tests of a JVM share one application; cases of different tests do not touch each other, so a test asserts about
 * its own cases only. At the beginning of each test it is nine o'clock on Monday, 23 November 2026.
 *
 * <p>A test that needs another bean would start a second application: use what is there.
 */
@SpringBootTest(
        classes = Amtsweg.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"logging.level.root=WARN", "logging.level.de.amtsweg=WARN"})
@ContextConfiguration(initializers = Umgebung.class)
public abstract class AmtswegTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    protected ProcessEngine engine;

    @Autowired
    protected JdbcClient jdbc;

    @BeforeEach
    void beginneAmMontag() {
        Testuhr.UHR.zurueck();
        Anwendung.laeuft(new Anwendung(beans, engine, URI.create(adresse())));
    }

    @AfterEach
    void schalteAllePartnerWiederAn() {
        Partner.alleAn();
        jdbc.sql("delete from registerlage").update();
    }

    /** Base address of the running application. */
    protected final String adresse() {
        return "http://127.0.0.1:" + port;
    }

    protected final Testuhr uhr() {
        return Testuhr.UHR;
    }

    protected final Simulatoren simulatoren() {
        return Umgebung.simulatoren();
    }
}
