package de.amtsweg.behoerde;

import java.util.Map;

/**
 * A foreigners' authority as described in its {@code behoerde.yaml}.
 *
 * @param id folder name and tenant id, such as {@code abh-musterstadt}
 * @param kennung Behördenkennung used in messages, six digits
 * @param rechtsbehelf {@code WIDERSPRUCH} or {@code KLAGE}, depending on the Land
 * @param rechtsbehelfsstelle where the objection or action is filed: name, street, place, separated by commas
 * @param anhoerungsnorm the norm of the Land that gives the right to be heard
 * @param staatsangehoerigkeitsbehoerde whether it also decides on nationality and may therefore ask and tell those whom
 *     only the StAG lets ask and tell
 * @param zugaenge by credential the name of the environment variable that holds it; never the credential itself
 */
public record Behoerde(
        String id,
        String kennung,
        String name,
        String strasse,
        String plzOrt,
        String ort,
        String telefon,
        String email,
        String land,
        String rechtsbehelf,
        String rechtsbehelfsstelle,
        String anhoerungsnorm,
        boolean staatsangehoerigkeitsbehoerde,
        Map<String, String> zugaenge) {

    /** The credential with which the authority begins at the AZR. */
    public static final String AZR_KENNWORT = "azrKennwort";

    public Behoerde {
        zugaenge = Map.copyOf(zugaenge);
    }
}
