package de.amtsweg.akte.dms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.akte.Dokument;
import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterAblehnung;
import de.amtsweg.register.RegisterProperties.Anschluss;
import de.amtsweg.register.RegisterStoerung;
import de.amtsweg.test.Fremdhand;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** What every DMS must let us do; run against each we have. */
abstract class Dmsprobe {

    /** SHA-256 of the three bytes "abc" (FIPS 180-2, appendix B.1). */
    static final String SHA256_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    static final byte[] ABC = "abc".getBytes(StandardCharsets.UTF_8);
    static final byte[] ABD = "abd".getBytes(StandardCharsets.UTF_8);
    static final String KENNUNG = "100001";

    private static final AtomicInteger NUMMERN = new AtomicInteger(100);

    /** A case no other test uses: the DMS may have kept what they left. */
    final String nummer = String.format("AW-2026-%06d", NUMMERN.getAndIncrement());

    Dms dms;
    Fremdhand fremdhand;

    /** Address of the service document. */
    abstract URI dienst();

    /** Whether this DMS knows our secondary type. */
    abstract boolean kenntUnserenTyp();

    @BeforeEach
    final void verbinde() {
        dms = dms(dienst());
        fremdhand = new Fremdhand(dienst());
    }

    static Dms dms(URI url) {
        Anschluss anschluss =
                Anschluss.mit(url, Duration.ofSeconds(2), Duration.ofSeconds(10), "geheim", DataSize.ofMegabytes(1));
        return new CmisDms(new DmsConnector(new Partner("Das Dokumentenmanagement", anschluss)));
    }

    private Dms.Schriftstueck ablegen(
            Dms.Ordner ordner, String name, String mime, byte[] inhalt, Map<String, String> merkmale) {
        return dms.ablegen(ordner, name, mime, inhalt, merkmale, false);
    }

    private Dms.Ordner akte() {
        return dms.ordnerAnlegen(KENNUNG, nummer);
    }

    @Test
    void legt_ab_listet_auf_und_liest_wieder() {
        byte[] alleBytes = new byte[256 * 3];
        for (int i = 0; i < alleBytes.length; i++) {
            alleBytes[i] = (byte) i;
        }

        String vertrag = ablegen(
                        akte(),
                        "Arbeitsvertrag Müller & „Söhne“ Şükrü.pdf",
                        "application/pdf",
                        ABC,
                        Map.of("amtsweg:kategorie", "ARBEITSVERTRAG", "cmis:description", "Vertrag für Çağlar"))
                .id();
        String bild = ablegen(akte(), "lichtbild.jpg", "image/jpeg", alleBytes, Map.of())
                .id();

        assertThat(akte().pfad()).isEqualTo("/" + KENNUNG + "/" + nummer);
        assertThat(dms.lesen(vertrag)).isEqualTo(ABC);
        assertThat(dms.lesen(bild)).isEqualTo(alleBytes);
        assertThat(dms.verzeichnis(KENNUNG, nummer))
                .extracting(s -> s.id() + " " + s.name() + " " + s.mime() + " " + s.groesse())
                .containsExactlyInAnyOrder(
                        vertrag + " Arbeitsvertrag Müller & „Söhne“ Şükrü.pdf application/pdf 3",
                        bild + " lichtbild.jpg image/jpeg 768");
        Dms.Schriftstueck erstes = dms.finde(vertrag).orElseThrow();
        assertThat(erstes.merkmale()).containsEntry("cmis:description", "Vertrag für Çağlar");
        assertThat(erstes.stand()).isNotBlank();
    }

    @Test
    void jeder_Dateiname_wird_so_abgelegt_dass_man_ihn_annimmt() {
        Dokument dokument = new Dokument(
                UUID.fromString("12345678-0000-4000-8000-000000000000"),
                nummer,
                "Vertrag",
                "C:\\Ablage/Vertrag: \"Müller & Söhne\" <1|2>*? 100%#+;,=.pdf",
                "ARBEITSVERTRAG",
                "application/pdf",
                SHA256_ABC,
                Instant.EPOCH,
                "EINGANG",
                "EINGEGANGEN",
                null,
                null);

        String id = ablegen(akte(), Ablage.name(dokument), "application/pdf", ABC, Ablage.merkmale(dokument))
                .id();

        assertThat(dms.verzeichnis(KENNUNG, nummer))
                .extracting(Dms.Schriftstueck::name)
                .containsExactly(Ablage.name(dokument));
        assertThat(ablegen(akte(), Ablage.name(dokument), "application/pdf", ABC, Map.of())
                        .id())
                .isEqualTo(id);
    }

