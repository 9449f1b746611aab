package de.amtsweg.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A partner whose answer depends on the family name in the question alone: the first beginning that fits decides, and a
 * name that begins with {@code Schweigt} never gets one.
 */
final class Namensregeln implements Regeln {

    private static final List<String> NAMEN = List.of("person/grundpersonalien/familienname", "person/familienname");

    private final String register;
    private final String stelle;
    private final Duration verzoegerung;
    private final Map<String, List<Fall>> antworten = new HashMap<>();
    private final Set<String> sofort = new HashSet<>();
    private BiConsumer<Nachricht, Vorlage> ergaenzung = (anfrage, antwort) -> {};

    /** Family names that begin like this get this example as answer. */
    private record Fall(String anfang, String datei) {}

    /** @param stelle who answers, at the beginning of a sentence */
    Namensregeln(String register, String stelle, Duration verzoegerung) {
        this.register = register;
        this.stelle = stelle;
        this.verzoegerung = verzoegerung;
    }

    /** Adds an answer to a message; an empty beginning fits every name. */
    Namensregeln auf(String typ, String anfang, String datei) {
        antworten.computeIfAbsent(typ, t -> new ArrayList<>()).add(new Fall(anfang, datei));
        return this;
    }

    /** This message is answered in the same call, not later. */
    Namensregeln sofort(String typ) {
        sofort.add(typ);
        return this;
    }

    /** What the answer repeats of the question. */
    Namensregeln mit(BiConsumer<Nachricht, Vorlage> weitere) {
        ergaenzung = weitere;
        return this;
    }

    @Override
    public Ergebnis antworten(Nachricht anfrage) {
        List<Fall> faelle = antworten.get(anfrage.typ());
        if (faelle == null) {
            throw new Abgelehnt(
                    422,
                    "Falsche Richtung",
                    "Die Nachricht " + anfrage.typ() + " sendet " + stelle + ", sie wird hier nicht angenommen.");
        }
        String name = NAMEN.stream()
                .map(anfrage::text)
                .filter(n -> !n.isEmpty())
                .findFirst()
                .orElse("");
        if (name.startsWith("Schweigt")) {
            return Ergebnis.angenommen(List.of());
        }
        String datei = faelle.stream()
                .filter(f -> name.startsWith(f.anfang()))
                .findFirst()
                .orElseThrow()
                .datei();
        Vorlage antwort = Vorlage.antwort(register, datei, anfrage);
        ergaenzung.accept(anfrage, antwort);
        return sofort.contains(anfrage.typ())
                ? Ergebnis.sofort(antwort)
                : Ergebnis.angenommen(List.of(new Spaeter(Instant.now().plus(verzoegerung), antwort.schreiben())));
    }
}
