package de.amtsweg.register;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.register.RegisterProperties.Anschluss;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Warten;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** What becomes of a message whose result is not known, at each kind of partner. */
class UebermittlungTest extends AmtswegTest {

    private final Partner bva = new Partner("bva");

    @Autowired
    private Postausgang postausgang;

    @Autowired
    private Nachrichtenverkehr verkehr;

    @Autowired
    private Registerlagen lagen;

    @Autowired
    private Leitung leitung;

    @Autowired
    private Prozessbote bote;

    @Autowired
    private Messwerte messwerte;

    @Autowired
    private Unlesbares unlesbares;

    @Autowired
    private TransactionTemplate transaktion;

    @Autowired
    private Registerarbeit arbeit;

    @Test
    void wo_Wiederholungen_nichts_bewirken_wird_einfach_noch_einmal_gesendet() {
        int vorher = bva.doppelt();
        UUID id = verlorene();

        Ausgang danach = zugestelltAls(Wiederholung.IGNORIERT, id);

        assertThat(danach.zustand()).isEqualTo(Ausgangszustand.GESENDET);
        assertThat(bva.doppelt()).isEqualTo(vorher);
    }

    /** The control: a partner that does not know repetitions acts twice if the message is simply sent again. */
    @Test
    void ein_Partner_der_Wiederholungen_nicht_kennt_handelt_dann_zweimal() {
        bva.kenntKeineWiederholung();
        int vorher = bva.doppelt();
        UUID id = verlorene();

        zugestelltAls(Wiederholung.IGNORIERT, id);

        assertThat(bva.doppelt()).isEqualTo(vorher + 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Wiederholung.class,
            names = {"UNKLAR", "ERFRAGBAR"})
    void sonst_entscheidet_ein_Mensch_wenn_der_Partner_nicht_gefragt_werden_kann(Wiederholung art) {
        bva.kenntKeineWiederholung();
        int vorher = bva.doppelt();
        UUID id = verlorene();

        Ausgang danach = zugestelltAls(art, id);

        assertThat(danach.zustand()).isEqualTo(Ausgangszustand.UNGEKLAERT);
        assertThat(danach.fehler()).contains("steht nicht fest");
        assertThat(bva.doppelt()).isEqualTo(vorher);

        arbeit.sendeErneut(id, "Laut Telefonat nicht angekommen.", "sachbearbeitung-musterstadt");
        // the lane may take it in this very moment; it is not asked about any more, it is sent
        Warten.bis(
                "die Nachricht gesendet ist",
                () -> postausgang.finde(id).orElseThrow().zustand() != Ausgangszustand.WARTET);
        assertThat(bva.doppelt()).isEqualTo(vorher + 1);
    }

    /** A message whose first attempt took effect, but without word of it. */
    private UUID verlorene() {
        Fall fall = Fall.ausAntrag(Antragsdatei.nach("paragraf-18g-regelfall")).bis("entscheidung-vorschlagen");
        // no worker of the application may take it: the line counts as interrupted
        jdbc.sql("insert into registerlage (register, unterbrochen_seit, naechste_probe)"
                        + " values ('bva', now(), '2099-01-01') on conflict (register) do update"
                        + " set unterbrochen_seit = now(), naechste_probe = '2099-01-01'")
                .update();
        UUID id = transaktion.execute(
                t -> verkehr.sende("bva", fall.nummer(), "Sicherheitsabfrage", "ANTRAG", "Sabine Sacher"));
        bva.stoert("ANTWORT_VERLOREN", 1);
        uebermittlung(Wiederholung.IGNORIERT).stelleZu(genommen(id));
        Ausgang verlorene = postausgang.finde(id).orElseThrow();
        assertThat(verlorene.zustand()).isEqualTo(Ausgangszustand.WARTET);
        assertThat(verlorene.unterwegsSeit()).isNotNull();
        assertThat(verlorene.fehler()).isNotBlank();
        return id;
    }

    private Ausgang zugestelltAls(Wiederholung art, UUID id) {
        uhr().vor(Duration.ofMinutes(6));
        uebermittlung(art).stelleZu(genommen(id));
        return postausgang.finde(id).orElseThrow();
    }

    /** As the lane takes it; what other tests left behind is leased meanwhile. */
    private Ausgang genommen(UUID id) {
        while (true) {
            Ausgang naechste = transaktion
                    .execute(t -> postausgang.naechste("bva", Postausgang.Auswahl.PROBE, Versand.LEASE))
                    .orElseThrow();
            if (naechste.id().equals(id)) {
                return naechste;
            }
        }
    }

    private Uebermittlung uebermittlung(Wiederholung art) {
        Anschluss bvaLeitung = new Anschluss(
                URI.create("http://127.0.0.1"),
                Duration.ofSeconds(5),
                Duration.ofSeconds(25),
                null,
                DataSize.ofMegabytes(1),
                art,
                4,
                Duration.ofSeconds(30),
                Duration.ofHours(2),
                null,
                null);
        Anschluesse anschluesse = new Anschluesse(new RegisterProperties(
                null, null, bvaLeitung, null, null, null, null, null, null, null, null, null, null, null, null));
        return new Uebermittlung(
                postausgang, verkehr, lagen, leitung, anschluesse, bote, messwerte, transaktion, unlesbares);
    }

    /** Otherwise what had been tried often enough would be put back again before its turn came. */
    @Test
    void nach_der_Rueckkehr_hat_eine_Nachricht_wieder_ihre_ganze_Zeit() {
        UUID id = verlorene();
        jdbc.sql("update nachricht_ausgang set versuche = 9, unterwegs_seit = null, versucht_seit = ?,"
                        + " zustand = 'WARTET' where id = ?")
                .params(java.sql.Timestamp.from(uhr().instant().minus(Duration.ofHours(3))), id)
                .update();
        postausgang.stelleZurueck("bva", Duration.ofHours(2));
        assertThat(postausgang.finde(id).orElseThrow().zustand()).isEqualTo(Ausgangszustand.ZURUECKGESTELLT);

        lagen.erfolg("bva");
        postausgang.allesFaellig("bva");
        postausgang.stelleZurueck("bva", Duration.ofHours(2));

        assertThat(postausgang.finde(id).orElseThrow().zustand()).isNotEqualTo(Ausgangszustand.ZURUECKGESTELLT);
    }

    @Test
    void im_Postausgangsbuch_fehlt_keine_Nummer() {
        Fall.ausAntrag("paragraf-18g-regelfall").bisZumEnde();
        Fall.ausAntrag("paragraf-18b-architektin").bis("entscheidung-vorschlagen");

        List<Long> nummern = jdbc.sql("select buchnummer from nachricht_ausgang where behoerde = 'abh-musterstadt'"
                        + " and buchnummer is not null order by buchnummer")
                .query(Long.class)
                .list();

        assertThat(nummern).isNotEmpty().first().isEqualTo(1L);
        assertThat(nummern.get(nummern.size() - 1)).isEqualTo(nummern.size());
    }
}
