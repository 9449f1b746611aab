package de.amtsweg.simulator;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a tester can make a partner do wrong. The names are those of the switch. */
enum Stoerung {
    /** Nothing wrong. */
    AN,
    /** 503, or for mail: connection refused. No later answers either. */
    AUS,
    /** 500; the message takes no effect. */
    FEHLER_500,
    /** Mail: refused for now with 451. */
    FEHLER_451,
    /** The connection is cut before the message is read. */
    VERBINDUNG_AB,
    /** Waits before it does anything. */
    LANGSAM,
    /** Reads the message, takes no effect, and says nothing until it is switched again. */
    HAENGT,
    /** The message takes effect; the answer is random bytes. */
    MUELL,
    /** The message takes effect; half of the answer arrives, then the connection is cut. */
    ABGESCHNITTEN,
    /** The message takes effect; the connection is cut before the answer. */
    ANTWORT_VERLOREN,
    /** The message takes effect; the answer is kept back until it is switched again, then the connection is cut. */
    ANTWORT_HAENGT,
    /** Later answers come twice; an immediate answer comes once more as a later one. */
    DOPPELT,
    /** Answers come to the application before the response to its request, several in reverse order. */
    VERTAUSCHT,
    /** Takes messages, but keeps the later answers until it is switched again. */
    STUMM,
    /** Each message meets one of several faults, by given percentages. */
    GEMISCHT;

    private static final Set<Stoerung> NUR_MAIL = EnumSet.of(FEHLER_451);
    private static final Set<Stoerung> NUR_REGISTER = EnumSet.of(DOPPELT, VERTAUSCHT, STUMM);

    /** What a register can be switched to. */
    static final Set<Stoerung> REGISTER = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(NUR_MAIL)));

    /** What a partner without later answers can be switched to. */
    static final Set<Stoerung> OHNE_RUECKRUF = ohneRueckruf();

    /** What the mail sink can be switched to. */
    static final Set<Stoerung> MAIL = Collections.unmodifiableSet(
            EnumSet.of(AN, AUS, FEHLER_451, VERBINDUNG_AB, LANGSAM, ANTWORT_VERLOREN, GEMISCHT));

    private static Set<Stoerung> ohneRueckruf() {
        Set<Stoerung> alle = EnumSet.copyOf(REGISTER);
        alle.removeAll(NUR_REGISTER);
        return Collections.unmodifiableSet(alle);
    }

    /** Whether the partner cannot reach the application either. */
    boolean trenntLeitung() {
        return this == AUS || this == VERBINDUNG_AB;
    }
}
