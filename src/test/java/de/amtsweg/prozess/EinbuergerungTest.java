package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Tasklist;
import de.amtsweg.vorgang.Fallart;
import de.amtsweg.vorgang.Zustand;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Naturalisations from the application to the certificate or the refusal (StAG). Every test begins on 23 November 2026. */
class EinbuergerungTest extends AmtswegTest {

    private static final String ZEITEN_FUENF = "01.04.2019; 31.03.2023; § 18b\n01.04.2023; ; Niederlassungserlaubnis";

    @Autowired
    private Dokumente dokumente;

    private static Fall bisVorschlag(String beispiel) {
        return Fall.ausAntrag(beispiel).bis("einbuergerung-vorschlagen");
    }

    private static String urkunde() {
        return "EU" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static Fall ausgefertigt(Fall fall) {
        return fall.erledigt("urkunde-ausfertigen", "urkundeNummer", urkunde(), "einladungZum", "2027-01-15");
    }

    private String uebersicht(Fall fall) {
        return fall.zeigt("einbuergerung-vorschlagen").get("pruefungUebersicht").toString();
    }

    private List<String> papiere(Fall fall) {
        return dokumente.zu(fall.nummer()).stream().map(Dokument::bezeichnung).toList();
    }

    @Test
    void nach_fuenf_Jahren_besteht_ein_Anspruch_und_wirksam_wird_er_mit_der_Urkunde() {
        Fall fall = Fall.ausAntrag("einbuergerung-fuenf-jahre").wartetAuf("unterlagen-pruefen");
        assertThat(fall.vorgang().fallart()).isEqualTo(Fallart.EINBUERGERUNG);
        assertThat(fall.zeigt("unterlagen-pruefen").get("unterlagenUebersicht").toString())
                .contains("Einbürgerungstest (§ 10 Abs. 1 Satz 1 Nr. 7 StAG)")
                .doesNotContain("nicht eingereicht");
        fall.erledigt("unterlagen-pruefen").wartetAuf("identitaet-klaeren");
        assertThat(fall.zeigt("identitaet-klaeren")
                        .get("schnellpruefungUebersicht")
                        .toString())
                .contains("grün. Mit einem gültigen Pass", "fünf Jahren ist erreicht");

        fall.erledigt("identitaet-klaeren")
                .erledigt("aufenthalt-feststellen", "aufenthaltszeiten", ZEITEN_FUENF)
                .bis("auskuenfte-auswerten");
        assertThat(fall.zeigt("auskuenfte-auswerten")
                        .get("auskuenfteUebersicht")
                        .toString())
                .contains(
                        "**Bundeszentralregister:** keine Eintragung",
                        "**Verfassungsschutzbehörde:** keine Erkenntnisse");
        assertThat(fall.zeigt("auskuenfte-auswerten"))
                .containsEntry("verurteilungen", "NEIN")
                .containsEntry("verfassungsfeindlich", "KEINE_ANHALTSPUNKTE");
        fall.bis("einbuergerung-vorschlagen");
        assertThat(fall.zeigt("einbuergerung-vorschlagen"))
                .containsEntry("einbuergerungErgebnis", "EINBUERGERN")
                .containsEntry("rechtsgrundlage", "10-1")
                // § 38 (2) StAG
                .containsEntry("gebuehrEur", 255.0);
        assertThat(uebersicht(fall)).contains("**Aufenthalt:** 7 Jahre", "**§ 10 Abs. 1 StAG** (Anspruch)");
        assertThat(fall.abgelehnt("einbuergerung-vorschlagen", "einbuergerungErgebnis", "ABLEHNEN"))
                .startsWith("Nach den festgestellten Tatsachen besteht ein Anspruch");

        fall.erledigt("einbuergerung-vorschlagen")
                .erledigt("vorschlag-zeichnen")
                .wartetAuf("urkunde-ausfertigen");
        assertThat(papiere(fall)).contains("Druckdaten der Einbürgerungsurkunde");
        ausgefertigt(fall).wartetAuf("urkunde-aushaendigen");
        assertThat(papiere(fall)).contains("Einladung zur Aushändigung Ihrer Einbürgerungsurkunde");
        assertThat(fall.abgelehnt("urkunde-aushaendigen", "bekenntnisFeierlich", false))
                .startsWith("Vor der Aushändigung ist das feierliche Bekenntnis abzugeben");
        assertThat(fall.abgelehnt("urkunde-aushaendigen", "aushaendigungAm", "2026-11-24"))
                .startsWith("Der Tag der Aushändigung liegt zwischen dem Datum der Urkunde (23.11.2026) und heute");
        assertThat(fall.verlauf()).noneMatch(s -> s.contains("Einbürgerung wirksam"));

        fall.erledigt("urkunde-aushaendigen").wartetAuf("mitteilungen-erledigen");
        assertThat(fall.verlauf()).anyMatch(s -> s.endsWith("Einbürgerung wirksam"));
        assertThat(new Partner("esta").datensatz(fall.vorgang().nachname()).toString())
                .contains("EINBUERGERUNG", "2026-11-23");
        assertThat(fall.zeigt("mitteilungen-erledigen")
                        .get("mitteilungenUebersicht")
                        .toString())
                .contains("Zuständige Meldebehörde", "Zuständige Ausländerbehörde", "Statistisches Amt")
                .doesNotContain("Registerbehörde) (§ 33");
        assertThat(fall.abgelehnt("mitteilungen-erledigen", "vermerk", null)).startsWith("Noch nicht mitgeteilt: ");
        fall.bisZumEnde();
        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void drei_Jahre_genuegen_seit_der_Abschaffung_nicht_mehr_auch_nicht_fuer_alte_Antraege() {
        Fall fall = Fall.ausAntrag("einbuergerung-drei-jahre")
                .bis("aufenthalt-feststellen")
                .erledigt(
                        "aufenthalt-feststellen",
                        "aufenthaltszeiten",
                        "20.06.2022; ; § 18g",
                        "aufenthaltsrecht",
                        "BLAUE_KARTE")
                .erledigt("voraussetzungen-feststellen", "sprachstandStag", "C1", "besondereIntegration", "JA")
                .bis("einbuergerung-vorschlagen");
        Map<String, Object> vorgelegt = fall.zeigt("einbuergerung-vorschlagen");
        assertThat(uebersicht(fall)).contains("**Aufenthalt:** 4 Jahre");
        assertThat(vorgelegt.get("begruendung").toString())
                .contains("§ 10 Abs. 1 StAG ist nicht möglich")
                .contains("§ 10 Abs. 3 StAG (Fassung 27.06.2024 bis 29.10.2025)", "abgeschafft", "Übergangsregelung")
                .contains("Am Tag Ihres Antrags (14.07.2025)");
        assertThat(fall.abgelehnt(
                        "einbuergerung-vorschlagen",
                        "einbuergerungErgebnis",
                        "EINBUERGERN",
                        "rechtsgrundlage",
                        "10-3",
                        "gebuehrEur",
                        255))
                .startsWith("Diese Rechtsgrundlage passt nach den festgestellten Tatsachen nicht");
        // § 38 (2) sentence 3 StAG: 25 up to 255 euros
        assertThat(fall.abgelehnt(
                        "einbuergerung-vorschlagen", "einbuergerungErgebnis", "ABLEHNEN", "gebuehrEur", 255.01))
                .startsWith("Die Gebühr beträgt höchstens 255 Euro");
        assertThat(fall.abgelehnt("einbuergerung-vorschlagen", "einbuergerungErgebnis", "ABLEHNEN", "gebuehrEur", 24))
                .startsWith("Weniger als 25 Euro ist eine Ermäßigung");

        assertThat(fall.abgelehnt("einbuergerung-vorschlagen", "einbuergerungErgebnis", "ABLEHNEN", "gebuehrEur", 100))
                .as("§ 8 StAG leaves discretion")
                .startsWith("In der Begründung steht noch „[Ermessenserwägungen]“");
        fall.erledigt(
                        "einbuergerung-vorschlagen",
                        "einbuergerungErgebnis",
                        "ABLEHNEN",
                        "gebuehrEur",
                        100,
                        "begruendung",
                        vorgelegt
                                .get("begruendung")
                                .toString()
                                .replace("[Ermessenserwägungen]", "Besondere Gründe sind nicht vorgetragen."))
                .wartetAuf("anhoerung-auswerten");
        assertThat(papiere(fall)).contains("Anhörung zur beabsichtigten Ablehnung");
        fall.erledigt("anhoerung-auswerten", "stellungnahme", "Ich habe rechtzeitig beantragt.")
                .erledigt("vorschlag-zeichnen")
                .bisZumEnde();
        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(papiere(fall)).contains("Bescheid: Ablehnung der Einbürgerung");
    }

    @Test
    void ein_Kind_wird_mit_der_Mutter_eingebuergert_und_nicht_vor_ihr() {
        Antragsdatei mutter = Antragsdatei.nach("einbuergerung-fuenf-jahre");
        Fall haupt = Fall.ausAntrag(mutter).bis("einbuergerung-vorschlagen");
        Fall kind = Fall.ausAntrag(
                Antragsdatei.nach("einbuergerung-mit-kind").mit("miteinbuergerung/hauptantrag", mutter.kennung()));
        kind.bis("voraussetzungen-feststellen");
        assertThat(kind.verlauf()).contains("Gehört zum Vorgang " + haupt.nummer());
        assertThat(kind.zeigt("voraussetzungen-feststellen"))
                .containsEntry("miteinbuergerung", "KIND")
                .containsEntry("hauptvorgang", haupt.nummer());
        kind.erledigt(
                        "voraussetzungen-feststellen",
                        "handlungsfaehigStag",
                        "VERTRETEN",
                        "sprachstandStag",
                        "ALTERSGEMAESS",
                        "testNachweis",
                        "NEIN",
                        "eigeneEinkuenfte",
                        "NEIN")
                .bis("auskuenfte-auswerten");
        // under 14 nobody is asked, under 16 not the Verfassungsschutz (§ 37 StAG)
        assertThat(kind.zeigt("auskuenfte-auswerten")
                        .get("auskuenfteUebersicht")
                        .toString())
                .startsWith("Es liegen keine Auskünfte vor");
        kind.bis("einbuergerung-vorschlagen");
        assertThat(kind.zeigt("einbuergerung-vorschlagen"))
                // § 38 (2) sentence 2 StAG
                .containsEntry("gebuehrEur", 51.0);
        assertThat(uebersicht(kind)).contains("**Wird miteingebürgert mit:**", "noch nicht entschieden");
        assertThat(kind.abgelehnt("einbuergerung-vorschlagen"))
                .isEqualTo(
                        "Miteingebürgert wird nur mit der anderen Person: Bitte entscheiden Sie zuerst über den Vorgang "
                                + haupt.nummer() + ".");

        haupt.erledigt("einbuergerung-vorschlagen")
                .erledigt("vorschlag-zeichnen")
                .wartetAuf("urkunde-ausfertigen");
        kind.erledigt("einbuergerung-vorschlagen").erledigt("vorschlag-zeichnen");
        ausgefertigt(kind);
        assertThat(kind.abgelehnt("urkunde-aushaendigen"))
                .contains("Bitte händigen Sie zuerst die Urkunde im Vorgang " + haupt.nummer() + " aus");
        ausgefertigt(haupt).erledigt("urkunde-aushaendigen");
        // the child is represented, so no Bekenntnis
        kind.erledigt("urkunde-aushaendigen", "bekenntnisFeierlich", false).bisZumEnde();
        haupt.bisZumEnde();
    }

    @Test
    void was_am_Tag_der_Aushaendigung_nicht_mehr_passt_wird_nicht_ausgehaendigt() {
        // 15 on the day of the decision, 16 from 1 December on: then B1 instead of the language of the age (§ 10 (4)
        // StAG)
        Fall fall = Fall.ausAntrag(Antragsdatei.nach("einbuergerung-fuenf-jahre")
                        .mit("angabenZurPerson/geburtsdatum/jahrMonatTag", "2010-12-01"))
                .bis("voraussetzungen-feststellen")
                .erledigt(
                        "voraussetzungen-feststellen",
                        "handlungsfaehigStag",
                        "VERTRETEN",
                        "sprachstandStag",
                        "ALTERSGEMAESS",
                        "testNachweis",
                        "NEIN")
                .bis("einbuergerung-vorschlagen")
                .erledigt("einbuergerung-vorschlagen")
                .erledigt("vorschlag-zeichnen");
        ausgefertigt(fall).wartetAuf("urkunde-aushaendigen").nachTagen(10);

        assertThat(fall.abgelehnt("urkunde-aushaendigen", "aushaendigungAm", "2026-12-03"))
                .startsWith("Am 03.12.2026 liegen die Voraussetzungen nach § 10 Abs. 1 StAG nicht mehr vor")
                .contains("darf nicht ausgehändigt werden");
        fall.erledigt(
                        "urkunde-aushaendigen",
                        "aushaendigungErgebnis",
                        "NEU_PRUEFEN",
                        "aushaendigungGrund",
                        "Seit dem 16. Geburtstag ist B1 nötig.")
                .wartetAuf("unterlagen-pruefen");
        assertThat(jdbc.sql("select zustand from vordruck where vorgangsnummer = ?")
                        .param(fall.nummer())
                        .query(String.class)
                        .list())
                .containsExactly("UNGUELTIG");
        fall.bis("voraussetzungen-feststellen")
                .erledigt("voraussetzungen-feststellen", "sprachstandStag", "B1")
                .bis("einbuergerung-vorschlagen")
                .erledigt("einbuergerung-vorschlagen")
                .erledigt("vorschlag-zeichnen");
        ausgefertigt(fall).erledigt("urkunde-aushaendigen").bisZumEnde();
        assertThat(fall.verlauf()).anyMatch(s -> s.endsWith("Einbürgerung wirksam"));
    }

    @Test
    void Strafen_werden_zusammengezaehlt_und_die_Staatsanwaltschaft_wird_nach_Beweggruenden_gefragt() {
        Antragsdatei antrag = Antragsdatei.nach("einbuergerung-fuenf-jahre");
        Fall fall =
                Fall.ausAntrag(antrag.mitNachname("Straf" + antrag.nachname())).bis("auskuenfte-auswerten");
        assertThat(fall.zeigt("auskuenfte-auswerten")
                        .get("auskuenfteUebersicht")
                        .toString())
                .contains("**Bundeszentralregister:** Eintragungen vorhanden");
        String strafen = "04.03.2021; 60; Tagessätze; AG Musterstadt 3 Cs 12/21\n"
                + "11.05.2023; 50; Tagessätze; AG Musterstadt 5 Cs 7/23";
        assertThat(fall.abgelehnt("auskuenfte-auswerten", "verurteilungen", "JA", "verurteilungKatalog", "NEIN"))
                .startsWith("Bitte tragen Sie die Verurteilungen ein");
        assertThat(fall.abgelehnt("auskuenfte-auswerten", "strafen", strafen))
                .startsWith("Es sind Verurteilungen eingetragen");
        fall.erledigt(
                        "auskuenfte-auswerten",
                        "verurteilungen",
                        "JA",
                        "strafen",
                        strafen,
                        "verurteilungKatalog",
                        "NEIN",
                        "motivMenschenverachtend",
                        "NEIN")
                .bis("einbuergerung-vorschlagen");
        // 110 daily rates are more than 90: to be weighed (§ 12a (1) sentence 4 StAG)
        assertThat(uebersicht(fall))
                .contains("**§ 12a Abs. 1 Satz 4 StAG:** Die Summe übersteigt den Rahmen", "geringfügig");

        fall.erledigt("einbuergerung-vorschlagen", "einbuergerungErgebnis", "NEU_PRUEFEN")
                .bis("auskuenfte-auswerten")
                .erledigt(
                        "auskuenfte-auswerten",
                        "verurteilungen",
                        "JA",
                        "verurteilungKatalog",
                        "JA",
                        "motivMenschenverachtend",
                        "UNBEKANNT",
                        "strafStaatsanwaltschaft",
                        "Staatsanwaltschaft Musterstadt",
                        "strafGericht",
                        "Amtsgericht Musterstadt",
                        "strafAktenzeichen",
                        "5 Cs 7/23",
                        "strafUrteilVom",
                        "2023-05-11",
                        "strafVorschrift",
                        "§ 185 StGB")
                .vermerkt("Auskünfte ausgewertet; die Staatsanwaltschaft wird gefragt")
                .wartetAuf("auskuenfte-auswerten");
        assertThat(fall.zeigt("auskuenfte-auswerten")
                        .get("auskuenfteUebersicht")
                        .toString())
                .contains("**Staatsanwaltschaft:** menschenverachtender Beweggrund festgestellt");
        assertThat(fall.abgelehnt(
                        "auskuenfte-auswerten",
                        "verurteilungen",
                        "JA",
                        "verurteilungKatalog",
                        "JA",
                        "motivMenschenverachtend",
                        "UNBEKANNT"))
                .startsWith("Die Staatsanwaltschaft hat geantwortet");
        fall.erledigt(
                        "auskuenfte-auswerten",
                        "verurteilungen",
                        "JA",
                        "verurteilungKatalog",
                        "JA",
                        "motivMenschenverachtend",
                        "JA")
                .bis("einbuergerung-vorschlagen");
        assertThat(fall.zeigt("einbuergerung-vorschlagen"))
                .containsEntry("einbuergerungErgebnis", "ABLEHNEN")
                .extracting("begruendung")
                .asString()
                .contains("§ 12a Abs. 1 Satz 2 StAG steht entgegen");
    }

    @Test
    void ein_Strafverfahren_setzt_die_Entscheidung_aus() {
        Fall fall = Fall.ausAntrag("einbuergerung-fuenf-jahre")
                .bis("auskuenfte-auswerten")
                .erledigt("auskuenfte-auswerten", "ermittlungsverfahren", "JA")
                .bis("einbuergerung-vorschlagen");
        assertThat(fall.zeigt("einbuergerung-vorschlagen")).containsEntry("einbuergerungErgebnis", "AUSSETZEN");
        assertThat(fall.abgelehnt("einbuergerung-vorschlagen", "einbuergerungErgebnis", "EINBUERGERN"))
                .startsWith("Ein Ermittlungs- oder Strafverfahren ist anhängig");
        fall.erledigt("einbuergerung-vorschlagen", "begruendung", "Verfahren der StA Musterstadt, 7 Js 33/26")
                .erledigt("aussetzung-beenden")
                .bis("auskuenfte-auswerten")
                .erledigt("auskuenfte-auswerten", "ermittlungsverfahren", "NEIN")
                .bis("einbuergerung-vorschlagen");
        assertThat(fall.zeigt("einbuergerung-vorschlagen")).containsEntry("einbuergerungErgebnis", "EINBUERGERN");
        assertThat(fall.abgelehnt("einbuergerung-vorschlagen", "einbuergerungErgebnis", "AUSSETZEN"))
                .startsWith("Ausgesetzt wird nur, solange");
    }

    @Test
    void niemand_zeichnet_den_eigenen_Vorschlag_und_niemand_kommt_daran_vorbei() {
        Fall fall = bisVorschlag("einbuergerung-fuenf-jahre")
                .erledigt("einbuergerung-vorschlagen")
                .wartetAuf("vorschlag-zeichnen");
        assertThat(Tasklist.als("zeichnung-musterstadt")
                        .get("/task?processInstanceBusinessKey=" + fall.nummer())
                        .json())
                .as("signs for the other task of the authority")
                .isEmpty();
        assertThatThrownBy(() -> engine.getRuntimeService()
                        .createProcessInstanceByKey("einbuergerung-vollziehen")
                        .processDefinitionWithoutTenantId()
                        .businessKey(fall.nummer())
                        .setVariable("vorgangsnummer", fall.nummer())
                        .startBeforeActivity("userTask_urkundeAushaendigen")
                        .execute())
                .as("around the second person")
                .hasStackTraceContaining("gesperrt");
        fall.erledigt(
                        "vorschlag-zeichnen",
                        "punktErgebnis",
                        "NEIN",
                        "zeichnungBegruendung",
                        "Der Sprachnachweis ist nicht lesbar.")
                .wartetAuf("einbuergerung-vorschlagen");
        assertThat(fall.zeigt("einbuergerung-vorschlagen").get("beanstandungen").toString())
                .contains("Der Sprachnachweis ist nicht lesbar.");
    }

    @Test
    void die_andere_Aufgabe_der_Behoerde_sieht_weder_Aufgabe_noch_Akte() {
        Fall fall = Fall.ausAntrag("einbuergerung-fuenf-jahre").wartetAuf("unterlagen-pruefen");
        String aufgabe = fall.warteAuf("unterlagen-pruefen").getId();
        String suche = "/task?processInstanceBusinessKey=" + fall.nummer();
        Tasklist eigene = Tasklist.als("staatsangehoerigkeit-musterstadt");
        Tasklist andere = Tasklist.als("sachbearbeitung-musterstadt");

        assertThat(eigene.get(suche).json()).as("control").hasSize(1);
        assertThat(andere.get(suche).json()).isEmpty();
        assertThat(eigene.akte("/aufgabe/" + aufgabe).status()).as("control").isEqualTo(200);
        assertThat(andere.akte("/aufgabe/" + aufgabe).status()).isGreaterThanOrEqualTo(400);
        Fall titel = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        String titelaufgabe = "/aufgabe/" + titel.warteAuf("unterlagen-pruefen").getId();
        assertThat(andere.akte(titelaufgabe).status()).as("control").isEqualTo(200);
        assertThat(eigene.akte(titelaufgabe).status()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void eine_Behoerde_ohne_diese_Aufgabe_nimmt_den_Antrag_nicht_an() {
        var antwort = Antragsdatei.nach("einbuergerung-fuenf-jahre")
                .mit("nachrichtenkopf/leser/behoerdenkennung", "100002")
                .sende();
        assertThat(antwort.statusCode()).isEqualTo(422);
        assertThat(antwort.body()).contains("/fehler/unzustaendig", "entscheidet nicht über die Staatsangehörigkeit");
    }

    @Test
    void der_Antrag_kann_zurueckgenommen_werden() {
        Fall fall = Fall.ausAntrag("einbuergerung-fuenf-jahre").bis("aufenthalt-feststellen");
        assertThat(fall.zurueckgenommen()).isTrue();
        fall.erledigt("ruecknahme-bestaetigen").bisZumEnde();
        assertThat(fall.zustand()).isEqualTo(Zustand.ZURUECKGENOMMEN);
    }

    @Test
    void was_nicht_stimmt_wird_gesagt_und_aendert_nichts() {
        Fall fall = Fall.ausAntrag("einbuergerung-fuenf-jahre").bis("identitaet-klaeren");
        assertThat(fall.abgelehnt("identitaet-klaeren", "identitaetStufe", "4"))
                .startsWith("Allein mit eigenen Angaben ist die Identität nur ausnahmsweise geklärt");
        fall.erledigt("identitaet-klaeren").wartetAuf("aufenthalt-feststellen");
        assertThat(fall.abgelehnt("aufenthalt-feststellen", "aufenthaltszeiten", "seit 2019"))
                .startsWith("Bitte schreiben Sie unter „Zeiten rechtmäßigen Aufenthalts“");
        assertThat(fall.abgelehnt(
                        "aufenthalt-feststellen",
                        "aufenthaltsrecht",
                        "AUFENTHALTSERLAUBNIS",
                        "titelParagraph",
                        "§ 18b"))
                .startsWith("Bitte geben Sie den Paragraphen des AufenthG ohne „§“");
        assertThat(fall.abgelehnt("aufenthalt-feststellen", "anrechnungMonate", 37))
                .startsWith("Angerechnet werden können bis zu drei Jahre");
        fall.erledigt("aufenthalt-feststellen").wartetAuf("voraussetzungen-feststellen");
        assertThat(fall.abgelehnt(
                        "voraussetzungen-feststellen",
                        "miteinbuergerung",
                        "KIND",
                        "eigeneEinkuenfte",
                        "NEIN",
                        "hauptvorgang",
                        "AW-2026-999999"))
                .isEqualTo("Den Vorgang AW-2026-999999 gibt es nicht.");
        assertThat(fall.abgelehnt(
                        "voraussetzungen-feststellen",
                        "miteinbuergerung",
                        "KIND",
                        "eigeneEinkuenfte",
                        "NEIN",
                        "hauptvorgang",
                        fall.nummer()))
                .contains("kann nicht der Vorgang sein");
        assertThat(fall.abgelehnt("voraussetzungen-feststellen", "eheMitDeutschem", "BESTEHT"))
                .isEqualTo("Bitte füllen Sie „Verheiratet seit“ aus.");
    }

    @Test
    void am_Schalter_wird_aufgenommen_wer_eingebuergert_werden_will() {
        Map<String, Object> angaben = new HashMap<>(EingangTest.vorsprache("Einzubuergern"));
        angaben.put("ersteinreisedatum", "2018-02-01");
        Fall fall = Fall.amSchalter("staatsangehoerigkeit-musterstadt", "einbuergerung-persoenlich-aufnehmen", angaben);
        fall.erledigt("unterlagen-pruefen", "unterlagenErgebnis", "NACHFORDERN")
                .wartetAuf("unterlagen-abwarten")
                .unterlagenEingegangen()
                .erledigt("unterlagen-pruefen", "verzichtBegruendung", "Alles liegt jetzt im Original vor.")
                .bis("aufenthalt-feststellen");
        assertThat(fall.zeigt("aufenthalt-feststellen"))
                .containsEntry("aufenthaltszeiten", "01.02.2018; ; nach eigener Angabe");
        assertThat(fall.vorgang().zweckAnzeige()).isEqualTo("Einbürgerung");
    }
}
