package de.amtsweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents for people agree with themselves and with what lies beside them. */
class DokumenteTest {

    private static final Path WURZEL = Path.of("").toAbsolutePath();
    private static final Set<String> FREMD = Set.of("target", "node_modules", ".git", ".daten");
    private static final Pattern VERWEIS = Pattern.compile("\\[[^\\]]*]\\(<?([^)<>\\s]+)>?\\)");
    private static final Pattern TYP = Pattern.compile("`([A-Z]\\w+)`");
    private static final Pattern OEFFENTLICH =
            Pattern.compile("^public (final |sealed |abstract )*(class|record|interface|enum) ", Pattern.MULTILINE);

    @Test
    void every_link_to_a_local_file_leads_somewhere() {
        assertThat(dateien(".md").flatMap(d -> toteVerweise(d, lies(d)))).isEmpty();
        // the search finds a dead link
        assertThat(toteVerweise(WURZEL.resolve("README.md"), "[a](README.md) [b](gibt/es/nicht.md) [c](https://x.de)"))
                .containsExactly("README.md -> gibt/es/nicht.md");
    }

    @Test
    void the_number_of_a_decision_is_the_number_of_its_title() throws IOException {
        List<Path> entscheidungen = ordner(WURZEL.resolve("docs/adr"));
        assertThat(entscheidungen).hasSizeGreaterThan(1).allSatisfy(datei -> {
            String nummer = datei.getFileName().toString().substring(0, 4);
            assertThat(nummer).as("file name of %s", datei).matches("[0-9]{4}");
            assertThat(lies(datei)).as("title of %s", datei).startsWith("# " + nummer + " ");
            assertThat(lies(datei)).contains("Status:", "## Context", "## Decision", "## Consequences");
        });
        assertThat(entscheidungen.stream().map(d -> d.getFileName().toString().substring(0, 4)))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_package_with_public_types_is_described() {
        Path quelle = WURZEL.resolve("src/main/java");
        Set<String> pakete = dateien(".java")
                .filter(d -> d.startsWith(quelle))
                .filter(d -> OEFFENTLICH.matcher(lies(d)).find())
                .map(d -> quelle.relativize(d.getParent()).toString().replace('/', '.'))
                .collect(Collectors.toSet());
        assertThat(pakete).contains("de.amtsweg.vorgang");
        String architektur = lies(WURZEL.resolve("docs/architektur.md"));
        assertThat(pakete).allSatisfy(paket -> assertThat(architektur).contains("| `" + paket + "` |"));
    }

    /** The DMS speaks an open standard: its README says why there is no contract of ours. */
    @Test
    void every_partner_has_a_readme_and_a_contract_or_says_why_not() throws IOException {
        List<Path> partner = ordner(WURZEL.resolve("connectors")).stream()
                .filter(Files::isDirectory)
                .toList();
        assertThat(partner).isNotEmpty().allSatisfy(ordner -> {
            String readme = lies(ordner.resolve("README.md"));
            boolean vertrag = Files.isDirectory(ordner.resolve("vertrag"))
                    && ordner(ordner.resolve("vertrag")).stream()
                            .anyMatch(d -> d.toString().matches(".*\\.(xsd|ya?ml|json)"));
            assertThat(vertrag || readme.contains("kein eigenes Schema"))
                    .as("contract of %s", ordner.getFileName())
                    .isTrue();
        });
    }

    @Test
    void the_glossary_is_a_table_in_order_without_doubles_that_names_existing_types() {
        List<String[]> zeilen = lies(WURZEL.resolve("docs/glossar.md"))
                .lines()
                .takeWhile(z -> !z.startsWith("## "))
                .filter(z -> z.startsWith("|"))
                .map(z -> z.substring(1, z.length() - 1).split("\\|", -1))
                .toList();
        assertThat(zeilen).hasSizeGreaterThan(50).allSatisfy(z -> {
            assertThat(z).as(String.join("|", z)).hasSize(5);
            assertThat(z).allSatisfy(zelle -> assertThat(zelle).isNotBlank());
        });
        List<String> begriffe = zeilen.stream().skip(2).map(z -> z[0].strip()).toList();
        assertThat(begriffe).doesNotHaveDuplicates();
        assertThat(begriffe).isSortedAccordingTo(java.text.Collator.getInstance(java.util.Locale.GERMAN));
        Set<String> typen = dateien(".java")
                .map(d -> d.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> genannt = zeilen.stream()
                .flatMap(z -> TYP.matcher(z[4]).results().map(r -> r.group(1)))
                .toList();
        assertThat(genannt).hasSizeGreaterThan(50);
        assertThat(typen).containsAll(genannt);
    }

    @Test
    void every_test_that_a_document_names_exists() {
        List<String> tests = dateien(".java")
                .map(d -> d.getFileName().toString().replace(".java", ""))
                .toList();
        List<String> genannt = dateien(".md")
                .flatMap(d -> treffer("`(?:mvn test -Dtest=)?(\\w+Test)`", lies(d)).stream())
                .distinct()
                .toList();
        assertThat(genannt).contains("DokumenteTest");
        assertThat(tests).containsAll(genannt);
    }

    @Test
    void documents_are_free_of_paths_of_a_machine() {
        Pattern pfad = Pattern.compile("(?<![\\w./])/(work|home|root|tmp)/\\S+");
        assertThat(pfad.matcher("see /home/x/y").find()).isTrue();
        assertThat(dateien(".md").filter(d -> pfad.matcher(lies(d)).find())).isEmpty();
    }

    private static List<String> treffer(String muster, String text) {
        return Pattern.compile(muster)
                .matcher(text)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    private static Stream<String> toteVerweise(Path datei, String text) {
        return VERWEIS.matcher(text)
                .results()
                .map((MatchResult r) -> r.group(1))
                .filter(ziel -> !ziel.matches("[a-z]+:.*") && !ziel.startsWith("#"))
                .filter(ziel -> !Files.exists(datei.resolveSibling(ziel.replaceFirst("#.*", ""))))
                .map(ziel -> WURZEL.relativize(datei) + " -> " + ziel);
    }

    private static Stream<Path> dateien(String endung) {
        List<Path> gefunden = new ArrayList<>();
        sammle(WURZEL, endung, gefunden);
        assertThat(gefunden).isNotEmpty();
        return gefunden.stream();
    }

    private static void sammle(Path ordner, String endung, List<Path> gefunden) {
        for (Path eintrag : ordner(ordner)) {
            if (Files.isDirectory(eintrag)) {
                if (!FREMD.contains(eintrag.getFileName().toString())) {
                    sammle(eintrag, endung, gefunden);
                }
            } else if (eintrag.toString().endsWith(endung)) {
                gefunden.add(eintrag);
            }
        }
    }

    private static List<Path> ordner(Path ordner) {
        try (Stream<Path> eintraege = Files.list(ordner)) {
            return eintraege.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String lies(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
