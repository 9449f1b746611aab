package de.amtsweg.regelwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decided cases that come with names of their own, asked of the tables by way of a committed translation. */
class FaelleTest {

    private static final Path ORDNER = Path.of("src/test/resources/faelle");
    private static final List<String> ARTEN = List.of("ANSPRUCH", "SOLL", "ERMESSEN");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Regelwerk regelwerk = new Regelwerk(new KlassenpfadTabellen());
    private final List<List<String>> uebersetzung = lies("uebersetzung.csv");
    private final List<List<String>> profil = lies("grundprofil.csv");
    private final List<List<String>> ergaenzung = lies("ergaenzung.csv");

    /** @param erwartung id, key, table, how, output, value (empty: that of the collection) */
    private record Fall(
            String id, String domain, String stichtag, JsonNode fakten, String erwartet, List<String> erwartung) {

        String tabelle() {
            return erwartung.get(2);
        }

        String feld() {
            return erwartung.get(4);
        }

        String wert() {
            return erwartung.get(5).isEmpty() ? erwartet : erwartung.get(5);
        }

        @Override
        public String toString() {
            return id + " " + erwartung.get(1);
        }
    }

    @ParameterizedTest
    @MethodSource("faelle")
    void the_tables_say_what_was_decided(Fall fall) {
        Antwort antwort = frage(fall, Map.of());
        List<Regelzeile> treffer = antwort.treffer().stream()
                .sorted(java.util.Comparator.comparing(FaelleTest::rang))
                .toList();
        String gesehen = antwort.zustand() + " " + treffer + " offen " + antwort.zuKlaeren();
        List<String> werte =
                treffer.stream().map(z -> text(z.ausgaben().get(fall.feld()))).toList();
        switch (fall.erwartung().get(3)) {
            case "BESTER" -> assertThat(werte).as(gesehen).isNotEmpty().first().isEqualTo(text(fall.wert()));
            case "ENTHAELT" -> assertThat(werte).as(gesehen).contains(text(fall.wert()));
            case "ENTHAELT_NICHT" -> assertThat(werte).as(gesehen).isNotEmpty().doesNotContain(text(fall.wert()));
            case "TEXT" ->
                assertThat(werte).as(gesehen).anySatisfy(w -> assertThat(w).contains(fall.wert()));
            case "KEIN_TREFFER" -> assertThat(antwort.zustand()).as(gesehen).isEqualTo(Zustand.KEIN_TREFFER);
            case "VERFEHLT" -> verfehlt(fall, antwort);
            case "SUMME" -> assertThat(summe(treffer, fall.feld())).isEqualByComparingTo(new BigDecimal(fall.wert()));
            case "JE_VERPFLICHTETE" ->
                assertThat(summe(treffer, fall.feld())
                                .multiply(new BigDecimal(
                                        fall.fakten().get("verpflichtende").asInt())))
                        .isEqualByComparingTo(new BigDecimal(fall.wert()));
            case "MIT_EXPRESS" ->
                assertThat(summe(treffer, fall.feld())
                                .add(summe(
                                        frage(fall, Map.of("leistung", "EXPRESS"))
                                                .treffer(),
                                        fall.feld())))
                        .isEqualByComparingTo(new BigDecimal(fall.wert()));
            default -> throw new AssertionError("unknown: " + fall.erwartung());
        }
    }

    @Test
    void no_case_and_no_expected_key_is_left_out() throws IOException {
        Set<String> gefragt = new TreeSet<>();
        lies("erwartung.csv").forEach(z -> gefragt.add(z.get(0) + " " + z.get(1)));
        Set<String> erwartet = new TreeSet<>();
        for (List<String> zeile : lies("faelle.csv")) {
            JSON.readTree(zeile.get(4)).fieldNames().forEachRemaining(key -> erwartet.add(zeile.get(0) + " " + key));
        }
        assertThat(gefragt).isEqualTo(erwartet).hasSizeGreaterThan(120);
    }

