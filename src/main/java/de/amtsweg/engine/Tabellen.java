package de.amtsweg.engine;

import de.amtsweg.regelwerk.Regelfehler;
import de.amtsweg.regelwerk.Regelwerk;
import de.amtsweg.regelwerk.Tabellenquelle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The law tables as they are released in the running application. */
@Configuration(proxyBeanMethods = false)
class Tabellen {

    @Bean
    Regelwerk regelwerk(@Lazy RepositoryService repositoryService) {
        return new Regelwerk(quelle(repositoryService));
    }

    private static Tabellenquelle quelle(RepositoryService repositoryService) {
        return tabelle -> {
            DecisionDefinition definition = repositoryService
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(tabelle)
                    .withoutTenantId()
                    .latestVersion()
                    .singleResult();
            if (definition == null) {
                throw new Regelfehler("Die Entscheidungstabelle „" + tabelle + "“ gibt es nicht.");
            }
            try (InputStream inhalt = repositoryService.getDecisionModel(definition.getId())) {
                return inhalt.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
