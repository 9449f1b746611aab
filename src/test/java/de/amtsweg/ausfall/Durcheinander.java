package de.amtsweg.ausfall;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings the answers of partners that keep them back: those of one case in an order by chance, each up to three times, at
 * once or much later, over both nodes; also those that went with the receipt already.
 */
final class Durcheinander implements AutoCloseable {

    private static final List<String> REGISTER = List.of("azr", "ba", "bva", "eat");
    private static final Duration BALD = Duration.ofMillis(1500);
    private static final Duration SPAET = Duration.ofSeconds(20);
    private static final int HOECHSTENS_OFT = 3;
    /** A question, the first report, and the report of the application. */
    private static final int MELDUNGEN_BIS_ZUR_ENTSCHEIDUNG = 3;

    private final Versuchsfeld feld;
    private final Random zufall = new Random(9);
    private final ScheduledExecutorService boten = Executors.newScheduledThreadPool(4, aufgabe -> {
        Thread faden = new Thread(aufgabe, "bote");
        faden.setDaemon(true);
        return faden;
    });
    private final Set<Path> vorher = new HashSet<>();
    private final Set<Path> bekannt = ConcurrentHashMap.newKeySet();
    private final Map<String, List<String>> folgen = new ConcurrentHashMap<>();
    private final Map<String, Integer> meldungen = new ConcurrentHashMap<>();
    private final AtomicInteger zustellungen = new AtomicInteger();
    private final AtomicInteger nochmals = new AtomicInteger();
    private volatile String abgewiesen = "";

    /** Everything that is answered from now on. */
    Durcheinander(Versuchsfeld feld) {
        this.feld = feld;
        REGISTER.forEach(r -> feld.akten().nachrichten(r).forEach(n -> vorher.add(n.ort())));
        boten.scheduleWithFixedDelay(this::sammle, 200, 200, TimeUnit.MILLISECONDS);
    }

    private void sammle() {
        try {
            Map<String, List<Path>> neue = new HashMap<>();
            for (String register : REGISTER) {
                for (Partnerakten.Nachricht n : feld.akten().nachrichten(register)) {
                    if (!vorher.contains(n.ort()) && bekannt.add(n.ort())) {
                        neue.computeIfAbsent(n.vorgangsnummer() + abschnitt(n), k -> new ArrayList<>())
                                .addAll(n.antworten());
                    }
                }
            }
            neue.forEach(this::plane);
        } catch (RuntimeException e) {
            abgewiesen = e.toString();
        }
    }

    /** A case has two: until the decision, and what follows it (its report to the AZR, and the card). */
    private String abschnitt(Partnerakten.Nachricht n) {
        boolean danach = n.register().equals("eat")
                || n.register().equals("azr")
                        && meldungen.merge(n.vorgangsnummer(), 1, Integer::sum) >= MELDUNGEN_BIS_ZUR_ENTSCHEIDUNG + 1;
        return danach ? " danach" : " davor";
    }

    /** The first time of each is soon, or the case would stand still; what comes again may come much later. */
    private void plane(String abschnitt, List<Path> antworten) {
        List<Path> folge = new ArrayList<>();
        for (Path antwort : antworten) {
            for (int i = 1 + zufall.nextInt(HOECHSTENS_OFT); i > 0; i--) {
                folge.add(antwort);
            }
        }
        Collections.shuffle(folge, zufall);
        Set<Path> schon = new HashSet<>();
        for (Path antwort : folge) {
            long bald = zufall.nextInt((int) BALD.toMillis());
            boolean erste = schon.add(antwort);
            long millis = erste || zufall.nextBoolean() ? bald : bald + zufall.nextInt((int) SPAET.toMillis());
            boten.schedule(() -> bringe(abschnitt, antwort), millis, TimeUnit.MILLISECONDS);
        }
    }

    private void bringe(String abschnitt, Path antwort) {
        String register =
                antwort.getParent().getParent().getParent().getFileName().toString();
        Knoten knoten = feld.knoten().get(zufall.nextInt(feld.knoten().size()));
        try {
            int status = Http.sende(Http.an(knoten.adresse() + "/api/eingang/" + register)
                            .header("Authorization", "Bearer demo-eingang")
                            .header("Content-Type", "application/xml; charset=UTF-8")
                            .POST(HttpRequest.BodyPublishers.ofString(Partnerakten.lies(antwort))))
                    .statusCode();
            if (status / 100 == 2) {
                zustellungen.incrementAndGet();
                folgen.computeIfAbsent(abschnitt, k -> Collections.synchronizedList(new ArrayList<>()))
                        .add(antwort.getParent().getFileName().toString().substring(0, 8) + antwort.getFileName());
                return;
            }
            abgewiesen = register + " " + status;
        } catch (IOException e) {
            abgewiesen = e.toString();
        }
        nochmals.incrementAndGet();
        boten.schedule(() -> bringe(abschnitt, antwort), 2, TimeUnit.SECONDS);
    }

    /** Parts of cases with at least two deliveries, each in an order of its own. */
    int folgen() {
        return (int) folgen.values().stream().filter(f -> f.size() > 1).count();
    }

    /** Of these the ones that were not the order in which the partners wrote them, each once. */
    int vertauschte() {
        return (int) folgen.values().stream()
                .map(f -> {
                    synchronized (f) {
                        return new ArrayList<>(f);
                    }
                })
                .filter(f -> !f.equals(f.stream().distinct().sorted().toList()))
                .count();
    }

    int zustellungen() {
        return zustellungen.get();
    }

    String abgewiesen() {
        return nochmals.get() + (abgewiesen.isEmpty() ? "" : ", zuletzt: " + abgewiesen);
    }

    @Override
    public void close() {
        boten.shutdownNow();
    }
}
