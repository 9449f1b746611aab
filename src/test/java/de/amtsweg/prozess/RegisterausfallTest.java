package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.eingang.Eingangskorb;
import de.amtsweg.eingang.Eingangsstueck;
import de.amtsweg.eingang.Sichtbereich;
import de.amtsweg.register.Ausgang;
import de.amtsweg.register.Ausgangszustand;
import de.amtsweg.register.Nachrichtenverkehr;
import de.amtsweg.register.Postausgang;
import de.amtsweg.register.Registerarbeit;
import de.amtsweg.register.Registerlagen;
import de.amtsweg.register.Tageslauf;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Tasklist;
import de.amtsweg.test.Warten;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Zustand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Registers fail for minutes, hours and days; nobody has to care. */
class RegisterausfallTest extends AmtswegTest {

    private final Partner azr = new Partner("azr");

    @Autowired
    private Postausgang postausgang;

    @Autowired
    private Registerlagen lagen;

    @Autowired
    private Registerarbeit arbeit;

    @Autowired
    private Tageslauf tageslauf;

    @Autowired
    private Nachrichtenverkehr verkehr;

    @Autowired
    private Eingangskorb korb;

    @Test
    void faellt_ein_Register_aus_wird_nur_noch_geprobt_und_nach_der_Rueckkehr_geht_alles_sofort_ab() {
        int doppelt = azr.doppelt();
        azr.faelltAus();
        List<Fall> faelle = IntStream.range(0, 4)
                .mapToObj(i -> Fall.ausAntrag("paragraf-18g-regelfall").bis("Antwort abwarten"))
                .toList();
        uhr().vor(Duration.ofSeconds(5));
        Warten.bis("Unterbrechung", () -> lagen.zu("azr").unterbrochen());
        assertThat(lagen.zu("azr").fehler()).contains("Das Ausländerzentralregister ist gestört");

        // within one interval there is one probe at most, however many messages wait and however often it is looked
        int vorher = versuche();
        uhr().vor(Duration.ofSeconds(31));
        Warten.bis("Probe", () -> versuche() > vorher);
        assertThat(versuche()).isEqualTo(vorher + 1);

        uhr().vor(Duration.ofHours(3));
        Warten.bis("zurückgestellt", () -> faelle.stream()
                .allMatch(f -> letzte(f).zustand() == Ausgangszustand.ZURUECKGESTELLT));
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
        String aufgabe = faelle.get(0).warteAuf("Antwort abwarten").getId();
        assertThat(Tasklist.als("sachbearbeitung-musterstadt")
                        .get("/task/" + aufgabe + "/form-variables")
                        .inhalt())
                .contains("seit **23.11.2026, 09:00 Uhr**", "Ausländerzentralregister", "Tageslauf");

        azr.istWiederDa();

        faelle.forEach(fall -> assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN));
        assertThat(lagen.zu("azr").unterbrochen()).isFalse();
        assertThat(azr.doppelt()).isEqualTo(doppelt);
    }

    @Test
    void der_Tageslauf_nimmt_was_zurueckgestellt_ist() {
        azr.faelltAus();
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("Antwort abwarten");
        // from now on the lane takes nothing; what it has taken must have come back
        jdbc.sql("insert into registerlage (register, unterbrochen_seit, naechste_probe)"
                        + " values ('azr', now(), '2099-01-01') on conflict (register) do update"
                        + " set unterbrochen_seit = now(), naechste_probe = '2099-01-01'")
                .update();
        Warten.bis("nichts unterwegs", () -> letzte(fall).unterwegsSeit() == null);
        jdbc.sql(
                        "update nachricht_ausgang set zustand = 'ZURUECKGESTELLT', unterwegs_seit = null, naechster_versuch = erstellt where id = ?")
                .param(letzte(fall).id())
                .update();
        jdbc.sql("delete from registerlage").update();

        tageslauf.starteSofort("azr");
        Warten.bis("Hinweis", () -> hinweis().contains("nicht erreichbar"));
        assertThat(letzte(fall).zustand()).isEqualTo(Ausgangszustand.ZURUECKGESTELLT);

        azr.istWiederDa();
        tageslauf.starteSofort("azr");

        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void ein_Nachbericht_nach_dem_Ende_des_Vorgangs_kommt_auf_den_Tisch() {
        Fall fall = Fall.ausAntrag(Antragsdatei.nach("paragraf-18g-regelfall")
                        .mit("angabenZurPerson/staatsangehoerigkeit", "ZZZ")
                        .mitNachname("Nachbericht"))
                .wartetAuf("unterlagen-pruefen")
                .bisSpaeter("nachtrag-pruefen");

        assertThat(fall.zeigt("nachtrag-pruefen").get("nachtragUebersicht").toString())
                .contains("Bundesverwaltungsamt", "Erkenntnisse");
        assertThat(fall.abgelehnt("nachtrag-pruefen", "vermerk", "")).contains("Vermerk");
        fall.erledigt("nachtrag-pruefen", "nachtragErgebnis", "VERANLASSEN", "vermerk", "Widerruf prüfen.")
                .erledigt("nachtrag-bearbeiten", "vermerk", "Anhörung zum Widerruf ist raus.");

        assertThat(fall.verlauf())
                .containsSubsequence(
                        "Nachtrag: zu veranlassen: Widerruf prüfen.",
                        "Nachtrag erledigt: Anhörung zum Widerruf ist raus.");
    }

    @Test
    void eine_endgueltige_Meldung_erledigen_nur_zwei_Personen_von_Hand() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("entscheidung-zeichnen");
        azr.faelltAus();
        fall.erledigt("entscheidung-zeichnen");
        Ausgang meldung = Warten.auf(
                "Meldung der Entscheidung",
                () -> postausgang.zu(fall.nummer()).stream()
                        .filter(a -> a.register().equals("azr") && a.anlass().equals("ENTSCHEIDUNG"))
                        .findFirst(),
                () -> fall.verlauf().toString());

        assertThatThrownBy(() -> arbeit.erledigeVonHand(meldung.id(), " ", "anna"))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessageContaining("Nachweis");
        assertThatThrownBy(() -> arbeit.bestaetige(meldung.id(), "berta"))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessageContaining("nichts zu bestätigen");
        assertThat(arbeit.erledigeVonHand(meldung.id(), "Formular nach Anlage 1 AZRG-DV, gefaxt 23.11.", "anna"))
                .isFalse();
        assertThatThrownBy(() -> arbeit.bestaetige(meldung.id(), "anna"))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessageContaining("andere");
        assertThat(postausgang.finde(meldung.id()).orElseThrow().zustand().offen())
                .isTrue();

        arbeit.bestaetige(meldung.id(), "berta");

        assertThat(postausgang.finde(meldung.id()).orElseThrow().zustand()).isEqualTo(Ausgangszustand.BESTAETIGT);
        assertThat(fall.bisZumEnde().zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void eine_Nachricht_die_zu_keinem_Vorgang_gehoert_liegt_im_Posteingang_und_wird_von_Hand_zugeordnet() {
        Fall fall = Fall.ausAntrag("paragraf-18g-regelfall").bis("entscheidung-vorschlagen");
        UUID fremde = UUID.randomUUID();
        verkehr.empfange("bva", sicherheitsantwort(fremde));

        Eingangsstueck stueck = Warten.auf(
                "Eingangsstück",
                () -> korb.offene(new Sichtbereich(List.of("abh-musterstadt"), false)).stream()
                        .filter(s -> s.betreff().contains("Sicherheitsantwort"))
                        .findFirst(),
                () -> "Posteingang");
        assertThat(korb.offene(new Sichtbereich(List.of("abh-beispielkreis"), false)))
                .noneMatch(s -> s.id().equals(stueck.id()));

        korb.zuordnen(stueck.id(), fall.nummer(), "sachbearbeitung-musterstadt");

        assertThat(fall.verlauf()).anyMatch(s -> s.startsWith("Posteingang zugeordnet: Register"));
        assertThat(jdbc.sql("select bezeichnung from dokument where vorgangsnummer = ?")
                        .param(fall.nummer())
                        .query(String.class)
                        .list())
                .contains("Sicherheitsauskunft (BVA)");
    }

    /** The partner's own example, as an answer to a message that nobody sent. */
    private static byte[] sicherheitsantwort(UUID ausloeser) {
        try {
            String beispiel = Files.readString(Path.of("connectors/bva/beispiele/sicherheitsantwort-erkenntnisse.xml"));
            return beispiel.replaceAll("<nachrichtenUUID>[^<]+", "<nachrichtenUUID>" + UUID.randomUUID())
                    .replaceAll("<ausloeserUUID>[^<]+", "<ausloeserUUID>" + ausloeser)
                    .replaceAll("AW-[0-9]{4}-[0-9]{6}", "AW-2019-000001")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ausgang letzte(Fall fall) {
        List<Ausgang> alle = postausgang.zu(fall.nummer());
        return alle.get(alle.size() - 1);
    }

    private int versuche() {
        return jdbc.sql("select coalesce(sum(versuche), 0) from nachricht_ausgang where register = 'azr'")
                .query(Integer.class)
                .single();
    }

    private String hinweis() {
        return jdbc.sql("select coalesce(string_agg(hinweis, ' '), '') from tageslauf where register = 'azr'")
                .query(String.class)
                .single();
    }
}
