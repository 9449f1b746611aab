package de.amtsweg.befehl;

import de.amtsweg.regelwerk.Regelfehler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The law tables below a folder, or those shipped in the program. */
record Tabellenordner(List<Tabellendatei> tabellen) {

    static final String BESCHREIBUNG =
            "Ordner mit den Tabellen; sonst ./decisions, und wo es den nicht gibt, die mitgelieferten.";

    private static final Path ARBEITSKOPIE = Path.of("decisions");
    private static final String ENDUNG = ".dmn";

    /** Throws {@link Regelfehler} if there is no table at all: nothing found is not nothing wrong. */
    static Tabellenordner lesen(Path ordner) throws IOException {
        if (ordner != null && !Files.isDirectory(ordner)) {
            throw new Regelfehler("Den Ordner „" + ordner + "“ gibt es nicht.");
        }
        Path gewaehlt = ordner == null && Files.isDirectory(ARBEITSKOPIE) ? ARBEITSKOPIE : ordner;
        String wurzel = gewaehlt == null
                ? "classpath*:decisions/"
                : gewaehlt.toAbsolutePath().toUri().toString();
        List<Tabellendatei> tabellen = new ArrayList<>();
        for (Resource datei : new PathMatchingResourcePatternResolver().getResources(wurzel + "**/*" + ENDUNG)) {
            String schluessel =
                    datei.getFilename().substring(0, datei.getFilename().length() - ENDUNG.length());
            Resource faelle = datei.createRelative(schluessel + ".faelle.csv");
            tabellen.add(new Tabellendatei(
                    schluessel,
                    datei.getContentAsByteArray(),
                    faelle.exists() ? faelle.getContentAsByteArray() : null));
        }
        if (tabellen.isEmpty()) {
            throw new Regelfehler("Im Ordner „" + gewaehlt + "“ liegt keine Tabelle (*.dmn).");
        }
        tabellen.sort(Comparator.comparing(Tabellendatei::schluessel));
        return new Tabellenordner(tabellen);
    }

    /** The tables of these names, all if none is named. */
    List<Tabellendatei> auswahl(List<String> namen) {
        if (namen == null || namen.isEmpty()) {
            return tabellen;
        }
        return namen.stream().map(this::finde).toList();
    }

    private Tabellendatei finde(String name) {
        return tabellen.stream()
                .filter(t -> t.schluessel().equals(name))
                .findFirst()
                .orElseThrow(() -> new Regelfehler("Die Tabelle „" + name + "“ gibt es nicht; es gibt "
                        + String.join(
                                ", ",
                                tabellen.stream().map(Tabellendatei::schluessel).toList()) + "."));
    }
}
