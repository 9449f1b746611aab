package de.amtsweg.eingang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.eingang.Einlieferung.Teil;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Fall;
import de.amtsweg.vorgang.FachlicherFehler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people decide about what fits no case by itself. */
class EingangskorbTest extends AmtswegTest {

    private static final String MUSTERSTADT = "abh-musterstadt";
    private static final String BEISPIELKREIS = "abh-beispielkreis";
    private static final String PERSON = "sachbearbeitung-musterstadt";
    private static final Sichtbereich ALLES = new Sichtbereich(List.of(MUSTERSTADT, BEISPIELKREIS), true);

    @Autowired
    private Eingangskorb korb;

    @Autowired
    private Dokumente dokumente;

    @Test
    void ein_zugeordnetes_Stueck_liegt_mit_seinen_Dateien_in_der_Akte_und_steht_im_Verlauf() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        int vorher = dokumente.zu(fall.nummer()).size();
        UUID id = korb.lege(einlieferung(
                MUSTERSTADT,
                Teil.datei("C:\\Scans\\Pass.pdf", "application/pdf", "PASS", "%PDF-eins".getBytes()),
                Teil.ausgelassen("virus.exe", "Die Datei ist dem Inhalt nach weder PDF noch JPEG.")));

        korb.zuordnen(id, " " + fall.nummer() + " ", PERSON);

