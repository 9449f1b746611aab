package de.amtsweg.seiten;

import de.amtsweg.vorgang.FachlicherFehler;

/** What people write as a reason or proof: it goes into the file, so it says something and is no book. */
final class Freitext {

    private static final int MINDESTENS = 5;
    private static final int HOECHSTENS = 1000;

    private Freitext() {}

    /** @param satz what to do if it says nothing */
    static void pruefe(String text, String satz) {
        if (text == null || text.strip().length() < MINDESTENS) {
            throw new FachlicherFehler(satz);
        }
        if (text.length() > HOECHSTENS) {
            throw new FachlicherFehler("Bitte fassen Sie sich kürzer: höchstens " + HOECHSTENS + " Zeichen.");
        }
    }
}
