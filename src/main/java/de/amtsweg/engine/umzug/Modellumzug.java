package de.amtsweg.engine.umzug;

import de.amtsweg.engine.Anmeldung;
import de.amtsweg.engine.Formularfelder;
import de.amtsweg.vorgang.FachlicherFehler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Models under change: what differs between two versions, and moving running cases from one to another. The caller has
 * checked that the person may do that; she does it for her authorities.
 */
@Component
public class Modellumzug {

    private static final Logger LOG = LoggerFactory.getLogger(Modellumzug.class);
    private static final String BAUSTEINE =
            "Umgezogen werden nur die Vorgänge dieses Modells. Bausteine, die es aufgerufen hat und die noch laufen,"
                    + " bleiben auf ihrer Fassung; sie ziehen mit ihrem eigenen Modell um.";
    private static final String FRISTEN = "Laufende Fristen bleiben, auch wenn die neue Fassung andere nennt.";

    private final Fassungen fassungen;
    private final Umzugsplaner planer;
    private final Umzugsrechnung rechnung;
    private final Formularfelder formularfelder;
    private final RepositoryService repositoryService;
    private final RuntimeService runtimeService;
    private final Anmeldung anmeldung;

    Modellumzug(
            Fassungen fassungen,
            Umzugsplaner planer,
            Umzugsrechnung rechnung,
            Formularfelder formularfelder,
            @Lazy RepositoryService repositoryService,
            @Lazy RuntimeService runtimeService,
            Anmeldung anmeldung) {
        this.fassungen = fassungen;
        this.planer = planer;
        this.rechnung = rechnung;
        this.formularfelder = formularfelder;
        this.repositoryService = repositoryService;
        this.runtimeService = runtimeService;
        this.anmeldung = anmeldung;
    }

    /** What changed, in sentences. */
    public record Vergleich(String schluessel, String name, int von, int nach, List<String> saetze) {}

    private record Rechnung(Fassung ziel, Umzugsplan plan, List<Umzugsrechnung.Ergebnis> ergebnisse) {}

    /** From the version before to the newest, if no numbers are given. */
    public Vergleich vergleiche(
            String schluessel, Integer von, Integer nach, String behoerde, List<String> zustaendig) {
        List<Fassung> alle = fassungen.von(schluessel, behoerde, zustaendig);
        Fassung neu = Fassungen.nummer(alle, nach);
        Fassung alt = Fassungen.vorher(alle, von, neu);
        verschieden(alt, neu);
        return anmeldung.alsAnwendung(() -> new Vergleich(
                schluessel,
                neu.name(),
                alt.nummer(),
                neu.nummer(),
                Modellvergleich.saetze(
                        planer.bild(alt), planer.bild(neu), formular -> formularunterschied(formular, alt, neu))));
    }

    /** What would happen; nothing is written. */
    public Umzugsplan plane(Umzugswunsch wunsch, List<String> zustaendig) {
        return rechne(wunsch, zustaendig).plan();
    }

    /** Begins the move of all cases that can; it goes on by itself. */
    public Umzugsauftrag ziehe(Umzugswunsch wunsch, List<String> zustaendig) {
        Rechnung rechnung = rechne(wunsch, zustaendig);
        List<String> auftraege = rechnung.ergebnisse().stream()
                .filter(e -> !e.instanzen().isEmpty())
                .map(e -> anmeldung.mitAllenRechten(() -> runtimeService
                        .newMigration(e.plan())
                        .processInstanceIds(e.instanzen())
                        .executeAsync()
                        .getId()))
                .toList();
        LOG.info(
                "{} of {} cases begin to move to version {} of {}",
                rechnung.plan().umziehbar(),
                rechnung.plan().vorgaenge(),
                rechnung.ziel().nummer(),
                wunsch.schluessel());
        return new Umzugsauftrag(rechnung.plan(), auftraege);
    }

