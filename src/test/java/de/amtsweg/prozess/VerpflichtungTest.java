package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Warten;
import de.amtsweg.vorgang.Fallart;
import de.amtsweg.vorgang.Zustand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Verpflichtungserklärungen from the wish to the end of the liability (§§ 66 to 68 AufenthG). On 23 November 2026 the
 * table of 2026 holds: of 3,200 euros net without dependants 1,122.00 are attachable (§ 850c ZPO).
 */
class VerpflichtungTest extends AmtswegTest {

    @Autowired
    private Dokumente dokumente;

    @Test
    void eine_Person_die_genug_hat_gibt_die_Erklaerung_ohne_zweite_Person_ab() {
        Fall fall = Fall.ausAntrag("verpflichtung-besuch").wartetAuf("verpflichtung-feststellen");
        assertThat(fall.vorgang().fallart()).isEqualTo(Fallart.VERPFLICHTUNGSERKLAERUNG);
        assertThat(fall.vorgang().zweckAnzeige()).isEqualTo("Verpflichtungserklärung");
        assertThat(fall.zeigt("verpflichtung-feststellen"))
                .containsEntry("gaeste", "Aydoğan; Ayşe; 21.08.1957; Türkei; Mutter")
                .containsEntry("kurzaufenthalt", "JA");

        fall.erledigt("verpflichtung-feststellen")
                .erledigt("leistungsfaehigkeit-feststellen")
                .wartetAuf("verpflichtung-vorschlagen");
        assertThat(fall.zeigt("verpflichtung-vorschlagen"))
                .containsEntry("verpflichtungErgebnis", "ENTGEGENNEHMEN")
                // § 47 (1) Nr. 12 AufenthV
                .containsEntry("gebuehrEur", 29.0)
                .extracting("pruefungUebersicht")
                .asString()
                .contains("**Verlangt:** 500,00 Euro", "wurde nachgewiesen");

        String vordruck = vordruck();
        fall.erledigt("verpflichtung-vorschlagen")
                .erledigt(
                        "erklaerung-beurkunden",
                        "seriennummer",
                        vordruck,
                        "unterschrieben",
                        true,
                        "ungueltigeVordrucke",
                        vordruck + "-A; beim Ausfüllen verschrieben")
                .vermerkt("Akte geschlossen");

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(fall.verlauf()).noneMatch(s -> s.contains("gezeichnet"));
        assertThat(vordrucke(fall)).containsExactlyInAnyOrder(vordruck + " ABGEGEBEN", vordruck + "-A UNGUELTIG");
        assertThat(dokumente.zu(fall.nummer()))
                .extracting(Dokument::bezeichnung)
                .contains("Verpflichtungserklärung (Abdruck)");
        fall.bisSpaeter("einreise-feststellen").erledigt("einreise-feststellen").bisZumEnde();
        assertThat(fall.verlauf()).anyMatch(s -> s.equals("Keine Einreise des Gastes"));
    }

