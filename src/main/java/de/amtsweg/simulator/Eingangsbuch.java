package de.amtsweg.simulator;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every accepted message with the answers given, in the order of arrival. A message and its answers become visible in
 * one step, so a killed partner has either done both or nothing.
 */
final class Eingangsbuch {
    private final Path ordner;
    private final List<Eintrag> eintraege = new ArrayList<>();
    private final Map<String, Eintrag> erste = new HashMap<>();
    private long letzteNummer;

    Eingangsbuch(Path ordner) {
        this.ordner = ordner;
        for (Path pfad : Dateien.inhalt(ordner)) {
            merken(new Eintrag(pfad));
        }
    }

    /** The first one with this UUID. */
    synchronized Optional<Eintrag> finden(String uuid) {
        return Optional.ofNullable(erste.get(uuid));
    }

    synchronized List<Eintrag> alle() {
        return new ArrayList<>(eintraege);
    }

    synchronized Eintrag ablegen(String uuid, byte[] anfrage, Ergebnis ergebnis) {
        Map<String, byte[]> dateien = new LinkedHashMap<>();
        dateien.put(Eintrag.ANFRAGE, anfrage);
        if (ergebnis.sofort() != null) {
            dateien.put(Eintrag.ANTWORT, ergebnis.sofort());
        }
        int nummer = 0;
        for (Spaeter spaeter : ergebnis.spaeter()) {
            nummer++;
            dateien.put(Eintrag.Rueckruf.nachricht(nummer), spaeter.nachricht());
            dateien.put(
                    Eintrag.Rueckruf.faellig(nummer),
                    spaeter.faellig().toString().getBytes(StandardCharsets.UTF_8));
        }
        Path ziel = ordner.resolve(String.format("%08d-%s", letzteNummer + 1, uuid));
        Dateien.ordnerAnlegen(ziel, dateien);
        Eintrag eintrag = new Eintrag(ziel);
        merken(eintrag);
        return eintrag;
    }

    private void merken(Eintrag eintrag) {
        eintraege.add(eintrag);
        erste.putIfAbsent(eintrag.uuid(), eintrag);
        letzteNummer = Math.max(letzteNummer, eintrag.nummer());
    }
}
