package de.amtsweg.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One partner behind a loopback port, with the tester's switches under {@code _simulator/}. */
final class HttpSimulator implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpSimulator.class);
    private static final int HOECHSTENS_BYTES = 64 * 1024 * 1024;
    private static final String STEUERUNG = "/_simulator/";

    private final String name;
    private final Schalter schalter;
    private final Dienst dienst;
    private final URI adresse;

    /** @param basis path of this partner on the port, empty if it has the port for itself */
    HttpSimulator(String name, Serverport port, String basis, Schalter schalter, Dienst dienst) {
        this.name = name;
        this.schalter = schalter;
        this.dienst = dienst;
        this.adresse = port.adresse(basis);
        schalter.beobachte(dienst::schalten);
        port.bediene(basis, anfrage -> behandeln(anfrage, this::fachlich));
        port.bediene(
                basis + STEUERUNG.substring(0, STEUERUNG.length() - 1), anfrage -> behandeln(anfrage, this::steuern));
        LOG.info("Simulator {} listens on {}", name, adresse);
    }

    URI adresse() {
        return adresse;
    }

    /** Reads the request body. */
    static byte[] lesen(HttpExchange anfrage) throws IOException {
        byte[] inhalt = anfrage.getRequestBody().readNBytes(HOECHSTENS_BYTES + 1);
        if (inhalt.length > HOECHSTENS_BYTES) {
            throw new Abgelehnt(413, "Zu groß", "Angenommen werden höchstens 64 MiB.");
        }
        return inhalt;
    }

    private Antwort fachlich(HttpExchange anfrage) throws IOException {
        Stoerung stoerung = stoerung(anfrage);
        Antwort verweigert = vorDerWirkung(anfrage, stoerung);
        if (verweigert != null) {
            return verweigert;
        }
        Antwort antwort;
        try {
            antwort = dienst.beantworten(anfrage, stoerung);
        } catch (Abgelehnt e) {
            antwort = e.antwort();
        }
        return nachDerWirkung(antwort, stoerung);
    }

    /** Who only looks whether an answer lies ready uses up no fault that is meant for a number of messages. */
    private Stoerung stoerung(HttpExchange anfrage) {
        String pfad = anfrage.getRequestURI().getPath();
        if (pfad.contains(RegisterDienst.ABHOLUNG)) {
            return schalter.stellung().zustand().trenntLeitung() ? Stoerung.AUS : Stoerung.AN;
        }
        return schalter.naechste(anfrage.getRequestMethod() + " " + pfad, text -> enthaelt(anfrage, text));
    }

    private Antwort vorDerWirkung(HttpExchange anfrage, Stoerung stoerung) throws IOException {
        switch (stoerung) {
            case AUS -> {
                return Antwort.problem(503, "Nicht verfügbar", "Der Simulator „" + name + "“ ist ausgeschaltet.");
            }
            case FEHLER_500 -> {
                return Antwort.problem(500, "Fehler", "Der Simulator „" + name + "“ meldet auf Wunsch einen Fehler.");
            }
            case VERBINDUNG_AB -> throw new Abbruch();
            case HAENGT -> {
                lesen(anfrage);
                schalter.haenge();
                throw new Abbruch();
            }
            case LANGSAM ->
                schalter.warte(
                        schalter.stellung().millis() == null
                                ? Schaltung.LANGSAM_MILLIS
                                : schalter.stellung().millis());
            default -> {
                // takes effect first
            }
        }
        return null;
    }

    private Antwort nachDerWirkung(Antwort antwort, Stoerung stoerung) {
        return switch (stoerung) {
            case MUELL -> antwort.muell();
            case ABGESCHNITTEN -> antwort.halbe();
            case ANTWORT_VERLOREN -> throw new Abbruch();
            case ANTWORT_HAENGT -> {
                schalter.haenge();
                throw new Abbruch();
            }
            default -> antwort;
        };
    }

    /** Reads the body for it, so that it can be read again. */
    private static boolean enthaelt(HttpExchange anfrage, String text) {
        try {
            byte[] inhalt = lesen(anfrage);
            anfrage.setStreams(new ByteArrayInputStream(inhalt), null);
            return (anfrage.getRequestURI() + "\n" + new String(inhalt, StandardCharsets.UTF_8)).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Antwort steuern(HttpExchange anfrage) throws IOException {
        String pfad = anfrage.getRequestURI().getPath();
        return switch (anfrage.getRequestMethod() + " " + pfad.substring(pfad.indexOf(STEUERUNG))) {
            case "GET /_simulator/zaehler" -> Antwort.json(200, zaehler());
            case "GET /_simulator/datensaetze" -> Antwort.json(200, dienst.datensaetze());
            case "GET /_simulator/nachrichten" -> Antwort.json(200, dienst.nachrichten());
            case "GET /_simulator/zustand" -> Antwort.json(200, schalter.stellung());
            case "POST /_simulator/zustand" -> {
                schalter.stelle(lesen(anfrage));
                LOG.info("Simulator {} is switched to {}", name, schalter.stellung());
                yield Antwort.json(200, zaehler());
            }
            default -> throw new Abgelehnt(404, "Nicht gefunden", "Diesen Schalter gibt es nicht.");
        };
    }

    private Map<String, Object> zaehler() {
        Map<String, Object> zaehler = new LinkedHashMap<>();
        zaehler.put("simulator", name);
        zaehler.put("zustand", schalter.stellung().zustand());
        zaehler.put("schaltung", schalter.stellung());
        zaehler.put("anfragen", schalter.begegnungen());
        zaehler.putAll(dienst.zaehler());
        return zaehler;
    }

    private interface Bearbeitung {
        Antwort antworten(HttpExchange anfrage) throws IOException;
    }

    /** The connection ends here. */
    private static final class Abbruch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void behandeln(HttpExchange anfrage, Bearbeitung bearbeitung) throws IOException {
        // without an answer, closing cuts the connection
        try (anfrage) {
            Antwort antwort;
            try {
                antwort = bearbeitung.antworten(anfrage);
            } catch (Abbruch e) {
                return;
            } catch (Abgelehnt e) {
                antwort = e.antwort();
            } catch (IOException | RuntimeException e) {
                LOG.error("Simulator {} failed on {}", name, anfrage.getRequestURI(), e);
                antwort = Antwort.problem(500, "Fehler im Simulator", String.valueOf(e.getMessage()));
            }
            senden(anfrage, antwort);
        }
    }

    private static void senden(HttpExchange anfrage, Antwort antwort) throws IOException {
        // an unread body would break the connection before the answer is read; skip() would read past its end
        anfrage.getRequestBody().transferTo(OutputStream.nullOutputStream());
        if (antwort.typ() != null) {
            anfrage.getResponseHeaders().set("Content-Type", antwort.typ());
        }
        boolean ohneInhalt =
                antwort.inhalt().length == 0 || anfrage.getRequestMethod().equals("HEAD");
        anfrage.sendResponseHeaders(antwort.status(), ohneInhalt ? -1 : antwort.laenge());
        if (!ohneInhalt) {
            anfrage.getResponseBody().write(antwort.inhalt());
            anfrage.getResponseBody().flush();
        }
    }

    @Override
    public void close() {
        try {
            dienst.close();
        } catch (Exception e) {
            LOG.warn("Simulator {} did not close cleanly", name, e);
        }
    }
}
