package de.amtsweg.behoerde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The directory of authorities: written in one step, read by every node, and one broken folder harms nobody else. */
class BehoerdenanlageTest {

    @TempDir
    private Path raum;

    @Test
    void eine_neue_Behoerde_ist_ganz_da_oder_gar_nicht() throws IOException {
        Files.createDirectories(raum.resolve(".abh-neu~1/forms"));
        Behoerden einKnoten = behoerden();
        Behoerden andererKnoten = behoerden();
        assertThat(einKnoten.alle()).isEmpty();

        assertThat(anlage(einKnoten).lege(neue("abh-neu", "100003"))).hasSize(4);

        assertThat(raum).isDirectoryNotContaining("glob:**/.*");
        assertThat(dateien("abh-neu"))
                .containsExactly(
                        "README.md", "behoerde.yaml", "folgevorgang.bpmn", "forms/folgevorgang-erledigen.form");
        assertThat(andererKnoten.siehNach()).isTrue();
        assertThat(andererKnoten.findeNachKennung("100003")).hasValue(neue("abh-neu", "100003"));
        assertThat(andererKnoten.siehNach()).as("only once").isFalse();
        assertThat(Files.readString(raum.resolve("abh-neu/behoerde.yaml"))).contains("azrKennwort: ABH_NEU_KENNWORT");
    }

    @Test
    void noch_einmal_ergaenzt_nur_was_fehlt() throws IOException {
        Behoerdenanlage anlage = anlage(behoerden());
        anlage.lege(neue("abh-neu", "100003"));
        assertThat(anlage.lege(neue("abh-neu", "100003"))).isEmpty();
        Files.writeString(raum.resolve("abh-neu/folgevorgang.bpmn"), "eigener");
        Files.delete(raum.resolve("abh-neu/README.md"));
        Files.delete(raum.resolve("abh-neu/forms/folgevorgang-erledigen.form"));

        assertThat(anlage.lege(neue("abh-neu", "100003"))).containsExactly("Datei „abh-neu/README.md“ geschrieben.");

        assertThat(Files.readString(raum.resolve("abh-neu/folgevorgang.bpmn"))).isEqualTo("eigener");
    }

    @Test
    void was_schon_anders_da_ist_wird_nicht_ueberschrieben() throws IOException {
        Behoerdenanlage anlage = anlage(behoerden());
        anlage.lege(neue("abh-neu", "100003"));
        Files.createDirectories(raum.resolve("abh-leer"));

        assertThatThrownBy(() -> anlage.lege(neue("abh-neu", "100004")))
                .isInstanceOf(Beitrittsfehler.class)
                .hasMessageContaining("gibt es schon mit anderen Angaben (kennung)");
        assertThatThrownBy(() -> anlage.lege(neue("abh-andere", "100003")))
                .hasMessageContaining("100003 hat schon die Behörde „abh-neu“");
        assertThatThrownBy(() -> anlage.lege(neue("abh-leer", "100005")))
                .hasMessageContaining("aber ohne „behoerde.yaml“");
        for (String id : new String[] {"../abh-neu", "abh-", "abh-A", "abh-a/b", "abh-a..b", "musterstadt", ""}) {
            assertThatThrownBy(() -> anlage.lege(neue(id, "100006")))
                    .as(id)
                    .hasMessageContaining("ist kein Name einer Behörde");
        }
        assertThat(raum.toFile().list()).containsExactlyInAnyOrder("abh-neu", "abh-leer");
    }

    @Test
    void im_Programm_selbst_kommt_keine_hinzu() {
        Behoerdenverzeichnis programm = new Behoerdenverzeichnis((Path) null);
        Behoerden mitgelieferte = new Behoerden(programm);
        assertThat(mitgelieferte.alle())
                .extracting(Behoerde::id)
                .containsExactly("abh-beispielkreis", "abh-musterstadt");

        assertThatThrownBy(() -> new Behoerdenanlage(programm, mitgelieferte).lege(neue("abh-neu", "100003")))
                .hasMessageContaining("amtsweg.behoerden.verzeichnis");
    }

