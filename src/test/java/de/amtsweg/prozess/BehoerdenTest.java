package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.register.Ausgang;
import de.amtsweg.register.Postausgang;
import de.amtsweg.register.beteiligung.Beteiligbar;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Eingangspost;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Formularfelder;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Warten;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case and other authorities: what caseworkers want from them, and what they want from us. */
class BehoerdenTest extends AmtswegTest {

    private static final String FORMULAR = "stelle-beteiligen";
    private static final String AKTE = "abh/010201";
    private static final Object[] BEISPIELKREIS = {
        "empfaengerKennung", "100002", "empfaengerName", "Ausländerbehörde Beispielkreis"
    };

    @Autowired
    private Postausgang postausgang;

    @Autowired
    private Dokumente dokumente;

    @Autowired
    private Beteiligungen beteiligungen;

    @Autowired
    private List<Beteiligbar> stellen;

    @Test
    void die_Akte_kommt_auf_Anforderung_mit_ihren_Dokumenten() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");

        schreibe(fall, AKTE, "Zuzug zum 1. Oktober 2026", BEISPIELKREIS);

        fall.vermerkt("Ausländerbehörde Beispielkreis gibt vorab bekannt: BVA-Verfahrensnummer 202403120000420001")
                .vermerkt("Ausländerbehörde Beispielkreis übersendet aus der Akte: bescheid-2024-03-12.pdf, pass.pdf")
                .vermerkt(
                        "Ausländerbehörde Beispielkreis bestätigt den Versand; alle Dateien sind vollständig angekommen");
        assertThat(inhalt(fall, "010201"))
                .contains("<leser><behoerdenkennung>100002</behoerdenkennung>")
                .contains("<geschaeftszeichen>" + fall.nummer() + "</geschaeftszeichen>")
                .contains("<begruendung>Zuzug zum 1. Oktober 2026</begruendung>");
        assertThat(dokumente.zu(fall.nummer()))
                .extracting(Dokument::dateiname)
                .contains("bescheid-2024-03-12.pdf", "pass.pdf");
        assertThat(fall.verlauf()).contains("Stelle beteiligt – Andere Ausländerbehörde: Akte anfordern");
        Warten.bis("nichts mehr offen", () -> fall.tasks().size() == 1);
        assertThat(gesendet(fall, "010201").zustand().name()).isEqualTo("BESTAETIGT");
    }

    @Test
    void die_Zustaendigkeit_wird_geklaert() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");

        schreibe(fall, "abh/010101", "Zwei Wohnsitze", BEISPIELKREIS);

        fall.vermerkt(
                "Ausländerbehörde Beispielkreis erklärt sich für nicht zuständig: Die Person ist seit dem 1. Oktober");
    }

    @Test
    void wer_nicht_antwortet_wird_erinnert() {
        Fall fall = Fall.ausAntrag(Antragsdatei.nach("paragraf-18g-regelfall")
                        .mitNachname("Schweigt" + UUID.randomUUID().toString().replaceAll("[^a-f]", "")))
                .wartetAuf("unterlagen-pruefen");
        schreibe(fall, AKTE, "Zuzug", BEISPIELKREIS);
        fall.wartetAuf("antwort-abwarten");
        UUID anfrage = gesendet(fall, "010201").id();

        fall.nachTagen(60).vermerkt("Antwort überfällig: Andere Ausländerbehörde");

        Warten.bis("Erinnerung", () -> postausgang.zu(fall.nummer()).stream()
                .anyMatch(a -> a.nachrichtentyp().equals("010002")));
        assertThat(inhalt(fall, "010002"))
                .contains("<erinnerteNachricht>" + anfrage + "</erinnerteNachricht>")
                .contains("<leser><behoerdenkennung>100002</behoerdenkennung>");
    }

    @Test
    void eine_Anforderung_unserer_Akte_liegt_einmal_zur_Entscheidung_vor() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("rechtsgrundlage-festlegen");
        Eingangspost anforderung = Eingangspost.nach("abh", "010201-aktenanforderung-an-uns")
                .mit("azrNummer", fall.vorgang().azrNummer());
        assertThat(anforderung.kommtAn()).isEqualTo(204);
        assertThat(anforderung.kommtAn()).isEqualTo(204);
        fall.wartetAuf("behoerdenanfrage-beantworten");
        assertThat(fall.zeigt("behoerdenanfrage-beantworten")
                        .get("anfrageUebersicht")
                        .toString())
                .contains(
                        "Ausländerbehörde Beispielkreis",
                        "fordert die Akte an",
                        "Zuzug aus Ihrem Bezirk",
                        "BK-32-4711/26");
        assertThat(fall.zeigt("behoerdenanfrage-beantworten")
                        .get("dokumenteAuswahl")
                        .toString())
                .contains("arbeitsvertrag")
                .doesNotContain("sicherheitsauskunft");
        assertThat(Eingangspost.nach("abh", "010002-erinnerung")
                        .mit("erinnerteNachricht", uuid(anforderung))
                        .anUns()
                        .kommtAn())
                .isEqualTo(204);
        fall.vermerkt("Ausländerbehörde Beispielkreis erinnert an ihre Anfrage").erledigt("nachtrag-pruefen");
        assertThat(fall.abgelehnt("behoerdenanfrage-beantworten", "ausgewaehlteDokumente", List.of()))
                .contains("mindestens ein Dokument");

        fall.erledigt("behoerdenanfrage-beantworten");

        Warten.bis("angekommen", () -> new Partner("abh").wirksam("010202") > 0);
        String antwort = inhalt(fall, "010202");
        assertThat(antwort)
                .contains("<ausloeserUUID>" + uuid(anforderung) + "</ausloeserUUID>")
                .contains("<geschaeftszeichen>BK-32-4711/26</geschaeftszeichen>")
                .contains("<ergebnis>UEBERSANDT</ergebnis>")
                .contains("<inhalt>JVBERi");
        for (Dokument d : dokumente.zu(fall.nummer())) {
            boolean versandt = inhalt(fall, "010203").contains(d.pruefsumme());
            assertThat(versandt).as(d.dateiname()).isEqualTo(!d.kategorie().equals("SICHERHEITSAUSKUNFT"));
        }
        assertThat(fall.verlauf()).anyMatch(s -> s.startsWith("Akte übersandt an Ausländerbehörde Beispielkreis ("));
        assertThat(fall.tasks()).as("only the case's own task is left").hasSize(1);
    }

    @Test
    void eine_Anfrage_wird_nur_mit_Begruendung_verneint() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("rechtsgrundlage-festlegen");
        assertThat(Eingangspost.nach("abh", "010101-zustaendigkeit-anfrage")
                        .mit("azrNummer", fall.vorgang().azrNummer())
                        .anUns()
                        .kommtAn())
                .isEqualTo(204);
        fall.wartetAuf("behoerdenanfrage-beantworten");

        assertThat(fall.abgelehnt("behoerdenanfrage-beantworten", "anfrageErgebnis", "NEIN"))
                .isEqualTo("Bitte füllen Sie „Begründung“ aus.");
        fall.erledigt(
                "behoerdenanfrage-beantworten",
                "anfrageErgebnis",
                "NEIN",
                "anfrageBegruendung",
                "Die Person ist nie zugezogen.");

        assertThat(inhalt(fall, "010102"))
                .contains("<zustaendig>false</zustaendig><begruendung>Die Person ist nie zugezogen.</begruendung>");
    }

    @Test
    void eine_Anfrage_zu_einer_unbekannten_Person_liegt_im_Posteingang() {
        Eingangspost fremd =
                Eingangspost.nach("abh", "010201-aktenanforderung-an-uns").mit("azrNummer", "999999999999");

        assertThat(fremd.kommtAn()).isEqualTo(204);

        Warten.bis("Posteingang", () -> jdbc.sql("select zustand from nachricht_eingang where nachrichten_uuid = ?")
                .param(UUID.fromString(uuid(fremd)))
                .query(String.class)
                .single()
                .equals("POSTEINGANG"));
    }

    @Test
    void was_nicht_gesendet_werden_kann_bleibt_liegen_und_sagt_warum() {
        Fall fall = beginne(Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen"));

        assertThat(abgelehnt(fall, AKTE, "Привет", BEISPIELKREIS)).contains("lateinische Schrift");
        assertThat(abgelehnt(fall, AKTE, "Zuzug", "empfaengerKennung", "100002"))
                .isEqualTo("Bitte füllen Sie „Name der anderen Behörde“ aus.");
        assertThat(abgelehnt(fall, "meldebehoerde/Mitteilung", "Verzogen", "meldeAnlass", "AUSGEREIST"))
                .isEqualTo("Bitte füllen Sie „Datum der Ausreise“ aus.");
        assertThat(abgelehnt(fall, "rueckkanal/130109", "Umzug", "zustaendigeKennungFreiwillig", "100002"))
                .contains("mit Name und Behördenkennung");
        assertThat(abgelehnt(
                        fall,
                        "rueckkanal/130105",
                        "Fingerabdrücke",
                        "terminTag",
                        "2026-12-03",
                        "terminUhrzeit",
                        "halb zehn",
                        "terminOrt",
                        "Rathaus"))
                .contains("zum Beispiel 09:30");

        assertThat(postausgang.zu(fall.nummer())).extracting(Ausgang::register).doesNotContain("abh", "meldebehoerde");
    }

    @Test
    void das_Formular_hat_jedes_Feld_jeder_Nachricht() {
        String nummer = Fall.ausAntrag("paragraf-18g-regelfall").nummer();

        Formularfelder.stehenImFormular(stellen.stream()
                .flatMap(s -> s.vonHand(nummer).stream())
                .flatMap(n -> n.felder().stream())
                .toList());
    }

    @Test
    void das_Bundesamt_wird_beteiligt() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");

        schreibe(fall, "bamf/Beteiligung", "Erkrankung geltend gemacht", "bamfAnlass", "ABSCHIEBUNGSVERBOT");

        fall.vermerkt("Stellungnahme des Bundesamts: Ein zielstaatsbezogenes Abschiebungsverbot");
        assertThat(beteiligungen.zu(fall.nummer(), Beteiligung.BAMF))
                .map(Beteiligung::ergebnisInWorten)
                .contains("Abschiebungsverbot oder Ausschlusstatbestand liegt nicht vor");
    }

    @Test
    void die_Meldebehoerde_wird_unterrichtet_und_meldet() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("rechtsgrundlage-festlegen");
        String azr = fall.vorgang().azrNummer();
        schreibe(
                fall,
                "meldebehoerde/Mitteilung",
                "Ausreise nachgewiesen",
                "meldeAnlass",
                "AUSGEREIST",
                "ausreisedatum",
                "2026-11-02",
                "zielstaat",
                "Türkei",
                "bemerkungAnStelle",
                "Grenzübertrittsbescheinigung liegt vor.");
        assertThat(inhalt(fall, "Mitteilung"))
                .contains("<erlaeuterung>Grenzübertrittsbescheinigung liegt vor.</erlaeuterung>")
                // the office is told the event, not the caseworker's words about it
                .doesNotContain("Ausreise nachgewiesen")
                .contains(
                        "<azrNummer>" + azr, "<ausreisedatum>2026-11-02</ausreisedatum><zielstaat>Türkei</zielstaat>");
        Warten.bis(
                "bestätigt", () -> gesendet(fall, "Mitteilung").zustand().name().equals("BESTAETIGT"));

        assertThat(Eingangspost.nach("meldebehoerde", "meldung-hauptwohnung")
                        .mit("azrNummer", azr)
                        .kommtAn())
                .isEqualTo(204);

        fall.vermerkt("Meldebehörde: Änderung der Hauptwohnung am 20.11.2026, Anschrift: Lindenweg 3 12345 Musterstadt")
                .wartetAuf("nachtrag-pruefen");
    }

    @Test
    void nach_einer_Niederlassungserlaubnis_geht_die_AZR_Nummer_nicht_mehr_mit() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("rechtsgrundlage-festlegen");
        assertThat(fall.vorgang().azrNummer()).isNotNull();

        schreibe(fall, "meldebehoerde/Mitteilung", "Titel erteilt", "meldeAnlass", "NIEDERLASSUNGSERLAUBNIS");

        assertThat(inhalt(fall, "Mitteilung"))
                .contains("<anlass>NIEDERLASSUNGSERLAUBNIS</anlass>")
                .doesNotContain("azrNummer");
    }

    @Test
    void Termin_und_Unzustaendigkeit_gehen_ueber_den_Rueckkanal() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        schreibe(
                fall,
                "rueckkanal/130105",
                "Fingerabdrücke nachholen",
                "terminTag",
                "2026-12-03",
                "terminUhrzeit",
                "10:30",
                "terminOrt",
                "Rathausplatz 1, Zimmer 12");
        schreibe(
                fall,
                "rueckkanal/130109",
                "Sie wohnen jetzt im Beispielkreis.",
                "zustaendigeKennungFreiwillig",
                "100002",
                "zustaendigeBehoerdeFreiwillig",
                "Ausländerbehörde Beispielkreis");

        assertThat(inhalt(fall, "130105"))
                .contains("<termin>2026-12-03T10:30:00+01:00</termin>", "<hinweis>Fingerabdrücke nachholen</hinweis>");
        assertThat(inhalt(fall, "130109"))
                .contains("<begruendung>Sie wohnen jetzt im Beispielkreis.</begruendung><zustaendigeBehoerde>");

        Fall ohne = beginne(
                Fall.ausAntrag(Antragsdatei.nach("paragraf-18g-regelfall").mit("rueckkanalVorhanden", "false"))
                        .wartetAuf("unterlagen-pruefen"));
        assertThat(ohne.zeigt(FORMULAR).get("beteiligungStellen").toString())
                .contains(AKTE)
                .doesNotContain("rueckkanal/");
    }

    private static Fall beginne(Fall fall) {
        assertThat(fall.fragtRegister("partner-beteiligen").status()).isEqualTo(204);
        return fall.wartetAuf(FORMULAR);
    }

    private static void schreibe(Fall fall, String nachricht, String zweck, Object... angaben) {
        beginne(fall).erledigt(FORMULAR, felder(nachricht, zweck, angaben));
    }

    private static String abgelehnt(Fall fall, String nachricht, String zweck, Object... angaben) {
        return fall.abgelehnt(FORMULAR, felder(nachricht, zweck, angaben));
    }

    private static Object[] felder(String nachricht, String zweck, Object... angaben) {
        List<Object> felder = new ArrayList<>(List.of("beteiligungStelle", nachricht, "beteiligungZweck", zweck));
        felder.addAll(List.of(angaben));
        return felder.toArray();
    }

    private static String uuid(Eingangspost nachricht) {
        return nachricht.xml().replaceAll("(?s).*<nachrichtenUUID>([^<]*)<.*", "$1");
    }

    private Ausgang gesendet(Fall fall, String typ) {
        return Warten.auf(
                typ,
                () -> postausgang.zu(fall.nummer()).stream()
                        .filter(a -> a.nachrichtentyp().equals(typ))
                        .findFirst(),
                fall::nummer);
    }

    private String inhalt(Fall fall, String typ) {
        return Warten.auf(
                typ,
                () -> jdbc
                        .sql("select inhalt from nachricht_ausgang where vorgangsnummer = ? and nachrichtentyp = ?")
                        .params(fall.nummer(), typ)
                        .query(byte[].class)
                        .list()
                        .stream()
                        .findFirst()
                        .map(b -> new String(b, StandardCharsets.UTF_8).replaceAll(">\\s+<", "><")),
                fall::nummer);
    }
}
