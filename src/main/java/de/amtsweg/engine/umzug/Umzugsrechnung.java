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
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which running cases of a version could move. In a transaction in which the database itself refuses to write. */
@Component
class Umzugsrechnung {

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
        return nurLesend.execute(t -> {
            Umzugsplaner.Weg weg = planer.weg(von, nach, nachfolger);
            List<ProcessInstance> laufende = laufende(von, behoerden);
            Map<String, Integer> besetzt = new HashMap<>();
            List<String> umziehbar = new ArrayList<>();
            List<Verbleib> bleiben = new ArrayList<>();
            for (ProcessInstance vorgang : weg.plan() == null ? List.<ProcessInstance>of() : laufende) {
                Gruende gruende = new Gruende(weg.alt(), weg.neu(), nach.nummer());
                Optional<Umzugsprobe.Befund> befund = befund(weg.plan(), vorgang.getId());
                List<String> warum =
                        befund.map(b -> gruende.zumVorgang(b.bericht())).orElse(List.of());
                befund.ifPresent(b -> b.schritte().stream().distinct().forEach(s -> besetzt.merge(s, 1, Integer::sum)));
                if (!warum.isEmpty()) {
                    bleiben.add(new Verbleib(vorgang.getBusinessKey(), warum));
                } else if (befund.isPresent()) {
                    umziehbar.add(vorgang.getId());
                }
            }
            return new Ergebnis(
                    weg.plan(),
                    umziehbar,
                    new Herkunft(
                            von.nummer(), laufende.size(), umziehbar.size(), wege(weg, besetzt), weg.fehler(), bleiben));
        });
    }

    long zaehle(Fassung fassung, List<String> behoerden) {
        return laufende(fassung, behoerden).size();
    }

    /** Oldest first, so that who repeats the question reads the answer in the same order. */
    private List<ProcessInstance> laufende(Fassung fassung, List<String> behoerden) {
        return behoerden.isEmpty()
                ? List.of()
                : runtimeService
                        .createProcessInstanceQuery()
                        .processDefinitionId(fassung.id())
                        .tenantIdIn(behoerden.toArray(String[]::new))
                        .orderByBusinessKey()
                        .asc()
                        .list();
    }

    /** A command of its own for each case: what one has loaded must not slow down the next. */
    private Optional<Umzugsprobe.Befund> befund(MigrationPlan plan, String instanz) {
        return engine.getCommandExecutorTxRequired()
                .execute(kontext -> new Umzugsprobe(plan).befund(kontext, instanz));
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
