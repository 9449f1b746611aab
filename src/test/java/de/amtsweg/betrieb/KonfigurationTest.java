package de.amtsweg.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code docs/konfiguration.md} names every setting of ours and its default, and none that does not exist. */
class KonfigurationTest {

    private static final Path DOKUMENT = Path.of("docs/konfiguration.md");
    private static final Pattern ZEILE =
            Pattern.compile("(?m)^\\| `(amtsweg\\.[^`]+)` \\| [^|]{10,} \\| (?:`([^`]*)`|–) \\|$");
    private static final String REGISTER = "amtsweg\\.register\\.[a-z]+\\.";

    @Test
    void the_document_says_what_the_program_takes() throws IOException {
        assertThat(beschrieben(Files.readString(DOKUMENT)))
                .isEqualTo(imProgramm())
                .hasSizeGreaterThan(20)
                .containsEntry("amtsweg.antrag.max-groesse", "25MB")
                .containsEntry("amtsweg.antrag.token", "");
    }

    @Test
    void a_row_that_is_missing_or_wrong_is_seen() throws IOException {
        String dokument = Files.readString(DOKUMENT);
        assertThat(beschrieben(dokument.replace("| `25MB` |", "| `26MB` |"))).isNotEqualTo(imProgramm());
        assertThat(beschrieben(dokument.replaceFirst("(?m)^\\| `amtsweg.mail.absender`.*\\n", "")))
                .isNotEqualTo(imProgramm());
    }

    /** They are found by their name at start; one that is named otherwise would not be known. */
    @Test
    void records_with_settings_are_named_so_that_they_are_found() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("de.amtsweg")
                                .stream()
                                .filter(klasse -> klasse.isAnnotatedWith(ConfigurationProperties.class))
                                .toList())
                .hasSizeGreaterThan(5)
                .allSatisfy(klasse -> assertThat(klasse.getSimpleName()).endsWith("Properties"))
                .allMatch(JavaClass::isRecord);
    }

    private static Map<String, String> beschrieben(String dokument) {
        Map<String, String> gefunden = new TreeMap<>();
        Matcher zeile = ZEILE.matcher(dokument);
        while (zeile.find()) {
            String vorgabe = zeile.group(2) == null ? "" : zeile.group(2);
            assertThat(gefunden.put(zeile.group(1), vorgabe))
                    .as("once: " + zeile.group(1))
                    .isNull();
        }
        return gefunden;
    }

    private static Map<String, String> imProgramm() {
        Map<String, String> alle = new TreeMap<>();
        for (Einstellung einstellung : Einstellungen.alle()) {
            String name = einstellung.name().toString().replaceFirst("^" + REGISTER, "amtsweg.register.‹register›.");
            alle.put(name, einstellung.vorgabe() == null ? "" : einstellung.vorgabe());
        }
        return alle;
    }
}
