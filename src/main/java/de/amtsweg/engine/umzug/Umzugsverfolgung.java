package de.amtsweg.engine.umzug;

import de.amtsweg.engine.Anmeldung;
import de.amtsweg.engine.umzug.Umzugsplan.Verbleib;
import de.amtsweg.vorgang.FachlicherFehler;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.batch.BatchStatistics;
import org.camunda.bpm.engine.batch.history.HistoricBatch;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** How far a move is that the same person has begun. */
@Component
public class Umzugsverfolgung {

    private final ManagementService managementService;
    private final HistoryService historyService;
    private final Anmeldung anmeldung;

    Umzugsverfolgung(
            @Lazy ManagementService managementService, @Lazy HistoryService historyService, Anmeldung anmeldung) {
        this.managementService = managementService;
        this.historyService = historyService;
        this.anmeldung = anmeldung;
    }

    public Umzugsstand stand(String auftrag) {
        String person = anmeldung.person();
        return anmeldung.alsAnwendung(() -> {
            HistoricBatch gewesen = historyService
                    .createHistoricBatchQuery()
                    .batchId(auftrag)
                    .type(Batch.TYPE_PROCESS_INSTANCE_MIGRATION)
                    .singleResult();
            if (gewesen == null || !person.equals(gewesen.getCreateUserId())) {
                throw new ModellUnbekannt("Diesen Umzug gibt es nicht, oder jemand anderes hat ihn begonnen.");
            }
            BatchStatistics laufend = managementService
                    .createBatchStatisticsQuery()
                    .batchId(auftrag)
                    .singleResult();
            if (laufend == null) {
                return new Umzugsstand(gewesen.getTotalJobs(), gewesen.getTotalJobs(), List.of(), true);
            }
            List<Verbleib> gescheitert = gescheitert(laufend);
            int umgezogen = laufend.getCompletedJobs();
            return new Umzugsstand(
                    laufend.getTotalJobs(),
                    umgezogen,
                    gescheitert,
                    umgezogen + gescheitert.size() == laufend.getTotalJobs());
        });
    }

    /** Takes away what is left of a move in which some cases failed; they may be moved by another. */
    public Umzugsstand schliesseAb(String auftrag) {
        Umzugsstand stand = stand(auftrag);
        if (!stand.fertig()) {
            throw new FachlicherFehler("Dieser Umzug läuft noch.");
        }
        if (!stand.gescheitert().isEmpty()) {
            anmeldung.alsAnwendung(() -> {
                managementService.deleteBatch(auftrag, false);
                return null;
            });
        }
        return stand;
    }

    private List<Verbleib> gescheitert(BatchStatistics stapel) {
        if (stapel.getFailedJobs() == 0) {
            return List.of();
        }
        return managementService
                .createJobQuery()
                .jobDefinitionId(stapel.getBatchJobDefinitionId())
                .noRetriesLeft()
                .list()
                .stream()
                .map(Umzugsverfolgung::verbleib)
                .toList();
    }

    /** {@code Umzugsarbeit} puts the case's number in front. */
    private static Verbleib verbleib(Job job) {
        String text = String.valueOf(job.getExceptionMessage());
        int stelle = text.indexOf(": ");
        return stelle < 0
                ? new Verbleib("", List.of(text))
                : new Verbleib(
                        text.substring(0, stelle), List.of(Gruende.uebersetzt(text.substring(stelle + 2)) + "."));
    }
}
