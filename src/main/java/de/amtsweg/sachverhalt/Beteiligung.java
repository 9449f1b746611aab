package de.amtsweg.sachverhalt;

import java.util.Map;

/**
 * Result of asking one register or authority.
 *
 * @param baustein key of the building block, such as {@code ba-zustimmung-einholen}
 * @param ergebnis code, such as {@code ERTEILT}, {@code FIKTION} or {@code OHNE_AUSKUNFT}
 */
public record Beteiligung(String baustein, String ergebnis, Map<String, String> angaben) {

    public static final String AZR = "azr-abfragen";
    public static final String BA = "ba-zustimmung-einholen";
    public static final String BVA = "sicherheitsabfrage-durchfuehren";
    public static final String BAMF = "bamf-beteiligen";

    /** Key of the detail that holds the AZR's reference of the reported application. */
    public static final String ANTRAG_GEMELDET = "referenzDesAntrags";

    private static final Map<String, String> NAMEN = Map.of(
            AZR,
            "Ausländerzentralregister",
            BA,
            "Bundesagentur für Arbeit",
            BVA,
            "Sicherheitsbehörden (über das BVA)",
            BAMF,
            "Bundesamt für Migration und Flüchtlinge",
            "sachfahndung-abfragen",
            "Sachfahndung (über das BVA)");
    private static final Map<String, String> WORTE = Map.ofEntries(
            Map.entry("GESAMTAUSKUNFT", "Person gespeichert"),
            Map.entry("KEIN_TREFFER", "Person nicht gespeichert"),
            Map.entry("TREFFERLISTE", "mehrere mögliche Personen"),
            Map.entry("BESTAETIGT", "Meldung bestätigt"),
            Map.entry("PERSONALIEN_GLEICH", "Person mit gleichen Personalien gespeichert"),
            Map.entry("FEHLER", "Fehlernachricht"),
            Map.entry("REFERENZ_VERALTET", "Eintrag inzwischen geändert, nichts überschrieben"),
            Map.entry("REFERENZ_FEHLT", "Fassung des Eintrags fehlt"),
            Map.entry("DATENSATZ_UNBEKANNT", "Person dort nicht gespeichert"),
            Map.entry("DOKUMENT", "Dokument übermittelt"),
            Map.entry("DOKUMENT_UNBEKANNT", "Dokument dort nicht gespeichert"),
            Map.entry("UNERLAESSLICHKEIT_FEHLT", "Unerlässlichkeit nicht bestätigt"),
            Map.entry("TREFFER", "Dokument steht in der Sachfahndung"),
            Map.entry("KEIN_SACHFAHNDUNGSTREFFER", "Dokument steht nicht in der Sachfahndung"),
            Map.entry("ERTEILT", "Zustimmung erteilt"),
            Map.entry("VERSAGT", "Zustimmung versagt"),
            Map.entry("FIKTION", "Zustimmung gilt als erteilt (§ 36 Abs. 2 BeschV)"),
            Map.entry("INFORMATION_UNZUREICHEND", "Angaben reichen nicht aus"),
            Map.entry("ARBEITGEBER_OHNE_AUSKUNFT", "Arbeitgeber hat nicht geantwortet"),
            Map.entry("KEINE_ERKENNTNISSE", "keine Erkenntnisse"),
            Map.entry("ERKENNTNISSE", "Erkenntnisse liegen vor"),
            Map.entry("BESTELLT", "Bestellung bestätigt"),
            Map.entry("HERGESTELLT", "Karte hergestellt"),
            Map.entry("ANTWORT_EINGEGANGEN", "Antwort der antragstellenden Person"),
            Map.entry("RUECKNAHME_ERKLAERT", "Rücknahme erklärt"),
            Map.entry("ABH_ERINNERUNG", "Erinnerung"),
            Map.entry("ABH_ZUSTAENDIGKEIT_GEFRAGT", "Frage nach der Zuständigkeit"),
            Map.entry("ABH_ZUSTAENDIG", "zuständig"),
            Map.entry("ABH_NICHT_ZUSTAENDIG", "nicht zuständig"),
            Map.entry("ABH_AKTE_ANGEFORDERT", "Akte angefordert"),
            Map.entry("ABH_AKTE_UEBERSANDT", "Akte übersandt"),
            Map.entry("ABH_AKTE_ABGELEHNT", "Übersendung der Akte abgelehnt"),
            Map.entry("ABH_VERSAND_BESTAETIGT", "Versand der Akte bestätigt"),
            Map.entry("ABH_VORABINFORMATIONEN", "Vorabinformationen zur Akte"),
            Map.entry("BAMF_LIEGT_VOR", "Abschiebungsverbot oder Ausschlusstatbestand liegt vor"),
            Map.entry("BAMF_LIEGT_NICHT_VOR", "Abschiebungsverbot oder Ausschlusstatbestand liegt nicht vor"),
            Map.entry("BAMF_KEINE_STELLUNGNAHME", "keine Stellungnahme"),
            Map.entry("OHNE_AUSKUNFT", "ohne Auskunft fortgesetzt"));

    /** The name people read. */
    public String bezeichnung() {
        return NAMEN.getOrDefault(baustein, baustein);
    }

    /** The result people read. */
    public String ergebnisInWorten() {
        return inWorten(ergebnis);
    }

    /** A result code in German words. */
    public static String inWorten(String code) {
        return code == null ? "" : WORTE.getOrDefault(code, code);
    }
}