    @Test
    void unsere_Merkmale_kommen_an_wo_man_sie_kennt_und_was_fehlt_wird_gesagt() {
        Map<String, String> merkmale = Map.of(
                "amtsweg:kategorie", "PASS",
                "amtsweg:dokumentId", "d-1",
                "amtsweg:zustand", "EINGEGANGEN",
                "cmis:description", "Pass");

        Dms.Schriftstueck abgelegt = ablegen(akte(), "pass.pdf", "application/pdf", ABC, merkmale);

        assertThat(abgelegt.merkmale()).containsEntry("cmis:description", "Pass");
        if (kenntUnserenTyp()) {
            assertThat(dms.ausgelassen()).isEmpty();
            assertThat(abgelegt.merkmale()).containsAllEntriesOf(merkmale).containsEntry("amtsweg:sha256", SHA256_ABC);
            assertThat(fremdhand
                            .objekt("/" + KENNUNG + "/" + nummer + "/pass.pdf")
                            .at("/cmis:secondaryObjectTypeIds/0")
                            .asText())
                    .isEqualTo("amtsweg:schriftstueck");
        } else {
            assertThat(dms.ausgelassen())
                    .containsExactly("amtsweg:dokumentId", "amtsweg:kategorie", "amtsweg:sha256", "amtsweg:zustand");
            assertThat(abgelegt.merkmale().keySet()).noneMatch(m -> m.startsWith("amtsweg:"));
        }
    }

    @Test
    void Merkmale_werden_geaendert_auch_mehrmals_und_der_Inhalt_bleibt() {
        String id = ablegen(
                        akte(),
                        "pass.pdf",
                        "application/pdf",
                        ABC,
                        Map.of("cmis:description", "Pass", "amtsweg:kategorie", "PASS"))
                .id();
        Map<String, String> neue = Map.of("cmis:description", "Größe: Lichtbild", "amtsweg:kategorie", "LICHTBILD");

        Dms.Schriftstueck geaendert = dms.aendern(id, neue).orElseThrow();

        assertThat(geaendert.id()).isEqualTo(id);
        assertThat(geaendert.merkmale()).containsEntry("cmis:description", "Größe: Lichtbild");
        if (kenntUnserenTyp()) {
            assertThat(geaendert.merkmale())
                    .containsEntry("amtsweg:kategorie", "LICHTBILD")
                    .containsEntry("amtsweg:sha256", SHA256_ABC);
        }
        assertThat(dms.aendern(id, neue)).contains(geaendert);
        assertThat(dms.lesen(id)).isEqualTo(ABC);
        assertThat(dms.aendern("gibt-es-nicht", neue)).isEmpty();
    }

    @Test
    void dasselbe_noch_einmal_abgelegt_ist_dasselbe() {
        String erstes =
                ablegen(akte(), "vertrag.pdf", "application/pdf", ABC, Map.of()).id();

        assertThat(dms.ordner(KENNUNG, nummer)).contains(akte());
        assertThat(ablegen(akte(), "vertrag.pdf", "application/pdf", ABC, Map.of())
                        .id())
                .isEqualTo(erstes);
        assertThat(dms.verzeichnis(KENNUNG, nummer)).hasSize(1);
    }

    @Test
    void ein_wiederholter_Versuch_sieht_zuerst_nach() {
        String erstes = dms.ablegen(akte(), "vertrag.pdf", "application/pdf", ABC, Map.of(), true)
                .id();

        assertThat(dms.ablegen(akte(), "vertrag.pdf", "application/pdf", ABC, Map.of(), true)
                        .id())
                .isEqualTo(erstes);
        assertThatThrownBy(() -> dms.ablegen(akte(), "vertrag.pdf", "application/pdf", ABD, Map.of(), true))
                .isInstanceOf(RegisterAblehnung.class);
        assertThat(dms.verzeichnis(KENNUNG, nummer)).hasSize(1);
    }

    @Test
    void ein_anderes_Schriftstueck_unter_demselben_Namen_wird_nicht_verwechselt() {
        String erstes =
                ablegen(akte(), "vertrag.pdf", "application/pdf", ABC, Map.of()).id();

        assertThatThrownBy(() -> ablegen(akte(), "vertrag.pdf", "application/pdf", ABD, Map.of()))
                .isInstanceOf(RegisterAblehnung.class)
                .hasMessage("Das Dokumentenmanagement enthält unter dem Namen „vertrag.pdf“ schon ein anderes"
                        + " Schriftstück.");
        assertThat(dms.lesen(erstes)).isEqualTo(ABC);
    }

