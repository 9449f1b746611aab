package de.amtsweg.demo;

import de.amtsweg.behoerde.Behoerdenvorgabe;
import de.amtsweg.betrieb.Startfehler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * A directory of authorities one can write into: the room in the checkout if the program runs there, else a copy of the
 * shipped ones in the data folder.
 */
@Component
@Profile("demo")
class DemoBehoerden implements Behoerdenvorgabe {

    private static final Path ARBEITSKOPIE = Path.of("processes/behoerden");
    private static final String RAUM = "processes/behoerden/";

    private final Datenordner datenordner;

    DemoBehoerden(Datenordner datenordner) {
        this.datenordner = datenordner;
    }

    @Override
    public Path verzeichnis() {
        if (Files.isDirectory(ARBEITSKOPIE)) {
            return ARBEITSKOPIE;
        }
        Path kopie = datenordner.pfad().resolve("behoerden");
        try {
            for (Resource datei :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + RAUM + "*/**")) {
                String url = datei.getURL().getPath();
                Path ziel = kopie.resolve(url.substring(url.lastIndexOf(RAUM) + RAUM.length()));
                if (datei.isReadable() && !url.endsWith("/") && !Files.exists(ziel)) {
                    Files.createDirectories(ziel.getParent());
                    Files.write(ziel, datei.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new Startfehler("Die Behörden der Vorführung lassen sich nicht nach „" + kopie + "“ kopieren.", e);
        }
        return kopie;
    }
}