    @Test
    void mit_Sicherheit_zeichnet_eine_zweite_Person_und_nach_fuenf_Jahren_wird_erinnert() {
        Fall fall = Fall.ausAntrag("verpflichtung-besuch")
                .erledigt("verpflichtung-feststellen", "statusVerpflichtender", "NIEDERLASSUNGSERLAUBNIS")
                .erledigt(
                        "leistungsfaehigkeit-feststellen",
                        "nettoMonat",
                        1000,
                        "sicherheitGeleistet",
                        "JA",
                        "sicherheitBeschreibung",
                        "Sperrkonto über 12.000 Euro")
                .als("vertretung-musterstadt")
                .erledigt("verpflichtung-vorschlagen", "verpflichtungErgebnis", "ENTGEGENNEHMEN")
                .wartetAuf("vorschlag-zeichnen");
        assertThat(fall.abgelehnt("vorschlag-zeichnen"))
                .startsWith("Sie haben diese Entscheidung selbst vorgeschlagen.");
        assertThatThrownBy(() -> engine.getRuntimeService()
                        .createProcessInstanceModification(
                                fall.warteAuf("vorschlag-zeichnen").getProcessInstanceId())
                        .startBeforeActivity("userTask_erklaerungBeurkunden")
                        .execute())
                .as("around the second person")
                .hasStackTraceContaining("Dieser Schritt vollzieht die Entscheidung und ist gesperrt");
        fall.als(null)
                .erledigt(
                        "vorschlag-zeichnen",
                        "punktErgebnis",
                        "NEIN",
                        "zeichnungBegruendung",
                        "Die Sicherheit ist nicht belegt.")
                .wartetAuf("verpflichtung-vorschlagen");
        assertThat(fall.zeigt("verpflichtung-vorschlagen").get("beanstandungen").toString())
                .contains("Die Sicherheit ist nicht belegt.");
        fall.erledigt(
                        "verpflichtung-vorschlagen",
                        "verpflichtungErgebnis",
                        "ENTGEGENNEHMEN",
                        "begruendung",
                        "Das Sperrkonto ist nachgewiesen.")
                .erledigt("vorschlag-zeichnen")
                .erledigt("erklaerung-beurkunden", "seriennummer", vordruck(), "unterschrieben", true)
                .vermerkt("Akte geschlossen")
                .bisSpaeter("einreise-feststellen");
        assertThat(fall.abgelehnt("einreise-feststellen", "einreiseStatus", "ERFOLGT", "einreiseDatum", "2026-11-20"))
                .contains("vor der Erklärung");
        fall.erledigt("einreise-feststellen", "einreiseStatus", "ERFOLGT", "einreiseDatum", "2026-11-23");
        Warten.auf(
                "Ende der Haftung",
                () -> Optional.of(engine.getRuntimeService()
                                .createExecutionQuery()
                                .activityId("intermediateCatchEvent_haftungsende")
                                .processInstanceBusinessKey(fall.nummer())
                                .count())
                        .filter(n -> n == 1),
                () -> fall.nummer() + ": " + fall.verlauf());
        // five years from the entry (§ 68 (1) AufenthG)
        fall.nachTagen(5 * 365 + 1);
        assertThat(fall.suche("haftungsende-pruefen")).isEmpty();
        fall.nachTagen(2)
                .bisSpaeter("haftungsende-pruefen")
                .erledigt("haftungsende-pruefen")
                .bisZumEnde();

        assertThat(fall.verlauf()).anyMatch(s -> s.equals("Haftung beendet, keine Forderungen offen"));
    }

    @Test
    void wer_nichts_leisten_kann_erfaehrt_es_und_zahlt_trotzdem() {
        Fall fall = Fall.ausAntrag("verpflichtung-besuch")
                .erledigt("verpflichtung-feststellen")
                .erledigt("leistungsfaehigkeit-feststellen", "nettoMonat", 1000)
                .wartetAuf("verpflichtung-vorschlagen");
        assertThat(fall.zeigt("verpflichtung-vorschlagen")).containsEntry("verpflichtungErgebnis", "ABLEHNEN");
        assertThat(fall.abgelehnt("verpflichtung-vorschlagen")).isEqualTo("Bitte füllen Sie „Begründung“ aus.");

        fall.erledigt("verpflichtung-vorschlagen", "begruendung", "Das Einkommen liegt unter der Pfändungsgrenze.")
                .bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(fall.verlauf()).contains("Erklärung nicht entgegengenommen");
        assertThat(dokumente.zu(fall.nummer()))
                .extracting(Dokument::bezeichnung)
                .contains("Ihre Verpflichtungserklärung")
                .doesNotContain("Verpflichtungserklärung (Abdruck)");
        assertThat(vordrucke(fall)).isEmpty();
    }

