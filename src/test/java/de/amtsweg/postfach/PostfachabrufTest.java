package de.amtsweg.postfach;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.eingang.Eingangskorb;
import de.amtsweg.eingang.Eingangsstueck;
import de.amtsweg.eingang.Eingangsteil;
import de.amtsweg.eingang.Sichtbereich;
import de.amtsweg.postfach.ImapProperties.Verschluesselung;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Probedatei;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

/** Mails fetched over a real IMAP connection. */
class PostfachabrufTest extends AmtswegTest {

    private static final Sichtbereich MUSTERSTADT = new Sichtbereich(List.of("abh-musterstadt"), false);
    private static final Sichtbereich BEISPIELKREIS = new Sichtbereich(List.of("abh-beispielkreis"), false);
    private static final Sichtbereich VERWALTUNG = new Sichtbereich(List.of(), true);
    private static final String AN = "auslaenderbehoerde@musterstadt.example";

    @Autowired
    private Eingangskorb korb;

    @Autowired
    private Behoerden behoerden;

    @Autowired
    private PlatformTransactionManager transaktionen;

    private GreenMail server;
    private GreenMailUser postfach;

    /** In every subject of this test. */
    private final String marke = UUID.randomUUID().toString();

    @BeforeEach
    void starte() {
        server = new GreenMail(
                new ServerSetup[] {leitung(ServerSetup.PROTOCOL_IMAP), leitung(ServerSetup.PROTOCOL_IMAPS)});
        server.start();
        postfach = server.setUser("posteingang@amt.example", "posteingang", "geheim");
    }

    private static ServerSetup leitung(String protokoll) {
        ServerSetup leitung = new ServerSetup(0, "127.0.0.1", protokoll);
        leitung.setServerStartupTimeout(60_000);
        return leitung;
    }

    @AfterEach
    void halteAn() {
        server.stop();
    }

    @Test
    void eine_Mail_mit_Anlagen_wird_ein_Stueck_ihrer_Behoerde() throws Exception {
        byte[] pdf = Probedatei.pdf();
        liefere(
                """
                From: =?utf-8?q?Mia_M=C3=BCller?= <mia@example.org>
                To: %s
                Subject: =?utf-8?q?Unterlagen_f=C3=BCr_AW-2026-000123?= %s
                Message-ID: <%s@example.org>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="g"

                --g
                Content-Type: multipart/alternative; boundary="a"

                --a
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                Gr=FC=DFe, Mia
                --a
                Content-Type: text/html; charset=utf-8

                <p>anders</p>
                --a--
                --g
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="=?utf-8?q?Arbeitsvertrag_M=C3=BCller.pdf?="
                Content-Transfer-Encoding: base64

                %s
                --g--
                """
                        .formatted(AN, marke, marke, base64(pdf)));

        abruf().rufeAb();

        Eingangsstueck stueck = einziges(MUSTERSTADT);
        assertThat(stueck.absender()).isEqualTo("Mia Müller <mia@example.org>");
        assertThat(stueck.betreff()).isEqualTo("Unterlagen für AW-2026-000123 " + marke);
        assertThat(stueck.genannteNummer()).contains("AW-2026-000123");
        assertThat(stueck.hinweis()).isNull();
        assertThat(stueck.teile())
                .extracting(Eingangsteil::dateiname)
                .containsExactly("Nachricht.txt", "Arbeitsvertrag Müller.pdf");
        assertThat(new String(korb.inhalt(stueck.teile().get(0).id()), StandardCharsets.UTF_8))
                .isEqualTo("Grüße, Mia");
        assertThat(stueck.teile().get(1).mime()).as("by content").isEqualTo("application/pdf");
        assertThat(korb.inhalt(stueck.teile().get(1).id())).isEqualTo(pdf);
        assertThat(anzahl("INBOX")).isZero();
        assertThat(anzahl("Amtsweg-Erledigt")).isEqualTo(1);
    }

