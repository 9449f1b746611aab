package de.amtsweg.engine.umzug;

import de.amtsweg.engine.Anmeldung;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The deployed versions of a model, as far as they concern the authorities of the person who asks. */
@Component
class Fassungen {

    private final RepositoryService repositoryService;
    private final Anmeldung anmeldung;

    Fassungen(@Lazy RepositoryService repositoryService, Anmeldung anmeldung) {
        this.repositoryService = repositoryService;
        this.anmeldung = anmeldung;
    }

    /**
     * All versions, oldest first.
     *
     * @param behoerde its own model if it has one, else the shared one; null: the shared one
     * @param zustaendig the authorities the person may ask for
     */
    List<Fassung> von(String schluessel, String behoerde, List<String> zustaendig) {
        if (behoerde != null && !zustaendig.contains(behoerde)) {
            throw new ModellUnbekannt("Die Behörde „" + behoerde + "“ gibt es nicht, oder Sie gehören nicht zu ihr.");
        }
        List<Fassung> eigene =
                behoerde == null ? List.of() : lies(suche(schluessel).tenantIdIn(behoerde));
        List<Fassung> fassungen = eigene.isEmpty() ? lies(suche(schluessel).withoutTenantId()) : eigene;
        if (fassungen.isEmpty()) {
            List<String> fremde = zustaendig.stream()
                    .filter(b -> !lies(suche(schluessel).tenantIdIn(b)).isEmpty())
                    .toList();
            throw new ModellUnbekannt(
                    fremde.isEmpty()
                            ? "Den Prozess „" + schluessel + "“ gibt es nicht."
                            : "Den Prozess „" + schluessel + "“ gibt es nur als eigenen einer Behörde; nennen Sie sie: "
                                    + String.join(", ", fremde) + ".");
        }
        return fassungen;
    }

    /** The version with this number, the newest one without a number. */
    static Fassung nummer(List<Fassung> fassungen, Integer nummer) {
        if (nummer == null) {
            return fassungen.get(fassungen.size() - 1);
        }
        return fassungen.stream()
                .filter(f -> f.nummer() == nummer)
                .findFirst()
                .orElseThrow(() -> new ModellUnbekannt(
                        "Die Fassung " + nummer + " von „" + fassungen.get(0).schluessel()
                                + "“ gibt es nicht; es gibt "
                                + fassungen.stream()
                                        .map(f -> String.valueOf(f.nummer()))
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /** The version with this number; without a number the one before the other. */
    static Fassung vorher(List<Fassung> fassungen, Integer nummer, Fassung nach) {
        if (nummer != null) {
            return nummer(fassungen, nummer);
        }
        return fassungen.stream()
                .filter(f -> f.nummer() < nach.nummer())
                .max(Comparator.comparingInt(Fassung::nummer))
                .orElseThrow(() -> new ModellUnbekannt(
                        "Vor Fassung " + nach.nummer() + " von „" + nach.schluessel() + "“ gibt es keine."));
    }

    private ProcessDefinitionQuery suche(String schluessel) {
        return repositoryService.createProcessDefinitionQuery().processDefinitionKey(schluessel);
    }

    private List<Fassung> lies(ProcessDefinitionQuery suche) {
        return anmeldung.alsAnwendung(() -> suche.orderByProcessDefinitionVersion().asc().list().stream()
                .map(Fassung::aus)
                .toList());
    }
}
