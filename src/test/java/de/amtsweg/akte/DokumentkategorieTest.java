package de.amtsweg.akte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DokumentkategorieTest {

    @Test
    void was_ein_Sender_benennen_kann_kann_auch_die_Sachbearbeitung_einordnen() throws IOException {
        String schema = Files.readString(Path.of("connectors/ozg/vertrag/ozg-antrag.xsd"));
        String aufzaehlung = schema.substring(schema.indexOf("name=\"Kategorie\""));
        List<String> benennbar = Pattern.compile("enumeration value=\"([A-Z_]+)\"")
                .matcher(aufzaehlung.substring(0, aufzaehlung.indexOf("</xs:simpleType>")))
                .results()
                .map(treffer -> treffer.group(1))
                .toList();

        assertThat(benennbar).contains("PASS", "SONSTIGES").hasSizeGreaterThan(20);
        assertThat(Dokumentkategorie.eingaenge())
                .extracting(Enum::name)
                .containsAll(benennbar)
                .hasSize(benennbar.size() + 1)
                .contains("ANTRAG");
    }

    @Test
    void eigene_Schriftstuecke_sind_keine_Kategorie_eines_Eingangs() {
        assertThat(Dokumentkategorie.eingang("PASS")).contains(Dokumentkategorie.PASS);
        assertThat(Dokumentkategorie.eingang("BESCHEID")).isEmpty();
        assertThat(Dokumentkategorie.inWorten("BESCHEID")).isEqualTo("Bescheid");
        assertThat(Dokumentkategorie.inWorten("NEU_UND_UNBEKANNT")).isEqualTo("NEU_UND_UNBEKANNT");
    }
}
