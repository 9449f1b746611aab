package de.amtsweg.akte.dms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.akte.dms.Ablagebuch.Auftrag;
import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.register.RegisterAblehnung;
import de.amtsweg.register.RegisterStoerung;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AblageTest {

    private static final UUID ID = UUID.fromString("12345678-0000-4000-8000-000000000000");
    private static final String NUMMER = "AW-2026-000123";
    private static final Dms.Ordner AKTE = new Dms.Ordner("f1", "/100001/" + NUMMER);
    private static final Auftrag ABZULEGEN = new Auftrag(ID, 0, null, false);
    private static final Auftrag NACHZUTRAGEN = new Auftrag(ID, 3, "d7", true);
    private static final Dms.Schriftstueck D7 =
            new Dms.Schriftstueck("d7", "arbeitsvertrag-12345678.pdf", "application/pdf", 2, null, "marke-1", Map.of());

    private final Dokumente dokumente = mock();
    private final Ablagebuch buch = mock();
    private final Ordneranlage ordneranlage = mock();
    private final Vorgaenge vorgaenge = mock();
    private final Behoerden behoerden = mock();
    private final Dms dms = mock();
    private final Ablage ablage = new Ablage(dokumente, buch, ordneranlage, vorgaenge, behoerden, dms);

    @BeforeEach
    void eineAkte() {
        Vorgang vorgang = mock();
        Behoerde behoerde = mock();
        when(vorgang.behoerde()).thenReturn("abh-musterstadt");
        when(behoerde.kennung()).thenReturn("100001");
        when(vorgaenge.lade(NUMMER)).thenReturn(vorgang);
        when(behoerden.lade("abh-musterstadt")).thenReturn(behoerde);
        when(dms.ordner("100001", NUMMER)).thenReturn(Optional.of(AKTE));
        when(dokumente.inhalt(ID)).thenReturn(new byte[] {1, 2});
        when(dokumente.finde(ID)).thenReturn(Optional.of(dokument("arbeitsvertrag.pdf", "EINGEGANGEN", null)));
        when(buch.naechster(any())).thenReturn(Optional.of(ABZULEGEN));
    }

    @Test
    void legt_ab_und_merkt_sich_die_Kennung() {
        when(dms.ablegen(
                        eq(AKTE),
                        eq("arbeitsvertrag-12345678.pdf"),
                        eq("application/pdf"),
                        eq(new byte[] {1, 2}),
                        eq(Map.of(
                                "cmis:description", "Vertrag (Arbeitsvertrag oder Arbeitsplatzangebot)",
                                "amtsweg:dokumentId", ID.toString(),
                                "amtsweg:kategorie", "ARBEITSVERTRAG",
                                "amtsweg:zustand", "EINGEGANGEN")),
                        eq(false)))
                .thenReturn(D7);

        assertThat(ablage.legeEinesAb()).isTrue();

        verify(buch).erledigt(ABZULEGEN, "d7", "marke-1");
        verify(buch, never()).allesFaelligDasWartetBis(any());
    }

    @Test
    void ein_fehlender_Ordner_wird_angelegt_aber_nie_von_zwei_Knoten_zugleich() {
        when(dms.ordner("100001", NUMMER)).thenReturn(Optional.empty());
        when(dms.ordnerAnlegen("100001", NUMMER)).thenReturn(AKTE);
        when(dms.ablegen(eq(AKTE), anyString(), anyString(), any(), any(), anyBoolean()))
                .thenReturn(D7);

        assertThat(ablage.legeEinesAb()).isTrue();

        verify(buch).verschoben(ID, Duration.ofSeconds(1));
        verify(dms, never()).ordnerAnlegen(any(), any());

        when(ordneranlage.reserviere(eq("100001"), any())).thenReturn(true);
        assertThat(ablage.legeEinesAb()).isTrue();

        verify(buch).erledigt(ABZULEGEN, "d7", "marke-1");
        verify(ordneranlage).gibFrei("100001");
    }

    @Test
    void scheitert_das_Anlegen_des_Ordners_kann_es_gleich_ein_anderer_versuchen() {
        when(dms.ordner("100001", NUMMER)).thenReturn(Optional.empty());
        when(ordneranlage.reserviere(eq("100001"), any())).thenReturn(true);
        when(dms.ordnerAnlegen("100001", NUMMER)).thenThrow(new RegisterStoerung("Weg."));

        assertThat(ablage.legeEinesAb()).isFalse();

        verify(ordneranlage).gibFrei("100001");
        verify(buch).gescheitert(ID, "Weg.", Duration.ofSeconds(30));
    }

    @Test
    void traegt_nach_was_sich_geaendert_hat_und_hat_den_Inhalt_dabei_nicht_gesehen() {
        when(buch.naechster(any())).thenReturn(Optional.of(NACHZUTRAGEN));
        when(dokumente.finde(ID)).thenReturn(Optional.of(dokument("arbeitsvertrag.pdf", "ZURUECKGEWIESEN", "d7")));
        when(dms.aendern(
                        "d7",
                        Map.of(
                                "cmis:description",
                                "Vertrag (Arbeitsvertrag oder Arbeitsplatzangebot), zurückgewiesen",
                                "amtsweg:dokumentId",
                                ID.toString(),
                                "amtsweg:kategorie",
                                "ARBEITSVERTRAG",
                                "amtsweg:zustand",
                                "ZURUECKGEWIESEN")))
                .thenReturn(Optional.of(D7));

        assertThat(ablage.legeEinesAb()).isTrue();

        verify(buch).erledigt(NACHZUTRAGEN, "d7", null);
        verify(dms, never()).ablegen(any(), any(), any(), any(), any(), anyBoolean());
    }

    @Test
    void was_beim_Nachtragen_fehlt_wird_neu_abgelegt() {
        when(buch.naechster(any())).thenReturn(Optional.of(NACHZUTRAGEN));
        when(dms.aendern(any(), any())).thenReturn(Optional.empty());

        assertThat(ablage.legeEinesAb()).isTrue();

        verify(buch).fehlt(any());
        verify(buch, never()).erledigt(any(), any(), any());
    }

    @Test
    void wartet_wenn_das_DMS_nicht_da_ist_und_holt_danach_alles_nach() {
        when(dms.ablegen(any(), anyString(), anyString(), any(), any(), anyBoolean()))
                .thenThrow(new RegisterStoerung("Das Dokumentenmanagement ist gestört (Status 503)."))
                .thenReturn(D7);

        assertThat(ablage.legeEinesAb()).isFalse();

        verify(buch).gescheitert(ID, "Das Dokumentenmanagement ist gestört (Status 503).", Duration.ofSeconds(30));
        verify(buch, never()).erledigt(any(), any(), any());
        assertThat(ablage.legeEinesAb()).isTrue();
        verify(buch).allesFaelligDasWartetBis(Duration.ofSeconds(30));
    }

    @Test
    void eine_Ablehnung_haelt_die_anderen_nicht_auf() {
        when(dms.ablegen(any(), anyString(), anyString(), any(), any(), anyBoolean()))
                .thenThrow(new RegisterAblehnung("Nein."));

        assertThat(ablage.legeEinesAb()).isTrue();

        verify(buch).gescheitert(ID, "Nein.", Duration.ofHours(1));
    }

    @Test
    void nichts_zu_tun() {
        when(buch.naechster(any())).thenReturn(Optional.empty());

        assertThat(ablage.legeEinesAb()).isFalse();

        verify(dms, never()).ordner(any(), any());
    }

    @Test
    void der_Name_ist_eindeutig_und_ohne_Pfad() {
        assertThat(Ablage.name(dokument("../a\\b.tar.gz", "EINGEGANGEN", null))).isEqualTo("..-a-b.tar-12345678.gz");
        assertThat(Ablage.name(dokument("ohne-endung", "EINGEGANGEN", null))).isEqualTo("ohne-endung-12345678");
        assertThat(Ablage.name(dokument("Vertrag: \"Müller?\" <1|2>*.pdf", "EINGEGANGEN", null)))
                .isEqualTo("Vertrag- -Müller-- -1-2---12345678.pdf");
    }

    private static Dokument dokument(String dateiname, String zustand, String dmsId) {
        return new Dokument(
                ID,
                NUMMER,
                "Vertrag",
                dateiname,
                "ARBEITSVERTRAG",
                "application/pdf",
                "",
                Instant.EPOCH,
                "EINGANG",
                zustand,
                null,
                dmsId);
    }
}
