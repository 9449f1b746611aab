package de.amtsweg.regelwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line and every column of the printed official tables (§ 850c ZPO), to the cent. */
class PfaendungstabelleTest {

    private static final Path GEDRUCKT = Path.of("src/test/resources/pfaendungstabellen");

    private final Regelwerk regelwerk = new Regelwerk(new KlassenpfadTabellen());

    private record Zeile(String zeitraum, BigDecimal von, BigDecimal bis, List<BigDecimal> pfaendbar) {}

    @ParameterizedTest
    @CsvSource({"2025, 2025-07-01, 914", "2025, 2026-06-30, 914", "2026, 2026-07-01, 933", "2026, 2027-06-30, 933"})
    void the_printed_table_is_reproduced(String jahr, LocalDate tag, int zeilen) throws IOException {
        List<Zeile> gedruckt = gedruckt(jahr);
        assertThat(gedruckt).hasSize(zeilen);
        List<String> abweichungen = new ArrayList<>();
        for (Zeile zeile : gedruckt) {
            for (int personen = 0; personen < 6; personen++) {
                for (BigDecimal netto : List.of(zeile.von(), zeile.bis())) {
                    BigDecimal gerechnet = pfaendbar(zeile.zeitraum(), tag, netto, personen);
                    if (gerechnet.compareTo(zeile.pfaendbar().get(personen)) != 0) {
                        abweichungen.add(zeile + ", " + personen + " Personen, " + netto + ": " + gerechnet);
                    }
                }
            }
        }
        assertThat(abweichungen).isEmpty();
    }

    @Test
    void control_another_years_table_is_not_the_same() throws IOException {
        Zeile zeile = gedruckt("2025").get(100);
        assertThat(pfaendbar(zeile.zeitraum(), LocalDate.of(2026, 7, 1), zeile.von(), 0))
                .isNotEqualByComparingTo(zeile.pfaendbar().get(0));
    }

    private BigDecimal pfaendbar(String zeitraum, LocalDate tag, BigDecimal netto, int personen) {
        Antwort antwort = zeitraum.equals("MONAT")
                ? regelwerk.fragen("ve-pfaendung", tag, Map.of("nettoMonat", netto, "unterhaltsberechtigte", personen))
                : regelwerk.fragen(
                        "ve-pfaendung-woche-tag",
                        tag,
                        Map.of(
                                "zahlungszeitraum",
                                zeitraum,
                                "nettoZeitraum",
                                netto,
                                "unterhaltsberechtigte",
                                personen));
        return antwort.einzige().zahl("pfaendbarEur");
    }

    private static List<Zeile> gedruckt(String jahr) throws IOException {
        return Files.readAllLines(GEDRUCKT.resolve(jahr + ".csv"), StandardCharsets.UTF_8).stream()
                .filter(z -> z.matches("(MONAT|WOCHE|TAG);.*"))
                .map(z -> z.replace(',', '.').split(";"))
                .map(f -> new Zeile(
                        f[0],
                        new BigDecimal(f[1]),
                        new BigDecimal(f[2]),
                        List.of(f).subList(3, 9).stream().map(BigDecimal::new).toList()))
                .toList();
    }
}
