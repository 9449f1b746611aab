package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.amtsweg.test.Ablehnung;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Person;
import de.amtsweg.vorgang.Zustand;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How cases begin: by message, once each, and at the counter. */
class EingangTest extends AmtswegTest {

    private static final Person SACHBEARBEITUNG = new Person("sachbearbeitung-musterstadt");

    @Test
    void ein_Antragsgrund_den_kein_Verfahren_bedient_wird_von_Hand_erledigt() {
        Fall fall = Fall.ausAntrag("beschaeftigungsduldung")
                .erledigt("antrag-manuell-bearbeiten", "vermerk", "An die Zentralstelle abgegeben.")
                .bisZumEnde();

        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
        assertThat(fall.verlauf()).contains("Manuell erledigt: An die Zentralstelle abgegeben.");
    }

    @Test
    void ein_Antrag_bei_persoenlicher_Vorsprache_geht_denselben_Weg() {
        Map<String, Object> angaben = vorsprache("Vorsprachecanary");
        Fall fall = nimmAuf(angaben);

        assertThat(fall.vorgang())
                .returns("PERSOENLICH", v -> v.kanal())
                .returns("abh-musterstadt", v -> v.behoerde())
                .returns("Vorsprachecanary", v -> v.nachname())
                .returns("BRA", v -> v.staatsangehoerigkeit());
        assertThat(jdbc.sql("select count(*) from act_hi_varinst where text_ like '%Vorsprachecanary%'")
                        .query(Long.class)
                        .single())
                .isZero();
        fall.erledigt(
                        "unterlagen-pruefen",
                        "verzichtBegruendung",
                        "Alle Unterlagen lagen bei der Vorsprache im Original vor.")
                .bis("sachverhalt-feststellen")
                .erledigt("sachverhalt-feststellen", "berufsbezeichnung", "Statikerin")
                .bisZumEnde();
        assertThat(fall.zustand()).isEqualTo(Zustand.ABGESCHLOSSEN);
    }

    @Test
    void eine_unbrauchbare_Angabe_bei_der_Vorsprache_oeffnet_keinen_Fall() {
        long vorher = anzahl();
        Map<String, Object> angaben = vorsprache("Mustermann");
        angaben.put("plz", "ABC");

        assertThat(Ablehnung.satz(catchThrowable(() -> nimmAuf(angaben)))).startsWith("So kann der Antrag nicht");
        assertThat(anzahl()).isEqualTo(vorher);
    }

    @Test
    void ein_zweiter_Antrag_derselben_Person_faellt_auf() {
        Antragsdatei antrag = Antragsdatei.nach("paragraf-18g-regelfall");
        Fall erster = Fall.ausAntrag(antrag);
        Fall zweiter =
                Fall.ausAntrag(Antragsdatei.nach("paragraf-18g-regelfall").vonDerselbenPersonWie(antrag));
        Fall fremder = Fall.ausAntrag("paragraf-18g-regelfall");

        assertThat(zweiter.verlauf())
                .contains("Vielleicht doppelt: Dieselbe Person hat schon den offenen Vorgang " + erster.nummer());
        assertThat(List.of(erster, fremder))
                .allSatisfy(f -> assertThat(f.verlauf()).noneMatch(s -> s.startsWith("Vielleicht doppelt")));
    }

    @Test
    void derselbe_Antrag_zehnmal_zugleich_ist_ein_Fall() throws Exception {
        byte[] antrag = Antragsdatei.nach("paragraf-18g-regelfall").alsXml();

        List<String> antworten = zugleich(
                10,
                IntStream.range(0, 10)
                        .<Callable<String>>mapToObj(i -> () -> nummer(Antragsdatei.sende(antrag)))
                        .toList());

        assertThat(antworten).hasSize(10).containsOnly(antworten.get(0));
    }

    @Test
    void hundert_Antraege_je_zweimal_sind_hundert_Faelle() throws Exception {
        long vorher = anzahl();
        List<Callable<String>> sendungen = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            // an application no process serves: the smallest case that can wait
            byte[] antrag = Antragsdatei.nach("beschaeftigungsduldung").alsXml();
            sendungen.add(() -> nummer(Antragsdatei.sende(antrag)));
            sendungen.add(() -> nummer(Antragsdatei.sende(antrag)));
        }

        List<String> antworten = zugleich(8, sendungen);

        assertThat(antworten).hasSize(200);
        assertThat(antworten.stream().distinct()).hasSize(100);
        assertThat(anzahl() - vorher).isEqualTo(100);
        assertThat(antworten.stream().distinct().sorted().toList())
                .as("numbers without a gap")
                .satisfies(n ->
                        assertThat(laufnummer(n.get(99)) - laufnummer(n.get(0))).isEqualTo(99));
    }

    private Fall nimmAuf(Map<String, Object> angaben) {
        return Fall.amSchalter(SACHBEARBEITUNG.id(), "antrag-persoenlich-aufnehmen", angaben);
    }

    static Map<String, Object> vorsprache(String nachname) {
        Map<String, Object> angaben = new HashMap<>();
        angaben.put("nachname", nachname);
        angaben.put("vornamen", "Ana Clara");
        angaben.put("geburtsdatum", "1994-02-28");
        angaben.put("geburtsort", "Recife");
        angaben.put("geschlecht", "WEIBLICH");
        angaben.put("staatsangehoerigkeit", "BRA");
        angaben.put("strasse", "Lindenweg");
        angaben.put("hausnummer", "3");
        angaben.put("plz", "12345");
        angaben.put("ort", "Musterstadt");
        angaben.put("antragsdatum", "2026-11-23");
        angaben.put("antragsgrund", "01");
        angaben.put("aufenthaltsgrund", "03");
        angaben.put("arbeitgeber", "Statik und Partner");
        angaben.put("isco", "2142");
        angaben.put("gehaltJahr", 58000L);
        angaben.put("qualifikation", "AKADEMISCH");
        angaben.put("vertragUnbefristet", true);
        return angaben;
    }

    private static <T> List<T> zugleich(int faeden, List<Callable<T>> taten) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(faeden);
        try {
            List<T> antworten = new ArrayList<>();
            for (Future<T> antwort : pool.invokeAll(taten)) {
                antworten.add(antwort.get());
            }
            return antworten;
        } finally {
            pool.shutdownNow();
        }
    }

    private static String nummer(HttpResponse<String> antwort) {
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(202);
        return antwort.body().replaceFirst(".*\"vorgangsnummer\":\"([^\"]+)\".*", "$1");
    }

    private static int laufnummer(String vorgangsnummer) {
        return Integer.parseInt(vorgangsnummer.substring(vorgangsnummer.lastIndexOf('-') + 1));
    }

    private long anzahl() {
        return jdbc.sql("select count(*) from vorgang").query(Long.class).single();
    }
}
