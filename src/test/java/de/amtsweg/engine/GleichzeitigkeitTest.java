package de.amtsweg.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A caseworker does not notice that a register's answer changed the same case in the same moment. */
class GleichzeitigkeitTest {

    @Test
    void a_click_that_meets_another_change_is_repeated() {
        Gegenueber engine = new Gegenueber(2);

        assertThat(mit(engine).execute(new ClaimTaskCmd("1", "anna"))).isNull();
        assertThat(engine.aufrufe).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"40P01,3", "40001,3", "23503,3", "57P01,1"})
    void so_is_one_that_the_database_refuses_for_that_reason(String sqlState, int aufrufe) {
        Gegenueber engine = new Gegenueber(
                2, () -> new ProcessEngineException("persistence", new SQLException("refused", sqlState)));

        try {
            mit(engine).execute(new ClaimTaskCmd("1", "anna"));
        } catch (ProcessEngineException e) {
            assertThat(e).hasCauseInstanceOf(SQLException.class);
        }

        assertThat(engine.aufrufe).isEqualTo(aufrufe);
    }

    @Test
    void in_the_end_she_reads_a_sentence() {
        Gegenueber engine = new Gegenueber(Integer.MAX_VALUE);

        assertThatThrownBy(() -> mit(engine).execute(new ClaimTaskCmd("1", "anna")))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(engine.aufrufe).isEqualTo(5);
        assertThat(Fehlersatz.nimm()).contains("nicht gespeichert");
    }

    @ParameterizedTest
    @CsvSource({"40P01,true", "40001,true", "57P01,false", "08006,false"})
    void a_deadlock_is_not_told_as_a_database_that_is_away(String sqlState, boolean gleichzeitig) {
        Gegenueber engine = new Gegenueber(
                1, () -> new ProcessEngineException("persistence", new SQLException("refused", sqlState)));
        Fehlersatz.nimm();

        assertThatThrownBy(() -> mit(engine).execute(new GetTaskVariablesCmd("1", null, false, false)))
                .isInstanceOf(ProcessEngineException.class);

        assertThat(Fehlersatz.nimm() != null).isEqualTo(gleichzeitig);
    }

    @Test
    void other_commands_and_larger_transactions_are_not_repeated() {
        Gegenueber engine = new Gegenueber(1);
        assertThatThrownBy(() -> mit(engine).execute(new GetTaskVariablesCmd("1", null, false, false)))
                .isInstanceOf(OptimisticLockingException.class);

        Gegenueber inGroesserem = new Gegenueber(1);
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> mit(inGroesserem).execute(new ClaimTaskCmd("1", "anna")))
                    .isInstanceOf(OptimisticLockingException.class);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(inGroesserem.aufrufe).isEqualTo(1);
    }

    private static Gleichzeitigkeit mit(Gegenueber engine) {
        Gleichzeitigkeit abfang = new Gleichzeitigkeit();
        abfang.setNext(engine);
        return abfang;
    }

    /** Fails as the engine does, as often as told. */
    private static final class Gegenueber extends CommandInterceptor {
        private final int fehlschlaege;
        private int aufrufe;

        private final Supplier<ProcessEngineException> fehler;

        Gegenueber(int fehlschlaege) {
            this(fehlschlaege, () -> new OptimisticLockingException("updated by another transaction concurrently"));
        }

        Gegenueber(int fehlschlaege, Supplier<ProcessEngineException> fehler) {
            this.fehlschlaege = fehlschlaege;
            this.fehler = fehler;
        }

        @Override
        public <T> T execute(Command<T> befehl) {
            aufrufe++;
            if (aufrufe <= fehlschlaege) {
                throw fehler.get();
            }
            return null;
        }
    }
}
