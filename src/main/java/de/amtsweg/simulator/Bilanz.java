package de.amtsweg.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * Counts of messages that took effect: by type, by UUID, twice with the same content, and whether those of one person came
 * in the order in which they were written. Not safe for several threads.
 */
final class Bilanz {
    /** Questions change nothing, so that their place among the reports does not matter. */
    private static final Set<String> FRAGEN = Set.of("090001", "090007");

    private static final String[] PERSON = {"geschaeftszeichen", "vorgangsnummer", "azrNummer"};

    private final Map<String, Integer> nachTyp = new TreeMap<>();
    private final Map<String, Integer> jeUuid = new HashMap<>();
    private final Map<String, Integer> inhaltsgleich = new TreeMap<>();
    private final Map<String, OffsetDateTime> zuletzt = new HashMap<>();
    private final Set<String> inhalte = new HashSet<>();
    private int reihenfolgeverletzungen;

    void wirksam(Nachricht nachricht) {
        nachTyp.merge(nachricht.typ(), 1, Integer::sum);
        jeUuid.merge(nachricht.uuid(), 1, Integer::sum);
        if (!inhalte.add(inhalt(nachricht))) {
            inhaltsgleich.merge(nachricht.typ(), 1, Integer::sum);
        }
        if (!FRAGEN.contains(nachricht.typ()) && zuFrueh(nachricht)) {
            reihenfolgeverletzungen++;
        }
    }

    Map<String, Object> zahlen() {
        Map<String, Integer> doppelt = new TreeMap<>();
        jeUuid.forEach((uuid, zahl) -> {
            if (zahl > 1) {
                doppelt.put(uuid, zahl);
            }
        });
        Map<String, Object> zahlen = new LinkedHashMap<>();
        zahlen.put("wirksamNachTyp", new TreeMap<>(nachTyp));
        zahlen.put("verschiedene", jeUuid.size());
        zahlen.put(
                "doppelt", doppelt.values().stream().mapToInt(zahl -> zahl - 1).sum());
        zahlen.put("doppeltNachUuid", doppelt);
        zahlen.put("inhaltsgleichNachTyp", new TreeMap<>(inhaltsgleich));
        zahlen.put("reihenfolgeverletzungen", reihenfolgeverletzungen);
        return zahlen;
    }

    /** Whether a message of the same person that was written later has been here before. */
    private boolean zuFrueh(Nachricht nachricht) {
        OffsetDateTime geschrieben =
                OffsetDateTime.parse(nachricht.text("nachrichtenkopf/identifikation.nachricht/erstellungszeitpunkt"));
        boolean verletzt = false;
        for (String feld : PERSON) {
            String wert = nachricht.text(feld);
            if (wert.isEmpty()) {
                continue;
            }
            OffsetDateTime davor = zuletzt.get(feld + wert);
            if (davor != null && geschrieben.isBefore(davor)) {
                verletzt = true;
            } else {
                zuletzt.put(feld + wert, geschrieben);
            }
        }
        return verletzt;
    }

    /** Everything but the header, which is another one in each message. */
    private static String inhalt(Nachricht nachricht) {
        StringBuilder text = new StringBuilder(nachricht.name());
        for (Element teil : Xml.kinder(nachricht.wurzel())) {
            if (!teil.getLocalName().equals("nachrichtenkopf")) {
                schreibe(teil, text);
            }
        }
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void schreibe(Element element, StringBuilder text) {
        text.append('\n').append(element.getLocalName());
        if (Xml.kinder(element).isEmpty()) {
            text.append(' ').append(element.getTextContent().strip());
        }
        Xml.kinder(element).forEach(kind -> schreibe(kind, text));
    }
}
