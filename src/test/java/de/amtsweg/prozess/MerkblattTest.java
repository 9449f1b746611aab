package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Warten;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The language chosen at the counter explains every later mail, and only that language does. */
class MerkblattTest extends AmtswegTest {

    private static final String TUERKISCH = "Geçerli olan yukarıdaki Almanca metindir.";
    private static final String UKRAINISCH = "Чинним є тільки німецький текст вище.";
    private static final String NICHT_VERBINDLICH = "Nicht verbindlich / not binding";

    @Test
    void ohne_Wahl_bleibt_es_bei_Deutsch() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall");
        assertThat(mail(fall, "Ihr Antrag ist eingegangen")).doesNotContain(NICHT_VERBINDLICH);

        fall.bis("karte-aushaendigen");

        assertThat(fall.zeigt("karte-aushaendigen")).isNotEmpty();
        assertThat(mail(fall, "Ihre Karte liegt zur Abholung bereit")).doesNotContain(NICHT_VERBINDLICH);
    }

    @Test
    void die_bei_der_Identitaet_gewaehlte_Sprache_erlaeutert_jede_spaetere_Mail() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall");
        assertThat(mail(fall, "Ihr Antrag ist eingegangen")).doesNotContain(NICHT_VERBINDLICH);
        assertThat(fall.bis("identitaet-feststellen").zeigt("identitaet-feststellen"))
                .containsEntry("merkblattSprache", "KEINE");

        fall.erledigt("identitaet-feststellen", "merkblattSprache", "TR").bis("karte-aushaendigen");

        for (String betreff :
                new String[] {"Wir haben über Ihren Antrag entschieden", "Ihre Karte liegt zur Abholung bereit"}) {
            assertThat(mail(fall, betreff))
                    .contains(NICHT_VERBINDLICH + " – ")
                    .contains(TUERKISCH)
                    .doesNotContain(UKRAINISCH);
        }
    }

    @Test
    void die_am_Schalter_gewaehlte_Sprache_gilt_ab_der_ersten_Mail_und_laesst_sich_aendern() {
        Fall fall = nimmAuf("UK");
        assertThat(mail(fall, "Ihr Antrag ist eingegangen"))
                .contains(NICHT_VERBINDLICH + " – ")
                .contains(UKRAINISCH)
                .doesNotContain(TUERKISCH);

        fall.erledigt("unterlagen-pruefen", "verzichtBegruendung", "Alles lag im Original vor.")
                .erledigt("identitaet-feststellen", "merkblattSprache", "KEINE")
                .bis("sachverhalt-feststellen")
                .erledigt("sachverhalt-feststellen", "berufsbezeichnung", "Statikerin")
                .bis("karte-aushaendigen");

        assertThat(mail(fall, "Ihre Karte liegt zur Abholung bereit")).doesNotContain(NICHT_VERBINDLICH);
    }

    private Fall nimmAuf(String sprache) {
        Map<String, Object> angaben = new HashMap<>(EingangTest.vorsprache("Merkblattprobe"));
        angaben.put("email", "merkblatt@example.org");
        angaben.put("merkblattSprache", sprache);
        return Fall.amSchalter("sachbearbeitung-musterstadt", "antrag-persoenlich-aufnehmen", angaben);
    }

    /** The text of the case's mail with this subject, once the mail sink has it. */
    private String mail(Fall fall, String betreff) {
        return Warten.auf(
                betreff,
                () -> simulatoren().mails().stream()
                        .map(datei -> text(datei, betreff + " – " + fall.nummer()))
                        .flatMap(Optional::stream)
                        .findFirst(),
                () -> fall.nummer() + ": " + fall.verlauf());
    }

    private static Optional<String> text(Path datei, String betreff) {
        try (InputStream in = Files.newInputStream(datei)) {
            MimeMessage mail = new MimeMessage(null, in);
            return betreff.equals(mail.getSubject()) ? Optional.of((String) mail.getContent()) : Optional.empty();
        } catch (IOException | jakarta.mail.MessagingException e) {
            throw new IllegalStateException(datei.toString(), e);
        }
    }
}