        List<Dokument> akte = dokumente.zu(fall.nummer());
        assertThat(akte).hasSize(vorher + 1);
        Dokument pass = akte.stream()
                .filter(d -> d.dateiname().equals("Pass.pdf"))
                .findFirst()
                .orElseThrow();
        assertThat(pass.kategorie()).isEqualTo("PASS");
        assertThat(dokumente.inhalt(pass.id())).isEqualTo("%PDF-eins".getBytes());
        assertThat(fall.verlauf())
                .contains("Posteingang zugeordnet: E-Mail „Meine Unterlagen“ von mia@example.org, eine Datei");
        Eingangsstueck stueck = korb.finde(id, ALLES).orElseThrow();
        assertThat(stueck)
                .returns(Stueckzustand.ZUGEORDNET, Eingangsstueck::zustand)
                .returns(fall.nummer(), Eingangsstueck::vorgangsnummer)
                .returns(PERSON, Eingangsstueck::bearbeitetVon);
        assertThat(korb.inhalt(stueck.teile().get(0).id()))
                .as("still readable, stored once")
                .isEqualTo("%PDF-eins".getBytes());
        assertThatThrownBy(() -> korb.zuordnen(id, fall.nummer(), PERSON))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessage("Dieses Eingangsstück ist schon bearbeitet: Es ist einem Vorgang zugeordnet.");
    }

    @Test
    void derselbe_Inhalt_kommt_nur_einmal_in_die_Akte() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        byte[] inhalt = ("%PDF-" + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
        for (String name : List.of("erst.pdf", "wieder.pdf")) {
            UUID id = korb.lege(einlieferung(MUSTERSTADT, Teil.datei(name, "application/pdf", null, inhalt)));
            korb.zuordnen(id, fall.nummer(), PERSON);
        }
        UUID anders = korb.lege(
                einlieferung(MUSTERSTADT, Teil.datei("anders.pdf", "application/pdf", null, "%PDF-x".getBytes())));
        korb.zuordnen(anders, fall.nummer(), PERSON);

        assertThat(dokumente.zu(fall.nummer()))
                .extracting(Dokument::dateiname)
                .contains("erst.pdf", "anders.pdf")
                .doesNotContain("wieder.pdf");
    }

    @Test
    void dieselbe_Lieferung_zehnmal_zugleich_ist_ein_Stueck() throws Exception {
        Einlieferung lieferung =
                einlieferung(MUSTERSTADT, Teil.datei("a.pdf", "application/pdf", null, "%PDF-a".getBytes()));
        ExecutorService pool = Executors.newFixedThreadPool(5);
        try {
            List<Callable<UUID>> taten = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                taten.add(() -> korb.lege(lieferung));
            }
            List<UUID> ids = new ArrayList<>();
            for (Future<UUID> f : pool.invokeAll(taten)) {
                ids.add(f.get());
            }
            Set<UUID> verschiedene = ids.stream().collect(Collectors.toSet());
            assertThat(verschiedene).hasSize(1);
            assertThat(korb.finde(ids.get(0), ALLES).orElseThrow().teile()).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(korb.lege(einlieferung(MUSTERSTADT)))
                .as("another key is another item")
                .isNotEqualTo(korb.lege(lieferung));
    }

    @Test
    void ein_Vorgang_einer_anderen_Behoerde_ist_hier_nicht_bekannt() {
        Fall fremder = Fall.ausAntrag("beschaeftigungsduldung").wartetAuf("antrag-manuell-bearbeiten");
        assertThat(fremder.vorgang().behoerde()).isEqualTo(MUSTERSTADT);
        UUID id = korb.lege(einlieferung(BEISPIELKREIS));
        String unbekannt = "Einen Vorgang %s gibt es in dieser Behörde nicht.";

        assertThatThrownBy(() -> korb.zuordnen(id, fremder.nummer(), PERSON))
                .hasMessage(unbekannt.formatted(fremder.nummer()));
        assertThatThrownBy(() -> korb.zuordnen(id, "AW-1999-000001", PERSON))
                .hasMessage(unbekannt.formatted("AW-1999-000001"));
        assertThatThrownBy(() -> korb.zuordnen(id, "4711", PERSON))
                .hasMessage("Bitte geben Sie eine Vorgangsnummer wie AW-2026-000123 an.");
        assertThat(korb.finde(id, ALLES).orElseThrow().zustand()).isEqualTo(Stueckzustand.OFFEN);
        assertThat(fremder.verlauf()).noneMatch(s -> s.startsWith("Posteingang"));
    }

    @Test
    void jede_Behoerde_sieht_nur_das_ihre_und_was_keiner_gehoert_sieht_die_Verwaltung() {
        UUID unser = korb.lege(einlieferung(MUSTERSTADT));
        UUID deren = korb.lege(einlieferung(BEISPIELKREIS));
        UUID niemands = korb.lege(einlieferung(null));

        assertThat(ids(new Sichtbereich(List.of(MUSTERSTADT), false)))
                .contains(unser)
                .doesNotContain(deren, niemands);
        assertThat(ids(new Sichtbereich(List.of(BEISPIELKREIS), false)))
                .contains(deren)
                .doesNotContain(unser, niemands);
        assertThat(ids(new Sichtbereich(List.of(), true))).contains(niemands).doesNotContain(unser, deren);
        assertThat(korb.finde(deren, new Sichtbereich(List.of(MUSTERSTADT), false)))
                .isEmpty();
        assertThat(korb.anzahl(ALLES)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void weitergeleitet_an_eine_andere_Behoerde_liegt_es_dort() {
        UUID id =
                korb.lege(einlieferung(MUSTERSTADT, Teil.datei("a.pdf", "application/pdf", null, "%PDF-a".getBytes())));

        korb.weiterleiten(id, BEISPIELKREIS, null, "Die Person ist umgezogen.", PERSON);

        assertThat(korb.finde(id, ALLES).orElseThrow())
                .returns(Stueckzustand.WEITERGELEITET, Eingangsstueck::zustand)
                .returns(
                        "An Landkreis Beispielkreis – Ausländerbehörde: Die Person ist umgezogen.",
                        Eingangsstueck::grund);
        Eingangsstueck dort = korb.offene(new Sichtbereich(List.of(BEISPIELKREIS), false)).stream()
                .filter(s -> "Weitergeleitet von Stadt Musterstadt – Ausländerbehörde: Die Person ist umgezogen."
                        .equals(s.hinweis()))
                .findFirst()
                .orElseThrow();
        assertThat(dort.absender()).isEqualTo("mia@example.org");
        assertThat(korb.inhalt(dort.teile().get(0).id())).isEqualTo("%PDF-a".getBytes());
    }

    @Test
    void was_keiner_Behoerde_gehoert_wird_erst_weitergeleitet_dann_zugeordnet() {
        Fall fall = Fall.ausAntrag("beschaeftigungsduldung").wartetAuf("antrag-manuell-bearbeiten");
        UUID id = korb.lege(einlieferung(null));

        assertThatThrownBy(() -> korb.zuordnen(id, fall.nummer(), PERSON))
                .hasMessageStartingWith("Dieses Eingangsstück gehört noch zu keiner Behörde.");
        korb.weiterleiten(id, MUSTERSTADT, null, "Zuständig", "administration-musterstadt");
        Eingangsstueck dort = korb.offene(new Sichtbereich(List.of(MUSTERSTADT), false)).stream()
                .filter(s -> "Weitergeleitet von der Verwaltung des Posteingangs: Zuständig".equals(s.hinweis()))
                .findFirst()
                .orElseThrow();
        korb.zuordnen(dort.id(), fall.nummer(), PERSON);

        assertThat(fall.verlauf()).anyMatch(s -> s.startsWith("Posteingang zugeordnet"));
    }

    @Test
    void zurueckgegeben_wird_mit_Grund() {
        UUID id = korb.lege(einlieferung(MUSTERSTADT));

        assertThatThrownBy(() -> korb.zurueckgeben(id, " ", false, PERSON))
                .hasMessage("Bitte geben Sie an, warum das Eingangsstück zurückgegeben wird.");
        korb.zurueckgeben(id, "Werbung", false, PERSON);

        assertThat(korb.finde(id, ALLES).orElseThrow())
                .returns(Stueckzustand.ZURUECKGEGEBEN, Eingangsstueck::zustand)
                .returns("Werbung", Eingangsstueck::grund);
    }

    @Test
    void unsichtbare_Zeichen_taeuschen_niemanden() {
        UUID id = korb.lege(new Einlieferung(
                MUSTERSTADT,
                Quelle.MAIL,
                UUID.randomUUID().toString(),
                "\u202Egro.elpmaxe\u0000",
                "  ",
                null,
                List.of(Teil.datei("rechnung\u202Efdp.exe", "application/pdf", null, new byte[] {1}))));

        Eingangsstueck stueck = korb.finde(id, ALLES).orElseThrow();
        assertThat(stueck.absender()).isEqualTo("gro.elpmaxe");
        assertThat(stueck.betreff()).isEqualTo("ohne Betreff");
        assertThat(stueck.teile().get(0).dateiname()).isEqualTo("rechnungfdp.exe");
    }

    private List<UUID> ids(Sichtbereich sicht) {
        return korb.offene(sicht).stream().map(Eingangsstueck::id).toList();
    }

    private static Einlieferung einlieferung(String behoerde, Teil... teile) {
        return new Einlieferung(
                behoerde,
                Quelle.MAIL,
                UUID.randomUUID().toString(),
                "mia@example.org",
                "Meine Unterlagen",
                null,
                List.of(teile));
    }
}
