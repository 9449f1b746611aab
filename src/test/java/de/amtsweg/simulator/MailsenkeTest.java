package de.amtsweg.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailsenkeTest {
    @TempDir
    Path ordner;

    private Pruefstand stand;

    @BeforeEach
    void start() throws Exception {
        stand = new Pruefstand(ordner);
    }

    @AfterEach
    void ende() {
        stand.close();
    }

    private MimeMessage mail() throws Exception {
        Properties angaben = new Properties();
        angaben.put("mail.smtp.host", "127.0.0.1");
        angaben.put("mail.smtp.port", String.valueOf(stand.simulatoren().smtpPort()));
        angaben.put("mail.smtp.timeout", "5000");
        MimeMessage mail = new MimeMessage(Session.getInstance(angaben));
        mail.setFrom(new InternetAddress("abh@musterstadt.example", "Ausländerbehörde Musterstadt", "UTF-8"));
        mail.addRecipient(Message.RecipientType.TO, new InternetAddress("sukru@example.org"));
        mail.addRecipient(Message.RecipientType.BCC, new InternetAddress("akte@musterstadt.example"));
        mail.setSubject("Ihr Antrag – Şükrü Çağlar Yıldırım", "UTF-8");
        mail.setText("Guten Tag,\r\n.\r\nbitte reichen Sie die Unterlagen nach.", "UTF-8");
        mail.saveChanges();
        return mail;
    }

    /** The same message with the same {@code Message-ID}, again and again. */
    private static void senden(MimeMessage mail) throws MessagingException {
        Transport.send(mail);
    }

    private void stelle(String json) throws Exception {
        assertThat(stand.stellen("mail", json).statusCode()).isEqualTo(200);
    }

    private int zahl(String name) throws Exception {
        return stand.zaehler("mail").get(name).asInt();
    }

    @Test
    void aMailBecomesOneFileWithItsRecipients() throws Exception {
        senden(mail());

        assertThat(stand.simulatoren().mails()).hasSize(1);
        Path datei = stand.simulatoren().mails().get(0);
        assertThat(datei.getFileName().toString()).endsWith(".eml");
        try (InputStream ein = Files.newInputStream(datei)) {
            MimeMessage gelesen = new MimeMessage(null, ein);
            assertThat(gelesen.getSubject()).isEqualTo("Ihr Antrag – Şükrü Çağlar Yıldırım");
            assertThat(gelesen.getContent().toString()).contains("\r\n.\r\nbitte reichen");
            assertThat(gelesen.getHeader("Delivered-To"))
                    .containsExactlyInAnyOrder("sukru@example.org", "akte@musterstadt.example");
        }
    }

    @Test
    void switchedOffNobodyListensAlsoAfterARestart() throws Exception {
        stelle("{\"zustand\":\"AUS\"}");
        MimeMessage mail = mail();
        assertThatThrownBy(() -> senden(mail)).hasMessageContaining("connect");
        stand.neuStarten();
        assertThatThrownBy(() -> senden(mail())).hasMessageContaining("connect");

        stelle("{\"zustand\":\"AN\"}");
        senden(mail());

        assertThat(zahl("wirksam")).isEqualTo(1);
    }

    @Test
    void refusedForNowOnlyTheNextOne() throws Exception {
        stelle("{\"zustand\":\"FEHLER_451\",\"anzahl\":1}");
        MimeMessage mail = mail();
        assertThatThrownBy(() -> senden(mail)).hasStackTraceContaining("451");
        assertThat(zahl("wirksam")).isZero();

        senden(mail);

        assertThat(zahl("wirksam")).isEqualTo(1);
        assertThat(stand.zaehler("mail").at("/anfragen/FEHLER_451").asInt()).isEqualTo(1);
    }

    @Test
    void aMailIsStoredAlthoughTheLineIsCutAfterIt() throws Exception {
        stelle("{\"zustand\":\"ANTWORT_VERLOREN\",\"anzahl\":1}");
        MimeMessage mail = mail();
        assertThatThrownBy(() -> senden(mail)).isInstanceOf(MessagingException.class);
        assertThat(zahl("wirksam")).isEqualTo(1);

        senden(mail);
        assertThat(zahl("wirksam")).isEqualTo(2);
        assertThat(zahl("inhaltsgleich")).as("seen by the reader").isEqualTo(1);
    }

    @Test
    void aSinkThatKnowsTheMessageIdStoresItOnce() throws Exception {
        stelle("{\"wiederholung\":\"IGNORIERT\"}");
        MimeMessage mail = gleichbleibend();
        senden(mail);
        senden(mail);
        assertThat(zahl("wirksam")).isEqualTo(1);

        stelle("{\"wiederholung\":\"OHNE\"}");
        senden(mail);
        assertThat(zahl("wirksam")).isEqualTo(2);
        assertThat(zahl("doppelt")).isEqualTo(1);
    }

    private MimeMessage gleichbleibend() throws Exception {
        MimeMessage vorlage = mail();
        return new MimeMessage(vorlage) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<immer-dieselbe@musterstadt.example>");
            }
        };
    }
}
