package de.amtsweg.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class XmlLeserTest {

    private static final String XSD =
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:probe" elementFormDefault="qualified">
              <xs:element name="probe"><xs:complexType><xs:sequence>
                <xs:element name="datum" type="xs:date"/>
                <xs:element name="anlage" type="xs:base64Binary" minOccurs="0"/>
              </xs:sequence></xs:complexType></xs:element>
            </xs:schema>""";

    @Test
    void liest_den_Baum_mit_Zeilen_und_ohne_Praefix() {
        XmlElement probe = XmlLeser.ohneSchema()
                .lies(utf8("<p:probe xmlns:p='urn:probe' art='x'>\n  <p:datum> 2026-11-22 </p:datum>\n</p:probe>"));

        assertThat(probe.name()).isEqualTo("probe");
        assertThat(probe.namensraum()).isEqualTo("urn:probe");
        assertThat(probe.attribute()).containsEntry("art", "x");
        assertThat(probe.kind("datum").zeile()).isEqualTo(2);
        assertThat(probe.text("datum")).isEqualTo("2026-11-22");
        assertThat(probe.textOderNull("anlage")).isNull();
    }

    @Test
    void nennt_Zeile_Regel_und_Element_und_zaehlt_denselben_Fehler_einmal() throws SAXException {
        XmlFehlerhaft fehler =
                fehler(mitSchema(), utf8("<probe xmlns='urn:probe'>\n<datum>22.11.2026</datum>\n<mehr/>\n</probe>"));

        assertThat(fehler.art()).isEqualTo(XmlFehlerhaft.Art.SCHEMA);
        assertThat(fehler.fehler())
                .extracting(XmlFehler::zeile, XmlFehler::regel, XmlFehler::element)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "cvc-datatype-valid.1.2.1", "probe/datum"),
                        org.assertj.core.groups.Tuple.tuple(3, "cvc-complex-type.2.4.a", "probe"));
        assertThat(fehler.fehler().get(0).meldung()).contains("22.11.2026").contains("kein gültiger Wert");
    }

    @Test
    void gibt_lange_Werte_nur_gekuerzt_wieder() throws SAXException {
        String lang = "ä".repeat(100_000);

        XmlFehlerhaft fehler = fehler(
                mitSchema(),
                utf8("<probe xmlns='urn:probe'><datum>2026-11-22</datum><anlage>" + lang + "</anlage></probe>"));

        assertThat(fehler.fehler().get(0).meldung()).hasSizeLessThan(500).contains("ää");
    }

    @Test
    void verweigert_Dokumenttyp_externe_Entitaet_und_Entitaetenlawine(@TempDir Path ordner) throws IOException {
        Path geheim = Files.writeString(ordner.resolve("geheim.txt"), "nicht-fuer-fremde");
        String lawine = "<!DOCTYPE a [<!ENTITY l0 'lol'>"
                + "<!ENTITY l1 '&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;'><!ENTITY l2 '&l1;&l1;&l1;&l1;&l1;'>]><a>&l2;</a>";

        for (String boese : new String[] {
            "<!DOCTYPE a><a/>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM '" + geheim.toUri() + "'>]><a>&x;</a>",
            "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>",
            lawine
        }) {
            XmlFehlerhaft fehler = fehler(XmlLeser.ohneSchema(), utf8(boese));
            assertThat(fehler.art()).as(boese).isEqualTo(XmlFehlerhaft.Art.DOKUMENTTYP);
            assertThat(fehler.fehler().get(0).zeile()).isEqualTo(1);
            assertThat(fehler.fehler().toString()).doesNotContain("nicht-fuer-fremde");
        }
        // the same without the document type is read, so the refusal is not an accident
        assertThat(XmlLeser.ohneSchema().lies(utf8("<a>lol</a>")).inhalt()).isEqualTo("lol");
    }

    @Test
    void nimmt_nur_UTF8_an() {
        byte[] latin1 = "<a>\n<b>Müller</b></a>".getBytes(StandardCharsets.ISO_8859_1);
        byte[] latin1Angesagt =
                "<?xml version='1.0' encoding='ISO-8859-1'?><a>Mueller</a>".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = "<a>Müller</a>".getBytes(Charset.forName("UTF-16"));

        assertThat(fehler(XmlLeser.ohneSchema(), latin1).art()).isEqualTo(XmlFehlerhaft.Art.ZEICHENSATZ);
        assertThat(fehler(XmlLeser.ohneSchema(), latin1).fehler().get(0).zeile())
                .isEqualTo(2);
        assertThat(fehler(XmlLeser.ohneSchema(), latin1Angesagt).art()).isEqualTo(XmlFehlerhaft.Art.ZEICHENSATZ);
        assertThat(fehler(XmlLeser.ohneSchema(), utf16).art()).isEqualTo(XmlFehlerhaft.Art.ZEICHENSATZ);
        assertThat(XmlLeser.ohneSchema()
                        .lies(utf8("<?xml version='1.0' encoding='utf-8'?><a>Müller</a>"))
                        .inhalt())
                .isEqualTo("Müller");
    }

    @Test
    void verweigert_Abgeschnittenes_und_zu_tiefe_Schachtelung() {
        assertThat(fehler(XmlLeser.ohneSchema(), utf8("<a>\n<b>")).art())
                .isEqualTo(XmlFehlerhaft.Art.NICHT_WOHLGEFORMT);
        assertThat(fehler(XmlLeser.ohneSchema(), utf8("")).art()).isEqualTo(XmlFehlerhaft.Art.NICHT_WOHLGEFORMT);
        assertThat(fehler(XmlLeser.ohneSchema(), utf8("<a>".repeat(100) + "</a>".repeat(100)))
                        .fehler()
                        .get(0)
                        .regel())
                .isEqualTo("hoechsttiefe");
    }

    private static XmlLeser mitSchema() throws SAXException {
        return XmlLeser.mitSchema(
                SchemaFactory.newDefaultInstance().newSchema(new StreamSource(new StringReader(XSD))));
    }

    private static XmlFehlerhaft fehler(XmlLeser leser, byte[] xml) {
        XmlFehlerhaft fehler = catchThrowableOfType(XmlFehlerhaft.class, () -> leser.lies(xml));
        assertThat(fehler).as("refused").isNotNull();
        return fehler;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