    @Test
    void ein_kaputter_Ordner_haelt_nur_seine_Behoerde_auf() throws IOException {
        anlage(behoerden()).lege(neue("abh-gut", "100003"));
        schreibe("abh-doppelt", "kennung: \"100005\"");
        schreibe("abh-zwilling", "kennung: \"100005\"");
        schreibe("abh-ohne-name", "name:");
        schreibe("abh-unlesbar", "land: [");
        schreibe("musterstadt", "");
        Files.createDirectories(raum.resolve("abh-leer"));
        Files.createDirectories(raum.resolve("vorlage"));

        Behoerden behoerden = behoerden();

        assertThat(behoerden.alle()).extracting(Behoerde::id).containsExactly("abh-gut");
        assertThat(behoerden.unbrauchbare())
                .containsEntry("abh-leer", "Im Ordner fehlt die Datei „behoerde.yaml“.")
                .containsEntry("abh-ohne-name", "Es fehlt die Angabe „name“.")
                .hasEntrySatisfying("abh-unlesbar", s -> assertThat(s).contains("kein lesbares YAML"))
                .hasEntrySatisfying("musterstadt", s -> assertThat(s).contains("kein Name einer Behörde"))
                .hasEntrySatisfying("abh-doppelt", s -> assertThat(s).contains("100005 hat auch „abh-zwilling“"))
                .hasEntrySatisfying("abh-zwilling", s -> assertThat(s).contains("100005 hat auch „abh-doppelt“"))
                .hasSize(6);
        schreibe("abh-dieb", "kennung: \"100003\"");
        assertThat(behoerden.siehNach()).as("whoever is known keeps it").isFalse();
        assertThat(behoerden.findeNachKennung("100003"))
                .hasValueSatisfying(b -> assertThat(b.id()).isEqualTo("abh-gut"));
        FileSystemUtils.deleteRecursively(raum.resolve("abh-dieb"));
        schreibe("abh-doppelt", "kennung: \"100004\"");
        assertThat(behoerden.siehNach()).as("mended while running").isTrue();
        assertThat(behoerden.alle()).extracting(Behoerde::id).containsExactly("abh-doppelt", "abh-gut", "abh-zwilling");
    }

    /** As abh-gut, with one line that differs. */
    private void schreibe(String id, String zeile) throws IOException {
        String feld = zeile.replaceFirst(":.*", ":");
        String text = Behoerdendatei.schreibe(neue(id, "1" + (Math.floorMod(id.hashCode(), 90000) + 10000)));
        Files.createDirectories(raum.resolve(id));
        Files.writeString(
                raum.resolve(id).resolve("behoerde.yaml"),
                zeile.isEmpty() ? text : text.replaceFirst("(?m)^" + feld + ".*$", zeile));
    }

    private Stream<String> dateien(String id) throws IOException {
        Path ordner = raum.resolve(id);
        return Files.walk(ordner)
                .filter(Files::isRegularFile)
                .map(d -> ordner.relativize(d).toString())
                .sorted();
    }

    private Behoerden behoerden() {
        return new Behoerden(new Behoerdenverzeichnis(raum));
    }

    private Behoerdenanlage anlage(Behoerden behoerden) {
        return new Behoerdenanlage(new Behoerdenverzeichnis(raum), behoerden);
    }

    private static Behoerde neue(String id, String kennung) {
        return new Behoerde(
                id,
                kennung,
                "Stadt Neu – Ausländerbehörde: „eins“",
                "Neue Straße 1",
                "01234 Neustadt",
                "Neustadt",
                "01234 5678-0",
                "abh@neu.example",
                "Hessen",
                "KLAGE",
                "Verwaltungsgericht Neustadt, Gerichtsweg 2, 01234 Neustadt",
                "§ 28 Absatz 1 HVwVfG",
                false,
                Map.of(Behoerde.AZR_KENNWORT, id.toUpperCase(Locale.ROOT).replace('-', '_') + "_KENNWORT"));
    }
}