    @Test
    void wer_vom_Ergebnis_abweicht_braucht_Grund_und_zweite_Person() {
        Fall fall = Fall.ausAntrag("verpflichtung-besuch")
                .erledigt("verpflichtung-feststellen")
                .erledigt("leistungsfaehigkeit-feststellen", "nettoMonat", 1000)
                .wartetAuf("verpflichtung-vorschlagen");
        assertThat(fall.abgelehnt("verpflichtung-vorschlagen", "verpflichtungErgebnis", "ENTGEGENNEHMEN"))
                .isEqualTo("Bitte füllen Sie „Begründung“ aus.");

        fall.erledigt(
                        "verpflichtung-vorschlagen",
                        "verpflichtungErgebnis",
                        "ENTGEGENNEHMEN",
                        "begruendung",
                        "Vermögen ist nachgewiesen.")
                .wartetAuf("vorschlag-zeichnen");
    }

    @Test
    void ohne_Betrag_der_Behoerde_bleibt_es_zu_klaeren_und_zwei_entscheiden() {
        Fall fall = Fall.ausAntrag("verpflichtung-besuch")
                .erledigt("verpflichtung-feststellen")
                .erledigt("leistungsfaehigkeit-feststellen", "erforderlichEur", null)
                .wartetAuf("verpflichtung-vorschlagen");

        assertThat(fall.zeigt("verpflichtung-vorschlagen")
                        .get("pruefungUebersicht")
                        .toString())
                .contains("nicht festgelegt", "noch zu klären");
        fall.erledigt(
                        "verpflichtung-vorschlagen",
                        "verpflichtungErgebnis",
                        "ENTGEGENNEHMEN",
                        "begruendung",
                        "Das Einkommen genügt offensichtlich.",
                        "gebuehrEur",
                        29)
                .wartetAuf("vorschlag-zeichnen");
    }

    @Test
    void fehlende_Nachweise_werden_angefordert_und_dann_noch_einmal_festgestellt() {
        Fall fall = Fall.ausAntrag("verpflichtung-besuch")
                .erledigt("verpflichtung-feststellen")
                .erledigt(
                        "leistungsfaehigkeit-feststellen",
                        "einkommensnachweise",
                        "KEINE",
                        "nettoMonat",
                        null,
                        "unterhaltsberechtigte",
                        null)
                .erledigt("verpflichtung-vorschlagen", "verpflichtungErgebnis", "NACHWEISE")
                .wartetAuf("leistungsfaehigkeit-feststellen");

        assertThat(dokumente.zu(fall.nummer()))
                .extracting(Dokument::bezeichnung)
                .contains("Nachweise zu Ihrer Verpflichtungserklärung");
        fall.erledigt("leistungsfaehigkeit-feststellen", "einkommensnachweise", "AKTUELL")
                .wartetAuf("verpflichtung-vorschlagen");
        assertThat(fall.zeigt("verpflichtung-vorschlagen")).containsEntry("verpflichtungErgebnis", "ENTGEGENNEHMEN");
    }

    @Test
    void wer_sich_hier_nicht_verpflichten_kann_wird_nicht_nach_Einkommen_gefragt() {
        Fall fall = Fall.ausAntrag("verpflichtung-besuch")
                .erledigt("verpflichtung-feststellen", "statusVerpflichtender", "DULDUNG")
                .wartetAuf("verpflichtung-vorschlagen");
        assertThat(fall.zeigt("verpflichtung-vorschlagen"))
                .containsEntry("verpflichtungErgebnis", "ABLEHNEN")
                .extracting("pruefungUebersicht")
                .asString()
                .contains("**nicht** in Betracht");
        assertThat(fall.abgelehnt("verpflichtung-vorschlagen", "verpflichtungErgebnis", "NACHWEISE"))
                .startsWith("Nachweise helfen hier nicht weiter");
        assertThat(fall.abgelehnt("verpflichtung-vorschlagen", "begruendung", "Duldung", "gebuehrEur", 29.001))
                .startsWith("Bitte geben Sie die Gebühr in Euro und Cent an");
    }

