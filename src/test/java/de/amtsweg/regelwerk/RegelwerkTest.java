package de.amtsweg.regelwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RegelwerkTest {

    private static final LocalDate TAG = LocalDate.of(2026, 3, 10);

    private final Regelwerk regelwerk = new Regelwerk(new KlassenpfadTabellen());

    @Test
    void answersWithTheRowOfTheDay() {
        Antwort antwort = regelwerk.fragen("gehaltsschwellen", TAG, Map.of());
        assertThat(antwort.zustand()).isEqualTo(Zustand.TREFFER);
        assertThat(antwort.inhaltshash()).hasSize(64);
        assertThat(antwort.einzige().zahl("schwelleMangel")).isEqualByComparingTo(new BigDecimal("45934.20"));
        assertThat(antwort.einzige().norm()).startsWith("§ 18g").doesNotContain("|");
    }

    @Test
    void neverAnswersWithTheLawOfAnotherYear() {
        Antwort antwort = regelwerk.fragen("gehaltsschwellen", LocalDate.of(2027, 1, 1), Map.of());
        assertThat(antwort.zustand()).isEqualTo(Zustand.KEINE_GUELTIGE_REGEL);
        assertThat(antwort.bekanntBis()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThatThrownBy(antwort::einzige)
                .isInstanceOf(Regelfehler.class)
                .hasMessage("Tabelle „gehaltsschwellen“ zum Stichtag 01.01.2027: keine Regel gilt an diesem Tag"
                        + " (bekannt bis 31.12.2026).");
    }

    @Test
    void tellsInWordsWhyARowWasMissed() {
        Map<String, Object> fakten = fakten();
        fakten.put("gehaltJahr", new BigDecimal("50699.99"));
        Antwort antwort = regelwerk.fragen("rechtsgrundlage-fachkraft", TAG, fakten);
        assertThat(antwort.treffer())
                .extracting(zeile -> zeile.text("schluessel"))
                .containsExactly("18b");
        VerfehlteZeile blaueKarte = antwort.verfehlt().get(0);
        assertThat(blaueKarte.ausgaben()).containsEntry("schluessel", "18g-1-1").containsEntry("rang", 1L);
        assertThat(blaueKarte.grund())
                .isEqualTo("Bruttojahresgehalt (EUR): 50.699,99, gefordert mindestens 50.700 (schwelleRegel)");
        assertThat(antwort.verfehlt().get(1).grund())
                .isEqualTo(
                        "ISCO-08-Gruppe: 2411, gefordert eine der Gruppen 132, 133, 134, 21, 221, 222, 225, 226, 23, 25");
    }

    @Test
    void saysWhatIsStillUnknown() {
        Map<String, Object> fakten = fakten();
        fakten.put("lebensunterhaltGesichert", "UNBEKANNT");
        Antwort antwort = regelwerk.fragen("rechtsgrundlage-fachkraft", TAG, fakten);
        assertThat(antwort.zustand()).isEqualTo(Zustand.OFFEN);
        assertThat(antwort.offen())
                .extracting(zeile -> zeile.ausgaben().get("schluessel"))
                .contains("18g-1-1", "18b");
        assertThat(antwort.offen().get(0).grund()).isEqualTo("zu klären: Lebensunterhalt gesichert");
        assertThat(antwort.offen().get(0).fakten()).containsExactly("lebensunterhaltGesichert");
        assertThatThrownBy(antwort::einzige).hasMessageContaining("zu klären ist noch: Lebensunterhalt gesichert.");
    }

    /** What is known to fail, fails: the unknown fact would not help any more. */
    @Test
    void whatFailsAnywayIsNotOpen() {
        Map<String, Object> fakten = fakten();
        fakten.put("gehaltJahr", null);
        fakten.put("ausweisungsinteresse", "BESTEHT");
        Antwort antwort = regelwerk.fragen("rechtsgrundlage-fachkraft", TAG, fakten);
        assertThat(antwort.zustand()).isEqualTo(Zustand.KEIN_TREFFER);
        assertThat(antwort.offen()).isEmpty();
    }

    @Test
    void anUnknownNumberOrDayIsNeitherYesNorNo() {
        Map<String, Object> fakten = fakten();
        fakten.put("gehaltJahr", null);
        Antwort antwort = regelwerk.fragen("rechtsgrundlage-fachkraft", TAG, fakten);
        assertThat(antwort.treffer())
                .extracting(zeile -> zeile.text("schluessel"))
                .containsExactly("18b");
        assertThat(antwort.offen())
                .allSatisfy(zeile -> assertThat(zeile.fakten()).contains("gehaltJahr"));
        assertThat(antwort.offen())
                .extracting(zeile -> zeile.ausgaben().get("schluessel"))
                .contains("18g-1-1");
    }

    @Test
    void conditionsReadAsGerman() {
        Map<String, Object> fakten = Map.of("schwelle", new BigDecimal("45934.2"));
        assertThat(InWorten.bedingung("\"A\",\"B\"", fakten)).isEqualTo("A oder B");
        assertThat(InWorten.bedingung("[schwelle..50700)", fakten))
                .isEqualTo("von 45.934,20 (schwelle) bis unter 50.700");
        assertThat(InWorten.bedingung("not(\"A\")", fakten)).isEqualTo("nicht A");
        assertThat(InWorten.bedingung("< 45", fakten)).isEqualTo("weniger als 45");
        assertThat(InWorten.bedingung(">= date(\"2026-01-01\")", fakten)).isEqualTo("mindestens 01.01.2026");
        assertThat(InWorten.bedingung("true", fakten)).isEqualTo("ja");
    }

    @Test
    void unknownTablesAreNamed() {
        assertThatThrownBy(() -> regelwerk.fragen("gibt-es-nicht", TAG, Map.of()))
                .isInstanceOf(Regelfehler.class)
                .hasMessageContaining("„gibt-es-nicht“");
        assertThatThrownBy(() -> regelwerk.fragen("../../etc/passwd", TAG, Map.of()))
                .isInstanceOf(Regelfehler.class);
    }

    @Test
    void manyAskAtOnceAndEachGetsItsOwnAnswer() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Set<String>>> fragen = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int gehalt = i % 2 == 0 ? 60000 : 40000;
                fragen.add(() -> {
                    Map<String, Object> fakten = fakten();
                    fakten.put("gehaltJahr", gehalt);
                    Set<String> schluessel = new HashSet<>();
                    regelwerk
                            .fragen("rechtsgrundlage-fachkraft", TAG, fakten)
                            .treffer()
                            .forEach(z -> schluessel.add(z.text("schluessel")));
                    return schluessel;
                });
            }
            List<Future<Set<String>>> antworten = pool.invokeAll(fragen);
            for (int i = 0; i < antworten.size(); i++) {
                assertThat(antworten.get(i).get()).isEqualTo(i % 2 == 0 ? Set.of("18b", "18g-1-1") : Set.of("18b"));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Map<String, Object> fakten() {
        Map<String, Object> fakten = new HashMap<>();
        fakten.put("zweck", "BESCHAEFTIGUNG");
        fakten.put("qualifikation", "AKADEMISCH");
        fakten.put("abschlussAnerkannt", "JA");
        fakten.put("qualifizierteBeschaeftigung", "JA");
        fakten.put("gehaltJahr", 50700);
        fakten.put("isco", "2411");
        fakten.put("vertragUnbefristet", true);
        fakten.put("beschaeftigungMonate", null);
        fakten.put("abschlussDatum", "2015-06-30");
        fakten.put("antragsdatum", "2026-03-01");
        fakten.put("itErfahrungJahre", 0);
        fakten.put("berufsausuebung", "NICHT_ERFORDERLICH");
        fakten.put("antragsart", "ERTEILUNG");
        fakten.put("alterJahre", 30);
        fakten.put("altersversorgungAngemessen", "UNBEKANNT");
        fakten.put("lebensunterhaltGesichert", "JA");
        fakten.put("ersteKarteBerufsanfangMonate", null);
        fakten.put("oeffentlichesInteresse", null);
        fakten.put("bildungsprogramm18g", null);
        fakten.put("erstmalsFachkrafttitel", null);
        fakten.put("ausweisungsinteresse", "KEINES");
        fakten.put("schwelleRegel", new BigDecimal("50700"));
        fakten.put("schwelleMangel", new BigDecimal("45934.20"));
        fakten.put("schwelleAlter45", new BigDecimal("55770"));
        return fakten;
    }
}
