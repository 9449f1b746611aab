package de.amtsweg.register.beteiligung;

import de.amtsweg.register.Stelle;
import de.amtsweg.vorgang.FachlicherFehler;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one side wants the other to know or to do: ours, or another authority's.
 *
 * @param angaben what was said, by the keys of this class and of the form; days as ISO dates
 * @param dokumente documents of the file that go with it
 * @param nachricht key of the message; null until ours is written
 * @param person who wants it; null if it came from outside or the application sends it by itself
 */
public record Anliegen(
        String vorgangsnummer,
        String register,
        String nachrichtentyp,
        Map<String, String> angaben,
        List<UUID> dokumente,
        UUID nachricht,
        String person) {

    public static final String EMPFAENGER = "empfaengerKennung";
    public static final String EMPFAENGERNAME = "empfaengerName";
    /** Why, in the words of who wants it. */
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

    /** The value, empty if nothing was entered. */
    public Optional<String> finde(String feld) {
        return Optional.ofNullable(angaben.get(feld));
    }

    /** The value that has to be there. */
    public String text(String feld) {
        return finde(feld).orElseThrow(() -> new FachlicherFehler("Die Angabe „" + feld + "“ fehlt."));
    }

    /** The day that has to be there. */
    public LocalDate tag(String feld) {
        return LocalDate.parse(text(feld));
    }

    /** What the answer is needed for, or why the other side is told. */
    public String zweck() {
        return text(TEXT);
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
