package de.amtsweg.ausfall;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** The same application arrives several times at the same moment, on both nodes. */
final class Doppelantrag implements Szenario {

    private static final int HOECHSTENS_OFT = 10;

    @Override
    public String kennung() {
        return "F21";
    }

    @Override
    public String worum() {
        return "derselbe Antrag trifft 2- bis 10-mal gleichzeitig ein, an beiden Knoten";
    }

    @Override
    public java.time.Duration budget() {
        return java.time.Duration.ofMinutes(2);
    }

    @Override
    public void laufe(Buehne buehne) throws Exception {
        int faelle = buehne.masse().anteil(100, 6);
        List<Fall> alle = new Last(buehne.feld().knoten(), faelle, 0, java.time.Duration.ZERO).faelle();
        int gesendet = 0;
        int falsch = 0;
        ExecutorService sender = Executors.newFixedThreadPool(HOECHSTENS_OFT);
        try {
            for (Fall fall : alle) {
                int oft = 2 + fall.nummer() % (HOECHSTENS_OFT - 1);
                gesendet += oft;
                Set<String> nummern = new HashSet<>();
                for (HttpResponse<String> antwort : gleichzeitig(buehne, sender, fall.antragXml(), oft)) {
                    if (antwort.statusCode() / 100 == 2) {
                        nummern.add(
                                Http.lies(antwort.body()).path("vorgangsnummer").asText());
                    } else {
                        falsch++;
                        buehne.ergebnis().nenne("unerwartete Antwort", antwort.statusCode() + " " + antwort.body());
                    }
                }
                fall.angenommen(String.join("+", nummern));
            }
            long vorgaenge = vorgaenge(buehne, alle);
            buehne.ergebnis()
                    .messe(
                            "Vorgänge aus " + faelle + " Anträgen (" + gesendet + " Sendungen)",
                            vorgaenge,
                            String.valueOf(faelle),
                            vorgaenge == faelle);
            long einig =
                    alle.stream().filter(f -> !f.vorgangsnummer().contains("+")).count();
            buehne.ergebnis()
                    .messe("Anträge, deren Absender stets dieselbe Nummer erfuhr", einig, "alle", einig == faelle);
            buehne.ergebnis().messe("abgewiesene Wiederholungen", falsch, "0", falsch == 0);
            String anderer = alle.get(0)
                    .antragXml()
                    .replaceFirst(
                            "<antragsidentifikation>[^<]*<",
                            "<antragsidentifikation>gegenprobe-" + alle.get(0).nummer() + "<")
                    .replaceFirst("<nachrichtenUUID>[^<]*<", "<nachrichtenUUID>" + java.util.UUID.randomUUID() + "<");
            gleichzeitig(buehne, sender, anderer, 1);
            long danach = vorgaenge(buehne, alle);
            buehne.ergebnis()
                    .messe(
                            "Gegenprobe: ein weiterer Antrag derselben Person",
                            danach - vorgaenge,
                            "1 Vorgang mehr",
                            danach == vorgaenge + 1);
        } finally {
            sender.shutdownNow();
        }
    }

    private static long vorgaenge(Buehne buehne, List<Fall> alle) {
        return buehne.feld()
                .datenbank()
                .zahl("select count(*) from vorgang where email in ("
                        + alle.stream().map(f -> "'" + f.email() + "'").collect(Collectors.joining(",")) + ")");
    }

    private static List<HttpResponse<String>> gleichzeitig(
            Buehne buehne, ExecutorService sender, String antrag, int oft) throws Exception {
        List<Callable<HttpResponse<String>>> sendungen = new ArrayList<>();
        for (int i = 0; i < oft; i++) {
            Knoten knoten = buehne.feld().knoten().get(i % 2);
            sendungen.add(() -> Http.sende(Http.an(knoten.adresse() + "/api/antraege")
                    .header("Authorization", "Bearer demo")
                    .header("Content-Type", "application/xml")
                    .POST(HttpRequest.BodyPublishers.ofString(antrag))));
        }
        List<HttpResponse<String>> antworten = new ArrayList<>();
        for (Future<HttpResponse<String>> antwort : sender.invokeAll(sendungen)) {
            antworten.add(antwort.get());
        }
        return antworten;
    }
}
