package de.amtsweg.register.beteiligung;

import java.util.List;

/**
 * A message that can be sent by hand.
 *
 * @param typ name of the message, as in the contract
 * @param bezeichnung what people read
 * @param felder what the message needs beside the purpose; each is a field of the form {@code stelle-beteiligen}
 */
public record Handnachricht(String typ, String bezeichnung, List<Feld> felder) {

    public Handnachricht {
        felder = List.copyOf(felder);
    }

    public static Handnachricht mit(String typ, String bezeichnung, Feld... felder) {
        return new Handnachricht(typ, bezeichnung, List.of(felder));
    }

    /**
     * A field of the form.
     *
     * @param codes the codes of a choice, empty for text and days
     */
    public record Feld(String name, String bezeichnung, Art art, boolean pflicht, List<String> codes) {

        /** What can be entered. */
        public enum Art {
            TEXT,
            TAG,
            AUSWAHL
        }

        public Feld {
            codes = List.copyOf(codes);
        }

        public static Feld text(String name, String bezeichnung) {
            return new Feld(name, bezeichnung, Art.TEXT, true, List.of());
        }

        public static Feld freiwillig(String name, String bezeichnung) {
            return new Feld(name, bezeichnung, Art.TEXT, false, List.of());
        }

        public static Feld tag(String name, String bezeichnung) {
            return new Feld(name, bezeichnung, Art.TAG, true, List.of());
        }

        public static Feld freiwilligerTag(String name, String bezeichnung) {
            return new Feld(name, bezeichnung, Art.TAG, false, List.of());
        }

        public static Feld auswahl(String name, String bezeichnung, List<String> codes) {
            return new Feld(name, bezeichnung, Art.AUSWAHL, true, codes);
        }
    }
}