    private Rechnung rechne(Umzugswunsch wunsch, List<String> zustaendig) {
        List<Fassung> alle = fassungen.von(wunsch.schluessel(), wunsch.behoerde(), zustaendig);
        Fassung ziel = Fassungen.nummer(alle, wunsch.nach());
        if (ziel.angehalten()) {
            throw new FachlicherFehler("Die Fassung " + ziel.nummer() + " von „" + ziel.name()
                    + "“ ist angehalten; dorthin zieht nichts um.");
        }
        List<Fassung> quellen = wunsch.alle()
                ? alle.stream().filter(f -> f.nummer() != ziel.nummer()).toList()
                : List.of(Fassungen.vorher(alle, wunsch.von(), ziel));
        quellen.forEach(q -> verschieden(q, ziel));
        List<String> behoerden = wunsch.behoerde() == null ? zustaendig : List.of(wunsch.behoerde());
        Map<String, String> nachfolger = wunsch.nachfolger() == null ? Map.of() : wunsch.nachfolger();
        return anmeldung.alsAnwendung(() -> {
            List<Umzugsrechnung.Ergebnis> ergebnisse = quellen.stream()
                    // an old version without cases has nothing to say, unless it was asked for
                    .filter(q -> !wunsch.alle() || rechnung.zaehle(q, behoerden) > 0)
                    .map(q -> rechnung.rechne(q, ziel, nachfolger, behoerden))
                    .toList();
            List<Umzugsplan.Herkunft> herkunft =
                    ergebnisse.stream().map(Umzugsrechnung.Ergebnis::herkunft).toList();
            Umzugsplan plan = new Umzugsplan(
                    ziel.schluessel(),
                    ziel.name(),
                    wunsch.behoerde(),
                    ziel.nummer(),
                    herkunft.stream().mapToInt(Umzugsplan.Herkunft::vorgaenge).sum(),
                    herkunft.stream().mapToInt(Umzugsplan.Herkunft::umziehbar).sum(),
                    herkunft,
                    hinweise(alle, quellen, ziel, behoerden));
            return new Rechnung(ziel, plan, ergebnisse);
        });
    }

    private List<String> hinweise(List<Fassung> alle, List<Fassung> quellen, Fassung ziel, List<String> behoerden) {
        List<String> hinweise = new ArrayList<>(List.of(BAUSTEINE, FRISTEN));
        alle.stream()
                .filter(f -> !quellen.contains(f) && f.nummer() != ziel.nummer())
                .filter(f -> rechnung.zaehle(f, behoerden) > 0)
                .forEach(f -> hinweise.add("Auf Fassung " + f.nummer() + " laufen weitere Vorgänge ("
                        + rechnung.zaehle(f, behoerden) + "); mit --von alle ziehen auch sie um."));
        return hinweise;
    }

    private static void verschieden(Fassung alt, Fassung neu) {
        if (alt.nummer() == neu.nummer()) {
            throw new FachlicherFehler("Von und nach ist dieselbe Fassung " + neu.nummer() + ".");
        }
    }

    private List<String> formularunterschied(String formular, Fassung alt, Fassung neu) {
        byte[] bisher = formular(formular, alt);
        byte[] jetzt = formular(formular, neu);
        return bisher == null || jetzt == null
                ? List.of()
                : Modellvergleich.felder(
                        formularfelder.von(alt.id(), formular),
                        formularfelder.von(neu.id(), formular),
                        Arrays.equals(bisher, jetzt));
    }

    private byte[] formular(String formular, Fassung fassung) {
        for (String name : repositoryService.getDeploymentResourceNames(fassung.einspielung())) {
            if (name.endsWith("/" + formular + ".form")) {
                try (InputStream inhalt = repositoryService.getResourceAsStream(fassung.einspielung(), name)) {
                    return inhalt.readAllBytes();
                } catch (IOException e) {
                    throw new IllegalStateException("form not readable: " + name, e);
                }
            }
        }
        return null;
    }
}
