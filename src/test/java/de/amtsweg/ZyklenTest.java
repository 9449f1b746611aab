package de.amtsweg;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The subjects do not depend on each other in a circle. */
class ZyklenTest {

    private static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.amtsweg");

    @Test
    void die_Themen_bilden_keinen_Kreis() {
        slices().matching("de.amtsweg.(**)").should().beFreeOfCycles().check(KLASSEN);
    }

    @Test
    void ein_Kreis_wuerde_gefunden() {
        ArchRule gegenseitig = slices().matching("de.amtsweg.(**)").should().notDependOnEachOther();

        assertThat(gegenseitig.evaluate(KLASSEN).hasViolation()).isTrue();
    }
}
