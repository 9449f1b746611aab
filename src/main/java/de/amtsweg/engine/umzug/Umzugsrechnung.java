package de.amtsweg.engine.umzug;

import de.amtsweg.engine.umzug.Umzugsplan.Herkunft;
import de.amtsweg.engine.umzug.Umzugsplan.Schrittweg;
import de.amtsweg.engine.umzug.Umzugsplan.Verbleib;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which running cases of a version could move. Each is looked at in a transaction of its own, in which the database
 * itself refuses to write.
 */
@Component
class Umzugsrechnung {

    private static final Logger LOG = LoggerFactory.getLogger(Umzugsrechnung.class);
    private static final int VERSUCHE = 3;
    private static final String IN_BEWEGUNG = "Er bewegt sich gerade; versuchen Sie es noch einmal.";

    private final RuntimeService runtimeService;
    private final ProcessEngineConfigurationImpl engine;
    private final TransactionTemplate nurLesend;
    private final Umzugsplaner planer;

    Umzugsrechnung(
            @Lazy RuntimeService runtimeService,
            @Lazy ProcessEngineConfigurationImpl engine,
            PlatformTransactionManager transaktionen,
            Umzugsplaner planer) {
        this.runtimeService = runtimeService;
        this.engine = engine;
        this.nurLesend = new TransactionTemplate(transaktionen);
        this.nurLesend.setReadOnly(true);
        this.planer = planer;
    }

    /**
     * @param plan null if no case can move
     * @param instanzen ids of those that can
     */
    record Ergebnis(MigrationPlan plan, List<String> instanzen, Herkunft herkunft) {}

    Ergebnis rechne(Fassung von, Fassung nach, Map<String, String> nachfolger, List<String> behoerden) {
        Umzugsplaner.Weg weg = planer.weg(von, nach, nachfolger);
        Gruende gruende = new Gruende(weg.alt(), weg.neu(), nach.nummer());
        List<ProcessInstance> laufende = laufende(von, behoerden);
        Map<String, Integer> besetzt = new HashMap<>();
        List<String> umziehbar = new ArrayList<>();
        List<Verbleib> bleiben = new ArrayList<>();
        int beendet = 0;
        for (ProcessInstance vorgang : weg.plan() == null ? List.<ProcessInstance>of() : laufende) {
            Optional<Umzugsprobe.Befund> befund = befund(weg.plan(), vorgang.getId());
            if (befund.isEmpty()) {
                beendet++;
                continue;
            }
            befund.get().schritte().stream().distinct().forEach(s -> besetzt.merge(s, 1, Integer::sum));
            List<String> warum = befund.get().bericht() == null
                    ? List.of(IN_BEWEGUNG)
                    : gruende.zumVorgang(befund.get().bericht());
            if (warum.isEmpty()) {
                umziehbar.add(vorgang.getId());
            } else {
                bleiben.add(new Verbleib(vorgang.getBusinessKey(), warum));
            }
        }
        return new Ergebnis(
                weg.plan(),
                umziehbar,
                new Herkunft(
                        von.nummer(),
                        laufende.size() - beendet,
                        umziehbar.size(),
                        wege(weg, besetzt),
                        weg.fehler(),
                        bleiben));
    }

    long zaehle(Fassung fassung, List<String> behoerden) {
        return behoerden.isEmpty() ? 0 : suche(fassung, behoerden).count();
    }

    /** In the order of their numbers, so that who repeats the question reads the answer in the same order. */
    private List<ProcessInstance> laufende(Fassung fassung, List<String> behoerden) {
        return behoerden.isEmpty()
                ? List.of()
                : suche(fassung, behoerden).orderByBusinessKey().asc().list();
    }

    private ProcessInstanceQuery suche(Fassung fassung, List<String> behoerden) {
        return runtimeService
                .createProcessInstanceQuery()
                .processDefinitionId(fassung.id())
                .tenantIdIn(behoerden.toArray(String[]::new));
    }

    /** Empty if the case has ended meanwhile; without a report if it is being worked on again and again. */
    private Optional<Umzugsprobe.Befund> befund(MigrationPlan plan, String instanz) {
        for (int versuch = 1; versuch <= VERSUCHE; versuch++) {
            try {
                return nurLesend.execute(t -> engine.getCommandExecutorTxRequired()
                        .execute(kontext -> new Umzugsprobe(plan).befund(kontext, instanz)));
            } catch (RuntimeException e) {
                // what was read first does not fit to what was read later
                LOG.debug("{} is moving", instanz, e);
            }
        }
        return Optional.of(new Umzugsprobe.Befund(List.of(), null));
    }

    private static List<Schrittweg> wege(Umzugsplaner.Weg weg, Map<String, Integer> besetzt) {
        return weg.alt().schritte().values().stream()
                .map(s -> {
                    String ziel = weg.wohin().get(s.id());
                    Modellbild.Schritt dort = ziel == null ? null : weg.neu().schritt(ziel);
                    return new Schrittweg(
                            s.id(),
                            s.anzeige(),
                            ziel,
                            dort == null ? null : dort.anzeige(),
                            besetzt.getOrDefault(s.id(), 0));
                })
                .toList();
    }
}
