package de.amtsweg.ausfall;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsweg.ansicht.Sitzung;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A caseworker before the page "Register": of every unclear message she asks the partner, then states that it arrived (a
 * signatory confirms where that is needed) or sends it again. Over HTTP with the session of the Tasklist.
 */
final class Klaerung implements AutoCloseable {

    private static final String SEITE = "/camunda/api/register/nachrichten";
    private static final String ERLEDIGT =
            "Laut Auskunft des Registers vom heutigen Tag ist die Meldung dort gespeichert.";
    private static final String ERNEUT = "Laut Auskunft des Registers ist die Nachricht dort nicht angekommen.";
    private static final List<String> BEHOERDEN = List.of("musterstadt", "beispielkreis");

    private final Versuchsfeld feld;
    private final Thread faden = new Thread(this::arbeite, "klaerung");
    private final AtomicInteger angekommen = new AtomicInteger();
    private final AtomicInteger bestaetigt = new AtomicInteger();
    private final AtomicInteger erneut = new AtomicInteger();
    private volatile boolean fertig;
    private volatile String fehler = "";

    Klaerung(Versuchsfeld feld) {
        this.feld = feld;
        faden.setDaemon(true);
        faden.start();
    }

    private void arbeite() {
        while (!fertig && !Thread.currentThread().isInterrupted()) {
            for (String behoerde : BEHOERDEN) {
                try {
                    klaere(behoerde);
                } catch (RuntimeException | AssertionError e) {
                    // a node that is just dying; what is a matter of the page shows in the report
                    fehler = String.valueOf(e.getMessage());
                }
            }
            try {
                Buehne.ruhe(Duration.ofMillis(700));
            } catch (Buehne.Abgebrochen e) {
                return;
            }
        }
    }

    private void klaere(String behoerde) {
        Optional<Knoten> knoten = feld.knoten().stream()
                .filter(k -> k.gesundheit("readiness") == 200)
                .findFirst();
        if (knoten.isEmpty()
                || feld.datenbank()
                                .zahl("select count(*) from nachricht_ausgang where zustand = 'UNGEKLAERT'"
                                        + " and behoerde = 'abh-" + behoerde + "'")
                        == 0) {
            return;
        }
        Sitzung sitzung =
                Sitzung.von("sachbearbeitung-" + behoerde, knoten.get().adresse());
        for (JsonNode zeile : sitzung.json(SEITE + "?stand=UNGEKLAERT").path("nachrichten")) {
            String id = zeile.path("id").asText();
            boolean meldung = zeile.path("nachricht").asText().contains("090010");
            if (meldung && istBeimPartner(id)) {
                HttpResponse<byte[]> antwort =
                        sitzung.poste(SEITE + "/" + id + "/erledigt", Map.of("nachweis", ERLEDIGT));
                pruefe(antwort);
                if (!Sitzung.baum(antwort).path("wirksam").asBoolean()) {
                    pruefe(Sitzung.von("zeichnung-" + behoerde, knoten.get().adresse())
                            .poste(SEITE + "/" + id + "/bestaetigen", Map.of()));
                    bestaetigt.incrementAndGet();
                }
                angekommen.incrementAndGet();
            } else {
                // a question changes nothing; a first report that is there already is refused by the register
                pruefe(sitzung.poste(SEITE + "/" + id + "/erneut", Map.of("grund", ERNEUT)));
                erneut.incrementAndGet();
            }
        }
    }

    private boolean istBeimPartner(String id) {
        return feld.akten().nachrichten("azr").stream().anyMatch(n -> n.uuid().equals(id));
    }

    private void pruefe(HttpResponse<byte[]> antwort) {
        if (antwort.statusCode() / 100 != 2) {
            throw new IllegalStateException(antwort.statusCode() + " " + Sitzung.text(antwort));
        }
    }

    String bilanz() {
        return angekommen + " nach Rückfrage als erledigt vermerkt (" + bestaetigt + " davon von einer zweiten Person"
                + " bestätigt), " + erneut + " erneut gesendet"
                + (fehler.isEmpty()
                        ? ""
                        : "; zuletzt gescheitert: " + fehler.substring(0, Math.min(150, fehler.length())));
    }

    @Override
    public void close() {
        fertig = true;
        faden.interrupt();
    }
}
