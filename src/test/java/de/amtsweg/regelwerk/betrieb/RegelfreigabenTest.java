package de.amtsweg.regelwerk.betrieb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.regelwerk.Antwort;
import de.amtsweg.regelwerk.Regelwerk;
import de.amtsweg.regelwerk.Zustand;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.vorgang.FachlicherFehler;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A change of law, rehearsed: thresholds for 2027, which nobody knows yet, released into the running application. */
class RegelfreigabenTest extends AmtswegTest {

    private static final String TABELLE = "gehaltsschwellen";
    private static final LocalDate NEUJAHR = LocalDate.of(2027, 1, 1);
    private static final String EINE = "rechtsexpertise";
    private static final String ANDERE = "rechtsexpertise-zwei";

    @Autowired
    private Regelwerk regelwerk;

    @Autowired
    private Regelstand stand;

    @Autowired
    private Regelfreigaben freigaben;

    @Autowired
    private TransactionTemplate transaktion;

    @AfterEach
    void wieAusgeliefert() {
        jdbc.sql("delete from regelfassung where nummer > 1").update();
        jdbc.sql("delete from regelentwurf").update();
    }

    @Test
    void freigegebene_Zeilen_gelten_sofort_und_alte_Faelle_behalten_ihr_Ergebnis() {
        assertThat(frage(NEUJAHR).zustand()).isEqualTo(Zustand.KEINE_GUELTIGE_REGEL);
        Antwort vorher = frage(LocalDate.of(2026, 12, 31));

        UUID entwurf = freigaben.reicheEin(mit2027("2026-12-01"), beispieleMit2027(), "Werte für 2027", EINE);
        assertThat(freigaben.unterschiede(entwurf))
                .singleElement()
                .asString()
                .contains("ist neu")
                .contains("01.01.2027")
                .contains("53.100");
        assertThat(frage(NEUJAHR).zustand()).isEqualTo(Zustand.KEINE_GUELTIGE_REGEL);
        freigaben.gibFrei(entwurf, ANDERE);

        assertThat(frage(NEUJAHR).einzige().zahl("schwelleRegel")).isEqualByComparingTo(new BigDecimal("53100.00"));
        assertThat(frage(LocalDate.of(2026, 12, 31)).treffer()).isEqualTo(vorher.treffer());
        assertThat(regelwerk
                        .fragen(TABELLE, stand.inhaltZu(vorher.inhaltshash()), NEUJAHR, Map.of())
                        .zustand())
                .as("the version that answered then still answers as it did")
                .isEqualTo(Zustand.KEINE_GUELTIGE_REGEL);
    }

    @Test
    void niemand_gibt_den_eigenen_Entwurf_frei() {
        UUID entwurf = freigaben.reicheEin(mit2027("2026-12-01"), beispieleMit2027(), "Werte für 2027", EINE);
        assertThatThrownBy(() -> freigaben.gibFrei(entwurf, EINE))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessageContaining("andere Person");
        assertThat(frage(NEUJAHR).zustand()).isEqualTo(Zustand.KEINE_GUELTIGE_REGEL);
        freigaben.weiseZurueck(entwurf, "Werte noch nicht amtlich", ANDERE);
        assertThatThrownBy(() -> freigaben.gibFrei(entwurf, ANDERE)).hasMessageContaining("schon entschieden");
    }

