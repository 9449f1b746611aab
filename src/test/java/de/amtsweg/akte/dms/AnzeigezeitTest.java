package de.amtsweg.akte.dms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.sun.net.httpserver.HttpServer;
import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.akte.dms.Ablagebuch.Ablagestand;
import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.register.RegisterStoerung;
import de.amtsweg.vorgang.Vorgang;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A DMS that takes the connection and then says nothing, or takes its time, over a real socket. */
class AnzeigezeitTest {

    private static final Duration ZEIT = Duration.ofMillis(600);
    /** For a machine that has something else to do. */
    private static final Duration SPIELRAUM = Duration.ofSeconds(8);

    private static final UUID ID = UUID.fromString("12345678-0000-4000-8000-000000000000");
    private static final String NUMMER = "AW-2026-000123";
    private static final byte[] UNSERE = "abc".getBytes(StandardCharsets.UTF_8);
    private static final Dokument DOKUMENT = new Dokument(
            ID,
            NUMMER,
            "Vertrag",
            "vertrag.pdf",
            "ARBEITSVERTRAG",
            "application/pdf",
            Dmsprobe.SHA256_ABC,
            Instant.EPOCH,
            "EINGANG",
            "EINGEGANGEN",
            null,
            "d1");

    private final CountDownLatch frei = new CountDownLatch(1);
    private final AtomicInteger verzeichnisse = new AtomicInteger();
    private final Dokumente dokumente = mock();
    private final Ablagebuch buch = mock();
    private final Behoerden behoerden = mock();
    private final Vorgang vorgang = mock();
    private final Anzeigezeit anzeigezeit = new Anzeigezeit(new AkteProperties(ZEIT));
    private HttpServer server;
    private ExecutorService faeden;
    private volatile boolean verzeichnisSchweigt;
    private volatile boolean inhaltSchweigt;

