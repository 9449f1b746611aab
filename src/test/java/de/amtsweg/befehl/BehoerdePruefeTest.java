package de.amtsweg.befehl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** {@code behoerde pruefe --ordner}: everything that must not be in the folder of an authority is named. */
class BehoerdePruefeTest {

    private static final Path RAUM = Path.of("processes/behoerden");
    private static final String DIENST =
            "delegateExpression=\"${schreibenVersendenDelegate}\" camunda:asyncBefore=\"true\"";

    @TempDir
    private Path raum;

    private Path ordner;
    private String ausgabe = "";

    @BeforeEach
    void kopiere() throws IOException {
        ordner = raum.resolve("abh-beispielkreis");
        FileSystemUtils.copyRecursively(RAUM.resolve("abh-beispielkreis"), ordner);
    }

    @Test
    void die_mitgelieferten_sind_in_Ordnung() {
        assertThat(pruefe(RAUM)).as(ausgabe).isZero();
        assertThat(ausgabe)
                .contains("abh-beispielkreis: in Ordnung", "abh-musterstadt: in Ordnung", "keinen eigenen Folgevorgang")
                .doesNotContain("vorlage");
    }

    @Test
    void eine_allein_und_als_JSON() {
        assertThat(pruefe(RAUM.resolve("abh-beispielkreis"), "--json")).isZero();
        assertThat(ausgabe.strip().replaceAll("\\s", "")).isEqualTo("{\"abh-beispielkreis\":[]}");
        assertThat(pruefe(RAUM, "abh-musterstadt", "--json")).isZero();
        assertThat(ausgabe).contains("\"art\" : \"HINWEIS\"").doesNotContain("beispielkreis");
        assertThat(pruefe(RAUM, "abh-fehlt")).isOne();
        assertThat(ausgabe).contains("die Behörde „abh-fehlt“ nicht");
        assertThat(pruefe(raum.resolve("nirgends"))).isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kennung: \"100002\" | kennung: \"12\" | „12“ ist keine Behördenkennung",
                "strasse: Kreisstraße 20 | | Es fehlt die Angabe „strasse“",
                "land: Beispielland | land: Atlantis | Ein Land „Atlantis“ gibt es nicht",
                "rechtsbehelf: KLAGE | rechtsbehelf: BESCHWERDE | „BESCHWERDE“ ist kein Rechtsbehelf",
                "beispielkreis.example | nirgends | ist keine E-Mail-Adresse",
                "Verwaltungsgericht Beispielstadt, Gerichtsstraße 3, 54321 Beispielstadt | VG | nennt nicht Name, Straße und Ort",
                "anhoerungsnorm: § 28 | anhoerungsnorm: Paragraf 28 | ist keine Norm",
                "azrKennwort: ABH_BEISPIELKREIS_AZR_KENNWORT | azrKennwort: geheim!123 | kein Name einer Umgebungsvariablen",
                "azrKennwort: ABH_BEISPIELKREIS_AZR_KENNWORT | azrKennwort: SPRING_DATASOURCE_PASSWORD | kein Name einer Umgebungsvariablen dieser Behörde (ABH_BEISPIELKREIS_… aus",
                "zugaenge: | zugaenge: # | Unter „zugaenge“",
                "telefon: | telefono: | Die Angabe „telefono“ gibt es nicht",
                "land: Beispielland | land: [ | kein lesbares YAML",
            })
    void was_in_der_Datei_nicht_stimmt(String alt, String neu, String satz) throws IOException {
        if (neu != null && neu.equals("zugaenge: #")) {
            ersetze("behoerde.yaml", "  azrKennwort: ABH_BEISPIELKREIS_AZR_KENNWORT", "  andere: ABC");
        } else {
            ersetze("behoerde.yaml", alt, neu == null ? "" : neu);
        }

        beanstandet(satz);
        assertThat(ausgabe).as("a secret is never shown").doesNotContain("geheim!123");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                DIENST + " | class=\"java.lang.Runtime\" | „class“ ist in Prozessen einer Behörde nicht erlaubt",
                DIENST + " | expression=\"${execution}\" | „expression“ ist in Prozessen einer Behörde nicht erlaubt",
                DIENST
                        + " | type=\"external\" camunda:topic=\"x\" | „topic“ ist in Prozessen einer Behörde nicht erlaubt",
                "${schreibenVersendenDelegate} | ${bescheidErlassenDelegate} | Der Dienst „${bescheidErlassenDelegate}“ ist nicht erlaubt",
                "asyncBefore=\"true\" | asyncBefore=\"false\" | Der Dienst muss für sich laufen",
                "${teilnahmepflicht} | ${execution.getProcessEngine()} | Der Ausdruck „${execution.getProcessEngine()}“ ist nicht erlaubt",
                "${teilnahmepflicht} | ${jdbcTemplate} | Der Ausdruck „${jdbcTemplate}“ ist nicht erlaubt",
                "${teilnahmepflicht} | ${''.getClass().forName('x')} | ist nicht erlaubt",
                "${teilnahmepflicht} | ${teilnahmepflicht | ist nicht erlaubt",
                "name=\"Teilnahmepflicht feststellen\" | name=\"${runtimeService}\" | Der Ausdruck „${runtimeService}“ ist nicht erlaubt",
                "name=\"betreff\" | name=\"vorgangsnummer\" | Die Eingabe „vorgangsnummer“ gibt es nicht",
                "formRef=\"integrationskurs-verpflichten\" | formRef=\"gibt-es-nicht\" | Das Formular „gibt-es-nicht“ liegt nicht im Ordner",
                "formRef=\"integrationskurs-verpflichten\" | formKey=\"embedded:app:x.html\" | „formKey“ ist in Prozessen einer Behörde nicht erlaubt",
                "formRefBinding=\"deployment\" | formRefBinding=\"latest\" | muss mit „deployment“ gebunden sein",
                "candidateGroups=\"sachbearbeitung\" | candidateGroups=\"camunda-admin\" | Die Aufgabe braucht genau eine Gruppe",
                "candidateGroups=\"sachbearbeitung\" | assignee=\"demo\" | „assignee“ ist in Prozessen einer Behörde nicht erlaubt",
                "process id=\"folgevorgang\" | process id=\"karte-bestellen\" | Den mitgelieferten Prozess „karte-bestellen“ darf eine Behörde nicht ersetzen",
                "process id=\"folgevorgang\" | process id=\"eigener\" | Die Datei muss heißen wie ihr Prozess: „eigener.bpmn“",
                "</bpmn:process> | </bpmn:prozess> | Die Datei ist kein gültiges BPMN-Modell",
                "<bpmn:endEvent id=\"endEvent_keinePflicht\" | <bpmn:gibtEsNicht id=\"endEvent_keinePflicht\" | kein gültiges BPMN-Modell",
            })
    void was_ein_Modell_nicht_darf(String alt, String neu, String satz) throws IOException {
        ersetze("folgevorgang.bpmn", alt, neu);

        beanstandet(satz);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<camunda:in variables=\"all\"/> | Alles zu übergeben (variables=\"all\") ist verboten",
                "<camunda:out variables=\"all\"/> | Alles zu übergeben (variables=\"all\") ist verboten",
                "<camunda:in sourceExpression=\"${folgevorgang}\" target=\"vorgangsnummer\"/> | unter ihrem Namen übergeben",
                "<camunda:in businessKey=\"AB-2026-1\"/> | Der Geschäftsschlüssel ist immer der des Vorgangs",
                "<camunda:in source=\"folgevorgang\" target=\"folgevorgang\"/> | Es fehlt, was übergeben wird",
            })
    void was_ein_Aufruf_nicht_uebergibt(String uebergabe, String satz) throws IOException {
        String gut = "<camunda:in businessKey=\"#{execution.processBusinessKey}\"/>"
                + "<camunda:in source=\"vorgangsnummer\" target=\"vorgangsnummer\"/>";
        ruftAuf("nachtrag-pruefen", " camunda:calledElementTenantId=\"${null}\"", gut);
        assertThat(pruefe(ordner)).as(ausgabe).isZero();

        kopiereNeu();
        ruftAuf("nachtrag-pruefen", " camunda:calledElementTenantId=\"${null}\"", uebergabe);
        beanstandet(satz);
        kopiereNeu();
        ruftAuf("nachtrag-pruefen", "", gut);
        beanstandet("mit dem Mandanten ${null} aufgerufen");
        kopiereNeu();
        ruftAuf("gibt-es-nicht", "", gut);
        beanstandet("Den aufgerufenen Prozess „gibt-es-nicht“ gibt es nicht");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:scriptTask id=\"s\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                "<bpmn:sendTask id=\"s\"/>",
                "<bpmn:intermediateCatchEvent id=\"s\"><bpmn:signalEventDefinition id=\"d\"/></bpmn:intermediateCatchEvent>"
            })
    void Schritte_die_es_nicht_gibt(String schritt) throws IOException {
        ersetze(
                "folgevorgang.bpmn",
                "<bpmn:sequenceFlow id=\"flow_keinePflicht\"",
                schritt + "<bpmn:sequenceFlow id=\"flow_keinePflicht\"");

        beanstandet("ist in Prozessen einer Behörde nicht erlaubt");
    }

    @Test
    void ein_Lauscher_oder_ein_fremder_Namensraum_faellt_auf() throws IOException {
        ersetze(
                "folgevorgang.bpmn",
                "<camunda:inputOutput>",
                "<camunda:executionListener event=\"start\" class=\"x.Y\"/><camunda:inputOutput>");
        beanstandet("„executionListener“ ist in Prozessen einer Behörde nicht erlaubt");
        kopiereNeu();
        ersetze(
                "folgevorgang.bpmn",
                "<camunda:inputOutput>",
                "<di:scriptTask id=\"s\" scriptFormat=\"javascript\"/><camunda:inputOutput>");
        beanstandet("„scriptTask“ ist in Prozessen einer Behörde nicht erlaubt");
        kopiereNeu();
        ersetze("folgevorgang.bpmn", "xmlns:camunda", "xmlns:alt=\"http://activiti.org/bpmn\" xmlns:camunda");
        ersetze(
                "folgevorgang.bpmn",
                "camunda:delegateExpression=\"${schreibenVersendenDelegate}\"",
                "alt:class=\"x.Y\"");
        beanstandet("„class“ ist in Prozessen einer Behörde nicht erlaubt");
    }

    @Test
    void Formulare_und_Tabellen() throws IOException {
        Files.writeString(ordner.resolve("forms/entscheidung-zeichnen.form"), "{\"id\":\"entscheidung-zeichnen\"}");
        beanstandet("„entscheidung-zeichnen“ heißt ein mitgeliefertes Formular");
        assertThat(ausgabe).contains("Keine Aufgabe benutzt dieses Formular");
        kopiereNeu();
        ersetze("forms/integrationskurs-verpflichten.form", "\"key\": \"vermerk\"", "\"path\": \"vorgangsnummer.x\"");
        beanstandet("Das Feld „vorgangsnummer“ gehört dem Vorgang");
        kopiereNeu();
        Files.writeString(ordner.resolve("forms/integrationskurs-verpflichten.form"), "{");
        beanstandet("kein lesbares Formular");
        kopiereNeu();
        Files.copy(Path.of("decisions/aufenthaltstitel/fiktionswirkung.dmn"), ordner.resolve("fiktionswirkung.dmn"));
        beanstandet("„fiktionswirkung“ ist eine Tabelle des Rechts");
        ersetze("fiktionswirkung.dmn", "<inputEntry ", "<inputEntry expressionLanguage=\"javascript\" ");
        beanstandet("Die Sprache „javascript“ ist nicht erlaubt");
    }

    private void ruftAuf(String ziel, String mandant, String uebergaben) throws IOException {
        ersetze(
                "folgevorgang.bpmn",
                "<bpmn:sequenceFlow id=\"flow_keinePflicht\"",
                "<bpmn:callActivity id=\"callActivity_x\" calledElement=\"" + ziel + "\"" + mandant
                        + "><bpmn:extensionElements>" + uebergaben
                        + "</bpmn:extensionElements></bpmn:callActivity><bpmn:sequenceFlow id=\"flow_keinePflicht\"");
    }

    private void kopiereNeu() throws IOException {
        FileSystemUtils.deleteRecursively(ordner);
        kopiere();
    }

    private void ersetze(String datei, String alt, String neu) throws IOException {
        String text = Files.readString(ordner.resolve(datei));
        assertThat(text).contains(alt);
        Files.writeString(ordner.resolve(datei), text.replaceFirst(Pattern.quote(alt), Matcher.quoteReplacement(neu)));
    }

    private void beanstandet(String satz) {
        assertThat(pruefe(ordner)).as(satz + "\n" + ausgabe).isEqualTo(Befehle.BEFUND);
        assertThat(ausgabe).contains("abh-beispielkreis: nicht in Ordnung", satz);
    }

    private int pruefe(Path ziel, String... weitere) {
        StringWriter text = new StringWriter();
        String[] befehl = new String[4 + weitere.length];
        System.arraycopy(new String[] {"behoerde", "pruefe", "--ordner", ziel.toString()}, 0, befehl, 0, 4);
        System.arraycopy(weitere, 0, befehl, 4, weitere.length);
        int ergebnis = Befehle.ausfuehren(new PrintWriter(text, true), new PrintWriter(text, true), befehl);
        ausgabe = text.toString();
        return ergebnis;
    }
}
