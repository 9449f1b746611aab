package de.amtsweg.regelwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our tables, changed at random as a hurried hand would: what the analysis finds must be what asking the changed table
 * for every case of a small grid finds. The grid is written here by hand and shares nothing with the analysis.
 *
 * <p>{@code -Damtsweg.mutationen=200} makes 1,000 changes instead of 100.
 */
class MutationenTest {

    private static final int JE_TABELLE = Integer.getInteger("amtsweg.mutationen", 20);
    private static final Pattern ZEILEN = Pattern.compile("Zeilen (\\d+) und (\\d+) zu");
    private static final Pattern REGEL = Pattern.compile("(?s)<rule .*?</rule>");
    private static final Pattern TAG = Pattern.compile("date\\(\"([\\d-]+)\"\\)");
    private static final Pattern TEXT_IN_BEDINGUNG = Pattern.compile("(?s)<inputEntry[^>]*>\\s*<text>(\"[^<]*)</text>");

    private final Regelwerk regelwerk = new Regelwerk(schluessel -> {
        throw new AssertionError("only given files are asked");
    });

    @ParameterizedTest
    @CsvSource({
        "aufenthaltstitel/gehaltsschwellen",
        "aufenthaltstitel/geltungsdauer",
        "aufenthaltstitel/fiktionswirkung",
        "bausteine/fristen",
        "bausteine/sicherheitsabfrage"
    })
    void findings_are_those_of_asking_every_case(String pfad) throws IOException {
        String schluessel = pfad.substring(pfad.indexOf('/') + 1);
        String urschrift = Files.readString(Path.of("decisions", pfad + ".dmn")).replace("Keine Regel: ", "");
        Random zufall = new Random(20261122);
        int mitBefund = 0;
        for (int i = 0; i < JE_TABELLE; i++) {
            byte[] geaendert = aendere(urschrift, zufall).getBytes(StandardCharsets.UTF_8);
            if (!regelwerk.pruefen(schluessel, geaendert).isEmpty()) {
                continue;
            }
            Befund erwartet = jederFall(schluessel, geaendert);
            List<String> gefunden = regelwerk.analysieren(schluessel, geaendert);
            mitBefund += gefunden.isEmpty() ? 0 : 1;
            assertThat(Befund.aus(gefunden)).as(i + ": " + gefunden).isEqualTo(erwartet);
        }
        assertThat(mitBefund).as("control: changes that matter").isGreaterThanOrEqualTo(JE_TABELLE / 5);
    }

    /** @param unerreicht rows that no case of the grid reaches */
    private record Befund(Set<String> paare, boolean luecke, Set<Integer> unerreicht) {

        static Befund aus(List<String> worte) {
            Set<String> paare = new TreeSet<>();
            Set<Integer> unerreicht = new TreeSet<>();
            worte.forEach(w -> {
                Matcher zwei = ZEILEN.matcher(w);
                if (zwei.find()) {
                    paare.add(zwei.group(1) + "+" + zwei.group(2));
                }
                Matcher eine = Pattern.compile("Zeile (\\d+): die Zeile k").matcher(w);
                if (eine.find()) {
                    unerreicht.add(Integer.valueOf(eine.group(1)));
                }
            });
            return new Befund(paare, worte.stream().anyMatch(w -> w.contains("trifft keine Zeile zu")), unerreicht);
        }
    }

    private Befund jederFall(String schluessel, byte[] tabelle) {
        String text = new String(tabelle, StandardCharsets.UTF_8);
        boolean nurDieErste = text.contains("hitPolicy=\"FIRST\"");
        // all rows that fit, whatever the table makes of them
        byte[] alleZeilen = text.replaceFirst("hitPolicy=\"[A-Z]+\"", "hitPolicy=\"COLLECT\"")
                .getBytes(StandardCharsets.UTF_8);
        Tabelle gelesen = regelwerk.geprueft(schluessel, tabelle).tabelle();
        Set<String> paare = new TreeSet<>();
        Set<Integer> erreicht = new TreeSet<>();
        boolean luecke = false;
        for (Map<String, Object> fall : gitter(gelesen, text)) {
            LocalDate tag = (LocalDate) fall.get("stichtag");
            List<Integer> zeilen = regelwerk.fragen(schluessel, alleZeilen, tag, fall).treffer().stream()
                    .map(Regelzeile::nummer)
                    .toList();
            luecke |= zeilen.isEmpty() && imGeltungsbereich(gelesen, tag);
            erreicht.addAll(nurDieErste && !zeilen.isEmpty() ? zeilen.subList(0, 1) : zeilen);
            for (int i = 0; i < zeilen.size() && !nurDieErste; i++) {
                for (int j = i + 1; j < zeilen.size(); j++) {
                    paare.add(zeilen.get(i) + "+" + zeilen.get(j));
                }
            }
        }
        Set<Integer> unerreicht =
                gelesen.zeilen().stream().map(Tabelle.Zeile::nummer).collect(Collectors.toCollection(TreeSet::new));
        unerreicht.removeAll(erreicht);
        return new Befund(paare, luecke, unerreicht);
    }

