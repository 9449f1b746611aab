package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.befehl.Befehle;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Hauptmodell;
import de.amtsweg.test.Warten;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/**
 * Many running cases of the main process, in four different steps, come to a version with one step more, by the command
 * line as an operator calls it. Not part of the usual test run:
 *
 * <p>{@code mvn test -Dtest=UmzugMessung -Dumzug.faelle=1000}
 */
class UmzugMessung extends AmtswegTest {

    private static final int FAELLE = Integer.getInteger("umzug.faelle", 1000);
    private static final String[] STELLEN = {
        "unterlagen-pruefen", "identitaet-feststellen", "sachverhalt-feststellen", "entscheidung-vorschlagen"
    };
    private static final int[] VERTEILUNG = {0, 0, 0, 0, 0, 1, 1, 1, 2, 3};

    @Test
    void keiner_geht_verloren() {
        long beginn = System.nanoTime();
        List<Fall> faelle = new ArrayList<>();
        for (int i = 0; i < FAELLE; i++) {
            faelle.add(Fall.ausAntrag(Antragsdatei.nach("paragraf-18g-regelfall")));
        }
        for (int i = 0; i < FAELLE; i++) {
            faelle.get(i).bis(STELLEN[VERTEILUNG[i % VERTEILUNG.length]]);
        }
        sage("%d Vorgänge eröffnet und an ihre Schritte gebracht: %d s", FAELLE, sekunden(beginn));
        Map<String, String> vorher = aufgaben();
        assertThat(vorher).hasSizeGreaterThanOrEqualTo(FAELLE);
        Hauptmodell.mitNeuemSchritt(engine);

        assertThat(rufe("vergleiche")).isOne();
        beginn = System.nanoTime();
        assertThat(rufe("umziehen", "--probe")).isZero();
        sage("Probe: %d s", sekunden(beginn));
        assertThat(umgestellt()).isZero();
        beginn = System.nanoTime();
        assertThat(rufe("umziehen")).isZero();
        sage("Umzug mit Plan: %d s", sekunden(beginn));

        assertThat(aufgaben()).as("every task as it was").isEqualTo(vorher);
        assertThat(umgestellt()).isEqualTo(FAELLE);
        for (int i = 0; i < VERTEILUNG.length; i++) {
            faelle.get(i).bisZumEnde();
        }
        sage("%d davon bis zum Ende bearbeitet.", VERTEILUNG.length);
    }

    private int rufe(String befehl, String... weiteres) {
        List<String> alle = new ArrayList<>(List.of("prozess", befehl, "aufenthaltstitel-erteilen"));
        alle.addAll(List.of(weiteres));
        alle.addAll(List.of("--adresse", adresse(), "--benutzer", "prozessverantwortung", "--kennwort=demo"));
        return Befehle.ausfuehren(alle.toArray(String[]::new));
    }

    private long umgestellt() {
        return jdbc.sql(
                        "select count(distinct vorgangsnummer) from verlauf where schritt like 'Das Modell % umgestellt'")
                .query(Long.class)
                .single();
    }

    /** Who is to do what until when, and which fields are there, of each open task. */
    private Map<String, String> aufgaben() {
        Warten.bis(
                "Ruhe",
                () -> engine.getManagementService()
                                .createJobQuery()
                                .messages()
                                .withRetriesLeft()
                                .count()
                        == 0);
        Map<String, String> bild = new TreeMap<>();
        for (Task t : engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey("aufenthaltstitel-erteilen")
                .list()) {
            bild.put(
                    t.getId(),
                    t.getName() + "|" + t.getAssignee() + "|" + t.getDueDate() + "|"
                            + new TreeMap<>(engine.getTaskService().getVariablesLocal(t.getId())).keySet());
        }
        return bild;
    }

    private static long sekunden(long seit) {
        return Duration.ofNanos(System.nanoTime() - seit).toSeconds();
    }

    private static void sage(String satz, Object... werte) {
        System.out.printf(satz + "%n", werte);
    }
}
