package de.amtsweg.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** Mails over a real SMTP connection, read back from the bytes that arrived. */
class MailversandTest {

    private static final String CODE = "Zk3_9aQ-7bLxV0pTn2mYc8RwE5uJh4Gd";

    private final List<String> umschlaege = new CopyOnWriteArrayList<>();
    private final List<byte[]> mails = new CopyOnWriteArrayList<>();
    private SMTPServer server;
    private Mailversand versand;

    @BeforeEach
    void startServer() throws Exception {
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(kontext -> new MessageHandler() {
                    @Override
                    public void from(String absender) {}

                    @Override
                    public void recipient(String empfaenger) {
                        umschlaege.add(empfaenger);
                    }

                    @Override
                    public String data(InputStream daten) throws java.io.IOException {
                        mails.add(daten.readAllBytes());
                        return "ok";
                    }

                    @Override
                    public void done() {}
                })
                .build();
        server.start();
        versand = versand(server.getPortAllocated());
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    private static Mailversand versand(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
        return new Mailversand(
                sender,
                new MailProperties("amtsweg@musterstadt.example", "https://amtsweg.musterstadt.example/status"));
    }

    private static Mailauftrag auftrag(Mailanlass anlass, Merkblatt merkblatt) {
        return new Mailauftrag(
                "ayse@beispiel.example",
                anlass,
                "Ausländerbehörde Musterstadt – Bürgerbüro",
                "auslaenderbehoerde@musterstadt.example",
                "AW-2026-000123",
                CODE,
                anlass == Mailanlass.UNTERLAGEN_FEHLEN ? LocalDate.of(2026, 12, 21) : null,
                merkblatt);
    }

    private static Mailauftrag an(String adresse) {
        return new Mailauftrag(
                adresse, Mailanlass.EINGANG_BESTAETIGT, "Behörde", "", "AW-2026-000123", CODE, null, null);
    }

    private MimeMessage empfangen(Mailauftrag auftrag) throws Exception {
        versand.senden(auftrag);
        assertThat(mails).hasSize(1);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mails.get(0)));
    }

    @Test
    void aMailSentAgainKeepsItsMessageId() throws Exception {
        UUID kennung = UUID.randomUUID();
        versand.senden(an("ayse@beispiel.example"), kennung);
        versand.senden(an("ayse@beispiel.example"), kennung);
        versand.senden(an("ayse@beispiel.example"));

        List<String> kennungen = new ArrayList<>();
        for (byte[] mail : mails) {
            kennungen.add(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail))
                    .getMessageID());
        }
        assertThat(kennungen.get(0)).startsWith("<" + kennung + "@").isEqualTo(kennungen.get(1));
        assertThat(kennungen.get(2)).isNotEqualTo(kennungen.get(0));
    }

    @Test
    void umlautsArriveInSenderSubjectAndText() throws Exception {
        MimeMessage mail = empfangen(auftrag(Mailanlass.UNTERLAGEN_FEHLEN, null));
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal())
                .isEqualTo("Ausländerbehörde Musterstadt – Bürgerbüro");
        assertThat(mail.getSubject()).isEqualTo("Bitte reichen Sie Unterlagen nach – AW-2026-000123");
        assertThat((String) mail.getContent())
                .contains("bis zum 21. Dezember 2026 ein")
                .contains("Mit freundlichen Grüßen")
                .contains("https://amtsweg.musterstadt.example/status/" + CODE)
                .doesNotContain("{{");
        assertThat(mail.getContentType()).startsWithIgnoringCase("text/plain; charset=utf-8");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getReplyTo()[0]).hasToString("auslaenderbehoerde@musterstadt.example");
        assertThat(umschlaege).containsExactly("ayse@beispiel.example");
    }

    @ParameterizedTest
    @EnumSource(Mailanlass.class)
    void everyMailNamesTheCaseAndTheLinkAndNothingOfTheDecision(Mailanlass anlass) throws Exception {
        MimeMessage mail = empfangen(auftrag(anlass, null));
        String text = (String) mail.getContent();
        assertThat(text).contains("AW-2026-000123").contains(CODE);
        assertThat(text + mail.getSubject())
                .doesNotContain("§")
                .doesNotContainIgnoringCase("aufenthaltserlaubnis")
                .doesNotContainIgnoringCase("abgelehnt")
                .doesNotContainIgnoringCase("staatsangeh");
    }

    @Test
    void everyExplanationIsHeadedNotBindingAndFollowsTheGermanText() throws Exception {
        for (Merkblatt sprache : Merkblatt.values()) {
            for (Mailanlass anlass : Mailanlass.values()) {
                mails.clear();
                String text = (String) empfangen(auftrag(anlass, sprache)).getContent();
                assertThat(text).startsWith("Guten Tag,").doesNotContain("null");
                assertThat(text.substring(text.indexOf("-----")))
                        .contains("Nicht verbindlich / not binding")
                        .hasSizeGreaterThan(200);
            }
        }
    }

    @Test
    void arabicAndUkrainianArriveUnchanged() throws Exception {
        String arabisch = (String)
                empfangen(auftrag(Mailanlass.KARTE_ABHOLBEREIT, Merkblatt.AR)).getContent();
        assertThat(arabisch).contains("بطاقتك جاهزة للاستلام");
        mails.clear();
        String ukrainisch = (String)
                empfangen(auftrag(Mailanlass.KARTE_ABHOLBEREIT, Merkblatt.UK)).getContent();
        assertThat(ukrainisch).contains("Ваша картка готова до видачі");
    }

    static Stream<String> gefaehrlich() {
        return Stream.of("a@b.example\r\nBcc: c@d.example", "a@b.example\nSubject: x", "a\u0000@b.example");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("gefaehrlich")
    void lineBreakInTheAddressIsRefused(String adresse) {
        assertThatThrownBy(() -> an(adresse))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Zeilenumbruch");
    }

    @Test
    void lineBreakInNumberOrAuthorityIsRefused() {
        assertThatThrownBy(() -> new Mailauftrag(
                        "a@b.example",
                        Mailanlass.EINGANG_BESTAETIGT,
                        "Behörde",
                        "",
                        "AW-1\r\nBcc: c@d.example",
                        CODE,
                        null,
                        null))
                .hasMessageContaining("Vorgangsnummer");
        assertThatThrownBy(() -> new Mailauftrag(
                        "a@b.example", Mailanlass.EINGANG_BESTAETIGT, "Be\nhörde", "", "AW-1", CODE, null, null))
                .hasMessageContaining("Behörde");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "@b.example",
                "a@",
                "a@b",
                "a b@c.example",
                "a@b.example, c@d.example",
                "Name <a@b.example>",
                "a..b@c.example",
                "ä@b.example",
                "a@-b.example",
                "a@b..example",
                "a@[127.0.0.1]"
            })
    void invalidAddressIsRefused(String adresse) {
        assertThatThrownBy(() -> an(adresse))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("E-Mail-Adresse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example", "o'neill+amt@sub.b-c.example", " a.b@c.example ", "x_y@verwaltung.bayern"})
    void validAddressIsTaken(String adresse) {
        assertThat(an(adresse).an()).isEqualTo(adresse.strip());
    }

    @Test
    void umlautsInTheDomainAreSentInAsciiForm() {
        assertThat(an("post@münchen.example").an()).isEqualTo("post@xn--mnchen-3ya.example");
    }

    @Test
    void dateOnlyWherePapersAreMissing() {
        assertThatThrownBy(() -> new Mailauftrag(
                        "a@b.example", Mailanlass.UNTERLAGEN_FEHLEN, "Behörde", "", "AW-1", CODE, null, null))
                .hasMessageContaining("Frist");
    }

    @Test
    void serverThatIsDownIsReportedInGerman() {
        int port = server.getPortAllocated();
        server.stop();
        assertThatThrownBy(() -> versand(port).senden(auftrag(Mailanlass.EINGANG_BESTAETIGT, null)))
                .isInstanceOf(MailversandFehler.class)
                .hasMessageContaining("Mailserver ist nicht erreichbar");
    }
}
