package de.amtsweg.behoerde;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * All authorities of this installation. Read at start; an authority whose folder appears later joins while the
 * application runs: whoever asks for one that is not known makes this node look again. What is known stays as it was
 * read until the next start. A folder that cannot be used keeps only its own authority out.
 */
@Component
public class Behoerden {

    private static final Logger LOG = LoggerFactory.getLogger(Behoerden.class);
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final Behoerdenverzeichnis verzeichnis;
    private final AtomicLong gesehen = new AtomicLong();
    private volatile List<Behoerde> alle = List.of();
    private volatile Map<String, String> unbrauchbare = Map.of();

    Behoerden(Behoerdenverzeichnis verzeichnis) {
        this.verzeichnis = verzeichnis;
        siehNach();
        if (alle.isEmpty()) {
            LOG.warn("there is no authority in {}", verzeichnis.pfad().orElse(null));
        }
    }

    public List<Behoerde> alle() {
        return alle;
    }

    /** Folders that cannot be used, with the German sentence why. */
    public Map<String, String> unbrauchbare() {
        return unbrauchbare;
    }

    public Optional<Behoerde> finde(String id) {
        return gesucht(() -> alle.stream().filter(b -> b.id().equals(id)).findFirst());
    }

    public Behoerde lade(String id) {
        return finde(id).orElseThrow(() -> new IllegalStateException("no behoerde.yaml for tenant " + id));
    }

    public Optional<Behoerde> findeNachKennung(String kennung) {
        return gesucht(
                () -> alle.stream().filter(b -> b.kennung().equals(kennung)).findFirst());
    }

    /** Models and forms of one authority. */
    public List<Resource> modelle(Behoerde behoerde) {
        return verzeichnis.modelle(behoerde.id());
    }

    /**
     * Looks for authorities that have been added.
     *
     * @return whether there are any
     */
    public synchronized boolean siehNach() {
        gesehen.set(System.nanoTime());
        List<Behoerde> bekannte = new ArrayList<>(alle);
        Map<String, String> fehler = new TreeMap<>();
        List<Behoerde> neue = verzeichnis.ordner().stream()
                .filter(id -> bekannte.stream().noneMatch(b -> b.id().equals(id)))
                .flatMap(id -> lies(id, fehler).stream())
                .toList();
        for (Behoerde behoerde : neue) {
            Optional<Behoerde> gleiche = Stream.concat(alle.stream(), neue.stream())
                    .filter(b -> !b.equals(behoerde) && b.kennung().equals(behoerde.kennung()))
                    .findFirst();
            // of two that appear together nobody knows whose it is: better neither than the applications of another
            gleiche.ifPresentOrElse(
                    b -> fehler.put(
                            behoerde.id(), "Die Behördenkennung " + behoerde.kennung() + " hat auch „" + b.id() + "“."),
                    () -> bekannte.add(behoerde));
        }
        fehler.forEach((id, satz) -> {
            if (!satz.equals(unbrauchbare.get(id))) {
                LOG.error("authority {} is left out: {}", id, satz);
            }
        });
        boolean gewachsen = bekannte.size() > alle.size();
        bekannte.sort(Comparator.comparing(Behoerde::id));
        alle = List.copyOf(bekannte);
        unbrauchbare = Map.copyOf(fehler);
        return gewachsen;
    }

    private Optional<Behoerde> lies(String id, Map<String, String> fehler) {
        List<Befund> befunde = new ArrayList<>();
        byte[] datei = verzeichnis.datei(id, Behoerdendatei.NAME);
        if (datei == null) {
            fehler.put(id, "Im Ordner fehlt die Datei „" + Behoerdendatei.NAME + "“.");
            return Optional.empty();
        }
        Behoerde behoerde = Behoerdendatei.lies(id, datei, befunde);
        if (befunde.isEmpty()) {
            befunde.addAll(Behoerdenregeln.pflicht(behoerde));
        }
        if (befunde.isEmpty()) {
            return Optional.of(behoerde);
        }
        fehler.put(id, befunde.get(0).satz());
        return Optional.empty();
    }

    private Optional<Behoerde> gesucht(Supplier<Optional<Behoerde>> suche) {
        Optional<Behoerde> bekannte = suche.get();
        if (bekannte.isPresent() || System.nanoTime() - gesehen.get() < PAUSE) {
            return bekannte;
        }
        siehNach();
        return suche.get();
    }
}
