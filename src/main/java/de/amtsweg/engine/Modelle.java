package de.amtsweg.engine;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
 * names carry their path, so that equal file names never hide each other; unchanged deployments make no new version.
 */
@Component
@Order(4)
class Modelle implements Einrichtungsschritt {

    private static final Logger LOG = LoggerFactory.getLogger(Modelle.class);
    /** Not the law tables: which of their versions holds is not the engine's matter. */
    private static final List<String> GEMEINSAM = List.of("processes/**/*.bpmn", "forms/**/*.form");

    private final RepositoryService repositoryService;
    private final Behoerden behoerden;

    Modelle(RepositoryService repositoryService, Behoerden behoerden) {
        this.repositoryService = repositoryService;
        this.behoerden = behoerden;
    }

    @Override
    public void einrichten() {
        stelleBereit("amtsweg", null, gemeinsame());
        for (Behoerde behoerde : behoerden.alle()) {
            stelleBereit("behoerde-" + behoerde.id(), behoerde.id(), behoerden.modelle(behoerde));
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

    private void stelleBereit(String name, String mandant, List<Resource> modelle) {
        if (modelle.isEmpty()) {
            return;
        }
        DeploymentBuilder builder = repositoryService
                .createDeployment()
                .name(name)
                .source("amtsweg")
                .enableDuplicateFiltering(false)
                .tenantId(mandant);
        modelle.stream().sorted(Comparator.comparing(Modelle::pfad)).forEach(modell -> {
            try (InputStream inhalt = modell.getInputStream()) {
                builder.addInputStream(pfad(modell), inhalt);
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
            return "processes/behoerden/" + modell.getFilename();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
