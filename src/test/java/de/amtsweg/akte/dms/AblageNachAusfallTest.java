package de.amtsweg.akte.dms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Fremdhand;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Warten;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The DMS is away while many documents arise; counted in the DMS, never in our own tables alone. */
class AblageNachAusfallTest extends AmtswegTest {

    private static final int JE_VORGANG = 100;

    private final Partner partner = new Partner("dms");

    @Autowired
    private Dokumente dokumente;

    @Autowired
    private Ablagebuch buch;

    @Autowired
    private Ordneranlage ordneranlage;

    @Test
    void zweihundert_Dokumente_aus_dem_Ausfall_liegen_danach_jedes_einmal_und_unversehrt_im_DMS() {
        Fall erster = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        Fall zweiter = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        List<String> akten = List.of(erster.nummer(), zweiter.nummer());
        bisAlleAbgelegt(akten);
        Set<String> davor = imDms(akten);
        partner.faelltAus();

        Map<UUID, String> neue = Stream.iterate(0, i -> i + 1)
                .limit(2 * JE_VORGANG)
                .collect(Collectors.toMap(i -> nimm(akten.get(i % 2), i), i -> Dokumente.pruefsumme(inhalt(i))));

        assertThat(neue).hasSize(200);
        Ablagebuch.Rueckstand rueckstand = buch.rueckstand(erster.nummer()).orElseThrow();
        assertThat(rueckstand.anzahl()).isEqualTo(JE_VORGANG);
        assertThat(rueckstand.seit()).isBetween(uhr().instant().minusSeconds(60), uhr().instant());
        // the case goes on meanwhile, and makes documents of its own
        erster.erledigt("unterlagen-pruefen").wartetAuf("identitaet-feststellen");
        Warten.auf(
                "an attempt that fails",
                () -> akten.stream()
                        .flatMap(akte -> buch.rueckstand(akte).stream())
                        .map(Ablagebuch.Rueckstand::fehler)
                        .filter(Objects::nonNull)
                        .findAny(),
                () -> jdbc.sql("select vorgangsnummer, count(*), min(eingang), min(dms_naechster_versuch),"
                                + " max(dms_versuche), max(dms_fehler) from dokument where dms_id is null group by 1")
                        .query()
                        .listOfRows()
                        .toString());
        assertThat(imDms(akten)).isEqualTo(davor);

        // the clock is not put forward: its return alone lets everything be filed
        Partner.alleAn();
        bisAlleAbgelegt(akten);

        Map<String, List<JsonNode>> abgelegt = nachKennung(akten);
        for (Map.Entry<UUID, String> dokument : neue.entrySet()) {
            assertThat(abgelegt.get(dokument.getKey().toString()))
                    .singleElement()
                    .satisfies(s -> assertThat(s.get("pruefsumme").asText()).isEqualTo(dokument.getValue()));
        }
        assertThat(doppelte(akten)).isEmpty();
        controlTheCountFindsADouble(erster.nummer());
    }

    @Test
    void Ordner_legt_je_Behoerde_nur_einer_zugleich_an() throws Exception {
        String kennung = "T-" + UUID.randomUUID();
        Callable<String> reserviert = () -> String.valueOf(ordneranlage.reserviere(kennung, Duration.ofMinutes(5)));

        assertThat(Dmsprobe.zuAcht(reserviert)).containsOnlyOnce("true");
        assertThat(ordneranlage.reserviere(kennung + "-andere", Duration.ofMinutes(5)))
                .isTrue();
        uhr().vor(Duration.ofDays(30));
        ordneranlage.gibFrei(kennung);
        uhr().vor(Duration.ofDays(-30));
        assertThat(reserviert.call())
                .as("free again, also after the clock was set back")
                .isEqualTo("true");
        // whoever died over it holds nobody up for good
        uhr().vor(Duration.ofMinutes(6));
        assertThat(reserviert.call()).isEqualTo("true");
        // nor does a node that died while its clock was a day ahead
        uhr().vor(Duration.ofDays(1));
        ordneranlage.gibFrei(kennung);
        assertThat(reserviert.call()).isEqualTo("true");
        uhr().vor(Duration.ofDays(-1));
        assertThat(reserviert.call()).isEqualTo("true");
    }

    /** A second copy of the same bytes in the folder is what the count above must not overlook. */
    private void controlTheCountFindsADouble(String nummer) {
        Fremdhand fremdhand = new Fremdhand(simulatoren().adresse("dms").resolve("/cmis/browser"));
        String id = fremdhand.legt("/100001/" + nummer, "noch-einmal.pdf", "application/pdf", inhalt(0));
        assertThat(doppelte(List.of(nummer))).containsExactly(Dokumente.pruefsumme(inhalt(0)));
        fremdhand.loescht(id);
    }

    private UUID nimm(String nummer, int i) {
        return dokumente.nimmEingang(nummer, "Blatt " + i, "blatt.pdf", "SONSTIGES", "application/pdf", inhalt(i));
    }

    private static byte[] inhalt(int i) {
        return ("%PDF-1.7 Blatt " + i + " " + "ü".repeat(100 + i)).getBytes(StandardCharsets.UTF_8);
    }

    private void bisAlleAbgelegt(List<String> akten) {
        Warten.auf(
                "filing",
                () -> Optional.of(true).filter(x -> akten.stream()
                        .allMatch(nummer -> buch.rueckstand(nummer).isEmpty())),
                () -> akten.stream().map(buch::rueckstand).toList().toString());
    }

    private Set<String> imDms(List<String> akten) {
        return schriftstuecke(akten).stream()
                .map(s -> s.get("pfad").asText())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<String, List<JsonNode>> nachKennung(List<String> akten) {
        return schriftstuecke(akten).stream()
                .collect(Collectors.groupingBy(s -> s.path("amtsweg:dokumentId").asText()));
    }

    /** Checksums of contents that lie there more than once. */
    private List<String> doppelte(List<String> akten) {
        return schriftstuecke(akten).stream()
                .collect(Collectors.groupingBy(s -> s.get("pruefsumme").asText(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                // the sample applications come with the same attachments
                .filter(p -> jdbc.sql("select count(*) from dokument where pruefsumme = ? and dateiname = 'blatt.pdf'")
                                .param(p)
                                .query(Integer.class)
                                .single()
                        > 0)
                .toList();
    }

    private List<JsonNode> schriftstuecke(List<String> akten) {
        List<JsonNode> alle = new ArrayList<>();
        for (JsonNode satz : partner.datensaetze()) {
            if (satz.get("typ").asText().equals("cmis:document")
                    && akten.stream().anyMatch(n -> satz.get("pfad").asText().contains("/" + n + "/"))) {
                alle.add(satz);
            }
        }
        return alle;
    }
}
