package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.eingang.Eingangskorb;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Tasklist;
import de.amtsweg.test.Warten;
import de.amtsweg.vorgang.Zustand;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A caseworker asks or tells others by hand, beside the course of the case. */
class StellenTest extends AmtswegTest {

    private static final String FORMULAR = "stelle-beteiligen";
    private static final String BAUSTEIN = "partner-beteiligen";
    private static final String ZWECK = "Prüfung eines Ausweisungsinteresses (§ 5 Abs. 1 Nr. 2 AufenthG)";

    @Autowired
    private Dokumente dokumente;

    @Autowired
    private Eingangskorb korb;

    /** A case of the first authority, which decides on nationality too. */
    private static Fall fall(String anfangDesNamens) {
        Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall");
        return Fall.ausAntrag(antrag.mitNachname(anfangDesNamens + antrag.nachname()))
                .bis("sachverhalt-feststellen");
    }

    private static Fall beginne(Fall fall) {
        assertThat(fall.fragtRegister(BAUSTEIN).status()).isEqualTo(204);
        return fall.wartetAuf(FORMULAR);
    }

    private static Fall frage(Fall fall, String stelle, Object... felder) {
        List<Object> alle = new ArrayList<>(List.of("beteiligungStelle", stelle, "beteiligungZweck", ZWECK));
        alle.addAll(List.of(felder));
        return beginne(fall).erledigt(FORMULAR, alle.toArray());
    }

    private JsonNode akte(Fall fall) {
        return Tasklist.als("sachbearbeitung-musterstadt")
                .akte("/aufgabe/" + fall.warteAuf("sachverhalt-feststellen").getId())
                .json();
    }

