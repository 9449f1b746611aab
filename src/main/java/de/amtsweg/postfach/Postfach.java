package de.amtsweg.postfach;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

/** An open mailbox. A mail stays unread and where it is until {@link #erledigt}. */
final class Postfach implements AutoCloseable {

    private static final String ZEIT_MS = "20000";

    private final IMAPStore store;
    private final IMAPFolder ordner;
    private final Folder erledigt;
    private final long gueltigkeit;

    private Postfach(IMAPStore store, IMAPFolder ordner, Folder erledigt) throws MessagingException {
        this.store = store;
        this.ordner = ordner;
        this.erledigt = erledigt;
        this.gueltigkeit = ordner.getUIDValidity();
    }

    static Postfach oeffne(ImapProperties p) throws MessagingException {
        String protokoll = p.verschluesselung() == ImapProperties.Verschluesselung.TLS ? "imaps" : "imap";
        String vorsatz = "mail." + protokoll + ".";
        Properties einstellungen = new Properties();
        einstellungen.put(vorsatz + "connectiontimeout", ZEIT_MS);
        einstellungen.put(vorsatz + "timeout", ZEIT_MS);
        einstellungen.put(vorsatz + "writetimeout", ZEIT_MS);
        einstellungen.put(vorsatz + "ssl.checkserveridentity", "true");
        if (p.verschluesselung() == ImapProperties.Verschluesselung.STARTTLS) {
            einstellungen.put(vorsatz + "starttls.enable", "true");
            einstellungen.put(vorsatz + "starttls.required", "true");
        }
        IMAPStore store = (IMAPStore) Session.getInstance(einstellungen).getStore(protokoll);
        try {
            store.connect(p.server(), p.port(), p.benutzer(), p.kennwort());
            Folder ziel = store.getFolder(p.erledigt());
            if (!ziel.exists() && !ziel.create(Folder.HOLDS_MESSAGES)) {
                throw new MessagingException("the folder for stored mails cannot be created");
            }
            IMAPFolder quelle = (IMAPFolder) store.getFolder(p.ordner());
            quelle.open(Folder.READ_WRITE);
            return new Postfach(store, quelle, ziel);
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** The mails that have not been stored yet, oldest first. */
    List<IMAPMessage> neue(int hoechstens) throws MessagingException {
        List<IMAPMessage> mails = new ArrayList<>();
        int anzahl = ordner.getMessageCount();
        for (int i = 1; i <= anzahl && mails.size() < hoechstens; i++) {
            IMAPMessage mail = (IMAPMessage) ordner.getMessage(i);
            if (!mail.isSet(Flags.Flag.DELETED)) {
                mail.setPeek(true);
                mails.add(mail);
            }
        }
        // never the server's ENVELOPE: for a badly written mail not every server can make one
        FetchProfile angaben = new FetchProfile();
        angaben.add(FetchProfile.Item.SIZE);
        angaben.add(UIDFolder.FetchProfileItem.UID);
        ordner.fetch(mails.toArray(Message[]::new), angaben);
        return mails;
    }

    boolean verbunden() {
        return store.isConnected();
    }

    byte[] lies(IMAPMessage mail) throws MessagingException, IOException {
        ByteArrayOutputStream inhalt = new ByteArrayOutputStream();
        mail.writeTo(inhalt);
        return inhalt.toByteArray();
    }

    /** The header only, however large the mail is. */
    byte[] liesKopf(IMAPMessage mail) throws MessagingException {
        StringBuilder kopf = new StringBuilder();
        Enumeration<String> zeilen = mail.getAllHeaderLines();
        while (zeilen.hasMoreElements()) {
            String zeile = zeilen.nextElement();
            // its parts are not there, so it must not promise any
            if (!zeile.regionMatches(true, 0, "Content-", 0, 8)) {
                kopf.append(zeile).append("\r\n");
            }
        }
        return kopf.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    long uid(IMAPMessage mail) throws MessagingException {
        return ordner.getUID(mail);
    }

    /** Changes if the server gives its mails new UIDs. */
    long gueltigkeit() {
        return gueltigkeit;
    }

    /** Moves a mail that is stored now. */
    void erledigt(IMAPMessage mail) throws MessagingException {
        Message[] eine = {mail};
        if (store.hasCapability("MOVE")) {
            ordner.moveMessages(eine, erledigt);
        } else {
            ordner.copyMessages(eine, erledigt);
            mail.setFlag(Flags.Flag.DELETED, true);
        }
    }

    @Override
    public void close() throws MessagingException {
        try {
            // removes what is marked as deleted
            ordner.close(true);
        } finally {
            store.close();
        }
    }
}
