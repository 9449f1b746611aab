package de.amtsweg.engine;

import java.util.Objects;
import org.camunda.bpm.engine.impl.migration.validation.instruction.MigrationInstructionValidationReportImpl;
import org.camunda.bpm.engine.impl.migration.validation.instruction.MigrationInstructionValidator;
import org.camunda.bpm.engine.impl.migration.validation.instruction.ValidatingMigrationInstruction;
import org.camunda.bpm.engine.impl.migration.validation.instruction.ValidatingMigrationInstructions;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * A running case does not lose its four eyes by moving to another version of its model: who stands in a guarded step
 * arrives in one with the same guard, and nobody arrives inside a final act that began without being checked.
 */
class Vieraugenerhalt implements MigrationInstructionValidator {

    static final String SATZ = "Der Vier-Augen-Schutz ist dort ein anderer.";

    @Override
    public void validate(
            ValidatingMigrationInstruction anweisung,
            ValidatingMigrationInstructions alle,
            MigrationInstructionValidationReportImpl bericht) {
        ActivityImpl von = anweisung.getSourceActivity();
        ActivityImpl nach = anweisung.getTargetActivity();
        Object vierAugen = von.getProperty(Vieraugenverdrahtung.VIER_AUGEN);
        boolean verloren = vierAugen != null && !vierAugen.equals(nach.getProperty(Vieraugenverdrahtung.VIER_AUGEN));
        boolean ungeprueft = !Objects.equals(
                von.getProperty(Vieraugenverdrahtung.VOLLZUG), nach.getProperty(Vieraugenverdrahtung.VOLLZUG));
        if (verloren || ungeprueft) {
            bericht.addFailure(SATZ);
        }
    }
}
