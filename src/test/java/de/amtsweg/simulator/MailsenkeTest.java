package de.amtsweg.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailsenkeTest {
    @TempDir
    Path ordner;

    @Test
    void aMailBecomesOneFileWithItsRecipients() throws Exception {
        try (Pruefstand stand = new Pruefstand(ordner)) {
            Properties angaben = new Properties();
            angaben.put("mail.smtp.host", "127.0.0.1");
            angaben.put("mail.smtp.port", String.valueOf(stand.simulatoren().smtpPort()));
            MimeMessage mail = new MimeMessage(Session.getInstance(angaben));
            mail.setFrom(new InternetAddress("abh@musterstadt.example", "Ausländerbehörde Musterstadt", "UTF-8"));
            mail.addRecipient(Message.RecipientType.TO, new InternetAddress("sukru@example.org"));
            mail.addRecipient(Message.RecipientType.BCC, new InternetAddress("akte@musterstadt.example"));
            mail.setSubject("Ihr Antrag – Şükrü Çağlar Yıldırım", "UTF-8");
            mail.setText("Guten Tag,\r\n.\r\nbitte reichen Sie die Unterlagen nach.", "UTF-8");
            Transport.send(mail);

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
    }
}