    @BeforeEach
    void einDms() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        faeden = Executors.newCachedThreadPool();
        server.setExecutor(faeden);
        server.createContext("/", anfrage -> {
            String abfrage = String.valueOf(anfrage.getRequestURI().getQuery());
            byte[] antwort;
            if (abfrage.contains("cmisselector=children")) {
                verzeichnisse.incrementAndGet();
                warte(verzeichnisSchweigt);
                antwort = json("{\"objects\":[{\"object\":{\"succinctProperties\":{\"cmis:objectId\":\"d1\","
                        + "\"cmis:baseTypeId\":\"cmis:document\",\"cmis:name\":\"vertrag-12345678.pdf\","
                        + "\"cmis:contentStreamLength\":3,\"cmis:lastModificationDate\":1}}}]}");
            } else if (abfrage.contains("cmisselector=content")) {
                warte(inhaltSchweigt);
                antwort = UNSERE;
            } else {
                antwort = json("{\"r\":{\"rootFolderUrl\":\"/root\"}}");
            }
            anfrage.sendResponseHeaders(200, antwort.length);
            anfrage.getResponseBody().write(antwort);
            anfrage.close();
        });
        server.start();
        Behoerde behoerde = mock();
        when(behoerde.kennung()).thenReturn("100001");
        when(behoerden.lade(any())).thenReturn(behoerde);
        when(vorgang.vorgangsnummer()).thenReturn(NUMMER);
        when(vorgang.behoerde()).thenReturn("abh-musterstadt");
        when(dokumente.zu(NUMMER)).thenReturn(List.of(DOKUMENT));
        when(dokumente.inhalt(ID)).thenReturn(UNSERE);
        when(buch.zu(NUMMER)).thenReturn(Map.of(ID, new Ablagestand(false, null, 3)));
    }

    @AfterEach
    void beende() {
        frei.countDown();
        anzeigezeit.beende();
        server.stop(0);
        faeden.shutdownNow();
    }

    @Test
    void ein_DMS_das_antwortet_wird_gezeigt() {
        Dmsstand stand = abgleich().vergleiche(vorgang);

        assertThat(stand.erreichbar()).isTrue();
        assertThat(stand.satz()).isEqualTo("Um 09:00 Uhr mit dem Dokumentenmanagement verglichen: keine Abweichung.");
        assertThat(stand.dokumente()).containsExactly(new Dmsstand.Befund(ID, "abgelegt", List.of(), null));
        // the content was read, because the DMS says nothing about it that could be compared
        verify(buch).gesehen(ID, "d1", "1");
        assertThat(oeffnung().oeffne(DOKUMENT).ausDms()).isTrue();
    }

    @Test
    void ein_DMS_das_schweigt_haelt_niemanden_laenger_auf() {
        verzeichnisSchweigt = true;
        inhaltSchweigt = true;

        long beginn = System.nanoTime();
        Dmsstand stand = abgleich().vergleiche(vorgang);

        assertThat(Duration.ofNanos(System.nanoTime() - beginn)).isBetween(ZEIT, ZEIT.plus(SPIELRAUM));
        assertThat(verzeichnisse).as("it was asked").hasValue(1);
        assertThat(stand.erreichbar()).isFalse();
        assertThat(stand.satz())
                .isEqualTo("Das Dokumentenmanagement antwortet nicht; gezeigt wird der Stand unserer Akte von 09:00"
                        + " Uhr.");
        assertThat(stand.dokumente()).containsExactly(new Dmsstand.Befund(ID, "abgelegt", List.of(), null));
        verify(buch, never()).fehlt(any());

        Dmsoeffnung.Unseres geoeffnet = oeffnung().oeffne(DOKUMENT);
        assertThat(geoeffnet.inhalt()).isEqualTo(UNSERE);
        assertThat(geoeffnet.ausDms()).isFalse();
        assertThat(geoeffnet.hinweis())
                .isEqualTo("Das Dokumentenmanagement hat nicht rechtzeitig geantwortet. Gezeigt wird die Fassung"
                        + " unserer Akte.");
        assertThatThrownBy(() -> oeffnung().oeffne(vorgang, "d1")).isInstanceOf(RegisterStoerung.class);
    }

    @Test
    void reicht_die_Zeit_nicht_fuer_den_Inhalt_wird_doch_das_Verzeichnis_gezeigt() {
        inhaltSchweigt = true;

        Dmsstand stand = abgleich().vergleiche(vorgang);

        assertThat(stand.erreichbar()).isTrue();
        assertThat(stand.dokumente())
                .containsExactly(new Dmsstand.Befund(ID, "abgelegt, nicht verglichen", List.of(), null));
        verify(buch, never()).gesehen(any(), any(), any());
    }

    @Test
    void von_vielen_die_zugleich_schauen_warten_hoechstens_acht_und_niemand_nacheinander() throws Exception {
        AtomicInteger wartende = new AtomicInteger();
        AtomicInteger hoechstens = new AtomicInteger();
        ExecutorService leute = Executors.newFixedThreadPool(40);
        try {
            long beginn = System.nanoTime();
            List<Future<String>> blicke = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                blicke.add(leute.submit(() -> anzeigezeit.beginne().lies(() -> {
                    hoechstens.accumulateAndGet(wartende.incrementAndGet(), Math::max);
                    try {
                        frei.await();
                        return "answered";
                    } finally {
                        wartende.decrementAndGet();
                    }
                })));
            }
            for (Future<String> blick : blicke) {
                assertThatThrownBy(blick::get).hasCauseInstanceOf(RegisterStoerung.class);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - beginn)).isLessThan(ZEIT.plus(SPIELRAUM));
            assertThat(hoechstens.get()).isBetween(1, 8);
        } finally {
            leute.shutdownNow();
        }
        frei.countDown();
        assertThat(abgleich().vergleiche(vorgang).erreichbar())
                .as("nobody is locked out afterwards")
                .isTrue();
    }

    private Dmsabgleich abgleich() {
        return new Dmsabgleich(
                dokumente,
                buch,
                behoerden,
                dms(),
                new Inhaltsvergleich(dms(), buch),
                anzeigezeit,
                Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC));
    }

    private Dmsoeffnung oeffnung() {
        return new Dmsoeffnung(dokumente, buch, behoerden, dms(), anzeigezeit);
    }

    private Dms dms() {
        return Dmsprobe.dms(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/cmis"));
    }

    private void warte(boolean schweigt) {
        if (schweigt) {
            try {
                frei.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
