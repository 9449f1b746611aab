package de.amtsweg.eingang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.eingang.Einlieferung.Teil;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Warten;
import de.amtsweg.vorgang.FachlicherFehler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes out when an item is returned or forwarded: mails as they arrive at the mail server. */
class EingangspostTest extends AmtswegTest {

    private static final String MUSTERSTADT = "abh-musterstadt";
    private static final String PERSON = "sachbearbeitung-musterstadt";
    private static final Sichtbereich ALLES = new Sichtbereich(List.of(MUSTERSTADT), true);

    @Autowired
    private Eingangskorb korb;

    /** In every subject of this test. */
    private final String marke = UUID.randomUUID().toString();

    @Test
    void wer_eine_Mail_schrieb_erfaehrt_warum_sie_zurueckkommt() throws Exception {
        UUID id = lege(MUSTERSTADT, Quelle.MAIL, "Mia Muster <mia@example.org>");
        assertThat(korb.kannAntworten(korb.finde(id, ALLES).orElseThrow())).isTrue();

        korb.zurueckgeben(id, "Bitte wenden Sie sich an das Standesamt.", true, PERSON);

        MimeMessage mail = mail("Ihre E-Mail an uns: Frage " + marke);
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("mia@example.org"));
        assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("auslaenderbehoerde@musterstadt.example"));
        assertThat(mail.getHeader("In-Reply-To")).containsExactly("<" + marke + "@example.org>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat((String) mail.getContent())
                .contains("Bitte wenden Sie sich an das Standesamt.")
                .contains("Stadt Musterstadt – Ausländerbehörde")
                .as("nothing of what came goes back")
                .doesNotContain("%PDF");
        assertThat(korb.finde(id, ALLES).orElseThrow().grund())
                .isEqualTo("Bitte wenden Sie sich an das Standesamt. (dem Absender geantwortet)");
    }

    @Test
    void Werbung_bleibt_ohne_Antwort() {
        UUID werbung = lege(MUSTERSTADT, Quelle.MAIL, "werbung@example.org");
        korb.zurueckgeben(werbung, "Werbung", false, PERSON);

        assertThat(geschrieben("werbung@example.org")).isZero();
        korb.zurueckgeben(lege(MUSTERSTADT, Quelle.MAIL, "werbung@example.org"), "Versehen", true, PERSON);
        assertThat(geschrieben("werbung@example.org")).as("the other way").isEqualTo(1);
    }

    @Test
    void wem_niemand_antworten_kann_dem_wird_es_auch_nicht_versprochen() {
        for (UUID id : List.of(
                lege(MUSTERSTADT, Quelle.MAIL, "unbekannt"),
                lege(MUSTERSTADT, Quelle.MAIL, "a@b@c.example"),
                lege(null, Quelle.MAIL, "mia@example.org"),
                lege(MUSTERSTADT, Quelle.ABLAGE, "scanner@poststelle.example"),
                lege(MUSTERSTADT, Quelle.REGISTER, "Ausländerzentralregister"))) {
            assertThat(korb.kannAntworten(korb.finde(id, ALLES).orElseThrow())).isFalse();
            assertThatThrownBy(() -> korb.zurueckgeben(id, "Irrläufer", true, PERSON))
                    .isInstanceOf(FachlicherFehler.class)
                    .hasMessageStartingWith("Diesem Absender kann Amtsweg nicht antworten.");
            assertThat(korb.finde(id, ALLES).orElseThrow().zustand()).isEqualTo(Stueckzustand.OFFEN);
        }
    }

    @Test
    void an_eine_andere_Stelle_gehen_die_Dateien_mit() throws Exception {
        UUID id = lege(MUSTERSTADT, Quelle.MAIL, "mia@example.org");

        korb.weiterleiten(id, "Standesamt Musterstadt", "standesamt@musterstadt.example", "Geburtsurkunde", PERSON);

        MimeMessage mail = mail("Weitergeleitet: Frage " + marke);
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("standesamt@musterstadt.example"));
        MimeMultipart teile = (MimeMultipart) mail.getContent();
        assertThat(teile.getCount()).isEqualTo(2);
        assertThat((String) teile.getBodyPart(0).getContent())
                .contains("Von: mia@example.org", "Grund: Geburtsurkunde")
                .contains("- film.mov: Zu groß.");
        assertThat(jakarta.mail.internet.MimeUtility.decodeText(
                        teile.getBodyPart(1).getFileName()))
                .isEqualTo("Änderung.pdf");
        try (InputStream in = teile.getBodyPart(1).getInputStream()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.7 x");
        }
        assertThat(korb.finde(id, ALLES).orElseThrow())
                .returns(Stueckzustand.WEITERGELEITET, Eingangsstueck::zustand)
                .returns("An Standesamt Musterstadt (per E-Mail): Geburtsurkunde", Eingangsstueck::grund);
        assertThat(jdbc.sql("select count(*) from anschreiben_anlage a join anschreiben s on s.id = a.anschreiben"
                                + " where s.betreff = ? and s.zustand = 'VERSANDT'")
                        .param("Weitergeleitet: Frage " + marke)
                        .query(Integer.class)
                        .single())
                .as("files are kept no longer than needed")
                .isZero();
    }

    @Test
    void eine_falsche_Adresse_leitet_nichts_weiter() {
        UUID id = lege(MUSTERSTADT, Quelle.MAIL, "mia@example.org");

        for (String falsch : List.of("standesamt", "a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example")) {
            assertThatThrownBy(() -> korb.weiterleiten(id, "Standesamt", falsch, "x", PERSON))
                    .isInstanceOf(FachlicherFehler.class)
                    .hasMessageStartingWith("Die E-Mail-Adresse");
        }
        assertThat(korb.finde(id, ALLES).orElseThrow().zustand()).isEqualTo(Stueckzustand.OFFEN);
    }

    private UUID lege(String behoerde, Quelle quelle, String absender) {
        return korb.lege(new Einlieferung(
                behoerde,
                quelle,
                (behoerde == null ? "" : behoerde) + "/<"
                        + (quelle == Quelle.MAIL && absender.startsWith("Mia") ? marke : UUID.randomUUID())
                        + "@example.org>",
                absender,
                "Frage " + marke,
                null,
                List.of(
                        Teil.datei(
                                "Änderung.pdf",
                                "application/pdf",
                                null,
                                "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)),
                        Teil.ausgelassen("film.mov", "Zu groß."))));
    }

    private int geschrieben(String an) {
        return jdbc.sql("select count(*) from anschreiben where empfaenger = ? and betreff like ?")
                .params(an, "%" + marke)
                .query(Integer.class)
                .single();
    }

    private MimeMessage mail(String betreff) {
        return Warten.auf(
                betreff,
                () -> simulatoren().mails().stream()
                        .map(EingangspostTest::lies)
                        .filter(m -> betreff.equals(betreff(m)))
                        .findFirst(),
                () -> "mails: " + simulatoren().mails().size());
    }

    private static MimeMessage lies(Path datei) {
        try (InputStream in = Files.newInputStream(datei)) {
            return new MimeMessage(null, in);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(datei.toString(), e);
        }
    }

    private static String betreff(MimeMessage mail) {
        try {
            return Optional.ofNullable(mail.getSubject()).orElse("");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
