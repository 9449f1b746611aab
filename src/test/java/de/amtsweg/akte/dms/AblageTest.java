package de.amtsweg.akte.dms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
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

    private final Dokumente dokumente = mock();
    private final Vorgaenge vorgaenge = mock();
    private final Behoerden behoerden = mock();
    private final Dms dms = mock();
    private final Ablage ablage = new Ablage(dokumente, vorgaenge, behoerden, dms);

    @BeforeEach
    void eineAkte() {
        Vorgang vorgang = mock();
        Behoerde behoerde = mock();
        when(vorgang.behoerde()).thenReturn("abh-musterstadt");
        when(behoerde.kennung()).thenReturn("100001");
        when(vorgaenge.lade(NUMMER)).thenReturn(vorgang);
        when(behoerden.lade("abh-musterstadt")).thenReturn(behoerde);
        when(dms.ordnerSicherstellen("100001", NUMMER)).thenReturn(AKTE);
        when(dokumente.inhalt(ID)).thenReturn(new byte[] {1, 2});
        when(dokumente.naechsteAblage(any())).thenReturn(Optional.of(dokument("arbeitsvertrag.pdf")));
    }

    @Test
    void legt_ab_und_merkt_sich_die_Kennung() {
        when(dms.ablegen(
                        eq(AKTE),
                        eq("arbeitsvertrag-12345678.pdf"),
                        eq("application/pdf"),
                        eq(new byte[] {1, 2}),
                        eq(Map.of(
                                "cmis:description", "Arbeitsvertrag",
                                "amtsweg:dokumentId", ID.toString(),
                                "amtsweg:kategorie", "ARBEITSVERTRAG"))))
                .thenReturn("d7");

        assertThat(ablage.legeEinesAb()).isTrue();

        verify(dokumente).abgelegt(ID, "d7");
    }

    @Test
    void wartet_wenn_das_DMS_nicht_da_ist() {
        when(dms.ablegen(any(), anyString(), anyString(), any(), any()))
                .thenThrow(new RegisterStoerung("Das Dokumentenmanagement ist gestört (Status 503)."));

        assertThat(ablage.legeEinesAb()).isFalse();

        verify(dokumente)
                .ablageGescheitert(ID, "Das Dokumentenmanagement ist gestört (Status 503).", Duration.ofSeconds(30));
        verify(dokumente, never()).abgelegt(any(), any());
    }

    @Test
    void eine_Ablehnung_haelt_die_anderen_nicht_auf() {
        when(dms.ablegen(any(), anyString(), anyString(), any(), any())).thenThrow(new RegisterAblehnung("Nein."));

        assertThat(ablage.legeEinesAb()).isTrue();

        verify(dokumente).ablageGescheitert(ID, "Nein.", Duration.ofHours(1));
    }

    @Test
    void nichts_zu_tun() {
        when(dokumente.naechsteAblage(any())).thenReturn(Optional.empty());

        assertThat(ablage.legeEinesAb()).isFalse();

        verify(dms, never()).ordnerSicherstellen(any(), any());
    }

    @Test
    void der_Name_ist_eindeutig_und_ohne_Pfad() {
        assertThat(Ablage.name(dokument("../a\\b.tar.gz"))).isEqualTo("..-a-b.tar-12345678.gz");
        assertThat(Ablage.name(dokument("ohne-endung"))).isEqualTo("ohne-endung-12345678");
    }

    private static Dokument dokument(String dateiname) {
        return new Dokument(
                ID,
                NUMMER,
                "Arbeitsvertrag",
                dateiname,
                "ARBEITSVERTRAG",
                "application/pdf",
                "",
                Instant.EPOCH,
                "EINGANG",
                "EINGEGANGEN",
                null,
                null);
    }
}
