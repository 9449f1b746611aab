package de.amtsweg.post;

import de.amtsweg.behoerde.Behoerde;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends mails: to applicants plain text without attachments, without a case also with files. */
@Component
public class Mailversand {

    private static final Logger LOG = LoggerFactory.getLogger(Mailversand.class);
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMANY);
    private static final String TRENNUNG = "\n\n" + "-".repeat(60) + "\n\n";

    private final JavaMailSender sender;
    private final MailProperties properties;

    Mailversand(JavaMailSender sender, MailProperties properties) {
        this.sender = sender;
        this.properties = properties;
    }

    /**
     * Hands the mail to the mail server.
     *
     * @throws MailversandFehler if the server cannot be reached or does not take the mail
     */
    public void senden(Mailauftrag auftrag) {
        senden(auftrag, UUID.randomUUID());
    }

    /**
     * The same; {@code kennung} becomes the {@code Message-ID}. A mail that is sent again because nobody knows whether it
     * arrived keeps it, so that a mailbox can recognise the repetition.
     */
    void senden(Mailauftrag auftrag, UUID kennung) {
        versende(kennung, auftrag.behoerde(), auftrag.antwortAn(), auftrag.an(), mail -> {
            mail.setSubject(
                    auftrag.anlass().betreff() + " – " + auftrag.vorgangsnummer(), StandardCharsets.UTF_8.name());
            mail.setText(text(auftrag), StandardCharsets.UTF_8.name());
        });
        LOG.info("Mail {} handed over for {}", auftrag.anlass(), auftrag.vorgangsnummer());
    }

    /** A mail without a case, with its files; {@code kennung} as above. */
    void senden(Anschreiben schreiben, Behoerde behoerde, UUID kennung) {
        versende(kennung, behoerde.name(), behoerde.email(), schreiben.an(), mail -> {
            mail.setSubject(schreiben.betreff(), StandardCharsets.UTF_8.name());
            if (schreiben.bezug() != null) {
                mail.setHeader("In-Reply-To", schreiben.bezug());
                mail.setHeader("References", schreiben.bezug());
            }
            if (schreiben.anlagen().isEmpty()) {
                mail.setText(schreiben.text(), StandardCharsets.UTF_8.name());
                return;
            }
            MimeBodyPart text = new MimeBodyPart();
            text.setText(schreiben.text(), StandardCharsets.UTF_8.name());
            MimeMultipart teile = new MimeMultipart(text);
            for (Anschreiben.Anlage anlage : schreiben.anlagen()) {
                MimeBodyPart teil = new MimeBodyPart();
                teil.setDataHandler(new DataHandler(new ByteArrayDataSource(anlage.inhalt(), anlage.mime())));
                teil.setFileName(MimeUtility.encodeText(anlage.dateiname(), StandardCharsets.UTF_8.name(), null));
                teile.addBodyPart(teil);
            }
            mail.setContent(teile);
        });
        LOG.info("Letter {} handed over", kennung);
    }

    /** Writes what is particular to a mail. */
    private interface Inhalt {
        void in(MimeMessage mail) throws MessagingException, UnsupportedEncodingException;
    }

    private void versende(UUID kennung, String behoerde, String antwortAn, String an, Inhalt inhalt) {
        try {
            MimeMessage mail = sender.createMimeMessage();
            mail.setHeader("Message-ID", "<" + kennung + properties.absender().replaceFirst("^[^@]*", "") + ">");
            mail.setFrom(new InternetAddress(properties.absender(), behoerde, StandardCharsets.UTF_8.name()));
            mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(an, true));
            if (!antwortAn.isEmpty()) {
                mail.setReplyTo(new InternetAddress[] {new InternetAddress(antwortAn, true)});
            }
            // keeps absence notices from answering (RFC 3834)
            mail.setHeader("Auto-Submitted", "auto-generated");
            inhalt.in(mail);
            mail.setHeader("Content-Language", "de");
            sender.send(mail);
        } catch (MailAuthenticationException e) {
            throw new MailversandFehler(
                    "Der Mailserver weist die Anmeldung zurück. Die E-Mail wurde nicht versandt.", e);
        } catch (MailException e) {
            throw new MailversandFehler(
                    "Der Mailserver ist nicht erreichbar oder nimmt die E-Mail nicht an. Sie wurde nicht versandt.", e);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailversandFehler("Die E-Mail konnte nicht erstellt werden.", e);
        }
    }

    private String text(Mailauftrag auftrag) {
        String deutsch = vorlage(auftrag.anlass())
                .replace("{{vorgangsnummer}}", auftrag.vorgangsnummer())
                .replace("{{frist}}", auftrag.frist() == null ? "" : TAG.format(auftrag.frist()))
                .replace("{{link}}", link(auftrag))
                .replace("{{behoerde}}", auftrag.behoerde())
                .strip();
        return auftrag.merkblatt() == null
                ? deutsch + "\n"
                : deutsch + TRENNUNG + auftrag.merkblatt().text(auftrag.anlass()) + "\n";
    }

    private String link(Mailauftrag auftrag) {
        String basis = properties.statusBasisUrl();
        return basis + (basis.endsWith("/") ? "" : "/") + auftrag.statuscode();
    }

    private static String vorlage(Mailanlass anlass) {
        try (InputStream in = Mailversand.class.getResourceAsStream("/post/" + anlass.datei())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
