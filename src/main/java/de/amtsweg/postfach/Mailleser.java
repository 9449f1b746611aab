package de.amtsweg.postfach;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.antrag.Dateipruefung;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** Takes mails apart (RFC 5322, RFC 2045 ff.), however badly they are written. Thread-safe. */
final class Mailleser {

    private static final String[] EMPFAENGER = {"To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To"};
    private static final int LAENGSTE_KENNUNG = 400;

    private final Session sitzung = Session.getInstance(new Properties());
    private final Dateipruefung pruefung;
    private final long maxAnlage;
    private final int maxAnlagen;

    Mailleser(ImapProperties properties) {
        this.maxAnlage = properties.maxAnlage().toBytes();
        this.maxAnlagen = properties.maxAnlagen();
        this.pruefung = new Dateipruefung(maxAnlage);
    }

    /** @throws MessagingException if it is no mail at all */
    Mail lies(byte[] mail) throws MessagingException, IOException {
        MimeMessage nachricht = new MimeMessage(sitzung, new ByteArrayInputStream(mail));
        Teilesammler sammler = new Teilesammler(pruefung, maxAnlage, maxAnlagen);
        sammler.sammle(nachricht);
        return new Mail(
                kennung(nachricht, mail),
                absender(nachricht),
                entschluesselt(nachricht.getHeader("Subject", " ")),
                empfaenger(nachricht),
                automatisch(nachricht),
                sammler.teile());
    }

    private static String kennung(MimeMessage nachricht, byte[] mail) throws MessagingException {
        String id = nachricht.getHeader("Message-ID", " ");
        String sauber = id == null ? "" : id.replaceAll("[\\p{C}\\s]", "");
        return sauber.isEmpty() || sauber.length() > LAENGSTE_KENNUNG ? "sha256:" + Dokumente.pruefsumme(mail) : sauber;
    }

    private static String absender(MimeMessage nachricht) throws MessagingException {
        String kopf = nachricht.getHeader("From", ",");
        try {
            InternetAddress[] alle = InternetAddress.parseHeader(kopf == null ? "" : kopf, false);
            if (alle.length == 0) {
                return null;
            }
            String name = alle[0].getPersonal();
            return name == null ? alle[0].getAddress() : name + " <" + alle[0].getAddress() + ">";
        } catch (AddressException e) {
            return entschluesselt(kopf);
        }
    }

    private static Set<String> empfaenger(MimeMessage nachricht) throws MessagingException {
        Set<String> gefunden = new LinkedHashSet<>();
        for (String name : EMPFAENGER) {
            String kopf = nachricht.getHeader(name, ",");
            if (kopf == null) {
                continue;
            }
            try {
                for (InternetAddress adresse : InternetAddress.parseHeader(kopf, false)) {
                    gefunden.add(String.valueOf(adresse.getAddress()).toLowerCase(Locale.ROOT));
                }
            } catch (AddressException e) {
                // an unreadable address is none of ours
            }
        }
        return gefunden;
    }

    private static boolean automatisch(MimeMessage nachricht) throws MessagingException {
        String kopf = nachricht.getHeader("Auto-Submitted", ",");
        return kopf != null && !kopf.strip().toLowerCase(Locale.ROOT).startsWith("no");
    }

    /** The text of an encoded header; as it stands if the encoding is wrong. */
    static String entschluesselt(String kopf) {
        if (kopf == null) {
            return null;
        }
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(kopf));
        } catch (UnsupportedEncodingException e) {
            return kopf;
        }
    }
}