    @Test
    void was_verboten_oder_zu_gross_ist_bleibt_mit_Vermerk_draussen() throws Exception {
        byte[] gross = new byte[30_000];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, gross, 0, 8);
        byte[] jpeg = Probedatei.jpeg();
        liefere("From: a@example.org\nTo: " + AN + "\nSubject: " + marke + "\nMessage-ID: <" + marke + "@x>\n"
                + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=g\n\n"
                + anlage("rechnung.pdf", "application/pdf", "MZ kein PDF".getBytes(StandardCharsets.US_ASCII))
                + anlage("gross.pdf", "application/pdf", gross)
                + anlage("foto.png", "image/png", jpeg)
                + anlage("kaputt.pdf", "application/pdf", "%PDF-1.7 kaputt".getBytes(StandardCharsets.US_ASCII))
                + "--g\nContent-Type: multipart/mixed\n\nohne Grenze\n"
                + "--g--\n");

        abruf().rufeAb();

        assertThat(einziges(MUSTERSTADT).teile())
                .extracting(t -> t.dateiname() + ": " + t.auslassung() + " " + t.mime())
                .contains(
                        "rechnung.pdf: Die Anlage „rechnung.pdf“ ist dem Inhalt nach weder PDF noch JPEG. null",
                        "gross.pdf: Die Anlage ist größer als 20480 Byte. null",
                        "foto.png: null image/jpeg",
                        "kaputt.pdf: Die Anlage „kaputt.pdf“ ist ein beschädigtes PDF und lässt sich nicht öffnen. null");
    }

    @Test
    void dieselbe_Message_ID_zweimal_ist_ein_Stueck_auch_mit_zwei_Knoten() throws Exception {
        String mail =
                "From: a@example.org\nTo: " + AN + "\nSubject: " + marke + "\nMessage-ID: <" + marke + "@x>\n\nHallo\n";
        liefere(mail);
        liefere(mail);
        liefere(mail.replace("<" + marke, "<anders-" + marke));
        Postfachabruf einer = abruf();
        Postfachabruf anderer = abruf();

        CompletableFuture<Void> zugleich = CompletableFuture.runAsync(anderer::rufeAb);
        einer.rufeAb();
        zugleich.join();
        einer.rufeAb();

        assertThat(alle(MUSTERSTADT)).hasSize(2);
        assertThat(anzahl("INBOX")).isZero();
        assertThat(anzahl("Amtsweg-Erledigt")).isEqualTo(3);
    }

    @Test
    void kaputte_und_riesige_Mails_halten_die_naechste_nicht_auf() throws Exception {
        liefere("From: a@example.org\nTo: " + AN + "\nSubject: riesig " + marke + "\nMessage-ID: <r" + marke
                + "@x>\nContent-Type: multipart/mixed; boundary=g\n\n" + "x".repeat(120_000));
        liefere("From: =?unbekannt?q?=ZZ?=\nTo: <<>>, " + AN + "\nSubject: =?utf-8?b?%%% kaputt " + marke
                + "\nMessage-ID:\nContent-Type: multipart/mixed; charset=\"nie gehört\n\n--\0\0--");
        liefere("From: a@example.org\nTo: " + AN + "\nSubject: gut " + marke + "\nMessage-ID: <g" + marke
                + "@x>\n\nHallo\n");

        abruf().rufeAb();

        List<Eingangsstueck> stuecke = alle(MUSTERSTADT);
        assertThat(stuecke).extracting(Eingangsstueck::betreff).contains("riesig " + marke, "gut " + marke);
        assertThat(stuecke.size() + alle(VERWALTUNG).size()).isEqualTo(3);
        assertThat(stuecke.stream()
                        .filter(s -> s.betreff().startsWith("riesig"))
                        .findFirst()
                        .orElseThrow()
                        .teile())
                .singleElement()
                .satisfies(t -> assertThat(t.auslassung())
                        .isEqualTo("Die E-Mail ist größer als 102400 Byte. Sie liegt im Postfach im Ordner"
                                + " „Amtsweg-Erledigt“."));
        assertThat(anzahl("INBOX")).isZero();
    }

    @Test
    void an_wen_sie_geht_entscheidet_wer_sie_sieht() throws Exception {
        liefere("From: a@example.org\nTo: " + AN
                + ", Amt <Auslaenderbehoerde@Beispielkreis.example>\nSubject: beide " + marke + "\nMessage-ID: <b"
                + marke + "@x>\n\nHallo\n");
        liefere("From: a@example.org\nTo: sonstwer@amt.example\nSubject: keine " + marke + "\nMessage-ID: <k" + marke
                + "@x>\nAuto-Submitted: auto-replied\n\nHallo\n");

        abruf().rufeAb();

        assertThat(einziges(MUSTERSTADT).betreff()).startsWith("beide");
        assertThat(einziges(BEISPIELKREIS).betreff()).startsWith("beide");
        assertThat(einziges(VERWALTUNG))
                .returns("keine " + marke, Eingangsstueck::betreff)
                .returns("Keine der Behörden steht unter den Empfängern.", Eingangsstueck::hinweis);
    }

    @Test
    void was_nicht_gespeichert_ist_bleibt_im_Postfach() throws Exception {
        liefere("From: a@example.org\nTo: " + AN + "\nSubject: " + marke + "\nMessage-ID: <" + marke
                + "@x>\n\nHallo\n");
        jdbc.sql("alter table eingangsstueck rename to eingangsstueck_weg").update();
        try {
            abruf().rufeAb();
        } finally {
            jdbc.sql("alter table eingangsstueck_weg rename to eingangsstueck").update();
        }
        assertThat(anzahl("INBOX")).isEqualTo(1);

        abruf().rufeAb();
        assertThat(einziges(MUSTERSTADT).betreff()).isEqualTo(marke);
        assertThat(anzahl("INBOX")).isZero();
    }

    @Test
    void nur_HTML_wird_lesbarer_Text_ohne_Skript() throws Exception {
        liefere("From: a@example.org\nTo: " + AN + "\nSubject: " + marke + "\nMessage-ID: <" + marke
                + "@x>\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
                + "<html><style>p{}</style><script>alert(1)</script><p>Erste&nbsp;Zeile</p><p>A &lt; B</p></html>\n");

        abruf().rufeAb();

        assertThat(new String(korb.inhalt(einziges(MUSTERSTADT).teile().get(0).id()), StandardCharsets.UTF_8))
                .isEqualTo("Erste Zeile\nA < B");
    }

    @Test
    void einem_Server_ohne_vertrauenswuerdiges_Zertifikat_wird_kein_Kennwort_geschickt() throws Exception {
        liefere("From: a@example.org\nTo: " + AN + "\nSubject: " + marke + "\nMessage-ID: <" + marke
                + "@x>\n\nHallo\n");

        abruf(Verschluesselung.TLS, server.getImaps().getPort()).rufeAb();
        abruf(Verschluesselung.STARTTLS, server.getImap().getPort()).rufeAb();
        assertThat(alle(MUSTERSTADT)).isEmpty();
        assertThat(anzahl("INBOX")).isEqualTo(1);

        abruf().rufeAb();
        assertThat(alle(MUSTERSTADT)).as("control").hasSize(1);
    }

    private Postfachabruf abruf() {
        return abruf(Verschluesselung.KEINE, server.getImap().getPort());
    }

    private Postfachabruf abruf(Verschluesselung verschluesselung, int port) {
        return new Postfachabruf(
                new ImapProperties(
                        "127.0.0.1",
                        port,
                        verschluesselung,
                        "posteingang",
                        "geheim",
                        "INBOX",
                        "Amtsweg-Erledigt",
                        Duration.ofMinutes(1),
                        DataSize.ofKilobytes(100),
                        DataSize.ofKilobytes(20),
                        5),
                korb,
                behoerden,
                jdbc,
                transaktionen);
    }

    private void liefere(String mail) throws MessagingException {
        byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        postfach.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    private int anzahl(String ordner) throws FolderException {
        MailFolder folder = server.getManagers().getImapHostManager().getFolder(postfach, ordner);
        return folder == null ? 0 : folder.getMessageCount();
    }

    private List<Eingangsstueck> alle(Sichtbereich sicht) {
        return korb.offene(sicht).stream()
                .filter(s -> s.betreff().contains(marke))
                .toList();
    }

    private Eingangsstueck einziges(Sichtbereich sicht) {
        List<Eingangsstueck> alle = alle(sicht);
        assertThat(alle).hasSize(1);
        return alle.get(0);
    }

    private static String anlage(String name, String typ, byte[] inhalt) {
        return "--g\nContent-Type: " + typ + "\nContent-Disposition: attachment; filename=\"" + name
                + "\"\nContent-Transfer-Encoding: base64\n\n" + base64(inhalt) + "\n";
    }

    private static String base64(byte[] inhalt) {
        return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(inhalt);
    }
}
