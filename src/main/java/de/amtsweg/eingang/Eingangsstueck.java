package de.amtsweg.eingang;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item of the Posteingang with its parts.
 *
 * @param behoerde id of the authority; null if not known
 * @param schluessel the source's key
 * @param hinweis why it lies here; null if there is nothing to say
 * @param vorgangsnummer the case it was assigned to; null before
 * @param bearbeitetVon user id of who assigned, forwarded or returned it
 * @param grund the reason that person gave; to whom it was forwarded
 */
public record Eingangsstueck(
        UUID id,
        String behoerde,
        Quelle quelle,
        String schluessel,
        String absender,
        String betreff,
        String hinweis,
        Instant eingegangen,
        Stueckzustand zustand,
        String vorgangsnummer,
        String bearbeitetVon,
        Instant bearbeitet,
        String grund,
        List<Eingangsteil> teile) {

    private static final Pattern NUMMER = Pattern.compile("AW-[0-9]{4}-[0-9]{6}");

    /** The case number that subject or note mention, for a person to check. */
    public Optional<String> genannteNummer() {
        Matcher treffer = NUMMER.matcher(betreff + " " + (hinweis == null ? "" : hinweis));
        return treffer.find() ? Optional.of(treffer.group()) : Optional.empty();
    }
}
