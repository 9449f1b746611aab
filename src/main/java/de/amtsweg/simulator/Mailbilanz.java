package de.amtsweg.simulator;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be counted about stored mails. */
final class Mailbilanz {

    private Mailbilanz() {}

    /** A mail: its {@code Message-ID}, and what its reader sees of it. */
    private record Mail(String kennung, String empfaenger, String betreff, int inhalt) {
        static Mail von(byte[] bytes) {
            try {
                ByteArrayInputStream ein = new ByteArrayInputStream(bytes);
                InternetHeaders kopf = new InternetHeaders(ein);
                return new Mail(
                        kopf.getHeader("Message-ID", ""),
                        kopf.getHeader("Delivered-To", ", "),
                        kopf.getHeader("Subject", ""),
                        Arrays.hashCode(ein.readAllBytes()));
            } catch (MessagingException e) {
                throw new IllegalStateException(new String(bytes, StandardCharsets.UTF_8), e);
            }
        }

        List<Object> gesehenes() {
            return List.of(String.valueOf(empfaenger), String.valueOf(betreff), inhalt);
        }
    }

    static Map<String, Object> zahlen(List<Path> dateien) {
        List<Mail> mails = alle(dateien);
        Map<String, Object> zahlen = new LinkedHashMap<>();
        zahlen.put("wirksam", mails.size());
        zahlen.put(
                "doppelt",
                mails.size() - mails.stream().map(Mail::kennung).distinct().count());
        zahlen.put(
                "inhaltsgleich",
                mails.size() - mails.stream().map(Mail::gesehenes).distinct().count());
        return zahlen;
    }

    static List<Map<String, Object>> saetze(List<Path> dateien) {
        List<Map<String, Object>> saetze = new ArrayList<>();
        for (Mail mail : alle(dateien)) {
            Map<String, Object> satz = new LinkedHashMap<>();
            satz.put("messageId", mail.kennung());
            satz.put("empfaenger", mail.empfaenger());
            satz.put("betreff", mail.betreff());
            saetze.add(satz);
        }
        return saetze;
    }

    /** Whether a mail with the same {@code Message-ID} is stored. */
    static boolean kennt(List<Path> dateien, byte[] mail) {
        String kennung = Mail.von(mail).kennung();
        return kennung != null && alle(dateien).stream().anyMatch(m -> kennung.equals(m.kennung()));
    }

    private static List<Mail> alle(List<Path> dateien) {
        return dateien.stream().map(Dateien::lesen).map(Mail::von).toList();
    }
}
