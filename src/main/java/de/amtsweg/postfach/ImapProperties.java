package de.amtsweg.postfach;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The mailbox that is read, {@code amtsweg.imap.*}.
 *
 * @param server name of the IMAP server; no mailbox is read if not set
 * @param verschluesselung how the line is protected; KEINE only to this machine itself
 * @param ordner folder of the mailbox that is read
 * @param erledigt folder to which a mail is moved once it is stored
 * @param takt how often new mails are looked for
 * @param maxNachricht larger mails are not loaded, only announced
 * @param maxAnlage larger parts are left out
 * @param maxAnlagen further parts are left out
 */
@Validated
@ConfigurationProperties(prefix = "amtsweg.imap", ignoreUnknownFields = false)
public record ImapProperties(
        String server,
        @DefaultValue("993") @Min(1) int port,
        @DefaultValue("TLS") Verschluesselung verschluesselung,
        String benutzer,
        String kennwort,
        @DefaultValue("INBOX") @NotBlank String ordner,
        @DefaultValue("Amtsweg-Erledigt") @NotBlank String erledigt,
        @DefaultValue("1m") Duration takt,
        @DefaultValue("40MB") DataSize maxNachricht,
        @DefaultValue("10MB") DataSize maxAnlage,
        @DefaultValue("30") @Min(1) int maxAnlagen) {

    private static final Set<String> SELBST = Set.of("localhost", "127.0.0.1", "::1");

    /** How the line to the server is protected. */
    public enum Verschluesselung {
        TLS,
        STARTTLS,
        KEINE
    }

    boolean eingerichtet() {
        return server != null && !server.isBlank();
    }

    @AssertTrue(message = "verschluesselung darf nur zu diesem Rechner selbst KEINE sein")
    public boolean isGeschuetzt() {
        return !eingerichtet() || verschluesselung != Verschluesselung.KEINE || SELBST.contains(server);
    }

    @AssertTrue(message = "benutzer und kennwort gehören zu einem server")
    public boolean isZugangVollstaendig() {
        return !eingerichtet() || (benutzer != null && !benutzer.isBlank() && kennwort != null);
    }

    @AssertTrue(message = "ordner und erledigt müssen verschieden sein, takt größer als null")
    public boolean isSinnvoll() {
        return !ordner.equalsIgnoreCase(erledigt) && takt.toMillis() > 0;
    }

    @AssertTrue(message = "max-nachricht muss zwischen 1 KB und 1 GB liegen")
    public boolean isMaxNachrichtSinnvoll() {
        return maxNachricht.toBytes() >= 1024 && maxNachricht.toBytes() <= 1024L * 1024 * 1024;
    }

    /** Without user and password. */
    @Override
    public String toString() {
        return "ImapProperties[" + server + ":" + port + ", " + ordner + "]";
    }
}
