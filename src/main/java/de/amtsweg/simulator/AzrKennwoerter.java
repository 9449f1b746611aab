package de.amtsweg.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * Which authority shows which password. As delivered it is {@code demo-azr-} and the Behördenkennung, and may be left out;
 * once an authority has changed it, only the new one opens the door.
 */
final class AzrKennwoerter {
    static final String AENDERUNG = "Kennwortaenderung";

    private static final String AUSGELIEFERT = "demo-azr-";
    private static final String BASIC = "Basic ";

    private final Map<String, String> geaendert = new HashMap<>();

    boolean stimmt(Nachricht anfrage, String ausweis) {
        String kennung = anfrage.text("nachrichtenkopf/autor/behoerdenkennung");
        String kennwort = geaendert.get(kennung);
        if (ausweis == null) {
            return kennwort == null && !anfrage.typ().equals(AENDERUNG);
        }
        return ausweis.equals(ausweis(kennung, kennwort == null ? AUSGELIEFERT + kennung : kennwort));
    }

    Vorlage aendern(Nachricht anfrage) {
        String kennung = anfrage.text("nachrichtenkopf/autor/behoerdenkennung");
        return anfrage.text("neuesKennwort").equals(geaendert.getOrDefault(kennung, AUSGELIEFERT + kennung))
                ? Vorlage.antwort("azr", "kennwortbestaetigung-abgelehnt.xml", anfrage)
                : Vorlage.antwort("azr", "kennwortbestaetigung.xml", anfrage);
    }

    void uebernehmen(Nachricht anfrage, Nachricht antwort) {
        if (antwort.text("ergebnis").equals("GEAENDERT")) {
            geaendert.put(anfrage.text("nachrichtenkopf/autor/behoerdenkennung"), anfrage.text("neuesKennwort"));
        }
    }

    private static String ausweis(String kennung, String kennwort) {
        return BASIC + Base64.getEncoder().encodeToString((kennung + ":" + kennwort).getBytes(StandardCharsets.UTF_8));
    }
}
