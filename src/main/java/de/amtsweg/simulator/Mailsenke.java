package de.amtsweg.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/** Takes every mail by SMTP and delivers none: each becomes one {@code .eml} file. */
final class Mailsenke implements Dienst {
    private static final Logger LOG = LoggerFactory.getLogger(Mailsenke.class);
    private static final DateTimeFormatter ZEIT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");
    private static final int SPAETER = 451;

    private final Path ordner;
    private final Schalter schalter;
    private final AtomicInteger laufend = new AtomicInteger();
    private final int port;
    private volatile Schaltung schaltung;
    private SMTPServer server;

    /** @throws PortBelegtException when the port is taken */
    Mailsenke(int port, Path ordner, Schalter schalter) {
        this.ordner = ordner;
        this.schalter = schalter;
        Dateien.inhalt(ordner);
        schaltung = schalter.stellung();
        oeffne(port);
        this.port = server.getPortAllocated();
        LOG.info("Mail sink listens on 127.0.0.1:{} and writes to {}", port(), ordner);
    }

    int port() {
        return port;
    }

    /** The mails received so far, oldest first. */
    List<Path> mails() {
        return Dateien.inhalt(ordner);
    }

    @Override
    public Antwort beantworten(HttpExchange anfrage) {
        throw new Abgelehnt(404, "Nicht gefunden", "E-Mail nimmt dieser Partner nur über SMTP an.");
    }

    @Override
    public Map<String, Object> zaehler() {
        return Mailbilanz.zahlen(mails());
    }

    @Override
    public List<Map<String, Object>> datensaetze() {
        return Mailbilanz.saetze(mails());
    }

    /** Switched off, nobody listens on the port. */
    @Override
    public synchronized void schalten(Schaltung neu) {
        schaltung = neu;
        boolean soll = neu.zustand() != Stoerung.AUS;
        if (server == null && soll) {
            oeffne(port);
        } else if (server != null && !soll) {
            server.stop();
            server = null;
        }
    }

    private void oeffne(int wo) {
        SMTPServer neu;
        try {
            neu = SMTPServer.port(wo)
                    .bindAddress(InetAddress.getByName("127.0.0.1"))
                    .softwareName("Amtsweg Mailsenke")
                    .messageHandlerFactory(Brief::new)
                    .build();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
        try {
            neu.start();
        } catch (RuntimeException e) {
            throw new PortBelegtException("smtp", wo, e);
        }
        server = neu;
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    private final class Brief implements MessageHandler {
        private final MessageContext leitung;
        private String absender = "";
        private final List<String> empfaenger = new ArrayList<>();
        private Stoerung stoerung = Stoerung.AN;

        Brief(MessageContext leitung) {
            this.leitung = leitung;
        }

        @Override
        public void from(String wer) throws RejectException {
            absender = wer;
            stoerung = schalter.naechste("MAIL FROM", text -> true);
            if (stoerung == Stoerung.FEHLER_451) {
                throw new RejectException(SPAETER, "Bitte später");
            } else if (stoerung == Stoerung.VERBINDUNG_AB) {
                trenne();
            } else if (stoerung == Stoerung.LANGSAM) {
                schalter.warte(schaltung.millis() == null ? Schaltung.LANGSAM_MILLIS : schaltung.millis());
            }
        }

        @Override
        public void recipient(String wer) {
            empfaenger.add(wer);
        }

        @Override
        public String data(InputStream inhalt) throws IOException {
            // the envelope, as a delivering server would note it
            StringBuilder umschlag = new StringBuilder("Return-Path: <" + absender + ">\r\n");
            empfaenger.forEach(
                    wer -> umschlag.append("Delivered-To: ").append(wer).append("\r\n"));
            ByteArrayOutputStream mail = new ByteArrayOutputStream();
            mail.writeBytes(umschlag.toString().getBytes(StandardCharsets.UTF_8));
            inhalt.transferTo(mail);
            ablegen(mail.toByteArray());
            if (stoerung == Stoerung.ANTWORT_VERLOREN) {
                trenne();
            }
            return null;
        }

        private void ablegen(byte[] mail) {
            synchronized (laufend) {
                if (schaltung.wiederholung() == Schaltung.Wiederholung.IGNORIERT && Mailbilanz.kennt(mails(), mail)) {
                    return;
                }
                String name = LocalDateTime.now().format(ZEIT) + String.format("-%04d.eml", laufend.incrementAndGet());
                Dateien.schreiben(ordner.resolve(name), mail);
            }
        }

        private void trenne() {
            try {
                ((Session) leitung).closeSocket();
            } catch (IOException e) {
                LOG.info("Mail sink: already cut: {}", e.toString());
            }
        }

        @Override
        public void done() {
            // written in data()
        }
    }
}