    private Dokument dokument(Fall fall, String bezeichnung) {
        return Warten.auf(
                bezeichnung,
                () -> dokumente.zu(fall.nummer()).stream()
                        .filter(d -> d.bezeichnung().equals(bezeichnung))
                        .findFirst(),
                () -> dokumente.zu(fall.nummer()).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ehrlich    | keine Eintragung
            Straftäter | Eintragungen vorhanden
            """)
    void das_Bundesamt_fuer_Justiz_gibt_unbeschraenkt_Auskunft(String nachname, String ergebnis) {
        Fall fall = frage(fall(nachname), "bzr/Auskunftsersuchen")
                .vermerkt("Antwort von Bundesamt für Justiz: " + ergebnis);

        assertThat(dokument(fall, "Unbeschränkte Auskunft aus dem Bundeszentralregister"))
                .satisfies(d -> {
                    assertThat(d.kategorie()).isEqualTo("AUSKUNFT");
                    assertThat(d.mime()).isEqualTo("application/pdf");
                    assertThat(new String(dokumente.inhalt(d.id()), 0, 5, StandardCharsets.US_ASCII))
                            .isEqualTo("%PDF-");
                });
        JsonNode auskunft = akte(fall).get("auskuenfte").get(0);
        assertThat(auskunft.get("register").asText()).isEqualTo("Bundesamt für Justiz");
        assertThat(auskunft.get("nachricht").asText()).isEqualTo("Ersuchen um unbeschränkte Auskunft");
        assertThat(auskunft.get("ergebnis").asText()).isEqualTo(ergebnis);
        assertThat(auskunft.get("zweck").asText()).isEqualTo(ZWECK);
        assertThat(auskunft.get("verantwortlich").asText()).isEqualTo("Sabine Sachbearbeiter");
        assertThat(nachricht(fall, "Auskunftsersuchen"))
                .contains("<rechtsgrundlage>§ 41 Abs. 1 Nr. 7 BZRG</rechtsgrundlage>")
                .contains("<verwendungszweck>" + ZWECK + "</verwendungszweck>")
                .contains("<verantwortlichePerson>Sabine Sachbearbeiter</verantwortlichePerson>");
        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void ohne_Zweck_wird_niemand_gefragt_und_man_kann_es_lassen() {
        Fall fall = beginne(fall("Ehrlich"));

        assertThat(fall.abgelehnt(FORMULAR, "beteiligungStelle", "bzr/Auskunftsersuchen", "beteiligungZweck", " "))
                .isEqualTo("Bitte füllen Sie „Zweck“ aus.");
        assertThat(fall.fragtRegister(BAUSTEIN).inhalt()).contains("läuft für diesen Vorgang bereits");
        fall.erledigt(FORMULAR, "beteiligungEntscheidung", "VERWERFEN").vermerkt("Doch keine Stelle beteiligt");

        assertThat(fall.tasks()).extracting("name").containsExactly("Sachverhalt feststellen");
        assertThat(nachrichten(fall, "bzr")).isZero();
    }

    @Test
    void waehrend_eine_Stelle_gefragt_ist_kann_eine_zweite_gefragt_werden() {
        new Partner("bzr").faelltAus();
        Fall fall = frage(fall(""), "bzr/Auskunftsersuchen").wartetAuf("antwort-abwarten");

        frage(fall, "ees/Loeschmitteilung", "eesAnlass", "TITEL_ERTEILT", "eesEreignisVom", "2026-11-23")
                .vermerkt("Antwort von Einreise-/Ausreisesystem (EES)");

        assertThat(fall.tasks()).extracting("name").contains("Antwort abwarten");
    }

    @Test
    void niemand_beteiligt_fuer_den_Vorgang_einer_anderen_Behoerde() {
        String aufgabe = fall("").warteAuf("sachverhalt-feststellen").getId();

        Tasklist.Antwort antwort = Tasklist.als("sachbearbeitung-beispielkreis")
                .aktePost("/aufgabe/" + aufgabe + "/register", "{\"baustein\":\"" + BAUSTEIN + "\"}");

        assertThat(antwort.status()).isEqualTo(404);
    }

    @Test
    void eine_Frage_die_keinen_Vorgang_nennt_wird_im_Posteingang_zugeordnet() throws Exception {
        String uuid = UUID.randomUUID().toString();
        assertThat(eingang(Files.readString(Path.of("connectors/standesamt/beispiele/aufenthaltsanfrage.xml"))
                        .replaceFirst("<nachrichtenUUID>[^<]*", "<nachrichtenUUID>" + uuid)))
                .isEqualTo(204);

        UUID stueck = Warten.auf(
                "im Posteingang",
                () -> jdbc.sql("select s.id from eingangsstueck s join nachricht_eingang n on s.schluessel = n.id::text"
                                + " where n.nachrichten_uuid = ? and s.behoerde = 'abh-musterstadt'")
                        .param(UUID.fromString(uuid))
                        .query(UUID.class)
                        .optional(),
                () -> "");
        Fall fall = fall("");
        korb.zuordnen(stueck, fall.nummer(), "sachbearbeitung-musterstadt");

        dokument(fall, "Anfrage eines Standesamts nach § 34 PStV");
        assertThat(angebot(beginne(fall))).contains("standesamt/Aufenthaltsauskunft", "standesamt/Weiterleitung");
    }

    @Test
    void was_nur_das_Staatsangehoerigkeitsgesetz_erlaubt_fragt_nur_wer_darueber_entscheidet() {
        Fall eigener = beginne(fall("Ehrlich"));
        Fall anderer = beginne(Fall.ausAntrag("zweite-behoerde").bis("sachverhalt-feststellen"));

        assertThat(angebot(eigener))
                .contains("bzr/Auskunftsersuchen", "verfassungsschutz/Verfassungsschutzanfrage")
                .contains("staatsanwaltschaft/Beweggrundersuchen", "esta/Entscheidungsmitteilung")
                .doesNotContain("standesamt/Aufenthaltsauskunft");
        assertThat(angebot(anderer))
                .contains("bzr/Auskunftsersuchen", "ees/Loeschmitteilung", "standesamt/Urkundenanforderung")
                .doesNotContain("verfassungsschutz/Verfassungsschutzanfrage", "esta/Entscheidungsmitteilung");
        assertThat(anderer.abgelehnt(
                        FORMULAR,
                        "beteiligungStelle",
                        "verfassungsschutz/Verfassungsschutzanfrage",
                        "beteiligungZweck",
                        ZWECK))
                .contains("kann zu diesem Vorgang nicht gesendet werden");
        assertThat(anderer.abgelehnt(
                        FORMULAR,
                        "beteiligungStelle",
                        "bzr/Auskunftsersuchen",
                        "beteiligungZweck",
                        ZWECK,
                        "aktenzeichenEinbuergerungFreiwillig",
                        "EB 1/26"))
                .contains("§ 41 Abs. 1 Nr. 6 BZRG");
    }

    @ParameterizedTest
    @CsvSource({"Ehrlich, keine Erkenntnisse", "Gefahrvoll, Erkenntnisse liegen vor"})
    void die_Verfassungsschutzbehoerde_antwortet_als_PDF_zur_Akte(String nachname, String ergebnis) {
        Fall fall = frage(
                        fall(nachname),
                        "verfassungsschutz/Verfassungsschutzanfrage",
                        "aktenzeichenEinbuergerung",
                        "EB 33-2026/0417")
                .vermerkt("Antwort von Verfassungsschutzbehörde: " + ergebnis);

        assertThat(dokument(fall, "Auskunft der Verfassungsschutzbehörde").kategorie())
                .isEqualTo("SICHERHEITSAUSKUNFT");
    }

    @ParameterizedTest
    @CsvSource({
        "Ehrlich, kein menschenverachtender Beweggrund festgestellt",
        "Straftäter, menschenverachtender Beweggrund festgestellt",
        "Abgegeben, Staatsanwaltschaft nicht zuständig"
    })
    void die_Staatsanwaltschaft_sagt_was_im_Urteil_steht(String nachname, String ergebnis) {
        Fall fall = frage(
                        fall(nachname),
                        "staatsanwaltschaft/Beweggrundersuchen",
                        "aktenzeichenEinbuergerung",
                        "EB 33-2026/0417",
                        "strafStaatsanwaltschaft",
                        "Staatsanwaltschaft Beispielstadt",
                        "strafGericht",
                        "Amtsgericht Beispielstadt",
                        "strafAktenzeichen",
                        "4 Ds 210 Js 1122/24",
                        "strafUrteilVom",
                        "2024-05-28",
                        "strafVorschrift",
                        "§ 130 StGB")
                .vermerkt("Antwort von Staatsanwaltschaft: " + ergebnis);

        dokument(fall, "Mitteilung der Staatsanwaltschaft über Beweggründe");
    }

    @Test
    void EStA_fragt_nach_der_Person_und_traegt_erst_dann_ein() {
        Map<String, Object> entscheidung = Map.of(
                "aktenzeichenEinbuergerung", "EB 33-2026/0417",
                "estaArt", "EINBUERGERUNG",
                "estaRechtsgrund", "§ 10 Abs. 1 StAG",
                "estaEntscheidungVom", "2026-11-20");
        Fall fall = frage(fall("Doppelt"), "esta/Entscheidungsmitteilung", felder(entscheidung))
                .vermerkt("Antwort von Register der Staatsangehörigkeitsentscheidungen (EStA): nicht eingetragen");
        dokument(fall, "Personenabgleich des Registers EStA");
        assertThat(new Partner("esta").datensatz(fall.vorgang().nachname()).isMissingNode())
                .isTrue();

        frage(
                        fall,
                        "esta/Entscheidungsmitteilung",
                        Stream.concat(Stream.of(felder(entscheidung)), Stream.of("estaAbgleich", "2017004211"))
                                .toArray())
                .vermerkt(
                        "Antwort von Register der Staatsangehörigkeitsentscheidungen (EStA): Entscheidung eingetragen");

        assertThat(new Partner("esta")
                        .datensatz(fall.vorgang().nachname())
                        .path("registernummer")
                        .asText())
                .isEqualTo("2017004211");
    }

    @Test
    void das_EES_erfaehrt_vom_Titel_aber_nicht_von_morgen() {
        Fall fall = beginne(fall("Ehrlich"));
        assertThat(fall.abgelehnt(
                        FORMULAR,
                        "beteiligungStelle",
                        "ees/Loeschmitteilung",
                        "beteiligungZweck",
                        ZWECK,
                        "eesAnlass",
                        "TITEL_ERTEILT",
                        "eesEreignisVom",
                        "2026-11-24"))
                .isEqualTo("„Wann?“ darf nicht in der Zukunft liegen.");

        fall.erledigt(
                        FORMULAR,
                        "beteiligungStelle",
                        "ees/Loeschmitteilung",
                        "beteiligungZweck",
                        ZWECK,
                        "eesAnlass",
                        "TITEL_ERTEILT",
                        "eesEreignisVom",
                        "2026-11-23")
                .vermerkt("Antwort von Einreise-/Ausreisesystem (EES): vorzeitige Löschung eingeleitet");

        assertThat(nachricht(fall, "Loeschmitteilung"))
                .contains("<rechtsgrundlage>§ 91h Abs. 2 AufenthG</rechtsgrundlage>")
                // the law wants the event told, not the caseworker's words about it
                .doesNotContain(ZWECK);
    }

    @Test
    void das_Standesamt_schickt_die_Urkunde_zur_Akte() {
        Fall fall = frage(
                        fall("Ehrlich"),
                        "standesamt/Urkundenanforderung",
                        "urkundenart",
                        "GEBURT",
                        "standesamtName",
                        "Standesamt Beispielstadt",
                        "standesamtRegisternummer",
                        "G 123/1991")
                .vermerkt("Antwort von Standesamt: Urkunde übermittelt");

        Dokument urkunde = dokument(fall, "Geburtsurkunde");
        assertThat(urkunde.kategorie()).isEqualTo("PERSONENSTAND");
        assertThat(urkunde.herkunft()).isEqualTo("EINGANG");
        assertThat(new String(dokumente.inhalt(urkunde.id()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("(Geburtsurkunde)");
    }

    @ParameterizedTest
    @CsvSource({"standesamt/Aufenthaltsauskunft, Auskunft erteilt", "standesamt/Weiterleitung, an die zuständige"})
    void ein_Standesamt_fragt_von_sich_aus_und_bekommt_Antwort(String womit, String ergebnis) throws Exception {
        Fall fall = fall("Ehrlich");
        String uuid = UUID.randomUUID().toString();
        String anfrage = Files.readString(Path.of("connectors/standesamt/beispiele/aufenthaltsanfrage.xml"))
                .replaceFirst("<nachrichtenUUID>[^<]*", "<nachrichtenUUID>" + uuid)
                .replace("<zeichen>", "<vorgangsnummer>" + fall.nummer() + "</vorgangsnummer><zeichen>");
        assertThat(eingang(anfrage)).isEqualTo(204);
        fall.vermerkt("Nachtrag von Standesamt: Auskunft erbeten");
        dokument(fall, "Anfrage eines Standesamts nach § 34 PStV");

        frage(
                        fall,
                        womit,
                        womit.endsWith("auskunft")
                                ? new Object[] {"angabenZutreffend", "JA", "fuenfJahreRechtmaessig", "NEIN"}
                                : new Object[] {
                                    "zustaendigeBehoerde", "Landkreis Beispielkreis", "zustaendigeKennung", "100002"
                                })
                .vermerkt("Antwort von Standesamt: " + ergebnis);

        assertThat(nachricht(fall, womit.replaceFirst(".*/", "")))
                .contains("<anfrageUUID>" + uuid + "</anfrageUUID>", "<zeichen>G 88/2026</zeichen>");
        assertThat(angebot(beginne(fall))).as("it is answered").doesNotContain("standesamt/Aufenthaltsauskunft");
    }

    @Test
    void die_Antwort_kommt_auch_wenn_der_Vorgang_schon_zu_Ende_ist() {
        Partner bzr = new Partner("bzr");
        bzr.faelltAus();
        Fall fall = frage(fall("Straftäter"), "bzr/Auskunftsersuchen")
                .wartetAuf("antwort-abwarten")
                .erledigt(
                        "antwort-abwarten",
                        "warteEntscheidung",
                        "OHNE_AUSKUNFT",
                        "warteBegruendung",
                        "Die Auskunft ist doch nicht nötig.")
                .bisZumEnde();
        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);

        bzr.istWiederDa();

        fall.vermerkt("Nachtrag von Bundesamt für Justiz: Eintragungen vorhanden");
        dokument(fall, "Unbeschränkte Auskunft aus dem Bundeszentralregister");
    }

    private static Object[] felder(Map<String, Object> werte) {
        return werte.entrySet().stream()
                .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
                .toArray();
    }

    private static List<Object> angebot(Fall fall) {
        return ((List<?>) fall.zeigt(FORMULAR).get("beteiligungStellen"))
                .stream().<Object>map(e -> ((Map<?, ?>) e).get("value")).toList();
    }

    private String nachricht(Fall fall, String typ) {
        Optional<byte[]> inhalt = jdbc.sql("select inhalt from nachricht_ausgang where vorgangsnummer = ?"
                        + " and nachrichtentyp = ? order by laufnummer desc limit 1")
                .params(fall.nummer(), typ)
                .query(byte[].class)
                .optional();
        return new String(inhalt.orElseThrow(), StandardCharsets.UTF_8);
    }

    private long nachrichten(Fall fall, String register) {
        return jdbc.sql("select count(*) from nachricht_ausgang where vorgangsnummer = ? and register = ?")
                .params(fall.nummer(), register)
                .query(Long.class)
                .single();
    }

    private int eingang(String xml) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(adresse() + "/api/eingang/standesamt"))
                                .header("Authorization", "Bearer demo-eingang")
                                .header("Content-Type", "application/xml")
                                .POST(HttpRequest.BodyPublishers.ofString(xml))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
