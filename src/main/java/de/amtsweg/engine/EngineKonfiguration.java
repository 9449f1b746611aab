package de.amtsweg.engine;

import de.amtsweg.engine.feel.StrikteDmnKonfiguration;
import de.amtsweg.freigabe.Freigabewaechter;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.stereotype.Component;

/** Everything that differs from a stock engine, in one place. */
@Component
class EngineKonfiguration extends AbstractCamundaConfiguration {

    private final Mandantenzuordnung mandantenzuordnung;
    private final Aufgabenbruecke aufgabenbruecke;
    private final Gruppenkreis gruppenkreis;
    private final ObjectProvider<Freigabewaechter> waechter;
    private final Umzugsarbeit umzugsarbeit;

    /** @param schema asked for so that the tables exist before the engine looks at them */
    EngineKonfiguration(
            FlywayMigrationInitializer schema,
            Mandantenzuordnung mandantenzuordnung,
            Aufgabenbruecke aufgabenbruecke,
            Gruppenkreis gruppenkreis,
            ObjectProvider<Freigabewaechter> waechter,
            Umzugsarbeit umzugsarbeit) {
        this.mandantenzuordnung = mandantenzuordnung;
        this.aufgabenbruecke = aufgabenbruecke;
        this.gruppenkreis = gruppenkreis;
        this.waechter = waechter;
        this.umzugsarbeit = umzugsarbeit;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration konfiguration) {
        konfiguration.setCustomHistoryLevels(
                mit(konfiguration.getCustomHistoryLevels(), (HistoryLevel) new AmtswegHistory()));
        // tables evaluated by the engine itself are as strict as those asked through the law service
        konfiguration.setDmnEngineConfiguration(StrikteDmnKonfiguration.erzeugen());
        konfiguration.setTenantIdProvider(mandantenzuordnung);
        List<BpmnParseListener> lauscher = konfiguration.getCustomPreBPMNParseListeners();
        lauscher = mit(lauscher, new Vieraugenverdrahtung(waechter));
        konfiguration.setCustomPreBPMNParseListeners(
                mit(lauscher, new Aufgabenverdrahtung(aufgabenbruecke, gruppenkreis)));
        konfiguration.setCustomPreCommandInterceptorsTxRequired(
                mit(konfiguration.getCustomPreCommandInterceptorsTxRequired(), new Gleichzeitigkeit()));
        konfiguration.setCustomPreCommandInterceptorsTxRequired(
                mit(konfiguration.getCustomPreCommandInterceptorsTxRequired(), new Umzugssperre()));
        konfiguration.setCustomBatchJobHandlers(mit(konfiguration.getCustomBatchJobHandlers(), umzugsarbeit));
        konfiguration.setCustomPostMigrationInstructionValidators(
                mit(konfiguration.getCustomPostMigrationInstructionValidators(), new Vieraugenerhalt()));
        // ids of people and authorities with hyphens and dots, as directories have them
        konfiguration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9._@-]*");
        // of what is over, people see the cases they had a task of: definitions are shared by both tasks of an
        // authority
        konfiguration.setEnableHistoricInstancePermissions(true);
        konfiguration.setResourceAuthorizationProvider(new Historienfreigabe());
        // nobody may run a script through a model
        konfiguration.setEnableScriptEngineLoadExternalResources(false);
        abschalten(konfiguration);
    }

    private static void abschalten(ProcessEngineConfigurationImpl konfiguration) {
        konfiguration.setEnableFetchScriptEngineFromProcessApplication(false);
        konfiguration.setTaskMetricsEnabled(false);
    }

    private static <T> List<T> mit(List<T> bisher, T neu) {
        List<T> liste = bisher == null ? new ArrayList<>() : new ArrayList<>(bisher);
        liste.add(neu);
        return liste;
    }
}