    @Test
    void was_jemand_unter_unserem_Namen_ersetzt_hat_ist_nicht_mehr_dasselbe() {
        String id =
                ablegen(akte(), "vertrag.pdf", "application/pdf", ABC, Map.of()).id();
        String vorher = dms.finde(id).orElseThrow().stand();

        fremdhand.ersetzt(id, ABD);

        Dms.Schriftstueck nachher = dms.verzeichnis(KENNUNG, nummer).get(0);
        assertThat(nachher.stand()).isNotEqualTo(vorher);
        if (nachher.pruefsumme() != null) {
            assertThat(nachher.pruefsumme()).isNotEqualTo(SHA256_ABC);
        }
        assertThatThrownBy(() -> ablegen(akte(), "vertrag.pdf", "application/pdf", ABC, Map.of()))
                .isInstanceOf(RegisterAblehnung.class);
        fremdhand.ersetzt(id, ABC);
        assertThat(ablegen(akte(), "vertrag.pdf", "application/pdf", ABC, Map.of())
                        .id())
                .isEqualTo(id);
    }

    @Test
    void acht_zugleich_legen_acht_verschiedene_in_denselben_Ordner() throws Exception {
        Dms.Ordner akte = akte();
        AtomicInteger blatt = new AtomicInteger();

        List<String> ergebnisse = zuAcht(
                () -> ablegen(akte, "blatt-" + blatt.getAndIncrement() + ".pdf", "application/pdf", ABC, Map.of())
                        .id());

        assertThat(ergebnisse).hasSize(8).doesNotHaveDuplicates();
        assertThat(dms.verzeichnis(KENNUNG, nummer)).hasSize(8);
    }

    static List<String> zuAcht(Callable<String> tat) throws Exception {
        ExecutorService zugleich = Executors.newFixedThreadPool(8);
        try {
            List<String> ergebnisse = new ArrayList<>();
            for (Future<String> ergebnis : zugleich.invokeAll(Collections.nCopies(8, tat))) {
                ergebnisse.add(ergebnis.get());
            }
            return ergebnisse;
        } finally {
            zugleich.shutdownNow();
        }
    }

    @Test
    void eine_lange_Akte_wird_ganz_gelesen() {
        Dms.Ordner akte = akte();
        for (int i = 0; i < 203; i++) {
            ablegen(akte, "blatt-" + i + ".pdf", "application/pdf", ABC, Map.of());
        }

        assertThat(dms.verzeichnis(KENNUNG, nummer))
                .extracting(Dms.Schriftstueck::name)
                .hasSize(203)
                .doesNotHaveDuplicates();
    }

    @Test
    void eine_Akte_ohne_Ordner_und_eine_leere_haben_keine_Schriftstuecke_und_Ordner_zaehlen_nicht() {
        assertThat(dms.ordner(KENNUNG, nummer)).isEmpty();
        assertThat(dms.verzeichnis(KENNUNG, nummer)).isEmpty();
        fremdhand.ordner("/" + KENNUNG);
        fremdhand.ordner("/" + KENNUNG + "/" + nummer);
        assertThat(dms.verzeichnis(KENNUNG, nummer)).isEmpty();
        fremdhand.ordner("/" + KENNUNG + "/" + nummer + "/unterordner");
        fremdhand.legt("/" + KENNUNG + "/" + nummer, "notiz.pdf", "application/pdf", ABC);
        assertThat(dms.verzeichnis(KENNUNG, nummer))
                .extracting(Dms.Schriftstueck::name)
                .containsExactly("notiz.pdf");
    }

    @Test
    void ein_Ordner_den_jemand_geloescht_hat_wird_wieder_angelegt() {
        Dms.Ordner geloescht = akte();
        fremdhand.loescht(geloescht.id());

        assertThatThrownBy(() -> ablegen(geloescht, "vertrag.pdf", "application/pdf", ABC, Map.of()))
                .isInstanceOf(RegisterStoerung.class);
        assertThat(dms.ordner(KENNUNG, nummer)).isEmpty();
        ablegen(akte(), "vertrag.pdf", "application/pdf", ABC, Map.of());

        assertThat(dms.verzeichnis(KENNUNG, nummer))
                .extracting(Dms.Schriftstueck::name)
                .containsExactly("vertrag.pdf");
    }

    @Test
    void was_verschoben_oder_geloescht_ist_wird_gefunden_oder_eben_nicht() {
        String id =
                ablegen(akte(), "vertrag.pdf", "application/pdf", ABC, Map.of()).id();
        String woanders = fremdhand.ordner("/" + KENNUNG + "/anderswo-" + nummer);

        fremdhand.benennt(id, "anders.pdf");
        assertThat(dms.finde(id).orElseThrow().name()).isEqualTo("anders.pdf");
        fremdhand.verschiebt(id, akte().id(), woanders);
        assertThat(dms.verzeichnis(KENNUNG, nummer)).isEmpty();
        assertThat(dms.finde(id)).isPresent();
        fremdhand.loescht(id);
        assertThat(dms.finde(id)).isEmpty();
        assertThatThrownBy(() -> dms.lesen(id))
                .isInstanceOf(RegisterAblehnung.class)
                .hasMessage("Das Dokumentenmanagement kennt dieses Schriftstück nicht.");
    }
}
