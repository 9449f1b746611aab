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

    private static final Map<String, String> NAMEN = Map.ofEntries(
            Map.entry(AZR, "Ausländerzentralregister"),
            Map.entry(BA, "Bundesagentur für Arbeit"),
            Map.entry(BVA, "Sicherheitsbehörden (über das BVA)"),
            Map.entry(BAMF, "Bundesamt für Migration und Flüchtlinge"),
            Map.entry("sachfahndung-abfragen", "Sachfahndung (über das BVA)"),
            Map.entry("bzr", "Bundeszentralregister"),
            Map.entry("verfassungsschutz", "Verfassungsschutzbehörde"),
            Map.entry("staatsanwaltschaft", "Staatsanwaltschaft"),
            Map.entry("esta", "Register der Staatsangehörigkeitsentscheidungen"),
            Map.entry("ees", "Einreise-/Ausreisesystem"),
            Map.entry("standesamt", "Standesamt"),
            Map.entry("standesamt-anfrage", "Anfrage eines Standesamts"));
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
            Map.entry("KEINE_EINTRAGUNG", "keine Eintragung"),
            Map.entry("EINTRAGUNGEN", "Eintragungen vorhanden"),
            Map.entry("BEWEGGRUND_FESTGESTELLT", "menschenverachtender Beweggrund festgestellt"),
            Map.entry("BEWEGGRUND_NICHT_FESTGESTELLT", "kein menschenverachtender Beweggrund festgestellt"),
            Map.entry("BEWEGGRUND_NICHT_ZUSTAENDIG", "Staatsanwaltschaft nicht zuständig"),
            Map.entry("EINGETRAGEN", "Entscheidung eingetragen"),
            Map.entry("ABGLEICH_NOETIG", "nicht eingetragen, Personen sind abzugleichen"),
            Map.entry("LOESCHUNG_VORGEMERKT", "vorzeitige Löschung eingeleitet"),
            Map.entry("KEIN_DATENSATZ", "keine Daten gespeichert"),
            Map.entry("PERSONENSTAND_URKUNDE", "Urkunde übermittelt"),
            Map.entry("PERSONENSTAND_KEIN_EINTRAG", "kein Eintrag gefunden"),
            Map.entry("PERSONENSTAND_NICHT_ZUSTAENDIG", "Standesamt nicht zuständig"),
            Map.entry("AUSKUNFT_ERBETEN", "Auskunft erbeten"),
            Map.entry("AUSKUNFT_ERTEILT", "Auskunft erteilt"),
            Map.entry("WEITERGELEITET", "an die zuständige Behörde weitergeleitet"),
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
