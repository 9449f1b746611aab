package de.amtsweg.engine;

/** The German sentence of a refused act, carried past the engine's wrapping to the response of the same request. */
final class Fehlersatz {

    private static final ThreadLocal<String> SATZ = new ThreadLocal<>();

    private Fehlersatz() {}

    static void merke(String satz) {
        SATZ.set(satz);
    }

    static String nimm() {
        String satz = SATZ.get();
        SATZ.remove();
        return satz;
    }
}
