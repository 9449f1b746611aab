package de.amtsweg.antrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word for one document: the sender's categories are those the law table asks for. */
class KategorienTest {

    @Test
    void jede_Unterlage_die_das_Recht_verlangt_kann_der_Sender_benennen() throws IOException {
        List<String> verlangt = Stream.of(
                        Files.readString(Path.of("decisions/aufenthaltstitel/erforderliche-unterlagen.faelle.csv"))
                                .split("\\R"))
                .skip(1)
                .map(zeile -> zeile.split(";", -1)[8])
                .flatMap(liste -> Stream.of(liste.split(" \\| ")))
                .filter(kategorie -> !kategorie.isBlank())
                .distinct()
                .toList();
        String schema = Files.readString(Path.of("connectors/ozg/vertrag/ozg-antrag.xsd"));
        String aufzaehlung = schema.substring(schema.indexOf("name=\"Kategorie\""));
        List<String> benennbar = Pattern.compile("enumeration value=\"([A-Z_]+)\"")
                .matcher(aufzaehlung.substring(0, aufzaehlung.indexOf("</xs:simpleType>")))
                .results()
                .map((MatchResult treffer) -> treffer.group(1))
                .toList();

        assertThat(verlangt).contains("PASS", "HOCHSCHULABSCHLUSS").hasSizeGreaterThan(10);
        assertThat(benennbar).containsAll(verlangt).contains("LICHTBILD", "AUFENTHALTSTITEL", "SONSTIGES");
    }
}
