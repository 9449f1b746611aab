package de.amtsweg.ablage;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.eingang.Eingangskorb;
import de.amtsweg.eingang.Eingangsstueck;
import de.amtsweg.eingang.Sichtbereich;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Probedatei;
import de.amtsweg.test.Warten;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What devices and scanners drop, in the folder and over HTTP. */
class GeraeteablageTest extends AmtswegTest {

    private static final String MUSTERSTADT = "abh-musterstadt";

    @Autowired
    private Ablageordner ordner;

    @Autowired
    private AblageProperties properties;

    @Autowired
    private Dokumente dokumente;

    @Autowired
    private Eingangskorb korb;

    private Path fach;

    /** A file name of this test only. */
    private final String name = "scan-" + UUID.randomUUID() + ".pdf";

    private final byte[] pdf = Probedatei.pdf();

    @BeforeEach
    void fach() throws IOException {
        fach = Files.createDirectories(properties.ordner().resolve(MUSTERSTADT));
    }

    @Test
    void ein_Scan_kommt_in_die_Akte_und_verschwindet_aus_dem_Ordner() throws IOException {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        lege(name, pdf, zettel("SCAN", fall.nummer(), name, pdf, "<kategorie>ARBEITSVERTRAG</kategorie>"));

        warteBisLeer(name);

        Dokument dokument = dokument(fall, name).orElseThrow();
        assertThat(dokument.kategorie()).isEqualTo("ARBEITSVERTRAG");
        assertThat(dokumente.inhalt(dokument.id())).isEqualTo(pdf);
        assertThat(fall.verlauf()).contains("Scan „" + name + "“ von „Scanner 2“ zur Akte genommen");
        assertThat(abgewiesen(name)).isEmpty();
    }

    @Test
    void ein_Lichtbild_der_Biometriestation_ist_ein_Lichtbild() throws IOException {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        byte[] jpeg = Probedatei.jpeg();
        String bild = name.replace(".pdf", ".jpg");
        lege(bild, jpeg, zettel("BIOMETRIE", fall.nummer(), bild, jpeg, ""));

        warteBisLeer(bild);

        assertThat(dokument(fall, bild).orElseThrow().kategorie()).isEqualTo("LICHTBILD");
    }

    @Test
    void dieselbe_Datei_noch_einmal_und_auf_zwei_Knoten_zugleich_aendert_nichts() throws IOException {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        for (int mal = 0; mal < 2; mal++) {
            lege(name, pdf, zettel("SCAN", fall.nummer(), name, pdf, ""));
            CompletableFuture<Void> anderer = CompletableFuture.runAsync(ordner::siehNach);
            ordner.siehNach();
            anderer.join();
            warteBisLeer(name);
        }

        assertThat(dokumente.zu(fall.nummer()).stream()
                        .filter(d -> d.dateiname().equals(name)))
                .hasSize(1);
        assertThat(fall.verlauf().stream().filter(s -> s.startsWith("Scan"))).hasSize(1);
        assertThat(abgewiesen(name)).isEmpty();
    }

    @Test
    void ohne_bekannten_Vorgang_kommt_es_in_den_Posteingang_der_Behoerde() throws IOException {
        Fall fremder = Fall.ausAntrag("beschaeftigungsduldung").wartetAuf("antrag-manuell-bearbeiten");
        Path dort = Files.createDirectories(properties.ordner().resolve("abh-beispielkreis"));
        Files.write(dort.resolve(name), pdf);
        Files.writeString(dort.resolve(name + ".xml"), zettel("SCAN", fremder.nummer(), name, pdf, ""));
        Warten.bis("folder empty", () -> {
            ordner.siehNach();
            return Files.notExists(dort.resolve(name));
        });

        Eingangsstueck stueck = korb.offene(new Sichtbereich(List.of("abh-beispielkreis"), false)).stream()
                .filter(s -> s.betreff().contains(name))
                .findFirst()
                .orElseThrow();
        assertThat(stueck.hinweis()).isEqualTo("Den Vorgang " + fremder.nummer() + " gibt es in dieser Behörde nicht.");
        assertThat(stueck.absender()).isEqualTo("Scanner 2");
        assertThat(korb.inhalt(stueck.teile().get(0).id())).isEqualTo(pdf);
        assertThat(dokument(fremder, name)).isEmpty();
    }

    @Test
    void eine_halb_geschriebene_Datei_wird_nicht_genommen_und_nicht_abgewiesen() throws IOException {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        byte[] halb = java.util.Arrays.copyOf(pdf, pdf.length / 2);
        lege(name, halb, zettel("SCAN", fall.nummer(), name, pdf, ""));

        ordner.siehNach();
        ordner.siehNach();
        assertThat(fach.resolve(name)).exists();
        assertThat(abgewiesen(name)).isEmpty();
        assertThat(dokument(fall, name)).isEmpty();

        Files.write(fach.resolve(name), pdf);
        warteBisLeer(name);
        assertThat(dokument(fall, name)).isPresent();
    }

