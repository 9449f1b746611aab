package de.amtsweg.befehl;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plan of a move and its result, in German lines. */
final class Umzugstext {

    private static final int HOECHSTENS = 50;

    private Umzugstext() {}

    static List<String> plan(JsonNode plan) {
        List<String> zeilen = new ArrayList<>();
        for (JsonNode herkunft : plan.path("fassungen")) {
            herkunft(plan, herkunft, zeilen);
        }
        if (plan.path("fassungen").isEmpty()) {
            zeilen.add("„" + plan.path("name").asText() + "“: Auf anderen Fassungen als "
                    + plan.path("nach").asInt() + " laufen keine Vorgänge.");
        }
        plan.path("hinweise").forEach(h -> zeilen.add("Hinweis: " + h.asText()));
        return zeilen;
    }

    private static void herkunft(JsonNode plan, JsonNode herkunft, List<String> zeilen) {
        zeilen.add("„" + plan.path("name").asText() + "“, Fassung "
                + herkunft.path("von").asInt() + " → Fassung "
                + plan.path("nach").asInt() + ": "
                + vonAllen(herkunft.path("umziehbar").asInt(), herkunft) + " laufenden Vorgängen können umziehen.");
        herkunft.path("fehler").forEach(f -> zeilen.add("  " + f.asText()));
        int unveraendert = 0;
        for (JsonNode weg : herkunft.path("schritte")) {
            boolean derselbe = weg.path("von").equals(weg.path("nach"))
                    && weg.path("vonName").equals(weg.path("nachName"));
            int steht = weg.path("vorgaenge").asInt();
            boolean ereignisLos = weg.path("nach").isNull() && steht == 0;
            if (derselbe && steht == 0 || ereignisLos) {
                unveraendert++;
            } else {
                zeilen.add("  " + weg.path("vonName").asText() + " → "
                        + (weg.path("nach").isNull()
                                ? "kein Schritt"
                                : weg.path("nachName").asText()) + ": "
                        + zahl(steht) + (steht == 1 ? " Vorgang" : " Vorgänge"));
            }
        }
        if (unveraendert > 0) {
            zeilen.add("  In den übrigen " + unveraendert + " Schritten steht gerade kein Vorgang.");
        }
        bleiben("Nicht umziehen können:", herkunft.path("bleiben"), zeilen);
    }

    static List<String> ergebnis(JsonNode plan, int umgezogen, List<JsonNode> gescheitert) {
        List<String> zeilen = new ArrayList<>();
        zeilen.add(vonAllen(umgezogen, plan) + " umgezogen.");
        bleiben("Gescheitert:", gescheitert, zeilen);
        for (JsonNode herkunft : plan.path("fassungen")) {
            bleiben("Geblieben auf Fassung " + herkunft.path("von").asInt() + ":", herkunft.path("bleiben"), zeilen);
        }
        return zeilen;
    }

    private static void bleiben(String ueberschrift, Iterable<JsonNode> vorgaenge, List<String> zeilen) {
        int stelle = 0;
        for (JsonNode vorgang : vorgaenge) {
            if (stelle == 0) {
                zeilen.add(ueberschrift);
            }
            if (stelle < HOECHSTENS) {
                List<String> gruende = new ArrayList<>();
                vorgang.path("gruende").forEach(g -> gruende.add(g.asText()));
                zeilen.add("  " + vorgang.path("vorgangsnummer").asText() + ": " + String.join(" ", gruende));
            }
            stelle++;
        }
        if (stelle > HOECHSTENS) {
            zeilen.add("  … und " + zahl(stelle - HOECHSTENS) + " weitere; alle nennt --json.");
        }
    }

    private static String vonAllen(int wieviele, JsonNode worin) {
        return zahl(wieviele) + " von " + zahl(worin.path("vorgaenge").asInt());
    }

    private static String zahl(int zahl) {
        return NumberFormat.getIntegerInstance(Locale.GERMANY).format(zahl);
    }
}
