package de.amtsweg.engine;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the scripts that come with the engine. Under Flyway's lock, because two nodes that
 * start on an empty database would otherwise collide.
 */
@Component
@SuppressWarnings("checkstyle:TypeName")
class V1__Engineschema extends BaseJavaMigration {

    private static final List<String> TEILE = List.of(
            "engine", "case.engine", "decision.engine", "history", "case.history", "decision.history", "identity");

    @Override
    public void migrate(Context context) {
        for (String teil : TEILE) {
            ScriptUtils.executeSqlScript(
                    context.getConnection(),
                    new ClassPathResource(
                            "org/camunda/bpm/engine/db/create/activiti.postgres.create." + teil + ".sql"));
        }
    }
}