    @Test
    void Unbrauchbares_liegt_mit_dem_Grund_daneben() throws IOException {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        byte[] text = "kein Dokument".getBytes(StandardCharsets.UTF_8);
        pruefeAbgewiesen(
                text,
                zettel("SCAN", fall.nummer(), name, text, ""),
                "Die Anlage „" + name + "“ ist dem Inhalt nach weder PDF noch JPEG.");
        pruefeAbgewiesen(
                pdf,
                zettel("SCAN", fall.nummer(), name, text, ""),
                "Die Datei „" + name + "“ hat nicht die Prüfsumme, die im Begleitzettel steht. Sie ist unvollständig"
                        + " oder verändert.");
        pruefeAbgewiesen(
                pdf,
                zettel("SCAN", fall.nummer(), name, pdf, "<kategorie>BESCHEID</kategorie>"),
                "Im Begleitzettel steht die Kategorie „BESCHEID“. Eine solche gibt es nicht.");
        assertThat(dokument(fall, name)).isEmpty();
    }

    private void pruefeAbgewiesen(byte[] datei, String zettel, String grund) throws IOException {
        lege(name, datei, zettel);
        altere(name);
        warteBisLeer(name);
        assertThat(abgewiesen(name)).hasSize(3);
        Path text = abgewiesen(name).stream()
                .filter(d -> d.toString().endsWith(".txt"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(text).strip()).isEqualTo(grund);
        for (Path d : abgewiesen(name)) {
            Files.delete(d);
        }
    }

    @Test
    void ein_unlesbarer_Zettel_haelt_den_naechsten_nicht_auf() throws IOException {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        Path kaputt = fach.resolve("0-" + name + ".xml");
        Files.writeString(kaputt, "<a:Begleitzettel xmlns:a=\"urn:amtsweg:ablage:1\"><art>FAX</art>");
        Files.setLastModifiedTime(kaputt, FileTime.from(Instant.now().minus(Duration.ofMinutes(5))));
        lege(name, pdf, zettel("SCAN", fall.nummer(), name, pdf, ""));

        warteBisLeer(name);
        Warten.bis("refused", () -> Files.notExists(kaputt));

        assertThat(dokument(fall, name)).isPresent();
        assertThat(abgewiesen("0-" + name).stream().filter(d -> d.toString().endsWith(".txt")))
                .singleElement()
                .satisfies(d ->
                        assertThat(Files.readString(d)).startsWith("Der Begleitzettel ist nicht lesbar. Zeile 1:"));
    }

    @Test
    void was_ausserhalb_des_Ordners_liegt_oder_ein_Verweis_ist_wird_nicht_gelesen() throws IOException {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        Path fremd = Files.write(properties.ordner().resolve(name), pdf);
        Files.createSymbolicLink(fach.resolve(name), fremd);
        Files.writeString(fach.resolve(name + ".xml"), zettel("SCAN", fall.nummer(), name, pdf, ""));
        Path hinauf = fach.resolve("1-" + name + ".xml");
        Files.writeString(hinauf, zettel("SCAN", fall.nummer(), "../" + name, pdf, ""));
        for (Path d : List.of(hinauf, fach.resolve(name + ".xml"))) {
            Files.setLastModifiedTime(d, FileTime.from(Instant.now().minus(Duration.ofMinutes(5))));
        }

        Warten.bis("both refused", () -> {
            ordner.siehNach();
            return Files.notExists(hinauf) && Files.notExists(fach.resolve(name + ".xml"));
        });

        assertThat(dokument(fall, name)).isEmpty();
        assertThat(fremd).exists();
        Files.delete(fach.resolve(name));
    }

    @Test
    void ein_Geraet_kann_auch_ueber_HTTP_abgeben() throws Exception {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        String gut = zettel("INSPEKTIONSBERICHT", fall.nummer(), name, pdf, "");

        assertThat(sende(MUSTERSTADT, "demo-ablage", gut, pdf))
                .returns(200, HttpResponse::statusCode)
                .returns(
                        "{\"ergebnis\":\"ZUR_AKTE\",\"vorgangsnummer\":\"" + fall.nummer() + "\"}", HttpResponse::body);
        assertThat(sende(MUSTERSTADT, "demo-ablage", gut, pdf).body()).contains("SCHON_VORHANDEN");
        assertThat(dokumente.zu(fall.nummer()).stream()
                        .filter(d -> d.dateiname().equals(name)))
                .singleElement()
                .satisfies(d -> assertThat(d.bezeichnung()).isEqualTo("Prüfbericht"));
        assertThat(sende("abh-beispielkreis", "demo-ablage", gut, pdf).body()).contains("POSTEINGANG");

        assertThat(sende(MUSTERSTADT, "falsch", gut, pdf).statusCode()).isEqualTo(401);
        assertThat(sende("abh-nirgends", "demo-ablage", gut, pdf).statusCode()).isEqualTo(404);
        assertThat(sende(MUSTERSTADT, "demo-ablage", "<x/>", pdf))
                .returns(422, HttpResponse::statusCode)
                .satisfies(a -> assertThat(a.body()).contains("Der Begleitzettel ist nicht lesbar. Zeile 1"));
        assertThat(sende(MUSTERSTADT, "demo-ablage", gut, new byte[21 * 1024 * 1024])
                        .statusCode())
                .isEqualTo(413);
        assertThat(sende(MUSTERSTADT, "demo-ablage", gut, null))
                .returns(422, HttpResponse::statusCode)
                .satisfies(a -> assertThat(a.body()).contains("Der Teil „datei“ fehlt."));
    }

    @Test
    void die_Beispiele_entsprechen_dem_Vertrag() throws IOException {
        try (Stream<Path> beispiele = Files.list(Path.of("connectors/ablage/beispiele"))) {
            assertThat(beispiele.toList()).hasSizeGreaterThan(2).allSatisfy(b -> assertThat(
                            Begleitzettel.lies(Files.readAllBytes(b)).geraet())
                    .isNotBlank());
        }
    }

    private void lege(String dateiname, byte[] inhalt, String zettel) throws IOException {
        Files.write(fach.resolve(dateiname), inhalt);
        Files.writeString(fach.resolve("." + dateiname + ".xml"), zettel);
        Files.move(fach.resolve("." + dateiname + ".xml"), fach.resolve(dateiname + ".xml"));
    }

    private void altere(String dateiname) throws IOException {
        FileTime frueher = FileTime.from(Instant.now().minus(Duration.ofMinutes(5)));
        Files.setLastModifiedTime(fach.resolve(dateiname), frueher);
        Files.setLastModifiedTime(fach.resolve(dateiname + ".xml"), frueher);
    }

    private void warteBisLeer(String dateiname) {
        Warten.bis(dateiname + " is gone", () -> {
            ordner.siehNach();
            return Files.notExists(fach.resolve(dateiname)) && Files.notExists(fach.resolve(dateiname + ".xml"));
        });
    }

    private List<Path> abgewiesen(String dateiname) {
        Path ziel = fach.resolve("abgewiesen");
        if (Files.notExists(ziel)) {
            return List.of();
        }
        try (Stream<Path> dateien = Files.list(ziel)) {
            return dateien.filter(d -> d.toString().contains(dateiname)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Dokument> dokument(Fall fall, String dateiname) {
        return dokumente.zu(fall.nummer()).stream()
                .filter(d -> d.dateiname().equals(dateiname))
                .findFirst();
    }

    private static String zettel(String art, String nummer, String dateiname, byte[] inhalt, String dazu) {
        return """
                <a:Begleitzettel xmlns:a="urn:amtsweg:ablage:1">
                  <art>%s</art>
                  <vorgangsnummer>%s</vorgangsnummer>
                  <dateiname>%s</dateiname>
                  <sha256>%s</sha256>
                  <geraet>Scanner 2</geraet>%s
                </a:Begleitzettel>
                """
                .formatted(art, nummer, dateiname, Dokumente.pruefsumme(inhalt), dazu);
    }

    private HttpResponse<String> sende(String behoerde, String token, String zettel, byte[] datei) throws Exception {
        String grenze = "----amtsweg";
        ByteArrayOutputStream rumpf = new ByteArrayOutputStream();
        teil(rumpf, grenze, "begleitzettel", "z.xml", zettel.getBytes(StandardCharsets.UTF_8));
        if (datei != null) {
            teil(rumpf, grenze, "datei", name, datei);
        }
        rumpf.writeBytes(("--" + grenze + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(adresse() + "/api/ablage/" + behoerde))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "multipart/form-data; boundary=" + grenze)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(rumpf.toByteArray()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static void teil(ByteArrayOutputStream rumpf, String grenze, String teil, String datei, byte[] inhalt) {
        rumpf.writeBytes(("--" + grenze + "\r\nContent-Disposition: form-data; name=\"" + teil + "\"; filename=\""
                        + datei + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        rumpf.writeBytes(inhalt);
        rumpf.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
