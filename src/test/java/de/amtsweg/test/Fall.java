package de.amtsweg.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.amtsweg.vorgang.Fallart;
import de.amtsweg.vorgang.Prozessstart;
import de.amtsweg.vorgang.Verlaufseintrag;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import de.amtsweg.vorgang.Zustand;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/**
 * A case at the counter, told as it happens: an application comes in, people fill in forms, registers answer by
 * themselves, days pass. Nothing is started in the middle and nobody acts who is not logged in.
 *
 * <pre>{@code
 * Fall.ausAntrag("paragraf-18g-regelfall")
 *         .erledigt("unterlagen-pruefen")
 *         .bis("entscheidung-vorschlagen")
 *         .erledigt("entscheidung-vorschlagen", "geltungsdauerMonate", 24)
 *         .bisZumEnde();
 * }</pre>
 */
public final class Fall {

    private final Anwendung anwendung = Anwendung.laufende();
    private final ProcessEngine engine = anwendung.engine();
    private final String nummer;
    private String person;

    private Fall(String nummer) {
        this.nummer = nummer;
    }

    public static Fall ausAntrag(String beispiel) {
        return ausAntrag(Antragsdatei.nach(beispiel));
    }

    public static Fall ausAntrag(Antragsdatei antrag) {
        HttpResponse<String> antwort = antrag.sende();
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(202);
        try {
            JsonNode json = new ObjectMapper().readTree(antwort.body());
            return new Fall(json.get("vorgangsnummer").asText());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The case that this person opens at the counter, with the start form of the process. */
    public static Fall amSchalter(String person, String prozess, Map<String, Object> angaben) {
        ProcessEngine engine = Anwendung.laufende().engine();
        String instanz = new Person(person).tut(() -> {
            String modell = engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(prozess)
                    .latestVersion()
                    .singleResult()
                    .getId();
            return engine.getFormService().submitStartForm(modell, angaben).getId();
        });
        return new Fall(engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instanz)
                .singleResult()
                .getBusinessKey());
    }

    /** The case with this number, however it was opened. */
    public static Fall zu(String vorgangsnummer) {
        return new Fall(vorgangsnummer);
    }

    /** From now on this demo user acts; without, whoever of the authority has the right role. */
    public Fall als(String person) {
        this.person = person;
        return this;
    }

    /** Somebody fills in the form as usual, except for the named fields. */
    public Fall erledigt(String formular, Object... felder) {
        Task task = warteAuf(formular);
        Person wer = wer(formularVon(task));
        Map<String, Object> werte = werte(task, felder);
        wer.macht(() -> {
            engine.getTaskService().claim(task.getId(), wer.id());
            engine.getFormService().submitTaskForm(task.getId(), werte);
        });
        return this;
    }

    /** Somebody tries; the sentence that refuses it. The task stays as it was. */
    public String abgelehnt(String formular, Object... felder) {
        Task task = warteAuf(formular);
        Person wer = wer(formularVon(task));
        Map<String, Object> werte = werte(task, felder);
        return wer.tut(() -> {
            engine.getTaskService().claim(task.getId(), wer.id());
            try {
                engine.getFormService().submitTaskForm(task.getId(), werte);
            } catch (RuntimeException e) {
                engine.getTaskService().claim(task.getId(), null);
                return Ablehnung.satz(e);
            }
            throw new AssertionError(formular + " wurde angenommen");
        });
    }

    /** Waits until this form (or the task with this name) is to be filled in. */
    public Fall wartetAuf(String formular) {
        warteAuf(formular);
        return this;
    }

    /** Does everything else as usual until this form is to be filled in. */
    public Fall bis(String formular) {
        Warten.auf(
                formular,
                () -> {
                    List<Task> offen = tasks();
                    Optional<Task> gesucht =
                            offen.stream().filter(hat(formular)).findFirst();
                    if (gesucht.isEmpty()) {
                        assertThat(laeuft())
                                .as("vor " + formular + " zu Ende\n" + lage())
                                .isTrue();
                        erledigeUebliches(offen);
                    }
                    return gesucht;
                },
                this::lage);
        return this;
    }

    /** The same for what may come after the end of the case: until then there may be nothing to do. */
    public Fall bisSpaeter(String formular) {
        Warten.auf(
                formular,
                () -> {
                    List<Task> offen = tasks();
                    Optional<Task> gesucht =
                            offen.stream().filter(hat(formular)).findFirst();
                    if (gesucht.isEmpty()) {
                        erledigeUebliches(offen);
                    }
                    return gesucht;
                },
                this::lage);
        return this;
    }

    /** Does everything as usual until nothing is left to do. */
    public Fall bisZumEnde() {
        Warten.auf(
                "Ende",
                () -> {
                    erledigeUebliches(tasks());
                    return laeuft() ? Optional.empty() : Optional.of(true);
                },
                this::lage);
        return this;
    }

    private void erledigeUebliches(List<Task> offen) {
        offen.stream()
                .filter(t -> !Antworten.WARTEND.contains(formularVon(t)))
                .findFirst()
                .ifPresent(t -> {
                    String merke = person;
                    person = null;
                    erledigt(t.getName());
                    person = merke;
                });
    }

    /** Days pass; timers that are due fire by themselves. */
    public Fall nach(Duration dauer) {
        Testuhr.UHR.vor(dauer);
        return this;
    }

    public Fall nachTagen(int tage) {
        return nach(Duration.ofDays(tage));
    }

    /** The applicant takes the application back. */
    public boolean zurueckgenommen() {
        return anwendung.bean(Prozessstart.class).antragZurueckgenommen(nummer);
    }

    /** Documents arrive. */
    public Fall unterlagenEingegangen() {
        assertThat(anwendung.bean(Prozessstart.class).unterlagenEingegangen(nummer))
                .isTrue();
        return this;
    }

    /** A caseworker has a register asked, from the tab „Akte“ of an open task. */
    public Tasklist.Antwort fragtRegister(String baustein) {
        return Tasklist.als(wer("").id())
                .aktePost("/aufgabe/" + tasks().get(0).getId() + "/register", "{\"baustein\":\"" + baustein + "\"}");
    }

    public String nummer() {
        return nummer;
    }

    public Vorgang vorgang() {
        return anwendung.bean(Vorgaenge.class).lade(nummer);
    }

    public Zustand zustand() {
        return vorgang().zustand();
    }

    /** The steps of the case's history. */
    public List<String> verlauf() {
        return anwendung.bean(Vorgaenge.class).verlauf(nummer).stream()
                .map(Verlaufseintrag::schritt)
                .toList();
    }

    /** Waits until the history tells this. */
    public Fall vermerkt(String schritt) {
        Warten.auf(
                schritt,
                () -> verlauf().stream().filter(s -> s.startsWith(schritt)).findFirst(),
                this::lage);
        return this;
    }

    /** What the form shows, before anybody fills it in. */
    public Map<String, Object> zeigt(String formular) {
        return Formular.vorgelegt(engine, warteAuf(formular));
    }

    /** The open task with this form or name. */
    public Task warteAuf(String formular) {
        return Warten.auf(formular, () -> suche(formular), this::lage);
    }

    public Optional<Task> suche(String formular) {
        return tasks().stream().filter(hat(formular)).findFirst();
    }

    public List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .initializeFormKeys()
                .list();
    }

