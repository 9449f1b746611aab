package de.amtsweg.engine.umzug;

import de.amtsweg.engine.umzug.Modellbild.Schritt;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlanValidationReport;

/** Why something cannot move: the engine's findings in sentences for the person who answers for the model. */
final class Gruende {

    private record Uebersetzung(Pattern muster, String satz) {}

    private static final List<Uebersetzung> UEBERSETZUNGEN = List.of(
            satz("Activities have incompatible types.*", "die beiden Schritte sind von verschiedener Art"),
            satz("Events are not of the same type.*", "die beiden Ereignisse sind von verschiedener Art"),
            satz(
                    "There are multiple mappings for source activity.*",
                    "für diesen Schritt sind mehrere Nachfolger genannt"),
            satz(
                    "The closest mapped ancestor '(.*)' is mapped to scope '(.*)' which is not an ancestor.*",
                    "der Nachfolger liegt in einem anderen Abschnitt als „$2“, wohin „$1“ wird"),
            satz(
                    "Target activity '(.*)' is a descendant of multi-instance body '(.*)' that is not mapped.*",
                    "der Nachfolger gehört zu einem Schritt, der mehrfach läuft, der bisherige nicht"),
            satz(
                    "(?:Must map|Cannot remove) the inner activity of a multi-instance body.*",
                    "ein mehrfach laufender Schritt muss es bleiben"),
            satz(
                    "The source activity's event scope \\((.*)\\) must be mapped to the target activity's event scope.*",
                    "das Ereignis hängt in der neuen Fassung an einem anderen Schritt als „$1“"),
            satz(
                    "Conditional event has to migrate with update event trigger.*",
                    "ein Ereignis mit Bedingung zieht nur mit neuer Bedingung um"),
            satz(
                    "Cannot update event trigger because.*",
                    "der Schritt wartet auf nichts, was sich neu einstellen ließe"),
            satz("The target gateway must have at least.*", "die Zusammenführung hat weniger Eingänge als bisher"),
            satz(
                    "The type of the source activity is not supported.*",
                    "auf Schritten dieser Art kann kein laufender Vorgang umziehen"),
            satz(
                    "A transition instance that instantiates the process can only.*",
                    "der Vorgang beginnt gerade erst, und sein Anfang liegt jetzt in einem Abschnitt"),
            satz(
                    "Target activity is not asyncBefore.*",
                    "der Vorgang wartet vor dem Schritt, und der Nachfolger hat davor keine eigene Speicherung mehr"),
            satz(
                    "Target activity is not asyncAfter.*",
                    "der Vorgang wartet nach dem Schritt, und der Nachfolger hat danach keine eigene Speicherung mehr"),
            satz(
                    "Transition instance is assigned to .*",
                    "der Vorgang ist gerade auf einem Weg, den es in der neuen Fassung so nicht gibt"),
            satz(
                    "The variable '(.*)' exists in both.*",
                    "die Angabe „$1“ gibt es doppelt, und eine davon ginge verloren"),
            satz(
                    ".*does not match the source process definition.*",
                    "der Vorgang steht inzwischen auf einer anderen Fassung"),
            satz(
                    ".*There is no migration instruction for this instance's activity.*",
                    "der Vorgang steht inzwischen in einem Schritt, an dessen Stelle keiner tritt"),
            // our own, see Vieraugenerhalt
            satz("Der Vier-Augen-Schutz ist dort ein anderer.", "der Vier-Augen-Schutz ist dort ein anderer"));

    private final Modellbild alt;
    private final Modellbild neu;
    private final int nach;

    Gruende(Modellbild alt, Modellbild neu, int nach) {
        this.alt = alt;
        this.neu = neu;
        this.nach = nach;
    }

    /** Why this plan leads nowhere, for any case. */
    List<String> zumPlan(MigrationPlanValidationReport bericht) {
        List<String> saetze = new ArrayList<>();
        for (MigrationInstructionValidationReport anweisung : bericht.getInstructionReports()) {
            String von = anweisung.getMigrationInstruction().getSourceActivityId();
            String ziel = anweisung.getMigrationInstruction().getTargetActivityId();
            anweisung
                    .getFailures()
                    .forEach(f -> saetze.add("Aus " + alt.anzeige(von) + " kann nicht " + neu.anzeige(ziel)
                            + " werden: " + uebersetzt(f) + "."));
        }
        return saetze;
    }

    /** Why this case cannot move; empty if it can. */
    List<String> zumVorgang(MigratingProcessInstanceValidationReport bericht) {
        List<String> saetze = new ArrayList<>();
        bericht.getActivityInstanceReports()
                .forEach(a -> a.getFailures().forEach(f -> saetze.add(imSchritt(a.getSourceScopeId(), f))));
        bericht.getTransitionInstanceReports()
                .forEach(t -> t.getFailures().forEach(f -> saetze.add(imSchritt(t.getSourceScopeId(), f))));
        bericht.getFailures().forEach(f -> saetze.add("Der Vorgang kann nicht umziehen: " + uebersetzt(f) + "."));
        return saetze.stream().distinct().toList();
    }

    private String imSchritt(String schritt, String befund) {
        String wo = "Er steht im Schritt " + alt.anzeige(schritt);
        if (!befund.startsWith("There is no migration instruction")) {
            return wo + ": " + uebersetzt(befund) + ".";
        }
        Schritt bisher = alt.schritt(schritt);
        Schritt jetzt = neu.schritt(schritt);
        if (bisher == null || jetzt == null) {
            return wo + ", den es in Fassung " + nach + " nicht gibt; welcher an seine Stelle tritt, sagt --nachfolger "
                    + schritt + "=….";
        }
        if (!bisher.art().equals(jetzt.art())) {
            return wo + ", der in Fassung " + nach + " von anderer Art ist (" + jetzt.art() + ", bisher " + bisher.art()
                    + ").";
        }
        if (!Objects.equals(bisher.merkmal(Merkmale.VIER_AUGEN), jetzt.merkmal(Merkmale.VIER_AUGEN))
                || !Objects.equals(bisher.merkmal(Merkmale.VOLLZUG), jetzt.merkmal(Merkmale.VOLLZUG))) {
            return wo + ", dessen Vier-Augen-Schutz in Fassung " + nach + " ein anderer ist.";
        }
        return wo + ", der in Fassung " + nach + " in einem anderen Abschnitt liegt oder anders aufgebaut ist.";
    }

    /** What the engine says, as half a sentence; its own words if we have none. */
    static String uebersetzt(String befund) {
        for (Uebersetzung u : UEBERSETZUNGEN) {
            Matcher treffer = u.muster().matcher(befund);
            if (treffer.matches()) {
                return treffer.replaceFirst(u.satz());
            }
        }
        return befund.replaceFirst("\\.$", "");
    }

    private static Uebersetzung satz(String muster, String satz) {
        return new Uebersetzung(Pattern.compile(muster, Pattern.DOTALL), satz);
    }
}
