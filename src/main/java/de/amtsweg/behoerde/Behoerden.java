package de.amtsweg.behoerde;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All authorities of this installation, read once at start. */
@Component
public class Behoerden {

    private static final List<String> PFLICHT = List.of(
            "kennung",
            "name",
            "strasse",
            "plzOrt",
            "ort",
            "telefon",
            "email",
            "land",
            "rechtsbehelf",
            "rechtsbehelfsstelle",
            "anhoerungsnorm");

    private final List<Behoerde> alle = new ArrayList<>();
    private final String muster;

    Behoerden(BehoerdenProperties properties) {
        String wurzel =
                properties.verzeichnis() == null || properties.verzeichnis().isBlank()
                        ? "classpath*:processes/behoerden"
                        : "file:" + properties.verzeichnis();
        this.muster = wurzel;
        for (Resource datei : ressourcen("*/behoerde.yaml")) {
            alle.add(lies(datei));
        }
    }

    public List<Behoerde> alle() {
        return List.copyOf(alle);
    }

    public Optional<Behoerde> finde(String id) {
        return alle.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    public Behoerde lade(String id) {
        return finde(id).orElseThrow(() -> new IllegalStateException("no behoerde.yaml for tenant " + id));
    }

    public Optional<Behoerde> findeNachKennung(String kennung) {
        return alle.stream().filter(b -> b.kennung().equals(kennung)).findFirst();
    }

    /** Models and forms of one authority. */
    public List<Resource> modelle(Behoerde behoerde) {
        List<Resource> modelle = new ArrayList<>();
        for (String endung : List.of("bpmn", "dmn", "form")) {
            modelle.addAll(ressourcen(behoerde.id() + "/**/*." + endung));
        }
        return modelle;
    }

    private List<Resource> ressourcen(String pfad) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(muster + "/" + pfad));
        } catch (IOException e) {
            throw new UncheckedIOException("authorities' folder not readable: " + muster, e);
        }
    }

    private static Behoerde lies(Resource datei) {
        try (InputStream inhalt = datei.getInputStream()) {
            Map<String, Object> werte = new Yaml(new SafeConstructor(new LoaderOptions())).load(inhalt);
            String[] teile = datei.getURL().getPath().split("/");
            String id = teile[teile.length - 2];
            for (String feld : PFLICHT) {
                if (werte.get(feld) == null) {
                    throw new IllegalStateException("In " + id + "/behoerde.yaml fehlt die Angabe „" + feld + "“.");
                }
            }
            return new Behoerde(
                    id,
                    wert(werte, "kennung"),
                    wert(werte, "name"),
                    wert(werte, "strasse"),
                    wert(werte, "plzOrt"),
                    wert(werte, "ort"),
                    wert(werte, "telefon"),
                    wert(werte, "email"),
                    wert(werte, "land"),
                    wert(werte, "rechtsbehelf"),
                    wert(werte, "rechtsbehelfsstelle"),
                    wert(werte, "anhoerungsnorm"),
                    Boolean.TRUE.equals(werte.get("staatsangehoerigkeitsbehoerde")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String wert(Map<String, Object> werte, String feld) {
        return werte.get(feld).toString();
    }
}