    private static Stream<Fall> faelle() throws IOException {
        Map<String, List<String>> zeilen = new LinkedHashMap<>();
        lies("faelle.csv").forEach(z -> zeilen.put(z.get(0), z));
        List<Fall> faelle = new ArrayList<>();
        for (List<String> erwartung : lies("erwartung.csv")) {
            List<String> z = zeilen.get(erwartung.get(0));
            JsonNode erwartet = JSON.readTree(z.get(4)).get(erwartung.get(1));
            faelle.add(new Fall(
                    z.get(0),
                    z.get(1),
                    z.get(2),
                    JSON.readTree(z.get(3)),
                    erwartet == null ? null : erwartet.asText(),
                    erwartung));
        }
        return faelle.stream();
    }

    private Antwort frage(Fall fall, Map<String, String> dazu) {
        Map<String, String> angaben = new HashMap<>();
        profil.stream().filter(z -> z.get(0).equals(fall.tabelle())).forEach(z -> angaben.put(z.get(1), z.get(2)));
        fall.fakten().fields().forEachRemaining(f -> uebersetze(fall.domain(), f.getKey(), f.getValue(), angaben));
        ergaenzung.stream()
                .filter(z -> z.get(0).equals(fall.id()) && z.get(1).equals(fall.tabelle()))
                .forEach(z -> angaben.put(z.get(2), z.get(3)));
        angaben.putAll(dazu);
        String tag = angaben.getOrDefault("stichtag", fall.stichtag());
        Set<String> bekannt = new TreeSet<>(regelwerk.fakten(fall.tabelle()));
        Map<String, String> fakten = angaben.entrySet().stream()
                .filter(e -> bekannt.contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Textfrage.stelle(
                regelwerk, fall.tabelle(), new KlassenpfadTabellen().inhalt(fall.tabelle()), tag, fakten);
    }

    private void uebersetze(String domain, String name, JsonNode wert, Map<String, String> angaben) {
        if (wert.isObject()) {
            wert.fields().forEachRemaining(f -> uebersetze(domain, name + "." + f.getKey(), f.getValue(), angaben));
            return;
        }
        String text = wert.isNumber() ? text(wert.decimalValue()) : wert.asText();
        uebersetzung.stream()
                .filter(z -> z.get(0).equals(domain) && z.get(1).equals(name))
                .filter(z -> z.get(2).equals("*") || z.get(2).equals(text))
                .forEach(z -> angaben.put(z.get(3), z.get(4).equals("*") ? text : z.get(4)));
    }

    private static void verfehlt(Fall fall, Antwort antwort) {
        List<String> verfehlte = antwort.verfehlt().stream()
                .map(v -> switch (fall.feld()) {
                    case "norm" -> v.norm();
                    case "merkmal" -> v.merkmal();
                    default -> text(v.ausgaben().get(fall.feld()));
                })
                .toList();
        assertThat(verfehlte)
                .as(antwort.zustand() + " offen " + antwort.zuKlaeren())
                .contains(fall.wert());
    }

    private static int rang(Regelzeile zeile) {
        int art = ARTEN.indexOf(text(zeile.ausgaben().get("art")));
        Object rang = zeile.ausgaben().get("rang");
        return 1000 * art + (rang instanceof Long r ? r.intValue() : 0);
    }

    private static BigDecimal summe(List<Regelzeile> treffer, String feld) {
        return treffer.stream()
                .map(z -> new BigDecimal(text(z.ausgaben().get(feld))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One way to write a value: 100 and 100.00, ja and true are the same. */
    private static String text(Object wert) {
        String text = Objects.toString(wert, "null");
        if (wert instanceof LocalDate || text.isEmpty()) {
            return text;
        }
        if (text.equals("ja") || text.equals("nein")) {
            return String.valueOf(text.equals("ja"));
        }
        return text.matches("-?\\d+(\\.\\d+)?")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }

    private static List<List<String>> lies(String datei) {
        try {
            List<List<String>> zeilen = Beispieldatei.felder(Files.readAllBytes(ORDNER.resolve(datei)));
            return zeilen.subList(1, zeilen.size());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
