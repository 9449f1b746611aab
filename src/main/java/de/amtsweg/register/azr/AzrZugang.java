package de.amtsweg.register.azr;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * The credential of an authority.
 *
 * @param kennung its Behördenkennung
 * @param neues password on its way to the register, null if none is
 * @param nachricht UUID of the message that changes it, null if none is on its way
 * @param begonnen when that was written, null if none is on its way
 * @param fehler what hinders it, in German, or null
 * @param person who caused the present state
 */
record AzrZugang(
        String behoerde,
        String kennung,
        String kennwort,
        String neues,
        UUID nachricht,
        Instant begonnen,
        int versuche,
        String fehler,
        String person,
        Instant geaendert) {

    /** The present one first; while a change is on its way nobody knows which the register has. */
    List<String> ausweise() {
        List<String> ausweise = new ArrayList<>();
        ausweise.add(ausweis(kennwort));
        if (neues != null) {
            ausweise.add(ausweis(neues));
        }
        return ausweise;
    }

    boolean istNeues(String ausweis) {
        return neues != null && ausweis(neues).equals(ausweis);
    }

    private String ausweis(String wort) {
        return "Basic " + Base64.getEncoder().encodeToString((kennung + ":" + wort).getBytes(StandardCharsets.UTF_8));
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "AzrZugang[" + behoerde + ", " + kennung + (neues == null ? "" : ", Änderung läuft") + "]";
    }
}
