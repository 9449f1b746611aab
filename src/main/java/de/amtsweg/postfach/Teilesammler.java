package de.amtsweg.postfach;

import de.amtsweg.akte.Dateiname;
import de.amtsweg.antrag.Datei;
import de.amtsweg.antrag.DateiAbgelehnt;
import de.amtsweg.antrag.Dateipruefung;
import de.amtsweg.eingang.Einlieferung.Teil;
import de.amtsweg.web.BegrenzterEingang;
import de.amtsweg.web.ZuGross;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Collects the parts of one mail: its text, and the files that are PDF or JPEG by content. Whatever is left out is noted
 * with the reason; a part that cannot be read does not take the others with it.
 */
final class Teilesammler {

    private static final int TIEFE = 8;
    private static final int LAENGSTER_TEXT = 1_000_000;

    private final Dateipruefung pruefung;
    private final long maxAnlage;
    private final int maxAnlagen;
    private final List<Teil> dateien = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int gesehen;

    Teilesammler(Dateipruefung pruefung, long maxAnlage, int maxAnlagen) {
        this.pruefung = pruefung;
        this.maxAnlage = maxAnlage;
        this.maxAnlagen = maxAnlagen;
    }

    void sammle(MimeMessage mail) {
        sammle(mail, 0);
    }

    /** The text first, then the files in their order. */
    List<Teil> teile() {
        List<Teil> alle = new ArrayList<>();
        if (!text.toString().isBlank()) {
            byte[] inhalt = text.toString().strip().getBytes(StandardCharsets.UTF_8);
            alle.add(Teil.datei("Nachricht.txt", "text/plain;charset=UTF-8", null, inhalt));
        }
        alle.addAll(dateien);
        return alle;
    }

    private void sammle(MimePart teil, int tiefe) {
        String name = name(teil);
        try {
            if (tiefe > TIEFE) {
                lassAus(name, "Die Nachricht ist zu tief verschachtelt.");
            } else if (teil.isMimeType("multipart/alternative")) {
                sammle(beste((Multipart) teil.getContent()), tiefe + 1);
            } else if (teil.isMimeType("multipart/*")) {
                Multipart mehrere = (Multipart) teil.getContent();
                for (int i = 0; i < mehrere.getCount(); i++) {
                    sammle((MimePart) mehrere.getBodyPart(i), tiefe + 1);
                }
            } else if (teil.isMimeType("message/rfc822") && teil.getContent() instanceof MimeMessage mail) {
                text.append("\n\n--- Weitergeleitete Nachricht: ")
                        .append(Mailleser.entschluesselt(mail.getHeader("Subject", " ")))
                        .append(" ---\n\n");
                sammle(mail, tiefe + 1);
            } else if (istText(teil)) {
                nimmText(teil);
            } else {
                nimmDatei(teil, name);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            lassAus(name, "Dieser Teil der E-Mail ist nicht lesbar.");
        }
    }

    /** Plain text if there is any; several representations of the same are not several parts. */
    private static MimePart beste(Multipart gleiche) throws MessagingException {
        for (int i = 0; i < gleiche.getCount(); i++) {
            if (gleiche.getBodyPart(i).isMimeType("text/plain")) {
                return (MimePart) gleiche.getBodyPart(i);
            }
        }
        return (MimePart) gleiche.getBodyPart(gleiche.getCount() - 1);
    }

    private static boolean istText(MimePart teil) throws MessagingException {
        return (teil.isMimeType("text/plain") || teil.isMimeType("text/html"))
                && !Part.ATTACHMENT.equalsIgnoreCase(teil.getDisposition());
    }

    private void nimmText(MimePart teil) throws MessagingException, IOException {
        String inhalt = new String(bytes(teil, LAENGSTER_TEXT * 4L), zeichensatz(teil));
        String lesbar = teil.isMimeType("text/html") ? Klartext.ausHtml(inhalt) : inhalt;
        if (text.length() + lesbar.length() > LAENGSTER_TEXT) {
            lassAus("Nachricht.txt", "Der Text ist zu lang und hier gekürzt.");
            lesbar = lesbar.substring(0, Math.max(0, LAENGSTER_TEXT - text.length()));
        }
        text.append(text.isEmpty() ? "" : "\n\n").append(lesbar);
    }

    private void nimmDatei(MimePart teil, String name) throws MessagingException, IOException {
        if (++gesehen > maxAnlagen) {
            lassAus(name, "Die E-Mail hat mehr als " + maxAnlagen + " Anlagen.");
            return;
        }
        try {
            Datei datei = pruefung.pruefe(Dateiname.bereinigt(name), bytes(teil, maxAnlage));
            dateien.add(Teil.datei(datei.name(), datei.format().medientyp(), null, datei.inhalt()));
        } catch (ZuGross e) {
            lassAus(name, "Die Anlage ist größer als " + maxAnlage + " Byte.");
        } catch (DateiAbgelehnt e) {
            lassAus(name, e.getMessage());
        }
    }

    private void lassAus(String name, String grund) {
        // a mail of a thousand parts is not worth a thousand lines
        if (dateien.size() < 2 * maxAnlagen) {
            dateien.add(Teil.ausgelassen(name, grund));
        }
    }

    private static byte[] bytes(MimePart teil, long hoechstens) throws MessagingException, IOException {
        try (InputStream inhalt = teil.getInputStream()) {
            return BegrenzterEingang.lies(inhalt, -1, hoechstens);
        }
    }

    private static Charset zeichensatz(MimePart teil) throws MessagingException {
        String typ = String.valueOf(teil.getContentType()).toLowerCase(Locale.ROOT);
        String name =
                typ.contains("charset=") ? typ.replaceFirst("(?s).*charset=\\s*\"?([^\";\\s]+).*", "$1") : "utf-8";
        try {
            return Charset.forName(jakarta.mail.internet.MimeUtility.javaCharset(name));
        } catch (IllegalArgumentException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static String name(MimePart teil) {
        try {
            String name = Mailleser.entschluesselt(teil.getFileName());
            return name != null ? name : teil instanceof MimeBodyPart ? "Anlage ohne Namen" : "Nachricht";
        } catch (MessagingException e) {
            return "Anlage ohne Namen";
        }
    }
}
