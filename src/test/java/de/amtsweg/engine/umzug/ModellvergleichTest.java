package de.amtsweg.engine.umzug;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a process owner reads about two versions of a model. */
class ModellvergleichTest {

    @Test
    void ein_neuer_Schritt_ein_anderer_Name_eine_andere_Frist() {
        assertThat(vergleiche(Probemodell.ERSTE, Probemodell.MIT_SCHRITT))
                .containsExactly(
                        "Neu: Aufgabe „Gegenlesen“ (userTask_gegenlesen) (Gruppe „sachbearbeitung“, Formular „umzugsprobe“).",
                        "„Erfassen“ heißt jetzt „Daten erfassen“.",
                        "„Frist vorbei“: Zeit bisher „P30D“, jetzt „P5D“.",
                        "„Prüfen“: Gruppe bisher „sachbearbeitung“, jetzt „zeichnung“.",
                        "Neuer Weg von „Gegenlesen“ nach „Prüfen“: ohne Bedingung.",
                        "Neuer Weg von „Daten erfassen“ nach „Gegenlesen“: ohne Bedingung.",
                        "Der Weg von „Erfassen“ nach „Prüfen“ entfällt: ohne Bedingung.");
    }

    @Test
    void ein_Schritt_entfaellt() {
        assertThat(vergleiche(Probemodell.ERSTE, Probemodell.OHNE_SCHRITT))
                .contains("Entfällt: Aufgabe „Erfassen“ (userTask_erfassen).")
                .anyMatch(s -> s.startsWith("Neu: Aufgabe „Aufnehmen“ (userTask_aufnehmen)"));
    }

    @Test
    void eine_andere_Art_ein_anderer_Baustein_eine_andere_Nachricht() {
        String ruf = Probemodell.ERSTE.replaceFirst(
                "<bpmn:userTask id=\"userTask_pruefen\"[^>]*/>",
                "<bpmn:callActivity id=\"userTask_pruefen\" name=\"Prüfen\" calledElement=\"folgevorgang\"/>");
        assertThat(vergleiche(Probemodell.ERSTE, ruf))
                .contains(
                        "„Prüfen“ ist jetzt Baustein, bisher Aufgabe.",
                        "„Prüfen“: Formular entfällt, bisher „umzugsprobe“.",
                        "„Prüfen“: Baustein neu „folgevorgang“.");
        assertThat(vergleiche(ruf, ruf.replace("\"folgevorgang\"", "\"${baustein}\"")))
                .containsExactly("„Prüfen“: Baustein bisher „folgevorgang“, jetzt „${baustein}“.");
        assertThat(vergleiche(Probemodell.ERSTE, Probemodell.ERSTE.replace("UmzugsprobeAntwort", "Anderes")))
                .containsExactly("„Antwort da“: Nachricht bisher „UmzugsprobeAntwort“, jetzt „Anderes“.");
    }

    @Test
    void dasselbe_Modell_hat_keinen_Unterschied() {
        Modellbild haupt = Modellbild.von(
                Bpmn.readModelFromFile(Path.of("processes/aufenthaltstitel/aufenthaltstitel-erteilen.bpmn")
                        .toFile()));
        assertThat(Modellvergleich.saetze(haupt, haupt, f -> List.of())).isEmpty();
        assertThat(haupt.schritte().get("businessRuleTask_pruefumfangBestimmen").merkmale())
                .containsEntry("Tabelle", "pruefumfang")
                .containsEntry("Abschnitt", "subProcess_pruefenUndEntscheiden");
        assertThat(haupt.schritte().get("userTask_entscheidungVorschlagen").merkmal(Merkmale.VIER_AUGEN))
                .isEqualTo("erstperson");
        assertThat(haupt.schritte().get("subProcess_pruefenUndEntscheiden").merkmale())
                .as("nothing of what lies inside")
                .doesNotContainKeys("Tabelle", Merkmale.VIER_AUGEN);
    }

    @Test
    void Formulare_werden_nach_Feldern_verglichen() {
        assertThat(Modellvergleich.felder(Set.of("a"), Set.of("b"), false))
                .containsExactly("neue Felder b.", "entfallene Felder a.");
        assertThat(Modellvergleich.felder(Set.of("a"), Set.of("a"), false)).hasSize(1);
        assertThat(Modellvergleich.felder(Set.of("a"), Set.of("a"), true)).isEmpty();
    }

    /** The engine's own words, as its version 7.24 has them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Activities have incompatible types (UserTaskActivityBehavior is not compatible with"
                        + " CallActivityBehavior) | die beiden Schritte sind von verschiedener Art",
                "Target activity is not asyncBefore | der Vorgang wartet vor dem Schritt",
                "Transition instance is assigned to no sequence flow and target activity has more than one outgoing"
                        + " sequence flow | der Vorgang ist gerade auf einem Weg",
                "Process instance 'x' cannot be migrated. Its process definition 'a' does not match the source process"
                        + " definition of the migration plan 'b' | der Vorgang steht inzwischen auf einer anderen",
                "something new | something new"
            })
    void was_die_Engine_sagt_steht_dann_auf_Deutsch_da(String englisch, String deutsch) {
        assertThat(Gruende.uebersetzt(englisch)).startsWith(deutsch);
    }

    private static List<String> vergleiche(String alt, String neu) {
        return Modellvergleich.saetze(bild(alt), bild(neu), f -> List.of());
    }

    private static Modellbild bild(String bpmn) {
        return Modellbild.von(
                Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8))));
    }
}
