package de.amtsweg.antrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.amtsweg.xml.XmlFehler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AblehnungTest {

    private static final String BEISPIEL = Beispiele.text("kurzantrag");

    private final Antragsleser leser = new Antragsleser(100_000, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<geschlecht>m</geschlecht> | <geschlecht>maennlich</geschlecht> | cvc-enumeration-valid",
                "<antragsdatum>2026-11-16</antragsdatum> | <antragsdatum>16.11.2026</antragsdatum> | cvc-pattern-valid",
                "<antragsdatum>2026-11-16</antragsdatum> | <antragsdatum>2026-02-30</antragsdatum> | cvc-datatype-valid.1.2.1",
                "<vornamen>Thabo</vornamen> | <vornamen>Табо</vornamen> | cvc-pattern-valid",
                "<vornamen>Thabo</vornamen> | <vornamen>Th4bo</vornamen> | cvc-pattern-valid",
                "<eingangskanal>KURZ_ANTRAG</eingangskanal> | <kanal>KURZ_ANTRAG</kanal> | cvc-complex-type.2.4.a",
                "<nachrichtentyp>130101</nachrichtentyp> | <nachrichtentyp>130102</nachrichtentyp> | cvc-enumeration-valid",
                "<code>02</code> | <code>2</code> | cvc-pattern-valid",
                "version=\"26.11\" | version=\"27.05\" | cvc-complex-type.3.1"
            })
    void gegen_das_Schema_mit_Zeile_und_Regel(String richtig, String falsch, String regel) {
        assertThat(BEISPIEL).contains(richtig);
        int zeile = zeileVon(richtig);

        AntragAbgelehnt e = abgelehnt(BEISPIEL.replace(richtig, falsch));

        assertThat(e.grund()).isEqualTo(Ablehnungsgrund.SCHEMA);
        assertThat(e.fehler()).hasSize(1);
        assertThat(e.fehler().get(0).zeile()).isEqualTo(zeile);
        assertThat(e.fehler().get(0).regel()).isEqualTo(regel);
        assertThat(e.getMessage()).startsWith("Zeile " + zeile + ": ");
    }

    @Test
    void ein_Antragsgrund_den_diese_Liste_nicht_kennt_wird_angenommen() {
        assertThat(leser.lies(utf8(BEISPIEL.replace("<code>02</code>", "<code>98</code>")))
                        .antragsgrund())
                .isEqualTo("98");
    }

    @Test
    void eine_Anlage_die_dem_Inhalt_nach_weder_PDF_noch_JPEG_ist() {
        for (byte[] inhalt : new byte[][] {
            utf8("MZ Programm"), utf8("<html></html>"), {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, {1}
        }) {
            AntragAbgelehnt e = abgelehnt(mitAnlage(inhalt));
            assertThat(e.grund()).isEqualTo(Ablehnungsgrund.ANLAGE);
            assertThat(e.fehler()).extracting(XmlFehler::regel).containsExactly("anlage-format");
            assertThat(e.fehler().get(0).zeile()).isEqualTo(zeileDerAnlage());
            assertThat(e.getMessage()).isEqualTo("Die Anlage „pass.jpg“ ist dem Inhalt nach weder PDF noch JPEG.");
        }
    }

    @Test
    void ein_PDF_mit_Kennwort_und_ein_PDF_das_nur_mit_Rechten_geschuetzt_ist() throws IOException {
        assertThat(regel(mitAnlage(pdf("geheim")))).isEqualTo("anlage-verschluesselt");
        assertThat(regel(mitAnlage(pdf("")))).isEqualTo("anlage-verschluesselt");
        assertThat(leser.lies(utf8(mitAnlage(pdf(null))))
                        .nachweise()
                        .get(0)
                        .datei()
                        .format())
                .isEqualTo(Datei.Format.PDF);
    }

    @Test
    void beschaedigte_Dateien() throws IOException {
        byte[] jpeg = leser.lies(utf8(BEISPIEL)).nachweise().get(0).datei().inhalt();

        assertThat(regel(mitAnlage(utf8("%PDF-1.7\nund dann nichts")))).isEqualTo("anlage-beschaedigt");
        assertThat(regel(mitAnlage(pdfOhneSeiten()))).isEqualTo("anlage-beschaedigt");
        assertThat(regel(mitAnlage(Arrays.copyOf(jpeg, jpeg.length / 2)))).isEqualTo("anlage-beschaedigt");
        assertThat(regel(mitAnlage(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3})))
                .isEqualTo("anlage-beschaedigt");
    }

    @Test
    void eine_zu_grosse_Anlage() {
        byte[] gross = new byte[100_001];
        System.arraycopy(utf8("%PDF-1.7"), 0, gross, 0, 8);

        assertThat(regel(mitAnlage(gross))).isEqualTo("anlage-groesse");
    }

    @Test
    void die_Zusammenfassung_muss_ein_PDF_sein() {
        Matcher bild = Pattern.compile("(?s)<nachweis>.*<inhalt>(.*?)</inhalt>").matcher(BEISPIEL);
        assertThat(bild.find()).isTrue();
        String vertauscht = BEISPIEL.replaceFirst("(?s)<inhalt>.*?</inhalt>", "<inhalt>" + bild.group(1) + "</inhalt>");

        assertThat(regel(vertauscht)).isEqualTo("anlage-format");
    }

    @Test
    void das_Schema_des_Betreibers_gilt_zusaetzlich(@TempDir Path ordner) throws IOException {
        Path eigenes = Path.of("connectors/ozg/vertrag/ozg-antrag.xsd");
        Path streng = ordner.resolve("streng.xsd");
        Files.writeString(streng, Files.readString(eigenes).replace("<xs:enumeration value=\"KURZ_ANTRAG\"/>", ""));
        Antragsleser strenger = new Antragsleser(100_000, streng);

        assertThat(strenger.lies(Beispiele.bytes("paragraf-18g-mangelberuf")).eingangskanal())
                .isEqualTo(Eingangskanal.ONLINE);
        assertThat(catchThrowableOfType(AntragAbgelehnt.class, () -> strenger.lies(utf8(BEISPIEL)))
                        .grund())
                .isEqualTo(Ablehnungsgrund.SCHEMA);
        assertThatThrownBy(() -> new Antragsleser(100_000, ordner.resolve("fehlt.xsd")))
                .hasMessageContaining("fehlt.xsd fehlt oder ist nicht lesbar");
    }

    private String regel(String nachricht) {
        return abgelehnt(nachricht).fehler().get(0).regel();
    }

    private AntragAbgelehnt abgelehnt(String nachricht) {
        AntragAbgelehnt e = catchThrowableOfType(AntragAbgelehnt.class, () -> leser.lies(utf8(nachricht)));
        assertThat(e).as("refused").isNotNull();
        return e;
    }

    /** The sample with other bytes in its only document (the second {@code inhalt}, after the summary). */
    private static String mitAnlage(byte[] inhalt) {
        int anfang = BEISPIEL.lastIndexOf("<inhalt>") + "<inhalt>".length();
        return BEISPIEL.substring(0, anfang)
                + Base64.getEncoder().encodeToString(inhalt)
                + BEISPIEL.substring(BEISPIEL.lastIndexOf("</inhalt>"));
    }

    private static int zeileDerAnlage() {
        return (int) BEISPIEL.substring(0, BEISPIEL.lastIndexOf("<inhalt>"))
                        .chars()
                        .filter(z -> z == '\n')
                        .count()
                + 1;
    }

    private static int zeileVon(String text) {
        return (int) BEISPIEL.substring(0, BEISPIEL.indexOf(text))
                        .chars()
                        .filter(z -> z == '\n')
                        .count()
                + 1;
    }

    private static byte[] pdf(String kennwort) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            if (kennwort != null) {
                pdf.protect(new StandardProtectionPolicy("eigentuemer", kennwort, new AccessPermission()));
            }
            return gespeichert(pdf);
        }
    }

    private static byte[] pdfOhneSeiten() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            return gespeichert(pdf);
        }
    }

    private static byte[] gespeichert(PDDocument pdf) throws IOException {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        pdf.save(ziel);
        return ziel.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
