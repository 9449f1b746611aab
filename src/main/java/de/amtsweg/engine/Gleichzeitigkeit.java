package de.amtsweg.engine;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A caseworker's click and a register's answer may change the same case in the same moment; the engine lets one of them
 * fail. The click is repeated then, so that nobody sees it. Background jobs and the inbox repeat by themselves.
 */
final class Gleichzeitigkeit extends CommandInterceptor {

    private static final int VERSUCHE = 5;
    private static final String SATZ =
            "Der Vorgang wurde im selben Augenblick an anderer Stelle geändert. Ihre Eingaben"
                    + " sind nicht gespeichert; bitte laden Sie die Aufgabe neu.";
    /** PostgreSQL: serialization failure, deadlock, foreign key violation. */
    private static final Set<String> UEBERHOLT = Set.of("40001", "40P01", "23503");

    private static final Set<Class<?>> KLICKS =
            Set.of(SubmitTaskFormCmd.class, CompleteTaskCmd.class, ClaimTaskCmd.class);

    @Override
    public <T> T execute(Command<T> befehl) {
        if (!wiederholbar(befehl)) {
            return einmal(befehl);
        }
        for (int versuch = 1; ; versuch++) {
            try {
                return next.execute(befehl);
            } catch (ProcessEngineException e) {
                if (!ueberholt(e)) {
                    throw e;
                }
                if (versuch == VERSUCHE) {
                    Fehlersatz.merke(SATZ);
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                        ThreadLocalRandom.current().nextLong(20, 60L * versuch)));
            }
        }
    }

    /** Not repeated, but it is told apart from a database that is away: the engine's answer is the same for both. */
    private <T> T einmal(Command<T> befehl) {
        try {
            return next.execute(befehl);
        } catch (ProcessEngineException e) {
            if (ueberholt(e)) {
                Fehlersatz.merke(SATZ);
            }
            throw e;
        }
    }

    /** The database may notice before the engine does: as a deadlock, or as a row that something new refers to. */
    private static boolean ueberholt(ProcessEngineException e) {
        if (e instanceof OptimisticLockingException) {
            return true;
        }
        Throwable ursache = e;
        while (ursache != null && !(ursache instanceof SQLException)) {
            ursache = ursache.getCause();
        }
        // a connection that breaks has no state of its own
        return ursache instanceof SQLException sql
                && sql.getSQLState() != null
                && UEBERHOLT.contains(sql.getSQLState());
    }

    /** Inside another transaction the failed attempt cannot be undone alone. */
    private static boolean wiederholbar(Command<?> befehl) {
        return KLICKS.contains(befehl.getClass())
                && Context.getCommandContext() == null
                && !TransactionSynchronizationManager.isActualTransactionActive();
    }
}
