package de.amtsweg.regelwerk;

import java.util.List;
import java.util.Map;

/**
 * A row in force of which no known condition fails, but at least one cannot be told: it may still fit.
 *
 * @param norm annotation of the row up to the first {@code |}
 * @param ausgaben those outputs that can be told (see {@link Regelzeile})
 * @param zuKlaeren labels of the conditions that cannot be told, in column order
 * @param fakten names of the unknown facts these conditions need
 */
public record OffeneZeile(
        String id, int nummer, String norm, Map<String, Object> ausgaben, List<String> zuKlaeren, List<String> fakten) {

    /** One German sentence: what has to be found out. */
    public String grund() {
        return "zu klären: " + String.join(", ", zuKlaeren);
    }
}
