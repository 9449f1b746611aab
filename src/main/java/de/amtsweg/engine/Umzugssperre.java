package de.amtsweg.engine;

import de.amtsweg.vorgang.FachlicherFehler;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;

/** Running cases change their model in batches only: {@link Umzugsarbeit} notes each of them. */
final class Umzugssperre extends CommandInterceptor {

    private static final String SATZ = "Laufende Vorgänge ziehen nur als Stapel auf eine andere Fassung um.";

    @Override
    public <T> T execute(Command<T> befehl) {
        if (befehl instanceof MigrateProcessInstanceCmd && Context.getCommandContext() == null) {
            Fehlersatz.merke(SATZ);
            throw new FachlicherFehler(SATZ);
        }
        return next.execute(befehl);
    }
}
