package de.amtsweg.regelwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every entry of the three official lists of titles: reached by which rows, or why by none. The page
 * {@code docs/titelcodes.md} is made of this; {@code -Damtsweg.schreibe=true} writes it anew.
 */
class TitelcodesTest {

    private static final Path SEITE = Path.of("docs/titelcodes.md");
    private static final Path LISTEN = Path.of("src/main/resources/codelisten");
    private static final Path OHNE_ZEILE = Path.of("src/test/resources/titelcodes-ohne-zeile.csv");
    private static final LocalDate STAND = LocalDate.of(2026, 8, 19);
    private static final Set<String> UNBEFRISTET = Set.of("NIEDERLASSUNGSERLAUBNIS", "DAUERAUFENTHALT_EU");
    private static final Map<String, String> NAMEN = namen();

    private final Regelwerk regelwerk = new Regelwerk(new KlassenpfadTabellen());

    @Test
    void every_code_is_reached_or_it_is_said_why_not() throws IOException {
        Map<String, Map<String, Set<String>>> erreicht = erreicht();
        Map<String, String> gruende =
                lies(OHNE_ZEILE).stream().collect(Collectors.toMap(z -> z.get(0) + " " + z.get(1), z -> z.get(2)));
        List<String> seite = new ArrayList<>(List.of(
                "# Titel in den amtlichen Listen",
                "",
                "Zu jedem Eintrag der drei Listen des Ausländerzentralregisters: welche Zeilen welcher Tabelle ihn ergeben (die"
                        + " Fakten stehen in deren Spalten), oder warum ihn keine ergibt. Diese Seite entsteht aus den Tabellen und"
                        + " wird bei jedem Bau mit ihnen verglichen."));
        List<String> ohne = new ArrayList<>();
        NAMEN.forEach((liste, name) -> {
            seite.addAll(List.of(
                    "", "## " + name, "", "| Code | Norm | Bezeichnung | Erreichbar durch |", "|---|---|---|---|"));
            for (List<String> eintrag : lies(LISTEN.resolve(liste + ".csv"))) {
                Set<String> zeilen = erreicht.get(liste).getOrDefault(eintrag.get(0), Set.of());
                String warumNicht = alt(eintrag).orElse(gruende.get(liste + " " + eintrag.get(0)));
                if (zeilen.isEmpty() && warumNicht == null) {
                    ohne.add(liste + " " + eintrag.get(0) + " " + eintrag.get(1));
                }
                seite.add("| " + eintrag.get(0) + " | " + eintrag.get(1) + " | " + eintrag.get(2) + " | "
                        + (zeilen.isEmpty() ? "– " + warumNicht : String.join("; ", zeilen)) + " |");
            }
        });
        assertThat(ohne).as("codes that no row gives and nobody explains").isEmpty();
        String text = String.join("\n", seite) + "\n";
        if (Boolean.getBoolean("amtsweg.schreibe")) {
            Files.writeString(SEITE, text);
        }
        assertThat(Files.readString(SEITE)).isEqualTo(text);
    }

    /** What the rows answer, the lists know. */
    @Test
    void no_row_answers_a_code_that_does_not_exist() throws IOException {
        Map<String, Map<String, Set<String>>> erreicht = erreicht();
        NAMEN.keySet().forEach(liste -> assertThat(lies(LISTEN.resolve(liste + ".csv")).stream()
                        .map(z -> z.get(0))
                        .collect(Collectors.toSet()))
                .as(liste)
                .containsAll(erreicht.get(liste).keySet()));
    }

    private static Optional<String> alt(List<String> eintrag) {
        String ende = eintrag.get(4).isEmpty() ? eintrag.get(5) : eintrag.get(4);
        return ende.isEmpty() || LocalDate.parse(ende).isAfter(STAND)
                ? Optional.empty()
                : Optional.of("nicht mehr meldbar seit " + InWorten.datum(LocalDate.parse(ende)));
    }

    private Map<String, Map<String, Set<String>>> erreicht() throws IOException {
        Map<String, Map<String, Set<String>>> erreicht = new HashMap<>();
        NAMEN.keySet().forEach(liste -> erreicht.put(liste, new HashMap<>()));
        try (Stream<Path> dateien = Files.list(Path.of("decisions/aufenthaltstitel"))) {
            for (Path datei : dateien.filter(d -> d.getFileName().toString().matches("rechtsgrundlage-.*\\.dmn"))
                    .sorted()
                    .toList()) {
                String schluessel = datei.getFileName().toString().replace(".dmn", "");
                Tabelle tabelle = regelwerk
                        .geprueft(schluessel, Files.readAllBytes(datei))
                        .tabelle();
                for (Tabelle.Zeile zeile : tabelle.zeilen()) {
                    String code = ausgabe(tabelle, zeile, "azrCode");
                    if (!code.equals("UNBEKANNT")) {
                        erreicht.get(liste(schluessel, ausgabe(tabelle, zeile, "titelart"), code))
                                .computeIfAbsent(code, c -> new TreeSet<>())
                                .add("`" + schluessel + "` " + ausgabe(tabelle, zeile, "schluessel"));
                    }
                }
            }
        }
        return erreicht;
    }

    private static String liste(String tabelle, String titelart, String code) {
        if (UNBEFRISTET.contains(titelart)) {
            return "azr-niederlassungserlaubnis";
        }
        // two digits stand in the list of European residence law, three in that of residence permits
        return tabelle.equals("rechtsgrundlage-freizuegigkeit") && code.length() == 2
                ? "azr-eu-aufenthaltsrecht"
                : "azr-aufenthaltserlaubnis";
    }

    private static String ausgabe(Tabelle tabelle, Tabelle.Zeile zeile, String name) {
        for (int i = 0; i < tabelle.ausgaben().size(); i++) {
            if (tabelle.ausgaben().get(i).name().equals(name)) {
                return zeile.ausgaben().get(i).replace("\"", "");
            }
        }
        throw new AssertionError(tabelle.schluessel() + " has no output " + name);
    }

    private static List<List<String>> lies(Path datei) {
        try {
            List<List<String>> zeilen = Beispieldatei.felder(Files.readAllBytes(datei));
            return zeilen.subList(1, zeilen.size());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> namen() {
        Map<String, String> namen = new LinkedHashMap<>();
        namen.put("azr-aufenthaltserlaubnis", "Aufenthaltserlaubnis, Blaue Karte EU, ICT-Karten");
        namen.put("azr-niederlassungserlaubnis", "Niederlassungserlaubnis, Erlaubnis zum Daueraufenthalt-EU");
        namen.put("azr-eu-aufenthaltsrecht", "Freizügigkeitsrecht");
        return namen;
    }
}
