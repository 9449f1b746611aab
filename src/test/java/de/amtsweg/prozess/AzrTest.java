package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.vorgang.Zustand;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is it? The central register knows nobody, one or several (§ 5 AZRG-DV). */
class AzrTest extends AmtswegTest {

    private static final Partner AZR = new Partner("azr");
    private static final Object[] OHNE_AUSKUNFT = {
        "warteEntscheidung", "OHNE_AUSKUNFT", "warteBegruendung", "Das Register ist seit Tagen nicht erreichbar."
    };

    /** In the register's sample records there are three persons of this name. */
    private static Antragsdatei nguyen(String vornamen) {
        return Antragsdatei.nach("paragraf-18g-regelfall")
                .mitNachname("Nguyễn")
                .mit("angabenZurPerson/name/vornamen", vornamen);
    }

    @Test
    void wer_nicht_gespeichert_ist_wird_erstmals_gemeldet() {
        Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall");
        Fall fall = Fall.ausAntrag(antrag).bis("rechtsgrundlage-festlegen");

        assertThat(fall.verlauf())
                .containsSubsequence(
                        "Antwort von Ausländerzentralregister: Person nicht gespeichert",
                        "Antwort von Ausländerzentralregister: Meldung bestätigt");
        assertThat(AZR.datensatz(antrag.nachname()).path("azrNummer").asText())
                .isEqualTo(fall.vorgang().azrNummer())
                .isNotEmpty();
        assertThat(AZR.datensatz(antrag.nachname()).toString()).contains("\"art\":\"antrag\"");
    }

    @Test
    void wer_gespeichert_ist_wird_gefunden() {
        Antragsdatei erster = Antragsdatei.nach("paragraf-18g-regelfall");
        Fall vorher = Fall.ausAntrag(erster).bis("rechtsgrundlage-festlegen");

        Fall fall = Fall.ausAntrag(Antragsdatei.nach("paragraf-18b-architektin").vonDerselbenPersonWie(erster))
                .bis("rechtsgrundlage-festlegen");

        assertThat(fall.verlauf()).contains("Antwort von Ausländerzentralregister: Person gespeichert");
        assertThat(fall.vorgang().azrNummer()).isEqualTo(vorher.vorgang().azrNummer());
    }

    @Test
    void bei_mehreren_Treffern_waehlt_ein_Mensch() {
        Fall fall = Fall.ausAntrag(nguyen("Thị Lan Chi")).bis("azr-person-zuordnen");
        List<?> auswahl = (List<?>) fall.zeigt("azr-person-zuordnen").get("azrTrefferAuswahl");
        assertThat(auswahl).hasSizeGreaterThanOrEqualTo(4);
        Object erste = ((Map<?, ?>) auswahl.get(0)).get("value");
        assertThat(fall.abgelehnt("azr-person-zuordnen", "azrNummer", "999999999999"))
                .contains("gehört nicht zu den Treffern");

        fall.erledigt("azr-person-zuordnen", "azrNummer", erste).bis("rechtsgrundlage-festlegen");

        assertThat(fall.vorgang().azrNummer()).isEqualTo(erste);
        assertThat(fall.verlauf()).contains("Antwort von Ausländerzentralregister: Person gespeichert");
    }

    @Test
    void zwei_Antraege_derselben_neuen_Person_fuehren_zu_einem_Datensatz() {
        Antragsdatei antrag = nguyen("Thị Bảo Vy");
        Fall spaeter = Fall.ausAntrag(antrag).bis("azr-person-zuordnen");
        Fall zuerst = Fall.ausAntrag(nguyen("Thị Bảo Vy"))
                .bis("azr-person-zuordnen")
                .erledigt("azr-person-zuordnen", "azrNummer", "KEINE")
                .bis("rechtsgrundlage-festlegen");

        // the other one has just been stored, but was not among the hits
        spaeter.erledigt("azr-person-zuordnen", "azrNummer", "KEINE")
                .vermerkt("Antwort von Ausländerzentralregister: Person mit gleichen Personalien gespeichert")
                .erledigt("azr-person-zuordnen")
                .bis("rechtsgrundlage-festlegen");

        assertThat(spaeter.vorgang().azrNummer()).isEqualTo(zuerst.vorgang().azrNummer());
    }

    @Test
    void ohne_Auskunft_des_Registers_geht_es_nur_mit_Begruendung_weiter() {
        AZR.faelltAus();
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("Antwort abwarten");
        assertThat(fall.abgelehnt("Antwort abwarten", "warteEntscheidung", "OHNE_AUSKUNFT"))
                .contains("begründen");

        fall.erledigt("Antwort abwarten", OHNE_AUSKUNFT).wartetAuf("rechtsgrundlage-festlegen");

        assertThat(fall.vorgang().azrNummer()).isNull();

        // nothing is decided that could not be reported: the register is asked again
        AZR.istWiederDa();
        fall.erledigt("rechtsgrundlage-festlegen")
                .vermerkt("Das Ausländerzentralregister wird erneut gefragt")
                .bisZumEnde();
        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void die_Erstmeldung_bleibt_ohne_Antwort() {
        Fall fall = Fall.ausAntrag(nguyen("Văn Hải")).bis("azr-person-zuordnen");
        AZR.faelltAus();

        fall.erledigt("azr-person-zuordnen", "azrNummer", "KEINE")
                .erledigt("Antwort abwarten", OHNE_AUSKUNFT)
                .wartetAuf("rechtsgrundlage-festlegen");

        assertThat(fall.vorgang().azrNummer()).isNull();
    }
}