    @Test
    void was_die_Pruefung_nicht_besteht_wird_nicht_angenommen() {
        byte[] ohneBeispiele = mit2027("2026-12-01");
        assertThatThrownBy(() -> freigaben.reicheEin(ohneBeispiele, null, "Werte für 2027", EINE))
                .isInstanceOf(FachlicherFehler.class)
                .hasMessageContaining("GS-10: zustand: erwartet „KEINE_GUELTIGE_REGEL“");
        byte[] doppelt =
                text(mit2027("2026-12-01")).replace("2027-01-01", "2026-12-31").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> freigaben.reicheEin(doppelt, beispieleMit2027(), "Werte für 2027", EINE))
                .hasMessageContaining("am 31.12.2026 treffen die Zeilen");
        assertThatThrownBy(() -> freigaben.reicheEin(mit2027("2026-08-19"), beispieleMit2027(), "x", EINE))
                .hasMessageContaining("neuen Stand");
        assertThatThrownBy(() -> freigaben.reicheEin("kein XML".getBytes(StandardCharsets.UTF_8), null, "x", EINE))
                .hasMessageContaining("keine lesbare DMN-Datei");
        assertThat(freigaben.entwuerfe()).isEmpty();
    }

    @Test
    void ein_ueberholter_Entwurf_wird_nicht_freigegeben() {
        UUID erster = freigaben.reicheEin(mit2027("2026-12-01"), beispieleMit2027(), "Werte für 2027", EINE);
        UUID zweiter = freigaben.reicheEin(mit2027("2026-12-02"), beispieleMit2027(), "Werte für 2027", EINE);
        freigaben.gibFrei(erster, ANDERE);
        assertThatThrownBy(() -> freigaben.gibFrei(zweiter, ANDERE)).hasMessageContaining("gilt eine andere Fassung");
    }

    /** Restart, then a new program in which another table has changed as well. */
    @Test
    void ein_neues_Programm_stellt_nie_seine_Datei_ueber_eine_freigegebene() {
        freigaben.gibFrei(
                freigaben.reicheEin(mit2027("2026-12-01"), beispieleMit2027(), "Werte für 2027", EINE), ANDERE);
        neustart(Auslieferung.mitgelieferte(regelwerk));
        assertThat(frage(NEUJAHR).zustand()).isEqualTo(Zustand.TREFFER);

        List<Auslieferung.Ausgeliefert> neuesProgramm = Auslieferung.mitgelieferte(regelwerk).stream()
                .map(t -> switch (t.auskunft().schluessel()) {
                    case TABELLE -> geaendert(t, "SVBezGrV 2026", "SVBezGrV 2026, amtlich", "2026-11-30");
                    case "fristen" -> geaendert(t, "Wie lang", "Wie  lang", "2026-11-30");
                    default -> t;
                })
                .toList();
        Auslieferung danach = neustart(neuesProgramm);

        assertThat(frage(NEUJAHR).zustand()).isEqualTo(Zustand.TREFFER);
        assertThat(danach.abweichungen()).singleElement().satisfies(a -> {
            assertThat(a.satz()).contains("im Betrieb neuer (Stand 2026-12-01)").contains("Stand 2026-11-30");
            assertThat(a.unterschiede()).anySatisfy(u -> assertThat(u).contains("entfallen"));
        });
        assertThat(stand.geltende("fristen").orElseThrow().stand())
                .as("what nobody released here follows the program")
                .isEqualTo("2026-11-30");
        // the older program starts once more beside the new one
        neustart(Auslieferung.mitgelieferte(regelwerk));
        assertThat(stand.geltende("fristen").orElseThrow().stand()).isEqualTo("2026-11-30");
    }

    private Auslieferung neustart(List<Auslieferung.Ausgeliefert> programm) {
        Auslieferung auslieferung = new Auslieferung(regelwerk, stand, transaktion, () -> programm);
        auslieferung.afterSingletonsInstantiated();
        return auslieferung;
    }

    private Auslieferung.Ausgeliefert geaendert(Auslieferung.Ausgeliefert t, String alt, String neu, String stand) {
        String text = text(t.inhalt());
        byte[] inhalt = (text.replace(alt, neu) + "<!-- neu -->")
                .replace("versionTag=\"2026-08-19\"", "versionTag=\"" + stand + "\"")
                .getBytes(StandardCharsets.UTF_8);
        return new Auslieferung.Ausgeliefert(regelwerk.auskunft(inhalt), inhalt, t.faelle());
    }

    private Antwort frage(LocalDate tag) {
        return regelwerk.fragen(TABELLE, tag, Map.of());
    }

    /** The row of 2026 once more, for 2027 and with other values. */
    private byte[] mit2027(String neuerStand) {
        String text = text(stand.inhalt(TABELLE));
        int bis = text.lastIndexOf("</rule>") + "</rule>".length();
        String zeile = text.substring(text.lastIndexOf("<rule"), bis)
                .replaceAll("id=\"([^\"]*)\"", "id=\"$1_2027\"")
                .replaceAll(
                        "\\[date\\(\"2026-01-01\"\\)\\.\\.date\\(\"2026-12-31\"\\)\\]",
                        "[date(\"2027-01-01\")..date(\"2027-12-31\")]")
                .replace("50700", "53100");
        return (text.substring(0, bis) + zeile + text.substring(bis))
                .replace("versionTag=\"2026-08-19\"", "versionTag=\"" + neuerStand + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] beispieleMit2027() {
        String beispiele = text(stand.faelle(TABELLE));
        String kopf = beispiele.lines().findFirst().orElseThrow();
        StringBuilder zeile = new StringBuilder();
        for (String spalte : kopf.split(";")) {
            zeile.append(
                            switch (spalte) {
                                case "id" -> "GS-2027";
                                case "quelle" -> "erfunden: 2027";
                                case "stichtag" -> "2027-01-01";
                                case "erwartet.schwelleRegel" -> "53100";
                                default -> "";
                            })
                    .append(';');
        }
        zeile.setLength(zeile.length() - 1);
        // what the table did not know before
        String ohne2027 =
                beispiele.lines().filter(z -> !z.contains("2027-01-01")).reduce("", (a, b) -> a + b + "\n");
        return (ohne2027 + zeile + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] inhalt) {
        return new String(inhalt, StandardCharsets.UTF_8);
    }
}
