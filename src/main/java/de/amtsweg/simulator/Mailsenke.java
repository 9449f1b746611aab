package de.amtsweg.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** Takes every mail by SMTP and delivers none: each becomes one {@code .eml} file. */
final class Mailsenke implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Mailsenke.class);
    private static final DateTimeFormatter ZEIT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final Path ordner;
    private final SMTPServer server;
    private final AtomicInteger laufend = new AtomicInteger();

    /** @throws PortBelegtException when the port is taken */
    Mailsenke(int port, Path ordner) throws IOException {
        this.ordner = ordner;
        Dateien.inhalt(ordner);
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getByName("127.0.0.1"))
                .softwareName("Amtsweg Mailsenke")
                .messageHandlerFactory(umschlag -> new Brief())
                .build();
        try {
            server.start();
        } catch (RuntimeException e) {
            throw new PortBelegtException("smtp", port, e);
        }
        LOG.info("Mail sink listens on 127.0.0.1:{} and writes to {}", port(), ordner);
    }

    int port() {
        return server.getPortAllocated();
    }

    /** The mails received so far, oldest first. */
    List<Path> mails() {
        return Dateien.inhalt(ordner);
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Brief implements MessageHandler {
        private String absender = "";
        private final List<String> empfaenger = new ArrayList<>();

        @Override
        public void from(String wer) {
            absender = wer;
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
            String name = LocalDateTime.now().format(ZEIT) + String.format("-%04d.eml", laufend.incrementAndGet());
            Dateien.schreiben(ordner.resolve(name), mail.toByteArray());
            return null;
        }

        @Override
        public void done() {
            // written in data()
        }
    }
}
