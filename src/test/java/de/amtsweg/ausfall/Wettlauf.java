package de.amtsweg.ausfall;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two people, or one person twice, want the same task at the same moment on two nodes. */
final class Wettlauf implements Szenario {

    private static final String EINE = "sachbearbeitung-musterstadt";
    private static final String ANDERE = "vertretung-musterstadt";
    private static final Map<String, Object> FORMULAR =
            Map.of("variables", Map.of("unterlagenErgebnis", Map.of("value", "VOLLSTAENDIG")));

    @Override
    public String kennung() {
        return "F23";
    }

    @Override
    public String worum() {
        return "zwei wollen dieselbe Aufgabe zugleich, an zwei Knoten";
    }

    @Override
    public java.time.Duration budget() {
        return java.time.Duration.ofMinutes(3);
    }

    private int eindeutig;
    private int keiner;
    private int beide;
    private int englisch;
    private String auszug = "";

    @Override
    public void laufe(Buehne buehne) throws Exception {
        int rennen = buehne.masse().anteil(1000, 20);
        int abschluesse = Math.max(4, rennen / 10);
        List<Fall> faelle = new Last(buehne.feld().knoten(), abschluesse, 0, java.time.Duration.ZERO).faelle();
        ExecutorService zwei = Executors.newFixedThreadPool(2);
        try {
            for (Fall fall : faelle) {
                while (fall.vorgangsnummer() == null) {
                    buehne.hand().schritt(fall);
                }
                String aufgabe = aufgabe(buehne, fall);
                for (int i = 0; i < rennen / abschluesse - 1; i++) {
                    werte(rennen(
                            zwei,
                            buehne,
                            "/task/" + aufgabe + "/claim",
                            EINE,
                            Map.of("userId", EINE),
                            ANDERE,
                            Map.of("userId", ANDERE)));
                    gibFrei(buehne, aufgabe);
                }
                buehne.hand().schicke("/task/" + aufgabe + "/claim", EINE, Map.of("userId", EINE));
                werte(rennen(zwei, buehne, "/task/" + aufgabe + "/submit-form", EINE, FORMULAR, EINE, FORMULAR));
            }
        } finally {
            zwei.shutdownNow();
        }
        int alle = eindeutig + keiner + beide;
        buehne.ergebnis()
                .messe(
                        "Rennen mit genau einem Gewinner (Übernehmen und Abschließen)",
                        eindeutig + " von " + alle + " (beide: " + beide + ", keiner: " + keiner + ")",
                        "alle",
                        eindeutig == alle && alle > 0);
        buehne.ergebnis()
                .messe(
                        "Verlierer ohne deutschen Satz (Stapelspur oder englischer Text)",
                        englisch + (auszug.isEmpty() ? "" : ": " + auszug),
                        "0",
                        englisch == 0);
    }

    private static String aufgabe(Buehne buehne, Fall fall) throws IOException {
        for (int i = 0; i < 200; i++) {
            JsonNode aufgaben = Http.lies(buehne.hand()
                    .hole("/task?processInstanceBusinessKey=" + fall.vorgangsnummer(), "technik")
                    .body());
            if (aufgaben.size() > 0) {
                return aufgaben.get(0).path("id").asText();
            }
            Buehne.ruhe(java.time.Duration.ofMillis(100));
        }
        throw new IllegalStateException("no task of " + fall);
    }

    private static void gibFrei(Buehne buehne, String aufgabe) throws IOException {
        String wer = Http.lies(buehne.hand().hole("/task/" + aufgabe, "technik").body())
                .path("assignee")
                .asText();
        buehne.hand().schicke("/task/" + aufgabe + "/unclaim", wer, Map.of());
    }

    private static List<HttpResponse<String>> rennen(
            ExecutorService zwei,
            Buehne buehne,
            String pfad,
            String erste,
            Object ersterInhalt,
            String zweite,
            Object zweiterInhalt)
            throws Exception {
        CountDownLatch los = new CountDownLatch(1);
        List<Future<HttpResponse<String>>> laeufer = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String adresse = buehne.feld().knoten().get(i).adresse() + "/engine-rest" + pfad;
            String person = i == 0 ? erste : zweite;
            Object inhalt = i == 0 ? ersterInhalt : zweiterInhalt;
            laeufer.add(zwei.submit(() -> {
                los.await();
                return Http.sende(Http.json(adresse, inhalt).header("Authorization", Http.ausweis(person)));
            }));
        }
        los.countDown();
        return List.of(laeufer.get(0).get(), laeufer.get(1).get());
    }

    private void werte(List<HttpResponse<String>> antworten) {
        long gewinner =
                antworten.stream().filter(a -> a.statusCode() / 100 == 2).count();
        if (gewinner == 1) {
            eindeutig++;
        } else if (gewinner == 0) {
            keiner++;
            auszug = antworten.get(0).statusCode() + " " + antworten.get(0).body();
        } else {
            beide++;
        }
        for (HttpResponse<String> antwort : antworten) {
            if (antwort.statusCode() / 100 != 2 && !deutsch(antwort.body())) {
                englisch++;
                auszug = antwort.statusCode() + " " + antwort.body();
            }
        }
    }

    private static boolean deutsch(String text) {
        return text.matches("(?s).*\\b(Aufgabe|Vorgang|bereits|schon|inzwischen|gerade|nicht mehr)\\b.*")
                && !text.contains("Exception:")
                && !text.contains("\\tat ");
    }
}
