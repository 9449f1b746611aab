package de.amtsweg.regelwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputData;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables, their diagrams and the dictionary of facts say the same. */
class TablesContractTest {

    private static final Path RAUM = Path.of("decisions");
    private static final Set<String> IDENTIFIZIEREND = Set.of(
            "nachname",
            "vornamen",
            "geburtsdatum",
            "geburtsort",
            "anschrift",
            "strasse",
            "email",
            "passnummer",
            "azrNummer");

    private final Regelwerk regelwerk = new Regelwerk(new KlassenpfadTabellen());

    @ParameterizedTest
    @MethodSource("tabellen")
    void theTableMayBeUsedAndIsNamedLikeItsFile(Path datei) throws IOException {
        String schluessel = schluessel(datei);
        assertThat(regelwerk.pruefen(schluessel, Files.readAllBytes(datei))).isEmpty();
        assertThat(new KlassenpfadTabellen().inhalt(schluessel)).isEqualTo(Files.readAllBytes(datei));
    }

    @ParameterizedTest
    @MethodSource("tabellen")
    void theDiagramShowsExactlyTheFactsThatAreRead(Path datei) throws IOException {
        GepruefteTabelle tabelle = regelwerk.geprueft(schluessel(datei), Files.readAllBytes(datei));
        assertThat(eingaben(datei).keySet()).isEqualTo(new TreeSet<>(tabelle.gebraucht()));
        DmnModelInstance modell = modell(datei);
        String xml = Dmn.convertToString(modell);
        for (String fakt : tabelle.gebraucht()) {
            assertThat(xml).contains("dmnElementRef=\"eingabe_" + fakt + "\"", "href=\"#eingabe_" + fakt + "\"");
        }
    }

    @ParameterizedTest
    @MethodSource("tabellen")
    void columnsHaveGermanLabelsAndTypes(Path datei) throws IOException {
        DmnModelInstance modell = modell(datei);
        for (Input spalte : modell.getModelElementsByType(Input.class)) {
            assertThat(spalte.getLabel())
                    .isNotBlank()
                    .doesNotContainPattern("(?i)(?<![aeq])(ae|oe(?!inkommen))|pruef|fuer|gueltig|gebuehr");
        }
        for (Output spalte : modell.getModelElementsByType(Output.class)) {
            assertThat(spalte.getLabel()).isNotBlank();
        }
    }

    /** A table may leave out values that do not matter to it; it knows none that the dictionary does not. */
    @Test
    void theDictionaryNamesEveryFactWithTypeAndValues() throws IOException {
        Map<String, Set<String>> typen = new TreeMap<>();
        Map<String, Set<String>> werte = new TreeMap<>();
        for (Path datei : tabellen().toList()) {
            eingaben(datei).forEach((name, typ) -> typen.computeIfAbsent(name, n -> new TreeSet<>())
                    .add(typ));
            erlaubt(datei).forEach((name, liste) -> werte.computeIfAbsent(name, n -> new TreeSet<>())
                    .addAll(List.of(liste.split(", "))));
        }
        Map<String, Set<String>> woerterbuchTypen = new TreeMap<>();
        Map<String, Set<String>> woerterbuchWerte = new TreeMap<>();
        Woerterbuch.mitgeliefert().eintraege().forEach((name, eintrag) -> {
            woerterbuchTypen.put(name, Set.of(eintrag.typ()));
            if (!eintrag.werte().isEmpty()) {
                woerterbuchWerte.put(name, new TreeSet<>(eintrag.werte()));
            }
            assertThat(eintrag.bedeutung()).as(name).isNotBlank();
            assertThat(eintrag.quelle()).as(name).isNotBlank();
        });
        assertThat(woerterbuchTypen).isEqualTo(typen).hasSizeGreaterThan(30);
        // an expression may know a value that no column lists
        werte.forEach((name, liste) ->
                assertThat(woerterbuchWerte.get(name)).as(name).isNotNull().containsAll(liste));
    }

    /** {@code -Damtsweg.schreibe=true} brings the list in the README up to date. */
    @Test
    void theReadmeShowsTheDictionary() throws IOException {
        Path readme = RAUM.resolve("README.md");
        String text = Files.readString(readme);
        String tabelle = String.join("\n", Woerterbuch.mitgeliefert().alsTabelle()) + "\n";
        if (Boolean.getBoolean("amtsweg.schreibe")) {
            Files.writeString(readme, text.substring(0, text.indexOf("| Fakt | Typ |")) + tabelle);
        }
        assertThat(Files.readString(readme)).endsWith(tabelle);
    }

    @Test
    void noTableAsksForWhoSomebodyIs() throws IOException {
        for (Path datei : tabellen().toList()) {
            assertThat(eingaben(datei).keySet()).doesNotContainAnyElementsOf(IDENTIFIZIEREND);
        }
    }

    private static Map<String, String> eingaben(Path datei) throws IOException {
        Map<String, String> eingaben = new TreeMap<>();
        for (InputData eingabe : modell(datei).getModelElementsByType(InputData.class)) {
            eingaben.put(
                    eingabe.getInformationItem().getName(),
                    eingabe.getInformationItem().getTypeRef());
        }
        return eingaben;
    }

    private static Map<String, String> erlaubt(Path datei) throws IOException {
        Map<String, String> werte = new LinkedHashMap<>();
        for (Input spalte : modell(datei).getModelElementsByType(Input.class)) {
            String ausdruck = spalte.getInputExpression().getText().getTextContent();
            if (spalte.getInputValues() != null && ausdruck.matches("\\w+")) {
                String liste = spalte.getInputValues().getText().getTextContent();
                werte.put(
                        ausdruck,
                        String.join(", ", List.of(liste.replace("\"", "").split(","))));
            }
        }
        return werte;
    }

    private static DmnModelInstance modell(Path datei) throws IOException {
        return Dmn.readModelFromStream(new ByteArrayInputStream(Files.readAllBytes(datei)));
    }

    private static Stream<Path> tabellen() throws IOException {
        try (Stream<Path> dateien = Files.walk(RAUM)) {
            return dateien.filter(datei -> datei.toString().endsWith(".dmn")).sorted().toList().stream();
        }
    }

    private static String schluessel(Path datei) {
        return datei.getFileName().toString().replace(".dmn", "");
    }
}
