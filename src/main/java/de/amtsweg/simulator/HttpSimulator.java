package de.amtsweg.simulator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One partner behind a loopback port, with the tester's switches under {@code _simulator/}. */
final class HttpSimulator implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpSimulator.class);
    private static final int HOECHSTENS_BYTES = 64 * 1024 * 1024;
    private static final String STEUERUNG = "/_simulator/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final Dienst dienst;
    private final URI adresse;
    private volatile boolean an = true;

    /** @param basis path of this partner on the port, empty if it has the port for itself */
    HttpSimulator(String name, Serverport port, String basis, Dienst dienst) {
        this.name = name;
        this.dienst = dienst;
        this.adresse = port.adresse(basis);
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
        if (!an) {
            return Antwort.problem(503, "Nicht verfügbar", "Der Simulator „" + name + "“ ist ausgeschaltet.");
        }
        return dienst.beantworten(anfrage);
    }

    private Antwort steuern(HttpExchange anfrage) throws IOException {
        String pfad = anfrage.getRequestURI().getPath();
        return switch (anfrage.getRequestMethod() + " " + pfad.substring(pfad.indexOf(STEUERUNG))) {
            case "GET /_simulator/zaehler" -> Antwort.json(200, zaehler());
            case "GET /_simulator/datensaetze" -> Antwort.json(200, dienst.datensaetze());
            case "POST /_simulator/zustand" -> {
                schalten(lesen(anfrage));
                yield Antwort.json(200, zaehler());
            }
            default -> throw new Abgelehnt(404, "Nicht gefunden", "Diesen Schalter gibt es nicht.");
        };
    }

    private Map<String, Object> zaehler() {
        Map<String, Object> zaehler = new LinkedHashMap<>();
        zaehler.put("simulator", name);
        zaehler.put("zustand", an ? "AN" : "AUS");
        zaehler.putAll(dienst.zaehler());
        return zaehler;
    }

    private void schalten(byte[] inhalt) {
        String zustand;
        try {
            zustand = JSON.readTree(inhalt).path("zustand").asText();
        } catch (IOException e) {
            zustand = "";
        }
        if (!zustand.equals("AN") && !zustand.equals("AUS")) {
            throw new Abgelehnt(
                    400, "Unbekannter Zustand", "Erwartet wird {\"zustand\":\"AN\"} oder {\"zustand\":\"AUS\"}.");
        }
        an = zustand.equals("AN");
        dienst.schalten(an);
        LOG.info("Simulator {} is switched {}", name, an ? "on" : "off");
    }

    private interface Bearbeitung {
        Antwort antworten(HttpExchange anfrage) throws IOException;
    }

    private void behandeln(HttpExchange anfrage, Bearbeitung bearbeitung) throws IOException {
        try (anfrage) {
            Antwort antwort;
            try {
                antwort = bearbeitung.antworten(anfrage);
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
        anfrage.sendResponseHeaders(antwort.status(), ohneInhalt ? -1 : antwort.inhalt().length);
        if (!ohneInhalt) {
            anfrage.getResponseBody().write(antwort.inhalt());
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
