package de.amtsweg.betrieb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Sees whether the web port is free before database and engine start, so that a second start fails at once and not at
 * its end. Used by the program only, not by tests that open no port.
 */
public class Portpruefung implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent ereignis) {
        Environment umgebung = ereignis.getApplicationContext().getEnvironment();
        int port = umgebung.getProperty("server.port", Integer.class, 0);
        InetAddress adresse = umgebung.getProperty("server.address", InetAddress.class);
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(adresse, Math.max(port, 0)));
        } catch (IOException e) {
            throw new Startfehler(Portanzeige.satz(port), e);
        }
    }
}
