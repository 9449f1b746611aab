package de.amtsweg.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * How a partner is switched.
 *
 * @param anzahl for how many more messages; {@code null} for all
 * @param millis of {@link Stoerung#LANGSAM}
 * @param nur only messages that contain this text; {@code null} for all
 * @param prozent of {@link Stoerung#GEMISCHT}: how many of a hundred messages meet which fault
 * @param wiederholung what a repeated message does
 * @param zustellung how later answers reach the application; {@code null} as {@link Zustellung#RUECKRUF}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Schaltung(
        Stoerung zustand,
        Integer anzahl,
        Long millis,
        String nur,
        Map<Stoerung, Integer> prozent,
        Wiederholung wiederholung,
        Zustellung zustellung) {

    /** How later answers travel. */
    enum Zustellung {
        /** The partner sends them. */
        RUECKRUF,
        /** They lie at the partner until the application fetches them. */
        ABHOLUNG
    }

    /** What a message does whose key is known already. */
    enum Wiederholung {
        /** It gets the first answer and changes nothing. */
        IGNORIERT,
        /** It takes effect again. */
        OHNE
    }

    static final long LANGSAM_MILLIS = 3000;

    static Schaltung an(Wiederholung wiederholung) {
        return new Schaltung(Stoerung.AN, null, null, null, null, wiederholung, Zustellung.RUECKRUF);
    }

    /**
     * This one changed by what a tester sends; what is not named stays.
     *
     * @throws Abgelehnt (400) naming what is possible
     */
    Schaltung geaendert(JsonNode wunsch, Set<Stoerung> moeglich) {
        if (!wunsch.isObject()
                || (!wunsch.has("zustand") && !wunsch.has("wiederholung") && !wunsch.has("zustellung"))) {
            throw unbekannt("Erwartet wird JSON mit „zustand“ (" + moeglich + "), „wiederholung“ oder „zustellung“.");
        }
        Wiederholung neu = wunsch.has("wiederholung")
                ? wert(Wiederholung.class, wunsch.path("wiederholung").asText())
                : wiederholung;
        Zustellung weg = wunsch.has("zustellung")
                ? wert(Zustellung.class, wunsch.path("zustellung").asText())
                : zustellung;
        if (!wunsch.has("zustand")) {
            return new Schaltung(zustand, anzahl, millis, nur, prozent, neu, weg);
        }
        Stoerung art = erlaubt(wunsch.path("zustand").asText(), moeglich);
        return new Schaltung(
                art,
                wunsch.has("anzahl") ? zahl(wunsch, "anzahl").intValue() : null,
                wunsch.has("millis") ? zahl(wunsch, "millis") : art == Stoerung.LANGSAM ? LANGSAM_MILLIS : null,
                wunsch.hasNonNull("nur") ? wunsch.path("nur").asText() : null,
                art == Stoerung.GEMISCHT ? prozent(wunsch.path("prozent"), moeglich) : null,
                neu,
                weg);
    }

    /** After one more message has met the fault. */
    Schaltung verbraucht() {
        if (anzahl == null) {
            return this;
        }
        return anzahl > 1
                ? new Schaltung(zustand, anzahl - 1, millis, nur, prozent, wiederholung, zustellung)
                : new Schaltung(Stoerung.AN, null, null, null, null, wiederholung, zustellung);
    }

    /** The fault of a message that has drawn this number between 0 and 99. */
    Stoerung gezogen(int los) {
        int bis = 0;
        for (Map.Entry<Stoerung, Integer> anteil : prozent.entrySet()) {
            bis += anteil.getValue();
            if (los < bis) {
                return anteil.getKey();
            }
        }
        return Stoerung.AN;
    }

    private static Map<Stoerung, Integer> prozent(JsonNode angaben, Set<Stoerung> moeglich) {
        Map<Stoerung, Integer> prozent = new EnumMap<>(Stoerung.class);
        for (Iterator<String> namen = angaben.fieldNames(); namen.hasNext(); ) {
            String name = namen.next();
            Stoerung art = erlaubt(name, moeglich);
            if (art == Stoerung.GEMISCHT || art == Stoerung.STUMM) {
                throw unbekannt("„" + name + "“ lässt sich nicht mischen.");
            }
            prozent.put(art, zahl(angaben, name).intValue());
        }
        if (prozent.isEmpty()
                || prozent.values().stream().mapToInt(Integer::intValue).sum() > 100) {
            throw unbekannt("„prozent“ nennt Störungen, zusammen höchstens 100.");
        }
        return prozent;
    }

    private static Long zahl(JsonNode angaben, String name) {
        JsonNode zahl = angaben.path(name);
        if (!zahl.canConvertToInt() || zahl.asInt() < 1) {
            throw unbekannt("„" + name + "“ ist keine Zahl ab 1.");
        }
        return zahl.asLong();
    }

    private static Stoerung erlaubt(String name, Set<Stoerung> moeglich) {
        return moeglich.stream()
                .filter(art -> art.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unbekannt("„" + name + "“ kann dieser Partner nicht; möglich sind " + moeglich));
    }

    private static <E extends Enum<E>> E wert(Class<E> art, String name) {
        return Arrays.stream(art.getEnumConstants())
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unbekannt(
                        "„" + name + "“ gibt es nicht; möglich sind " + Arrays.toString(art.getEnumConstants())));
    }

    private static Abgelehnt unbekannt(String satz) {
        return new Abgelehnt(400, "Unbekannter Zustand", satz);
    }
}