    public boolean laeuft() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(nummer)
                        .count()
                > 0;
    }

    private static Predicate<Task> hat(String formularOderName) {
        return t -> formularOderName.equals(formularVon(t)) || formularOderName.equals(t.getName());
    }

    private static String formularVon(Task task) {
        return task.getCamundaFormRef().getKey();
    }

    private Person wer(String formular) {
        boolean zeichnen = formular.endsWith("-zeichnen");
        String rolle = vorgang().fallart() == Fallart.EINBUERGERUNG
                ? (zeichnen ? "urkunde" : "staatsangehoerigkeit")
                : (zeichnen ? "zeichnung" : "sachbearbeitung");
        return new Person(person != null ? person : rolle + vorgang().behoerde().replaceFirst("^abh", ""));
    }

    private Map<String, Object> werte(Task task, Object... felder) {
        Map<String, Object> vorgelegt = Formular.vorgelegt(engine, task);
        Map<String, Object> eingaben = new HashMap<>(Antworten.zu(formularVon(task), vorgelegt));
        for (int i = 0; i < felder.length; i += 2) {
            eingaben.put((String) felder[i], felder[i + 1]);
        }
        return Formular.zu(engine, task).ausgefuellt(vorgelegt, eingaben);
    }

    /** Everything somebody wants to know whose test waited in vain. */
    private String lage() {
        String aufgaben = tasks().stream().map(Task::getName).collect(Collectors.joining(", "));
        return nummer + " " + zustand() + "\n  Aufgaben: " + aufgaben + "\n  Verlauf: " + String.join("; ", verlauf())
                + "\n  Stoerungen: " + Stoerungen.von(engine, nummer);
    }
}
