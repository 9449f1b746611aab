package de.amtsweg.register.anliegen;

import de.amtsweg.register.Stelle;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One request, ours or another authority's.
 *
 * @param angaben what was said, by the keys of this class and of the form
 * @param dokumente documents of the file that go with it
 * @param nachricht key of the message; null until ours is written
 * @param person who wants it; null if it came from outside
 */
public record Anliegen(
        UUID id,
        String vorgangsnummer,
        String register,
        String nachrichtentyp,
        Map<String, String> angaben,
        List<UUID> dokumente,
        UUID nachricht,
        String person) {

    public static final String EMPFAENGER = "empfaengerKennung";
    public static final String EMPFAENGERNAME = "empfaengerName";
    public static final String TEXT = "anliegenText";
    /** Key of the other side's message that ours answers. */
    public static final String AUSLOESER = "ausloeser";

    public Anliegen {
        angaben = Map.copyOf(angaben);
        dokumente = List.copyOf(dokumente);
    }

    /** What was said under this key, null if nothing. */
    public String angabe(String schluessel) {
        return angaben.get(schluessel);
    }

    /** Key of the message this one answers, null if it answers none. */
    public UUID ausloeser() {
        return angabe(AUSLOESER) == null ? null : UUID.fromString(angabe(AUSLOESER));
    }

    /** The other authority. */
    public Stelle gegenueber() {
        return new Stelle(angabe(EMPFAENGER), angabe(EMPFAENGERNAME));
    }
}
