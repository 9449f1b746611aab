package de.amtsweg.register.rueckkanal;

import static de.amtsweg.register.Pruefung.MUSTERSTADT;
import static de.amtsweg.register.Pruefung.auftrag;
import static de.amtsweg.register.Pruefung.beispiel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.register.Pruefung;
import de.amtsweg.register.Stelle;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.xml.XmlSchreiber;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RueckkanalNachrichtenTest {

    private static final UUID ANTRAG = UUID.fromString("6f1e2d3c-5b4a-4978-8695-a4b3c2d11810");
    private static final UUID RUECKNAHME = UUID.fromString("4d9e2b70-6f31-4c8a-9b57-000000000011");
    private static final Consumer<XmlSchreiber> OHNE_ANLAGE = ziel -> {};

    private final RueckkanalLeser leser = new RueckkanalLeser();

    @Test
    void eine_Frage_nennt_Frist_Brief_und_den_Antrag_auf_den_sie_antwortet() throws Exception {
        Pruefung n = schreibe(
                        "130102",
                        Map.of("anliegenText", "Es fehlt noch:\n- Meldebestätigung", "fristdatum", "2026-12-21"),
                        ziel -> ziel.element("anlage", a -> a.text("bezeichnung", "Nachforderung von Unterlagen")
                                .text("dateiname", "nachforderung-2026-11-23.pdf")
                                .base64("inhalt", new byte[] {1, 2, 3})))
                .mitKopf(
                        "http://www.osci.de/xauslaender2611",
                        "OZG.RueckkanalFrage.130102",
                        "130102",
                        "onlinedienst-aufenthalt");

        assertThat(n.text("/*/nachrichtenkopf/ausloeserUUID")).isEqualTo(ANTRAG.toString());
        assertThat(n.text("/*/antragsidentifikation")).isEqualTo("OZG-2026-UNVOLL-01");
        assertThat(n.text("/*/frage")).contains("Meldebestätigung");
        assertThat(n.text("/*/fristdatum")).isEqualTo("2026-12-21");
        assertThat(n.text("/*/anlage/inhalt")).isEqualTo("AQID");
    }

    @Test
    void ein_Stand_hat_den_Code_der_amtlichen_Liste_oder_nur_Worte() throws Exception {
        Pruefung eingang = schreibe("130104", Map.of("status", "01"), OHNE_ANLAGE);
        assertThat(eingang.text("/*/status/code")).isEqualTo("01");
        assertThat(eingang.text("/*/status/@listURI")).isEqualTo("urn:xoev-de:xauslaender:codeliste:ozg.status");
        assertThat(eingang.text("/*/status/@listVersionID")).isEqualTo("4");

        Pruefung entschieden =
                schreibe("130104", Map.of("anliegenText", "Über Ihren Antrag ist entschieden."), OHNE_ANLAGE);
        assertThat(entschieden.texte("/*/status")).isEmpty();
        assertThat(entschieden.text("/*/erlaeuterung")).isEqualTo("Über Ihren Antrag ist entschieden.");
    }

    @Test
    void die_Reaktion_auf_eine_Ruecknahme_antwortet_auf_die_Ruecknahme() throws Exception {
        Pruefung n = schreibe("130107", Map.of("angenommen", "true", "ausloeser", RUECKNAHME.toString()), OHNE_ANLAGE);

        assertThat(n.text("/*/nachrichtenkopf/ausloeserUUID")).isEqualTo(RUECKNAHME.toString());
        assertThat(n.text("/*/angenommen")).isEqualTo("true");
    }

    @Test
    void Termin_Unzustaendigkeit_und_beabsichtigte_Ablehnung() throws Exception {
        Pruefung termin = schreibe(
                "130105",
                Map.of(
                        "terminTag", "2026-12-03",
                        "terminUhrzeit", "10:30",
                        "terminOrt", "Rathausplatz 1, Zimmer 12",
                        "anliegenText", "Fingerabdrücke"),
                OHNE_ANLAGE);
        assertThat(termin.text("/*/termin")).isEqualTo("2026-12-03T10:30:00+01:00");
        assertThat(termin.text("/*/ort")).isEqualTo("Rathausplatz 1, Zimmer 12");
        assertThat(termin.text("/*/hinweis")).isEqualTo("Fingerabdrücke");

        Pruefung unzustaendig = schreibe(
                "130109",
                Map.of(
                        "anliegenText", "Sie wohnen nicht im Bezirk dieser Behörde.",
                        "zustaendigeKennungFreiwillig", "100002",
                        "zustaendigeBehoerdeFreiwillig", "Ausländerbehörde Beispielkreis"),
                OHNE_ANLAGE);
        assertThat(unzustaendig.texte("/*/zustaendigeBehoerde/*"))
                .containsExactly("100002", "Ausländerbehörde Beispielkreis");

        Pruefung ablehnung =
                schreibe("130110", Map.of("anliegenText", "x".repeat(5000), "fristdatum", "2026-12-14"), OHNE_ANLAGE);
        assertThat(ablehnung.text("/*/begruendung"))
                .as("the letter says it all")
                .hasSize(4000)
                .endsWith("…");
    }

    @Test
    void liest_Antwort_und_Ruecknahme() {
        RueckkanalNachricht.Antwort antwort =
                (RueckkanalNachricht.Antwort) leser.lies(beispiel("rueckkanal", "130103-rueckkanalantwort"));
        assertThat(antwort.kopf().ausloeserUuid()).isEqualTo(UUID.fromString("4d9e2b70-6f31-4c8a-9b57-000000000002"));
        assertThat(antwort.behoerdenkennung()).isEqualTo("100001");
        assertThat(antwort.antragsidentifikation()).isEqualTo("OZG-2026-UNVOLL-01");
        assertThat(antwort.rueckkanalVorhanden()).isTrue();
        assertThat(antwort.nachweise())
                .extracting(e -> e.text("kategorie"))
                .containsExactly("MELDEBESTAETIGUNG", "KRANKENVERSICHERUNG");
        assertThat(antwort.umschlag().code()).isEqualTo("ANTWORT_EINGEGANGEN");

        RueckkanalNachricht ruecknahme = leser.lies(beispiel("rueckkanal", "130111-ruecknahme"));
        assertThat(ruecknahme.kopf().ausloeserUuid()).isNull();
        assertThat(ruecknahme.umschlag().nachrichtentyp()).isEqualTo("130111");
        assertThatThrownBy(() -> leser.lies(beispiel("rueckkanal", "130104-statusmeldung")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Pruefung schreibe(String typ, Map<String, String> angaben, Consumer<XmlSchreiber> anlagen)
            throws Exception {
        return Pruefung.gueltig(
                "rueckkanal",
                new RueckkanalNachrichten()
                        .schreibe(
                                auftrag(typ),
                                new RueckkanalNachrichten.Bezug(
                                        new Stelle("onlinedienst-aufenthalt", "Onlinedienst Aufenthalt"),
                                        MUSTERSTADT,
                                        "OZG-2026-UNVOLL-01",
                                        ANTRAG),
                                new Anliegen(
                                        "AW-2026-000123", "rueckkanal", typ, angaben, List.of(), Pruefung.ID, null),
                                anlagen));
    }
}
