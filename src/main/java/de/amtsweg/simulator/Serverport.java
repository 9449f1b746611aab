package de.amtsweg.simulator;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One loopback port; several partners may share it, each below its own path. */
final class Serverport implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService faeden;

    /** @throws PortBelegtException when the port is taken */
    Serverport(String name, int port) throws IOException {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        } catch (BindException e) {
            throw new PortBelegtException(name, port, e);
        }
        faeden = Executors.newCachedThreadPool(aufgabe -> {
            Thread faden = new Thread(aufgabe, "simulator-" + name);
            faden.setDaemon(true);
            return faden;
        });
        server.setExecutor(faeden);
        server.start();
    }

    /** @param basis path below which it answers, without a slash at its end; empty for the whole port */
    void bediene(String basis, HttpHandler bearbeitung) {
        server.createContext(basis + "/", bearbeitung);
    }

    URI adresse(String basis) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + basis);
    }

    @Override
    public void close() {
        server.stop(0);
        faeden.shutdownNow();
    }
}
