package de.amtsweg;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds the subjects apart and the engine in its place. */
class ArchitectureTest {

    private static final List<String> FACHREGISTER =
            List.of("azr", "ba", "bva", "eat", "rueckkanal", "abh", "bamf", "meldebehoerde");

    private static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.amtsweg");

    @Test
    void Pakete_haengen_nicht_im_Kreis_voneinander_ab() {
        slices().matching("de.amtsweg.(**)").should().beFreeOfCycles().check(KLASSEN);
    }

    @Test
    void nur_engine_und_Delegates_kennen_die_Engine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("de.amtsweg.engine..")
                .and()
                .haveSimpleNameNotEndingWith("Delegate")
                .and()
                .haveSimpleNameNotEndingWith("Listener")
                .and()
                // creates the demo's users in the engine's own directory
                .haveNameNotMatching(".*\\.demo\\.DemoPersonen(\\$.*)?")
                .should()
                .dependOnClassesThat(describe(
                        "are the engine's, without its library of values that tables use, too",
                        (JavaClass k) -> k.getPackageName().startsWith("org.camunda.bpm.engine")
                                && !k.getPackageName().startsWith("org.camunda.bpm.engine.variable")))
                .because("a subject must be readable and testable without the engine")
                .check(KLASSEN);
    }

    @Test
    void nur_das_Regelwerk_wertet_Tabellen_aus() {
        noClasses()
                .that()
                .resideOutsideOfPackages("de.amtsweg.engine..", "de.amtsweg.regelwerk..")
                .and()
                .haveSimpleNameNotEndingWith("Delegate")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.camunda.bpm.dmn..",
                        "org.camunda.bpm.model.dmn..",
                        "org.camunda.feel..",
                        "org.camunda.bpm.engine.variable..")
                .because("one place makes evaluation strict")
                .check(KLASSEN);
    }

    @Test
    void nur_Connectoren_kennen_Camunda_Connect() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(\\w*Connector|Connectorverzeichnis|ConnectorLeitung)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.connect..")
                .check(KLASSEN);
    }

    @Test
    void ein_Delegate_ist_endgueltig_und_unveraenderlich() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Delegate")
                .should()
                .implement(JavaDelegate.class)
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .haveOnlyFinalFields()
                .andShould()
                .notBePublic()
                .because("one instance serves all cases at once, and nobody calls it but the engine")
                .check(KLASSEN);
        classes()
                .that()
                .implement(JavaDelegate.class)
                .should()
                .haveSimpleNameEndingWith("Delegate")
                .check(KLASSEN);
    }

    @Test
    void Fachregister_kennen_einander_nicht() {
        for (String register : FACHREGISTER) {
            String[] andere = FACHREGISTER.stream()
                    .filter(r -> !r.equals(register))
                    .map(r -> "de.amtsweg.register." + r + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("de.amtsweg.register." + register + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(andere)
                    .check(KLASSEN);
        }
    }

    @Test
    void Simulatoren_teilen_keine_Klasse_mit_der_Anwendung() {
        noClasses()
                .that()
                .resideInAPackage("de.amtsweg.simulator..")
                .should()
                .dependOnClassesThat(describe(
                        "belong to the application",
                        (JavaClass k) -> k.getPackageName().startsWith("de.amtsweg")
                                && !k.getPackageName().startsWith("de.amtsweg.simulator")))
                .because("a shared mistake would not be noticed")
                .check(KLASSEN);
    }

    @Test
    void nichts_wird_in_Felder_gespritzt() {
        noFields().should().beAnnotatedWith(Autowired.class).check(KLASSEN);
    }

    @Test
    void nur_die_Kommandozeile_schreibt_auf_die_Konsole() {
        noClasses()
                .that()
                .resideOutsideOfPackages("de.amtsweg.befehl..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(KLASSEN);
    }

    @Test
    void Namen_sagen_wofuer_eine_Klasse_da_ist() {
        classes().should(heissenNichtNachIhrerBauart()).check(KLASSEN);
    }

    @Test
    void Variablen_der_Engine_werden_ueber_ihre_Deklaration_angesprochen() throws IOException {
        Pattern woertlich = Pattern.compile("\\b(get|set|remove)Variable(Local)?\\(\\s*\"");
        assertThat(woertlich.matcher("execution.setVariable(\"x\", 1)").find())
                .as("control")
                .isTrue();
        try (Stream<Path> quellen = Files.walk(Path.of("src/main/java"))) {
            assertThat(quellen.filter(q -> q.toString().endsWith(".java"))
                            .filter(q -> !q.toString().contains("/engine/"))
                            .filter(q -> woertlich.matcher(lies(q)).find()))
                    .isEmpty();
        }
    }

    private static String lies(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ArchCondition<JavaClass> heissenNichtNachIhrerBauart() {
        return new ArchCondition<>("not be named *Helper, *Util, *Manager or *Impl") {
            @Override
            public void check(JavaClass klasse, ConditionEvents ereignisse) {
                if (klasse.getSimpleName().matches(".*(Helper|Utils?|Manager|Impl)")) {
                    ereignisse.add(SimpleConditionEvent.violated(klasse, klasse.getName()));
                }
            }
        };
    }
}
