package de.amtsweg.ausfall;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** What stands before two nodes in a real installation: each connection goes to the next node that takes it. */
final class Verteiler implements AutoCloseable {

    private final ServerSocket horcher;
    private final List<Integer> ziele;
    private final AtomicInteger reihum = new AtomicInteger();
    private final ExecutorService faeden = Executors.newCachedThreadPool(aufgabe -> {
        Thread faden = new Thread(aufgabe, "verteiler");
        faden.setDaemon(true);
        return faden;
    });

    Verteiler(int port, List<Integer> ziele) throws IOException {
        this.horcher = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        this.ziele = ziele;
        faeden.execute(this::nimm);
    }

    private void nimm() {
        while (!horcher.isClosed()) {
            try {
                Socket anrufer = horcher.accept();
                faeden.execute(() -> verbinde(anrufer));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void verbinde(Socket anrufer) {
        try (anrufer;
                Socket knoten = knoten()) {
            if (knoten == null) {
                return;
            }
            faeden.execute(() -> pumpe(knoten, anrufer));
            pumpe(anrufer, knoten);
        } catch (IOException e) {
            // one of both has hung up
        }
    }

    private Socket knoten() {
        for (int i = 0; i < ziele.size(); i++) {
            int ziel = ziele.get(Math.floorMod(reihum.getAndIncrement(), ziele.size()));
            try {
                return new Socket(InetAddress.getLoopbackAddress(), ziel);
            } catch (IOException e) {
                // the next one
            }
        }
        return null;
    }

    private static void pumpe(Socket von, Socket nach) {
        byte[] puffer = new byte[8192];
        try {
            InputStream ein = von.getInputStream();
            for (int n = ein.read(puffer); n >= 0; n = ein.read(puffer)) {
                nach.getOutputStream().write(puffer, 0, n);
                nach.getOutputStream().flush();
            }
        } catch (IOException e) {
            // said below
        }
        try {
            nach.close();
            von.close();
        } catch (IOException e) {
            // already closed
        }
    }

    @Override
    public void close() throws IOException {
        horcher.close();
        faeden.shutdownNow();
    }
}
