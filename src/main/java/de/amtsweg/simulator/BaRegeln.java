package de.amtsweg.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Answers of the Bundesagentur für Arbeit as {@code connectors/ba/README.md} tells them. */
final class BaRegeln implements Regeln {
    private static final int HOECHSTENS_MONATE = 48;

    private final Duration verzoegerung;
    private final Set<String> anfragen = new HashSet<>();

    BaRegeln(Duration verzoegerung) {
        this.verzoegerung = verzoegerung;
    }

    @Override
    public Ergebnis antworten(Nachricht anfrage) {
        return switch (anfrage.typ()) {
            case "Zustimmungsanfrage" -> nachRegel(anfrage, anfrage.text("arbeitgeber/name"));
            case "Ergaenzung" -> {
                if (!anfragen.contains(anfrage.text("anfrageUUID"))) {
                    throw new Abgelehnt(
                            422, "Unbekannte Anfrage", "Zu dieser Ergänzung liegt keine Zustimmungsanfrage vor.");
                }
                yield nachRegel(anfrage, anfrage.text("text"));
            }
            default ->
                throw new Abgelehnt(
                        422,
                        "Falsche Richtung",
                        "Die Nachricht " + anfrage.typ() + " sendet die BA, sie nimmt sie nicht an.");
        };
    }

    @Override
    public void uebernehmen(Nachricht anfrage, Nachricht antwort) {
        if (anfrage.typ().equals("Zustimmungsanfrage")) {
            anfragen.add(anfrage.uuid());
        }
    }

    private Ergebnis nachRegel(Nachricht anfrage, String stichwort) {
        String wort = stichwort.toLowerCase(Locale.GERMAN);
        if (wort.contains("schweigt")) {
            return Ergebnis.angenommen(List.of());
        }
        Vorlage antwort;
        if (wort.contains("unzureichend")) {
            antwort = vorlage("zustimmungsantwort-information-unzureichend.xml", anfrage);
        } else if (wort.contains("ohne auskunft")) {
            antwort = vorlage("zustimmungsantwort-arbeitgeber-ohne-auskunft.xml", anfrage);
        } else if (wort.contains("versagt")) {
            antwort = vorlage("zustimmungsantwort-versagt.xml", anfrage);
        } else {
            antwort = vorlage("zustimmungsantwort-erteilt.xml", anfrage)
                    .setzen("befristungMonate", String.valueOf(monate(anfrage)));
        }
        return Ergebnis.angenommen(List.of(new Spaeter(Instant.now().plus(verzoegerung), antwort.schreiben())));
    }

    private static Vorlage vorlage(String datei, Nachricht anfrage) {
        return Vorlage.antwort("ba", datei, anfrage);
    }

    private static int monate(Nachricht anfrage) {
        String monate = anfrage.text("beschaeftigung/befristung/monate");
        return monate.isEmpty() ? HOECHSTENS_MONATE : Math.min(HOECHSTENS_MONATE, Integer.parseInt(monate));
    }
}
