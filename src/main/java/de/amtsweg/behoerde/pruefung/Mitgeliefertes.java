package de.amtsweg.behoerde.pruefung;

import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlLeser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What the program ships for all authorities.
 *
 * @param prozesse ids of the shared processes
 * @param ersetzbare those of them that an authority may replace: marked by the property {@code ersetzbar}
 * @param formulare keys of the shared forms
 * @param tabellen names of the law tables, which no authority replaces
 */
record Mitgeliefertes(Set<String> prozesse, Set<String> ersetzbare, Set<String> formulare, Set<String> tabellen) {

    static Mitgeliefertes lesen() {
        Set<String> prozesse = new HashSet<>();
        Set<String> ersetzbare = new HashSet<>();
        for (Resource datei : dateien("processes/**/*.bpmn")) {
            if (!datei.toString().contains("processes/behoerden/")) {
                for (XmlElement prozess :
                        XmlLeser.ohneSchema().lies(inhalt(datei)).alle("process")) {
                    prozesse.add(prozess.attribute().get("id"));
                    if (ersetzbar(prozess)) {
                        ersetzbare.add(prozess.attribute().get("id"));
                    }
                }
            }
        }
        return new Mitgeliefertes(prozesse, ersetzbare, namen("forms/**/*.form"), namen("decisions/**/*.dmn"));
    }

    private static boolean ersetzbar(XmlElement prozess) {
        return Stream.of(prozess)
                .flatMap(p -> p.alle("extensionElements").stream())
                .flatMap(e -> e.alle("properties").stream())
                .flatMap(e -> e.alle("property").stream())
                .anyMatch(e -> "ersetzbar".equals(e.attribute().get("name"))
                        && "true".equals(e.attribute().get("value")));
    }

    private static Set<String> namen(String muster) {
        Set<String> namen = new HashSet<>();
        for (Resource datei : dateien(muster)) {
            namen.add(datei.getFilename().replaceFirst("\\.[a-z]+$", ""));
        }
        return namen;
    }

    private static List<Resource> dateien(String muster) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + muster));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] inhalt(Resource datei) {
        try {
            return datei.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