    @Test
    void zwei_Personen_haften_gemeinsam_jede_auf_ihrem_Vordruck_mit_eigener_Gebuehr() {
        Fall fall = Fall.ausAntrag("verpflichtung-besuch")
                .erledigt(
                        "verpflichtung-feststellen",
                        "zweiteVerpflichtete",
                        "JA",
                        "zweiteNachname",
                        "Aydoğan",
                        "zweiteVornamen",
                        "Selin",
                        "zweiteGeburtsdatum",
                        "1986-05-02",
                        "zweiteAusweisNummer",
                        "L01X00T48")
                .erledigt("leistungsfaehigkeit-feststellen")
                .wartetAuf("verpflichtung-vorschlagen");
        assertThat(fall.zeigt("verpflichtung-vorschlagen")).containsEntry("gebuehrEur", 58.0);
        fall.erledigt("verpflichtung-vorschlagen").wartetAuf("erklaerung-beurkunden");
        String eins = vordruck();

        assertThat(fall.abgelehnt("erklaerung-beurkunden", "seriennummer", eins, "unterschrieben", true))
                .isEqualTo("Bitte füllen Sie „Nummer des Vordrucks der zweiten Person“ aus.");
        assertThat(fall.abgelehnt(
                        "erklaerung-beurkunden",
                        "seriennummer",
                        eins,
                        "seriennummerZweite",
                        eins,
                        "unterschrieben",
                        true))
                .contains("schon verwendet");
        fall.erledigt(
                        "erklaerung-beurkunden",
                        "seriennummer",
                        eins,
                        "seriennummerZweite",
                        eins + "B",
                        "unterschrieben",
                        true)
                .vermerkt("Akte geschlossen");
        assertThat(vordrucke(fall)).containsExactlyInAnyOrder(eins + " ABGEGEBEN", eins + "B ABGEGEBEN");
    }

