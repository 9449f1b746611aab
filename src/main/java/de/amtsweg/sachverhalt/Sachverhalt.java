package de.amtsweg.sachverhalt;

import de.amtsweg.regelwerk.Woerterbuch;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One immutable version of the facts of a case.
 *
 * @param fakten facts by name, in the order of {@link Tatsache}
 * @param person who established this version; the application itself for the first one
 */
public record Sachverhalt(String vorgangsnummer, int version, Map<String, Fakt> fakten, String person, Instant zeit) {

    /** The value as the law tables take it, or null if the fact is not known. */
    public Object wert(Tatsache tatsache) {
        Fakt fakt = fakten.get(tatsache.schluessel());
        return fakt == null ? null : tatsache.lies(fakt.wert());
    }

    /** The value as text, or null. */
    public String text(Tatsache tatsache) {
        Fakt fakt = fakten.get(tatsache.schluessel());
        return fakt == null ? null : fakt.wert();
    }

    /** All facts as the law tables take them; what is not known is null. */
    public Map<String, Object> werte() {
        Map<String, Object> werte = new LinkedHashMap<>();
        for (Tatsache tatsache : Tatsache.values()) {
            werte.put(tatsache.schluessel(), wert(tatsache));
        }
        weitere().forEach((name, fakt) -> werte.put(name, eintrag(name).wert(fakt.wert())));
        return werte;
    }

    /** Facts that only some cases need, by name; the dictionary of the law tables says what they are. */
    public Map<String, Fakt> weitere() {
        Map<String, Fakt> weitere = new TreeMap<>();
        fakten.forEach((name, fakt) -> {
            if (Tatsache.zu(name).isEmpty()) {
                weitere.put(name, fakt);
            }
        });
        return weitere;
    }

    private static Woerterbuch.Eintrag eintrag(String name) {
        Woerterbuch.Eintrag eintrag = Woerterbuch.dieses().eintraege().get(name);
        if (eintrag == null) {
            throw new IllegalStateException("fact without an entry in the dictionary: " + name);
        }
        return eintrag;
    }

    /** One fact in words: label, value and source. */
    public record InWorten(String name, String bezeichnung, String wert, String quelle) {}

    /** All known facts as people read them. */
    public List<InWorten> inWorten() {
        return fakten.entrySet().stream()
                .map(e -> Tatsache.zu(e.getKey())
                        .map(t -> new InWorten(
                                t.schluessel(),
                                t.bezeichnung(),
                                Bezeichnungen.wert(t, e.getValue().wert()),
                                Bezeichnungen.inWorten(e.getValue().quelle())))
                        .orElseGet(() -> weitererInWorten(e.getKey(), e.getValue())))
                .toList();
    }

    private static InWorten weitererInWorten(String name, Fakt fakt) {
        Woerterbuch.Eintrag eintrag = eintrag(name);
        return new InWorten(
                name,
                eintrag.bedeutung(),
                Bezeichnungen.imSatz(eintrag.inWorten(fakt.wert())),
                Bezeichnungen.inWorten(fakt.quelle()));
    }
}
