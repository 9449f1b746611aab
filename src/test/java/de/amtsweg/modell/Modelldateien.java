package de.amtsweg.modell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;

/** Models, tables, forms and the names of beans, read as files, without starting anything. */
final class Modelldateien {

    /** A process with the file it comes from. */
    record Prozess(Path datei, BpmnModelInstance modell) {

        String id() {
            return modell.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getId();
        }

        /** Folder of the authority it belongs to, null for a shared one. */
        Path behoerde() {
            return datei.startsWith("processes/behoerden") ? datei.getParent() : null;
        }
    }

    private Modelldateien() {}

    static List<Prozess> prozesse() {
        return dateien("processes", ".bpmn").stream()
                .map(d -> new Prozess(d, Bpmn.readModelFromFile(d.toFile())))
                .toList();
    }

    static Map<Path, DmnModelInstance> tabellen() {
        Map<Path, DmnModelInstance> tabellen = new LinkedHashMap<>();
        dateien("decisions", ".dmn").forEach(d -> tabellen.put(d, Dmn.readModelFromFile(d.toFile())));
        return tabellen;
    }

    static Map<Path, JsonNode> formulare() {
        Map<Path, JsonNode> formulare = new LinkedHashMap<>();
        for (String raum : List.of("forms", "processes")) {
            for (Path datei : dateien(raum, ".form")) {
                try {
                    formulare.put(datei, new ObjectMapper().readTree(datei.toFile()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return formulare;
    }

    /** The form's fields, also those inside groups. */
    static List<JsonNode> felder(JsonNode formular) {
        List<JsonNode> felder = new ArrayList<>();
        for (JsonNode baustein : formular.path("components")) {
            if (baustein.hasNonNull("key")) {
                felder.add(baustein);
            }
            felder.addAll(felder(baustein));
        }
        return felder;
    }

    /** Names of all beans of the application. */
    static Set<String> beans() {
        Set<String> beans = new TreeSet<>();
        for (JavaClass klasse : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("de.amtsweg")) {
            Component merkmal = AnnotationUtils.findAnnotation(klasse.reflect(), Component.class);
            if (merkmal != null) {
                beans.add(
                        merkmal.value().isEmpty()
                                ? Introspector.decapitalize(klasse.getSimpleName())
                                : merkmal.value());
            }
            klasse.getMethods().stream()
                    .filter(m -> m.isAnnotatedWith(Bean.class))
                    .map(JavaMethod::getName)
                    .forEach(beans::add);
        }
        return beans;
    }

    static String ohneEndung(Path datei) {
        return datei.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    static List<Path> dateien(String raum, String endung) {
        try (Stream<Path> dateien = Files.walk(Path.of(raum))) {
            return dateien.filter(d -> d.toString().endsWith(endung)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