    @Test
    void mit_kleiner_Rente_traegt_ein_Sparbuch_die_Erklaerung() {
        Fall fall = Fall.ausAntrag("verpflichtung-sicherheit")
                .erledigt("verpflichtung-feststellen", "statusVerpflichtender", "NIEDERLASSUNGSERLAUBNIS")
                .erledigt("leistungsfaehigkeit-feststellen", "nettoMonat", 1310.44)
                .wartetAuf("verpflichtung-vorschlagen");
        // of 1,310.44 euros nothing is attachable (§ 850c ZPO)
        assertThat(fall.zeigt("verpflichtung-vorschlagen"))
                .containsEntry("verpflichtungErgebnis", "ABLEHNEN")
                .extracting("pruefungUebersicht")
                .asString()
                .contains("**Pfändbar:** 0,00 Euro");
        fall.erledigt("verpflichtung-vorschlagen", "verpflichtungErgebnis", "NACHWEISE")
                .erledigt(
                        "leistungsfaehigkeit-feststellen",
                        "nettoMonat",
                        1310.44,
                        "sicherheitGeleistet",
                        "JA",
                        "sicherheitBeschreibung",
                        "Sparbuch mit Sperrvermerk über 9.000 Euro")
                .erledigt("verpflichtung-vorschlagen", "verpflichtungErgebnis", "ENTGEGENNEHMEN")
                .erledigt("vorschlag-zeichnen")
                .erledigt("erklaerung-beurkunden", "seriennummer", vordruck(), "unterschrieben", true)
                .vermerkt("Akte geschlossen")
                .bisSpaeter("einreise-feststellen")
                .erledigt("einreise-feststellen")
                .bisZumEnde();
        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void ein_Ehepaar_verpflichtet_sich_fuer_zwei_Studentinnen() {
        Fall fall = Fall.ausAntrag("verpflichtung-langzeit").wartetAuf("verpflichtung-feststellen");
        assertThat(fall.zeigt("verpflichtung-feststellen"))
                .containsEntry(
                        "gaeste",
                        "Okafor; Adaeze Chiamaka; 14.03.2007; Nigeria; Nichte\nOkafor; Ngozi; 2005; Nigeria; Nichte")
                .containsEntry("kurzaufenthalt", "NEIN");
        String eins = vordruck();
        fall.erledigt(
                        "verpflichtung-feststellen",
                        "zweiteVerpflichtete",
                        "JA",
                        "zweiteNachname",
                        "Okafor",
                        "zweiteVornamen",
                        "Chidi",
                        "zweiteGeburtsdatum",
                        "1977-01-19",
                        "zweiteAusweisNummer",
                        "L01X00T49")
                .erledigt("leistungsfaehigkeit-feststellen", "nettoMonat", 6350, "erforderlichEur", 2000)
                .erledigt("verpflichtung-vorschlagen")
                .erledigt(
                        "erklaerung-beurkunden",
                        "seriennummer",
                        eins,
                        "seriennummerZweite",
                        eins + "B",
                        "unterschrieben",
                        true)
                .vermerkt("Akte geschlossen")
                .bisSpaeter("einreise-feststellen")
                .erledigt("einreise-feststellen")
                .bisZumEnde();
        assertThat(vordrucke(fall)).containsExactlyInAnyOrder(eins + " ABGEGEBEN", eins + "B ABGEGEBEN");
    }

    @Test
    void was_nicht_stimmt_wird_gesagt_und_aendert_nichts() {
        Fall fall = Fall.ausAntrag("verpflichtung-besuch").wartetAuf("verpflichtung-feststellen");
        assertThat(fall.abgelehnt("verpflichtung-feststellen", "gaeste", "Aydoğan Ayşe"))
                .startsWith("Bitte schreiben Sie je Gast");
        assertThat(fall.abgelehnt("verpflichtung-feststellen", "gaeste", "Aydoğan; Ayşe; 31.02.1957; Türkei; Mutter"))
                .contains("31.02.1957");
        assertThat(fall.abgelehnt("verpflichtung-feststellen", "besuchBis", "2027-06-10"))
                .contains("mehr als 90 Tage");
        assertThat(fall.abgelehnt("verpflichtung-feststellen", "handlungsfaehig", "UNBEKANNT"))
                .isNotBlank();
        fall.erledigt("verpflichtung-feststellen").wartetAuf("leistungsfaehigkeit-feststellen");
        assertThat(fall.abgelehnt("leistungsfaehigkeit-feststellen", "nettoMonat", -1))
                .isEqualTo("„Nettoeinkommen im Monat“ kann nicht weniger als null sein.");
        assertThat(fall.abgelehnt("leistungsfaehigkeit-feststellen", "unterhaltsberechtigte", 1.5))
                .isEqualTo("„Personen, denen Unterhalt geleistet wird“ muss eine ganze Zahl sein.");
    }

    @Test
    void der_Wunsch_kann_zurueckgenommen_werden() {
        Fall fall = Fall.ausAntrag("verpflichtung-besuch").wartetAuf("verpflichtung-feststellen");
        assertThat(fall.zurueckgenommen()).isTrue();
        fall.erledigt("ruecknahme-bestaetigen").bisZumEnde();
        assertThat(fall.zustand()).isEqualTo(Zustand.ZURUECKGENOMMEN);
    }

    @Test
    void am_Schalter_wird_aufgenommen_wer_vorspricht() {
        Map<String, Object> angaben = new HashMap<>(EingangTest.vorsprache("Gastgeberin"));
        angaben.put("gastNachname", "Öztürk");
        angaben.put("gastVornamen", "Emine");
        angaben.put("gastStaatsangehoerigkeit", "TUR");
        angaben.put("gastBeziehung", "Freundin");
        angaben.put("besuchZweck", "Besuch");
        Fall fall = Fall.amSchalter("sachbearbeitung-musterstadt", "verpflichtung-persoenlich-aufnehmen", angaben);

        fall.wartetAuf("verpflichtung-feststellen");
        assertThat(fall.vorgang().nachname()).isEqualTo("Gastgeberin");
        assertThat(fall.zeigt("verpflichtung-feststellen"))
                .containsEntry("gaeste", "Öztürk; Emine; ; Türkei; Freundin");
    }

    private static String vordruck() {
        return "VE" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    private List<String> vordrucke(Fall fall) {
        return jdbc.sql("select seriennummer || ' ' || zustand from vordruck where vorgangsnummer = ?")
                .param(fall.nummer())
                .query(String.class)
                .list();
    }
}
