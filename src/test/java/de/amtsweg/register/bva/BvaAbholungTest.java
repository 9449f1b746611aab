package de.amtsweg.register.bva;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Warten;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers that lie ready at the BVA until somebody fetches them. */
class BvaAbholungTest extends AmtswegTest {

    private static final Partner BVA = new Partner("bva");

    @Autowired
    private BvaAbholung abholung;

    /** Nationals of whom the security authorities are asked in the sample table. */
    private static Antragsdatei antrag(String nachname) {
        Antragsdatei antrag =
                Antragsdatei.nach("paragraf-18g-regelfall").mit("angabenZurPerson/staatsangehoerigkeit", "ZZZ");
        return antrag.mitNachname(nachname + " " + antrag.nachname());
    }

    @Test
    void die_Antwort_wird_abgeholt_und_kommt_als_PDF_zur_Akte() {
        BVA.haeltAntwortenBereit();

        Fall fall = Fall.ausAntrag(antrag("Abholerin")).bis("rechtsgrundlage-festlegen");

        assertThat(fall.verlauf()).contains("Antwort von Bundesverwaltungsamt: keine Erkenntnisse");
        assertThat(dokumente(fall)).isEqualTo(1);
        Warten.bis("quittiert", () -> quittiert(fall));
    }

    @Test
    void wird_die_Quittung_verloren_kommt_dieselbe_Antwort_noch_einmal_und_zaehlt_einmal() {
        BVA.haeltAntwortenBereit();
        // a node that dies after storing and before telling the BVA: another one fetches the same answer at the same
        // time
        Fall fall =
                Fall.ausAntrag(antrag("Doppelt")).bis("sachverhalt-feststellen").erledigt("sachverhalt-feststellen");
        Thread anderer = new Thread(() -> {
            for (int i = 0; i < 20; i++) {
                abholung.hole();
            }
        });
        anderer.start();
        fall.bis("rechtsgrundlage-festlegen");
        Warten.bis("fertig", () -> !anderer.isAlive());

        assertThat(jdbc.sql("select count(*) from nachricht_eingang where vorgangsnummer = ? and register = 'bva'")
                        .param(fall.nummer())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(dokumente(fall)).isEqualTo(1);
    }

    @Test
    void ein_Nachbericht_wird_ebenso_abgeholt() {
        BVA.haeltAntwortenBereit();

        Fall fall = Fall.ausAntrag(antrag("Nachbericht")).bisSpaeter("nachtrag-pruefen");

        assertThat(fall.verlauf())
                .containsSubsequence(
                        "Antwort von Bundesverwaltungsamt: keine Erkenntnisse",
                        "Nachbericht der Sicherheitsbehörden (§ 73 Abs. 3 AufenthG): Erkenntnisse liegen vor");
        assertThat(jdbc.sql("select bezeichnung from dokument where vorgangsnummer = ? and kategorie ="
                                + " 'SICHERHEITSAUSKUNFT' order by eingang")
                        .param(fall.nummer())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("Sicherheitsauskunft (BVA)", "Nachbericht der Sicherheitsbehörden (BVA)");
    }

    @Test
    void solange_das_BVA_nicht_erreichbar_ist_bleiben_die_Antworten_dort() {
        BVA.haeltAntwortenBereit();
        BVA.stoertNur("STUMM", "Sicherheitsabfrage");
        Fall fall =
                Fall.ausAntrag(antrag("Später")).bis("sachverhalt-feststellen").erledigt("sachverhalt-feststellen");
        Warten.bis("gefragt", () -> bva(fall).isPresent());
        BVA.faelltAus();
        abholung.hole();
        fall.wartetAuf("antwort-abwarten");
        assertThat(quittiert(fall)).isFalse();

        BVA.istWiederDa();
        fall.bis("rechtsgrundlage-festlegen");
        assertThat(dokumente(fall)).isEqualTo(1);
    }

    /** What the BVA has stored about the query of this case. */
    private static Optional<JsonNode> bva(Fall fall) {
        for (JsonNode satz : BVA.datensaetze()) {
            if (fall.nummer().equals(satz.path("vorgangsnummer").asText())) {
                return Optional.of(satz);
            }
        }
        return Optional.empty();
    }

    private static boolean quittiert(Fall fall) {
        return bva(fall).orElseThrow().path("rueckrufe").findValues("zugestellt").stream()
                .allMatch(JsonNode::asBoolean);
    }

    private long dokumente(Fall fall) {
        return jdbc.sql("select count(*) from dokument where vorgangsnummer = ? and kategorie = 'SICHERHEITSAUSKUNFT'")
                .param(fall.nummer())
                .query(Long.class)
                .single();
    }
}
