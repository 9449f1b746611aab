package de.amtsweg.freigabe;

import java.util.Map;

/** What the table {@code gebuehr} calls the service that a title is. */
final class Leistung {

    private static final Map<String, String> JE_TITELART = Map.of(
            "DAUERAUFENTHALT_EU", "DAUERAUFENTHALT_EU",
            "AUFENTHALTSKARTE", "AUFENTHALTSKARTE",
            "DAUERAUFENTHALTSKARTE", "AUFENTHALTSKARTE",
            "DAUERAUFENTHALTSBESCHEINIGUNG", "DAUERAUFENTHALTSBESCHEINIGUNG");

    private Leistung() {}

    /**
     * @param rechtsgrundlage key of the legal basis; three settlement permits have a fee of their own (§ 44 Nr. 1, 2, § 50
     *     AufenthV)
     * @param antragsart ERTEILUNG, VERLAENGERUNG or ZWECKWECHSEL
     */
    static String der(String titelart, String rechtsgrundlage, String antragsart) {
        if (titelart.equals("NIEDERLASSUNGSERLAUBNIS")) {
            return niederlassung(rechtsgrundlage);
        }
        if (titelart.equals("MOBILER_ICT_KARTE")) {
            return "VERLAENGERUNG".equals(antragsart) ? "MOBILER_ICT_VERLAENGERUNG" : "MOBILER_ICT_ERTEILUNG";
        }
        return JE_TITELART.getOrDefault(titelart, "AE_" + antragsart);
    }

    private static String niederlassung(String rechtsgrundlage) {
        if (rechtsgrundlage.startsWith("18c-3")) {
            return "NE_HOCHQUALIFIZIERT";
        }
        if (rechtsgrundlage.startsWith("21-4")) {
            return "NE_SELBSTAENDIG";
        }
        return rechtsgrundlage.startsWith("35-1-1") ? "NE_MINDERJAEHRIG" : "NE";
    }
}
