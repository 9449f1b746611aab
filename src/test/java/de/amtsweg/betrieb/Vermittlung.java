package de.amtsweg.betrieb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between the application and a register. Lets everything through until a request contains a certain text; the
 * register answers this one too, but the answer is kept back, as if the line had broken at the worst moment.
 */
final class Vermittlung implements AutoCloseable {

    private final ServerSocket horcher;
    private final int ziel;
    private final String stichwort;
    private final ExecutorService faeden = Executors.newCachedThreadPool(aufgabe -> {
        Thread faden = new Thread(aufgabe, "vermittlung");
        faden.setDaemon(true);
        return faden;
    });
    private volatile boolean haelt = true;
    private volatile boolean zurueckgehalten;
    private volatile String anfrage;

    Vermittlung(int ziel, String stichwort) throws IOException {
        this.ziel = ziel;
        this.stichwort = stichwort;
        this.horcher = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        faeden.execute(this::nimm);
    }

    int port() {
        return horcher.getLocalPort();
    }

    /** Whether the register has answered a request that contains the text, and the answer is kept back. */
    boolean haeltZurueck() {
        return zurueckgehalten;
    }

    /** The body of that request. */
    String anfrage() {
        return anfrage.substring(anfrage.indexOf("\r\n\r\n") + 4);
    }

    /** From now on everything passes. */
    void lassDurch() {
        haelt = false;
    }

    private void nimm() {
        while (!horcher.isClosed()) {
            try {
                Socket aufrufer = horcher.accept();
                faeden.execute(() -> verbinde(aufrufer));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void verbinde(Socket aufrufer) {
        try (aufrufer;
                Socket register = new Socket(InetAddress.getLoopbackAddress(), ziel)) {
            Gespraech gespraech = new Gespraech();
            faeden.execute(() -> gespraech.antworten(register, aufrufer));
            gespraech.anfragen(aufrufer, register);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One connection; requests follow one another on it. */
    private final class Gespraech {

        private final ByteArrayOutputStream gehoert = new ByteArrayOutputStream();

        void anfragen(Socket von, Socket nach) throws IOException {
            byte[] puffer = new byte[8192];
            InputStream ein = von.getInputStream();
            OutputStream aus = nach.getOutputStream();
            int n;
            while ((n = ein.read(puffer)) >= 0) {
                synchronized (gehoert) {
                    gehoert.write(puffer, 0, n);
                }
                aus.write(puffer, 0, n);
                aus.flush();
            }
        }

        void antworten(Socket von, Socket nach) {
            byte[] puffer = new byte[8192];
            try {
                InputStream ein = von.getInputStream();
                int n;
                while ((n = ein.read(puffer)) >= 0) {
                    if (haelt && betroffen()) {
                        zurueckgehalten = true;
                        continue;
                    }
                    nach.getOutputStream().write(puffer, 0, n);
                    nach.getOutputStream().flush();
                }
            } catch (IOException e) {
                // one of both has hung up
            }
        }

        private boolean betroffen() {
            synchronized (gehoert) {
                String text = gehoert.toString(StandardCharsets.UTF_8);
                if (!text.contains(stichwort)) {
                    // answered: what comes next is another request
                    gehoert.reset();
                    return false;
                }
                anfrage = text;
                return true;
            }
        }
    }

    @Override
    public void close() throws IOException {
        horcher.close();
        faeden.shutdownNow();
    }
}
