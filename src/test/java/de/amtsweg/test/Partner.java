package de.amtsweg.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The switches of a simulated register, as a tester has them. */
public record Partner(String name) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static void alleAn() {
        for (String name : Umgebung.simulatoren().namen()) {
            new Partner(name)
                    .schalte("{\"zustand\":\"AN\",\"wiederholung\":\"IGNORIERT\",\"zustellung\":\"RUECKRUF\"}");
        }
    }

    /** It does not answer any more. */
    public void faelltAus() {
        schalte("{\"zustand\":\"AUS\"}");
    }

    /** It answers again; time passes until the next attempt is due. */
    public void istWiederDa() {
        schalte("{\"zustand\":\"AN\"}");
        Testuhr.UHR.vor(java.time.Duration.ofMinutes(6));
    }

    /** How many messages of this type changed something there. */
    public int wirksam(String nachrichtentyp) {
        return hole("zaehler").path("wirksamNachTyp").path(nachrichtentyp).asInt();
    }

    /** One of the counters, such as {@code zugangVerweigert}. */
    public int zaehler(String name) {
        return hole("zaehler").path(name).asInt();
    }

    /** How often a message took effect that had taken effect before. */
    public int doppelt() {
        return hole("zaehler").path("doppelt").asInt();
    }

    /** What is stored there about the person with this family name. */
    public JsonNode datensatz(String familienname) {
        for (JsonNode satz : hole("datensaetze")) {
            if (familienname.equals(satz.path("familienname").asText())) {
                return satz;
            }
        }
        return JSON.missingNode();
    }

    /** Everything that is stored there. */
    public JsonNode datensaetze() {
        return hole("datensaetze");
    }

    /** The next messages meet this fault, for example {@code ANTWORT_VERLOREN}. */
    public void stoert(String art, int anzahl) {
        schalte("{\"zustand\":\"" + art + "\",\"anzahl\":" + anzahl + "}");
    }

    /** All messages that contain the text meet this fault. */
    public void stoertNur(String art, String text) {
        schalte("{\"zustand\":\"" + art + "\",\"nur\":\"" + text + "\"}");
    }

    /** From now on a repeated message takes effect again. */
    public void kenntKeineWiederholung() {
        schalte("{\"wiederholung\":\"OHNE\"}");
    }

    /** Later answers lie ready there until we fetch them. */
    public void haeltAntwortenBereit() {
        schalte("{\"zustellung\":\"ABHOLUNG\"}");
    }

    private void schalte(String json) {
        sende(HttpRequest.newBuilder(adresse("zustand")).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private JsonNode hole(String was) {
        return sende(HttpRequest.newBuilder(adresse(was)));
    }

    private URI adresse(String was) {
        return URI.create(Umgebung.simulatoren().adresse(name) + "/_simulator/" + was);
    }

    private static JsonNode sende(HttpRequest.Builder anfrage) {
        try {
            return JSON.readTree(Anwendung.HTTP
                    .send(anfrage.build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
