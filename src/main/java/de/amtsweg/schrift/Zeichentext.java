package de.amtsweg.schrift;

/** Brings text into the form that can be set, or refuses it; letters and their code points are never changed. */
public final class Zeichentext {

    private Zeichentext() {}

    /**
     * Line ends become line feeds, tabs become blanks; invisible format characters, as they come along when text is
     * pasted (soft hyphen, zero width joiner), are left out.
     *
     * @throws IllegalArgumentException for control characters and for scripts written from right to left, which need
     *     shaping and do not occur in names according to DIN 91379
     */
    public static String glaetten(String text) {
        String einheitlich = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        StringBuilder ergebnis = new StringBuilder(einheitlich.length());
        einheitlich
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> {
                    pruefen(c);
                    ergebnis.appendCodePoint(c);
                });
        return ergebnis.toString();
    }

    private static void pruefen(int codepoint) {
        if (!istSetzbar(codepoint)) {
            throw new IllegalArgumentException(String.format(
                    "Das Zeichen U+%04X (%s) darf in einem Schriftstück nicht vorkommen.",
                    codepoint, Character.getName(codepoint)));
        }
    }

    /** False for control characters and for letters of scripts written from right to left. */
    static boolean istSetzbar(int codepoint) {
        byte richtung = Character.getDirectionality(codepoint);
        boolean rechtsNachLinks = richtung == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || richtung == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        int art = Character.getType(codepoint);
        boolean steuerzeichen = codepoint != '\n' && (art == Character.CONTROL || art == Character.SURROGATE);
        return !rechtsNachLinks && !steuerzeichen;
    }

    /** Combining mark that is drawn on, below or beside the letter before it. */
    public static boolean istAkzent(int codepoint) {
        int art = Character.getType(codepoint);
        return art == Character.NON_SPACING_MARK || art == Character.ENCLOSING_MARK;
    }
}
