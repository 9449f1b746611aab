package de.amtsweg.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class VertragTest {
    private static final Path CONNECTORS = Path.of("connectors");

    /** Every partner with a contract of this kind; the application's own (ozg) has other rules. */
    static List<String> register() throws IOException {
        try (Stream<Path> ordner = Files.list(CONNECTORS)) {
            return ordner.map(o -> o.getFileName().toString())
                    .filter(r -> Files.exists(CONNECTORS.resolve(r).resolve("vertrag/" + r + ".xsd")))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> beispiele() throws IOException {
        List<Path> alle = new ArrayList<>();
        for (String register : register()) {
            try (Stream<Path> dateien = Files.walk(CONNECTORS.resolve(register).resolve("beispiele"))) {
                dateien.filter(p -> p.toString().endsWith(".xml")).forEach(alle::add);
            }
        }
        return alle;
    }

    private static String register(Path beispiel) {
        return CONNECTORS.relativize(beispiel).getName(0).toString();
    }

    @ParameterizedTest
    @MethodSource("beispiele")
    void everyExampleFollowsItsContract(Path beispiel) throws IOException {
        String xml = Files.readString(beispiel);

        assertThatCode(() -> Pruefstand.pruefen(register(beispiel), xml)).doesNotThrowAnyException();
        assertThat(Pruefstand.wurzel(xml)).endsWith(Pruefstand.text(xml, "//nachrichtentyp/code"));
    }

    @ParameterizedTest
    @MethodSource("beispiele")
    void anExampleWithoutItsUuidBreaksTheContract(Path beispiel) throws IOException {
        String xml = Files.readString(beispiel).replaceAll("<nachrichtenUUID>.*</nachrichtenUUID>", "");

        assertThatThrownBy(() -> Pruefstand.pruefen(register(beispiel), xml))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("nachrichtenUUID");
    }

    /** What a partner would notice: wrong script, wrong code, wrong order, a field too much. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            azr | 090001-anfrage-grundpersonalien.xml | Yıldırım                      | Йылдырым
            azr | 090001-anfrage-grundpersonalien.xml | <code>01</code>               | <code>1</code>
            azr | 090001-anfrage-azr-nummer.xml       | 241002000017                  | 24100200001
            azr | 090010-folgemeldung-antrag.xml      | 2026-11-22</antragsdatum>     | 22.11.2026</antragsdatum>
            azr | 090098-bestaetigung.xml             | 3F8W1ZC01QP7R                 | 3F8W1ZC
            ba  | zustimmungsanfrage.xml              | <isco>2512</isco>             | <isco>25</isco>
            ba  | zustimmungsanfrage.xml              | <unbefristet/>                | <unbefristet/><monate>12</monate>
            ba  | zustimmungsantwort-erteilt.xml      | <befristungMonate>48          | <befristungMonate>49
            ba  | zustimmungsantwort-erteilt.xml      | ERTEILT                       | JA
            bva | sicherheitsantwort-erkenntnisse.xml | 202611230000010001            | 20261123-000001
            bva | sicherheitsabfrage.xml              | § 73 Abs. 2 AufenthG          | § 37 StAG
            eat | kartenbestellung.xml                | <geschlecht>M</geschlecht>    | <geschlecht>m</geschlecht>
            eat | kartenmeldung.xml                   | HERGESTELLT                   | UNTERWEGS
            bzr | auskunftsersuchen.xml               | Abs. 1 Nr. 7 BZRG             | Abs. 1 Nr. 5 BZRG
            bzr | auskunftsersuchen.xml               | <verwendungszweck>Prüfung     | <verwendungszweck/><x>Prüfung
            bzr | auskunft-eintragungen.xml           | EINTRAGUNGEN                  | VIELE
            verfassungsschutz  | verfassungsschutzanfrage.xml      | § 37 StAG      | § 73 Abs. 2 AufenthG
            staatsanwaltschaft | beweggrundersuchen.xml            | § 130 StGB     | § 242 StGB
            esta               | entscheidungsmitteilung.xml       | EINBUERGERUNG  | SPERRFRIST
            esta               | eintragungsbestaetigung.xml       | 2026000001     | 1
            ees                | loeschmitteilung-titel.xml        | TITEL_ERTEILT  | DULDUNG_ERTEILT
            standesamt         | urkundenanforderung.xml           | G 123/1991     | X 123/1991
            standesamt         | aufenthaltsanfrage.xml            | § 34 Abs. 2    | § 34 Abs. 1
            """)
    void aBrokenExampleIsFound(String register, String datei, String was, String dafuer) throws Exception {
        String gut = Pruefstand.datei(register, datei);
        assertThat(gut).contains(was);

        assertThatThrownBy(() -> Pruefstand.pruefen(register, gut.replace(was, dafuer)))
                .isInstanceOf(SAXException.class);
    }

    /** Letters and sequences of DIN 91379 that lie outside the usual blocks; the Cyrillic case above is the control. */
    @ParameterizedTest
    @CsvSource({
        "azr,090001-anfrage-grundpersonalien.xml",
        "ba,zustimmungsanfrage.xml",
        "bva,sicherheitsabfrage.xml",
        "eat,kartenbestellung.xml",
        "bzr,auskunftsersuchen.xml",
        "verfassungsschutz,verfassungsschutzanfrage.xml",
        "staatsanwaltschaft,beweggrundersuchen.xml",
        "esta,entscheidungsmitteilung.xml",
        "ees,loeschmitteilung-titel.xml",
        "standesamt,urkundenanforderung.xml"
    })
    void rareLettersAreTaken(String register, String datei) throws Exception {
        String name = "Ə ə Ɨ ɨ Ʒ ʒ ẞ ß L̥ M̂ Ŋ ŋ Œ Ḫ ʿ ʾ ’ Ț Ķ C̀ ū̀ N̈";
        String xml =
                Pruefstand.datei(register, datei).replaceFirst("<familienname>[^<]*<", "<familienname>" + name + "<");
        assertThat(xml).contains(name);

        Pruefstand.pruefen(register, xml);
    }

    @Test
    void partlyKnownDatesOfBirthAndPeopleWithoutFirstNameAreTaken() throws Exception {
        String xml = Pruefstand.datei("azr", "090001-anfrage-grundpersonalien.xml");

        Pruefstand.pruefen("azr", xml.replace("1991-05-17", "1991-05"));
        Pruefstand.pruefen("azr", xml.replace("1991-05-17", "1991"));
        Pruefstand.pruefen("azr", xml.replaceAll("<vornamen>.*</vornamen>", ""));
        assertThatThrownBy(() -> Pruefstand.pruefen("azr", xml.replace("1991-05-17", "1991-02-30")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void everyMessageOfAContractHasAnExample() throws IOException {
        Set<String> nachrichten = new TreeSet<>();
        Set<String> gezeigt = new TreeSet<>();
        for (String register : register()) {
            String xsd = Files.readString(CONNECTORS.resolve(register).resolve("vertrag/" + register + ".xsd"));
            xsd.lines()
                    .filter(zeile -> zeile.startsWith("  <xs:element name=\""))
                    .forEach(zeile -> nachrichten.add(zeile.replaceAll(".*name=\"([^\"]*)\".*", "$1")));
        }
        for (Path beispiel : beispiele()) {
            gezeigt.add(Pruefstand.wurzel(Files.readString(beispiel)));
        }

        assertThat(nachrichten)
                .contains("AnAZR.AZRAnfrage.090001", "Kartenmeldung")
                .hasSizeGreaterThan(30);
        assertThat(gezeigt).isEqualTo(nachrichten);
    }

    @ParameterizedTest
    @MethodSource("register")
    void theElementTemplateOffersOnlyMessagesOfTheContract(String register) throws IOException {
        Path datei = CONNECTORS.resolve(register).resolve(register + ".element-template.json");
        JsonNode vorlage = new ObjectMapper().readTree(datei.toFile());
        Set<String> typen = new TreeSet<>();
        for (Path beispiel : beispiele()) {
            if (register(beispiel).equals(register)) {
                typen.add(Pruefstand.text(Files.readString(beispiel), "//nachrichtentyp/code"));
            }
        }

        assertThat(wert(vorlage, "camunda:delegateExpression")).isEqualTo("${nachrichtSchreibenDelegate}");
        assertThat(wert(vorlage, "camunda:asyncBefore")).isEqualTo("true");
        assertThat(wert(vorlage, "register")).isEqualTo(register);
        assertThat(typen).contains(wert(vorlage, "nachrichtentyp"));
        assertThat(vorlage.at("/properties/3/choices").findValuesAsText("value"))
                .isNotEmpty()
                .isSubsetOf(typen);
        assertThat(vorlage.toString()).doesNotContain("127.0.0.1").doesNotContainIgnoringCase("token");
    }

    private static String wert(JsonNode vorlage, String name) {
        for (JsonNode eigenschaft : vorlage.get("properties")) {
            if (eigenschaft.at("/binding/name").asText().equals(name)) {
                return eigenschaft.get("value").asText();
            }
        }
        return null;
    }
}