    private static boolean imGeltungsbereich(Tabelle tabelle, LocalDate tag) {
        LocalDate erster = tabelle.zeilen().stream()
                .map(z -> z.gueltig().von())
                .min(LocalDate::compareTo)
                .orElseThrow();
        boolean offen = tabelle.zeilen().stream().anyMatch(z -> z.gueltig().bis() == null);
        LocalDate letzter = tabelle.zeilen().stream()
                .map(z -> z.gueltig().bis())
                .filter(t -> t != null)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return !tag.isBefore(erster) && (offen || !tag.isAfter(letzter));
    }

    /** Every value of every fact that matters here: days around each change, numbers 0 to 70, texts as allowed. */
    private static List<Map<String, Object>> gitter(Tabelle tabelle, String text) {
        Map<String, List<Object>> werte = new LinkedHashMap<>();
        Set<Object> tage = new TreeSet<>();
        TAG.matcher(text).results().forEach(m -> {
            LocalDate tag = LocalDate.parse(m.group(1));
            tage.addAll(List.of(tag.minusDays(1), tag, tag.plusDays(1)));
        });
        werte.put("stichtag", List.copyOf(tage));
        for (Tabelle.Spalte spalte :
                tabelle.spalten().subList(1, tabelle.spalten().size())) {
            boolean gefragt = tabelle.zeilen().stream()
                    .anyMatch(z ->
                            !Tabelle.egal(z.bedingungen().get(tabelle.spalten().indexOf(spalte))));
            werte.put(
                    spalte.ausdruck(),
                    gefragt ? alle(spalte, tabelle) : alle(spalte, tabelle).subList(0, 1));
        }
        List<Map<String, Object>> faelle = List.of(Map.of());
        for (Map.Entry<String, List<Object>> e : werte.entrySet()) {
            faelle = faelle.stream()
                    .flatMap(f -> e.getValue().stream().map(w -> {
                        Map<String, Object> mehr = new LinkedHashMap<>(f);
                        mehr.put(e.getKey(), w);
                        return mehr;
                    }))
                    .toList();
        }
        return faelle;
    }

    private static List<Object> alle(Tabelle.Spalte spalte, Tabelle tabelle) {
        return switch (spalte.typ()) {
            case JA_NEIN -> List.of(true, false);
            case GANZZAHL -> List.of(-1L, 0L, 1L, 2L, 3L, 7L);
            case ZAHL -> List.of(BigDecimal.ZERO, BigDecimal.ONE);
            case DATUM -> List.of(LocalDate.of(2026, 1, 1));
            case TEXT -> {
                Set<Object> texte = new TreeSet<>();
                String quelle = spalte.werte() != null
                        ? spalte.werte()
                        : tabelle.zeilen().stream()
                                        .map(z -> z.bedingungen()
                                                .get(tabelle.spalten().indexOf(spalte)))
                                        .collect(Collectors.joining(","))
                                + ",\"sonst\"";
                Pattern.compile("\"([^\"]*)\"").matcher(quelle).results().forEach(m -> texte.add(m.group(1)));
                texte.remove("UNBEKANNT");
                yield List.copyOf(texte);
            }
        };
    }

    /** One change: a day moved, a row dropped or doubled, a text or the truth of a condition changed, a cell emptied. */
    private static String aendere(String tabelle, Random zufall) {
        return switch (zufall.nextInt(6)) {
            case 0 ->
                ersetze(
                        tabelle,
                        TAG,
                        zufall,
                        m -> "date(\"" + LocalDate.parse(m.group(1)).plusDays(zufall.nextInt(5) - 2) + "\")");
            case 1 -> ersetze(tabelle, REGEL, zufall, m -> "");
            case 2 -> ersetze(tabelle, REGEL, zufall, m -> m.group() + m.group().replace("id=\"regel", "id=\"nochmal"));
            case 3 ->
                ersetze(tabelle, TEXT_IN_BEDINGUNG, zufall, m -> m.group().replace(m.group(1), einer(tabelle, zufall)));
            case 4 ->
                ersetze(
                        tabelle,
                        Pattern.compile("<text>(true|false)</text>"),
                        zufall,
                        m -> m.group(1).equals("true") ? "<text>false</text>" : "<text>true</text>");
            default ->
                ersetze(tabelle, TEXT_IN_BEDINGUNG, zufall, m -> m.group().replace(m.group(1), "-"));
        };
    }

    private static String einer(String tabelle, Random zufall) {
        List<String> zellen = new ArrayList<>();
        TEXT_IN_BEDINGUNG.matcher(tabelle).results().forEach(m -> zellen.add(m.group(1)));
        return zellen.get(zufall.nextInt(zellen.size()));
    }

    private static String ersetze(
            String text, Pattern muster, Random zufall, java.util.function.Function<MatchResult, String> neu) {
        List<MatchResult> stellen = muster.matcher(text).results().toList();
        if (stellen.isEmpty()) {
            return text;
        }
        MatchResult stelle = stellen.get(zufall.nextInt(stellen.size()));
        return text.substring(0, stelle.start()) + neu.apply(stelle) + text.substring(stelle.end());
    }
}
