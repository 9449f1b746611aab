package de.amtsweg.regelwerk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tables this product ships with: {@code decisions/<folder>/<table>.dmn} on the class path. */
public final class KlassenpfadTabellen implements Tabellenquelle {

    private static final List<String> ORDNER =
            List.of("aufenthaltstitel", "bausteine", "verpflichtungserklaerung", "einbuergerung");

    private final Map<String, byte[]> gelesen = new ConcurrentHashMap<>();

    @Override
    public byte[] inhalt(String tabelle) {
        return gelesen.computeIfAbsent(tabelle, KlassenpfadTabellen::lesen);
    }

    private static byte[] lesen(String tabelle) {
        if (!tabelle.matches("[a-z0-9-]+")) {
            throw new Regelfehler("„" + tabelle + "“ ist kein Name einer Regeltabelle.");
        }
        for (String ordner : ORDNER) {
            String pfad = "decisions/" + ordner + "/" + tabelle + ".dmn";
            try (InputStream datei = KlassenpfadTabellen.class.getClassLoader().getResourceAsStream(pfad)) {
                if (datei != null) {
                    return datei.readAllBytes();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new Regelfehler("Die Regeltabelle „" + tabelle + "“ gibt es nicht.");
    }
}
