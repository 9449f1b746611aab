package de.amtsweg.register.abh;

import static de.amtsweg.register.Pruefung.MUSTERSTADT;
import static de.amtsweg.register.Pruefung.auftrag;
import static de.amtsweg.register.Pruefung.beispiel;
import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.antrag.Geburtsdatum;
import de.amtsweg.antrag.Geschlecht;
import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Pruefung;
import de.amtsweg.register.Stelle;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Personenblock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbhNachrichtenTest {

    private static final String NAMENSRAUM = "http://www.osci.de/xauslaender2611";
    private static final UUID IHRE = UUID.fromString("a2c47f10-83d5-4b6e-9f12-000000010299");

    private final AbhNachrichten nachrichten = new AbhNachrichten();
    private final AbhLeser leser = new AbhLeser();

    @Test
    void eine_Anforderung_nennt_die_Person_und_unser_Zeichen() throws Exception {
        Pruefung n = Pruefung.gueltig(
                        "abh",
                        nachrichten.anfrage(
                                auftrag("010201"),
                                MUSTERSTADT,
                                anliegen(Map.of("anliegenText", "Zuzug")),
                                new Personenblock(
                                        "241002000017",
                                        new Grundpersonalien(
                                                "Yıldırım",
                                                null,
                                                "Elif",
                                                new Geburtsdatum(1991, 5, 17),
                                                null,
                                                null,
                                                Geschlecht.WEIBLICH,
                                                null,
                                                List.of("TUR")),
                                        null)))
                .mitKopf(NAMENSRAUM, "ABHABH.Aktenversand.Anforderung.010201", "010201", "100002");

        assertThat(n.texte("/*/nachrichtenkopf/ausloeserUUID")).isEmpty();
        assertThat(n.text("/*/geschaeftszeichen")).isEqualTo("AW-2026-000123");
        assertThat(n.text("/*/person/azrNummer")).isEqualTo("241002000017");
        assertThat(n.text("/*/person/grundpersonalien/familienname")).isEqualTo("Yıldırım");
        assertThat(n.text("/*/begruendung")).isEqualTo("Zuzug");
    }

    @Test
    void eine_Antwort_traegt_das_Zeichen_und_die_UUID_der_Anfrage() throws Exception {
        Pruefung n = Pruefung.gueltig(
                        "abh",
                        nachrichten.aktenantwort(
                                auftrag("010202"),
                                MUSTERSTADT,
                                anliegen(Map.of(
                                        "ausloeser", IHRE.toString(),
                                        "geschaeftszeichen", "BK-32-4711/26",
                                        "ergebnis", "NEIN",
                                        "anliegenText", "Keine Akte")),
                                ziel -> {}))
                .mitKopf(NAMENSRAUM, "ABHABH.Aktenversand.AntwortAufAnforderung.010202", "010202", "100002");

        assertThat(n.text("/*/nachrichtenkopf/ausloeserUUID")).isEqualTo(IHRE.toString());
        assertThat(n.text("/*/geschaeftszeichen")).isEqualTo("BK-32-4711/26");
        assertThat(n.text("/*/ergebnis")).isEqualTo("ABGELEHNT");
    }

    @ParameterizedTest
    @CsvSource({
        "010002-erinnerung, ABH_ERINNERUNG, false",
        "010101-zustaendigkeit-anfrage, ABH_ZUSTAENDIGKEIT_GEFRAGT, true",
        "010102-zustaendigkeit-antwort, ABH_NICHT_ZUSTAENDIG, false",
        "010201-aktenanforderung-an-uns, ABH_AKTE_ANGEFORDERT, true",
        "010202-aktenantwort, ABH_AKTE_UEBERSANDT, false",
        "010202-aktenantwort-abgelehnt, ABH_AKTE_ABGELEHNT, false",
        "010203-versandbestaetigung, ABH_VERSAND_BESTAETIGT, false",
        "010205-vorabinformationen, ABH_VORABINFORMATIONEN, false"
    })
    void liest_jede_Nachricht(String beispiel, String code, boolean anfrage) {
        AbhNachricht n = leser.lies(beispiel("abh", beispiel));

        assertThat(n.umschlag().code()).isEqualTo(code);
        assertThat(n.istAnfrage()).isEqualTo(anfrage);
        assertThat(beispiel).startsWith(n.umschlag().nachrichtentyp());
    }

    @Test
    void wer_geschrieben_hat_und_unter_welchem_Zeichen() {
        AbhNachricht n = leser.lies(beispiel("abh", "010201-aktenanforderung-an-uns"));

        assertThat(n.absender()).isEqualTo(new Stelle("100002", "Ausländerbehörde Beispielkreis"));
        assertThat(n.geschaeftszeichen()).isEqualTo("BK-32-4711/26");
        assertThat(n.text()).isEqualTo("Zuzug aus Ihrem Bezirk zum 1. Dezember 2026");
    }

    private static Anliegen anliegen(Map<String, String> angaben) {
        Map<String, String> alle = new HashMap<>(angaben);
        alle.put("empfaengerKennung", "100002");
        alle.put("empfaengerName", "Ausländerbehörde Beispielkreis");
        return new Anliegen("AW-2026-000123", "abh", "x", alle, List.of(), Pruefung.ID, "sachbearbeitung");
    }
}
