package de.amtsweg.engine;

import de.amtsweg.behoerde.Befund;
import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.behoerde.Behoerdenverzeichnis;
import de.amtsweg.behoerde.pruefung.Ordnerpruefung;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models at start: the shared ones without tenant, each authority's folder under its own tenant. Resource
 * names carry their path, so that equal file names never hide each other; unchanged deployments make no new version. What
 * an authority may not deploy stays out, whole; what it deployed before goes on, and so do the others.
 */
@Component
@Order(4)
class Modelle implements Einrichtungsschritt {

    private static final Logger LOG = LoggerFactory.getLogger(Modelle.class);
    /** Not the law tables: which of their versions holds is not the engine's matter. */
    private static final List<String> GEMEINSAM = List.of("processes/**/*.bpmn", "forms/**/*.form");

    private final RepositoryService repositoryService;
    private final Behoerden behoerden;
    private final Behoerdenverzeichnis verzeichnis;
    private final Ordnerpruefung pruefung;
    private final Map<String, String> abgewiesene = new ConcurrentHashMap<>();

    Modelle(
            RepositoryService repositoryService,
            Behoerden behoerden,
            Behoerdenverzeichnis verzeichnis,
            Ordnerpruefung pruefung) {
        this.repositoryService = repositoryService;
        this.behoerden = behoerden;
        this.verzeichnis = verzeichnis;
        this.pruefung = pruefung;
    }

    /** Authorities whose models were not deployed on this node, with the German sentence why. */
    Map<String, String> abgewiesene() {
        return Map.copyOf(abgewiesene);
    }

    @Override
    public void einrichten() {
        stelleBereit("amtsweg", null, gemeinsame(), Modelle::pfad);
        behoerden.alle().forEach(this::stelleBereit);
    }

    private void stelleBereit(Behoerde behoerde) {
        String id = behoerde.id();
        abgewiesene.remove(id);
        pruefung.modelle(verzeichnis, id).stream()
                .filter(b -> b.art() == Befund.Art.FEHLER)
                .findFirst()
                .ifPresent(b -> abgewiesene.put(id, b.datei() + ": " + b.satz()));
        if (!abgewiesene.containsKey(id)) {
            try {
                stelleBereit(
                        "behoerde-" + id,
                        id,
                        behoerden.modelle(behoerde),
                        m -> "processes/behoerden/" + id + "/" + Behoerdenverzeichnis.pfad(id, m));
            } catch (ProcessEngineException e) {
                abgewiesene.put(id, "Die Engine nimmt die Modelle nicht an: " + e.getMessage());
            }
        }
        if (abgewiesene.containsKey(id)) {
            LOG.error("models of authority {} are not deployed: {}", id, abgewiesene.get(id));
        }
    }

    private List<Resource> gemeinsame() {
        PathMatchingResourcePatternResolver suche = new PathMatchingResourcePatternResolver();
        return GEMEINSAM.stream()
                .flatMap(muster -> {
                    try {
                        return Stream.of(suche.getResources("classpath*:" + muster));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .filter(r -> !pfad(r).startsWith("processes/behoerden/"))
                .toList();
    }

    private void stelleBereit(
            String name, String mandant, List<Resource> modelle, Function<Resource, String> benennung) {
        if (modelle.isEmpty()) {
            return;
        }
        DeploymentBuilder builder = repositoryService
                .createDeployment()
                .name(name)
                .source("amtsweg")
                .enableDuplicateFiltering(false)
                .tenantId(mandant);
        modelle.stream().sorted(Comparator.comparing(benennung)).forEach(modell -> {
            try (InputStream inhalt = modell.getInputStream()) {
                builder.addInputStream(benennung.apply(modell), inhalt);
            } catch (IOException e) {
                throw new UncheckedIOException("model not readable: " + modell, e);
            }
        });
        builder.deploy();
        LOG.info("{} models deployed as {}", modelle.size(), name);
    }

    /** The path from the room's name on: processes/…, decisions/…, forms/…. */
    private static String pfad(Resource modell) {
        try {
            String url = modell.getURL().getPath();
            for (String raum : List.of("/processes/", "/decisions/", "/forms/")) {
                int stelle = url.indexOf(raum);
                if (stelle >= 0) {
                    return url.substring(stelle + 1);
                }
            }
            throw new IllegalStateException("no model of ours: " + url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
