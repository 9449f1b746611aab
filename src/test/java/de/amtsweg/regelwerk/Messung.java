package de.amtsweg.regelwerk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * How many questions a second the evaluator answers, beside the decision engine it is built on: the same file, the same
 * facts, one thread. What the evaluator does besides (types, near misses, what is still unknown) is what the ratio costs.
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.mainClass=de.amtsweg.regelwerk.Messung -Dexec.classpathScope=test}
 */
final class Messung {

    private static final List<String> TABELLEN = List.of(
            "bausteine/fristen",
            "aufenthaltstitel/gehaltsschwellen",
            "aufenthaltstitel/gebuehr",
            "aufenthaltstitel/rechtsgrundlage-fachkraft",
            "aufenthaltstitel/rechtsgrundlage-familie");

    private static final Duration AUFWAERMEN = Duration.ofSeconds(3);
    private static final Duration MESSEN = Duration.ofSeconds(5);

    private final Regelwerk regelwerk = new Regelwerk(schluessel -> {
        throw new IllegalStateException("only given files are asked");
    });
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private Messung() {}

    /** Prints the ratios as a table. */
    public static void main(String[] argumente) {
        System.out.printf(
                "Java %s, %d Kerne, ein Faden; je Tabelle %d s Anlauf, %d s Messung; Fragen sind ihre Beispiele.%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                AUFWAERMEN.toSeconds(),
                MESSEN.toSeconds());
        System.out.println("Maßstab: DMN-Engine 7.24 mit ihrem FEEL, Standardkonfiguration, ohne Begründung.");
        System.out.println("| Tabelle | Zeilen | Engine, Fragen/s | Amtsweg, Fragen/s | Verhältnis |");
        System.out.println("|---|---|---|---|---|");
        new Messung().miss();
    }

    private void miss() {
        TABELLEN.forEach(name -> {
            byte[] inhalt = lies(name + ".dmn");
            String schluessel = name.substring(name.indexOf('/') + 1);
            Tabelle tabelle = regelwerk.geprueft(schluessel, inhalt).tabelle();
            DmnDecision entscheidung = engine.parseDecision(schluessel, new ByteArrayInputStream(inhalt));
            Consumer<Gefragt> stockFrage = f -> engine.evaluateDecisionTable(entscheidung, variablen(f));
            Consumer<Gefragt> eigeneFrage = f -> regelwerk.fragen(schluessel, inhalt, f.stichtag(), f.fakten());
            List<Gefragt> fragen = fragen(tabelle, name, stockFrage.andThen(eigeneFrage));
            double stock = jeSekunde(fragen, stockFrage);
            double eigen = jeSekunde(fragen, eigeneFrage);
            System.out.printf(
                    Locale.GERMANY,
                    "| %s | %d | %,.0f | %,.0f | %.2f |%n",
                    schluessel,
                    tabelle.zeilen().size(),
                    stock,
                    eigen,
                    eigen / stock);
        });
    }

    private record Gefragt(LocalDate stichtag, Map<String, Object> fakten) {}

    /** The examples that both can answer: the engine itself cannot be asked with everything unknown. */
    private static List<Gefragt> fragen(Tabelle tabelle, String name, Consumer<Gefragt> beide) {
        List<Gefragt> fragen = new ArrayList<>();
        for (Beispiel beispiel : Beispieldatei.lesen(name, lies(name + ".faelle.csv"))) {
            try {
                Map<String, Object> fakten = new HashMap<>();
                beispiel.fakten()
                        .forEach((fakt, text) -> fakten.put(
                                fakt, Tabellenkalkulation.lesen(tabelle.fakten().get(fakt), text)));
                Gefragt gefragt = new Gefragt(Tabellenkalkulation.datum(beispiel.stichtag()), fakten);
                beide.accept(gefragt);
                fragen.add(gefragt);
            } catch (RuntimeException e) {
                continue; // not a question for both
            }
        }
        return fragen;
    }

    private static VariableMap variablen(Gefragt gefragt) {
        VariableMap variablen = Variables.createVariables();
        variablen.putAll(gefragt.fakten());
        variablen.put("stichtag", gefragt.stichtag());
        return variablen;
    }

    private static <T> double jeSekunde(List<T> fragen, Consumer<T> frage) {
        laufe(fragen, frage, AUFWAERMEN);
        return laufe(fragen, frage, MESSEN);
    }

    private static <T> double laufe(List<T> fragen, Consumer<T> frage, Duration dauer) {
        long beginn = System.nanoTime();
        long anzahl = 0;
        while (System.nanoTime() - beginn < dauer.toNanos()) {
            frage.accept(fragen.get((int) (anzahl++ % fragen.size())));
        }
        return anzahl / ((System.nanoTime() - beginn) / 1e9);
    }

    private static byte[] lies(String datei) {
        try {
            return Files.readAllBytes(Path.of("decisions").resolve(datei));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
