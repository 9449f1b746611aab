package de.amtsweg.ansicht;

import de.amtsweg.akte.dms.Ablagebuch;
import de.amtsweg.codelisten.Codeliste;
import de.amtsweg.vorgang.Zustand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Codes of messages and states in the words of caseworkers. */
public final class Worte {

    /** Purpose "ausländerrechtliche Aufgaben" of the list Abrufzweck, the only one that is asked with. */
    private static final String ABRUFZWECK = Codeliste.AZR_ABRUFZWECK.bezeichnung("01");

    private static final Map<String, String> NACHRICHTEN = Map.ofEntries(
            Map.entry("azr 090001", "Anfrage (090001)"),
            Map.entry("azr 090007", "Dokumentanforderung (090007)"),
            Map.entry("azr 090009", "Erstmeldung (090009)"),
            Map.entry("azr 090010", "Meldung (090010)"),
            Map.entry("ba Zustimmungsanfrage", "Anfrage auf Zustimmung"),
            Map.entry("ba Ergaenzung", "Ergänzende Angaben"),
            Map.entry("bva Sicherheitsabfrage", "Sicherheitsabfrage"),
            Map.entry("bzr Auskunftsersuchen", "Ersuchen um unbeschränkte Auskunft"),
            Map.entry("verfassungsschutz Verfassungsschutzanfrage", "Anfrage nach § 37 StAG"),
            Map.entry("staatsanwaltschaft Beweggrundersuchen", "Ersuchen nach § 32b StAG"),
            Map.entry("esta Entscheidungsmitteilung", "Mitteilung einer Entscheidung"),
            Map.entry("ees Loeschmitteilung", "Mitteilung zur vorzeitigen Löschung"),
            Map.entry("standesamt Urkundenanforderung", "Anforderung einer Urkunde"),
            Map.entry("standesamt Aufenthaltsauskunft", "Auskunft zum Aufenthalt"),
            Map.entry("bva Sachfahndungsanfrage", "Anfrage an die Sachfahndung"),
            Map.entry("eat Kartenbestellung", "Bestellung der Karte"),
            Map.entry("rueckkanal 130102", "Nachforderung (130102)"),
            Map.entry("rueckkanal 130104", "Stand des Antrags (130104)"),
            Map.entry("rueckkanal 130105", "Termin (130105)"),
            Map.entry("rueckkanal 130107", "Antwort auf die Rücknahme (130107)"),
            Map.entry("rueckkanal 130109", "Unzuständigkeit (130109)"),
            Map.entry("rueckkanal 130110", "Beabsichtigte Ablehnung (130110)"),
            Map.entry("abh 010002", "Erinnerung (010002)"),
            Map.entry("abh 010101", "Frage nach der Zuständigkeit (010101)"),
            Map.entry("abh 010102", "Antwort zur Zuständigkeit (010102)"),
            Map.entry("abh 010201", "Anforderung der Akte (010201)"),
            Map.entry("abh 010202", "Antwort auf die Anforderung der Akte (010202)"),
            Map.entry("abh 010203", "Bestätigung des Versands (010203)"),
            Map.entry("abh 010205", "Vorabinformationen (010205)"),
            Map.entry("bamf Beteiligung", "Beteiligung"),
            Map.entry("meldebehoerde Mitteilung", "Mitteilung an die Meldebehörde"));
    private static final Map<String, String> ANLAESSE = Map.of(
            "BETEILIGUNG", "Beteiligung von Hand",
            "ANTRAG", "Prüfung des Antrags",
            "ENTSCHEIDUNG", "Entscheidung über den Antrag",
            "ERTEILUNG", "Erteilung des Aufenthaltstitels",
            "RUECKNAHME", "Rücknahme des Antrags",
            "BERICHTIGUNG", "Berichtigung im Register",
            "AKTE", "Bearbeitung des Vorgangs");

    private Worte() {}

    /** What a message is. */
    public static String nachricht(String register, String nachrichtentyp) {
        return NACHRICHTEN.getOrDefault(register + " " + nachrichtentyp, nachrichtentyp);
    }

    /** Why the message was sent: for a retrieval from the AZR its logged purpose. */
    static String zweck(String register, String nachrichtentyp, String anlass) {
        return "azr".equals(register) && "090001".equals(nachrichtentyp)
                ? ABRUFZWECK
                : ANLAESSE.getOrDefault(anlass, anlass);
    }

    /** What the DMS lacks. */
    public static String ablage(Ablagebuch.Rueckstand r) {
        List<String> teile = new ArrayList<>();
        if (r.anzahl() > 0) {
            teile.add((r.anzahl() == 1 ? "1 Dokument ist" : r.anzahl() + " Dokumente sind") + " noch nicht abgelegt");
        }
        if (r.aenderungen() > 0) {
            teile.add((r.aenderungen() == 1 ? "1 Änderung ist" : r.aenderungen() + " Änderungen sind")
                    + " noch nicht nachgetragen");
        }
        return String.join(", ", teile);
    }

    /** Where a case stands; the public status page says it to the applicant in other words. */
    static String zustand(Zustand zustand) {
        return switch (zustand) {
            case EINGEGANGEN -> "Eingegangen";
            case IN_BEARBEITUNG -> "In Bearbeitung";
            case UNTERLAGEN_FEHLEN -> "Unterlagen nachgefordert";
            case ANHOERUNG -> "Anhörung läuft";
            case ENTSCHIEDEN -> "Entschieden";
            case KARTE_BESTELLT -> "Karte bestellt";
            case KARTE_ABHOLBEREIT -> "Karte liegt zur Abholung bereit";
            case ZURUECKGENOMMEN -> "Antrag zurückgenommen";
            case EINGESTELLT -> "Verfahren eingestellt";
            case ABGESCHLOSSEN -> "Abgeschlossen";
        };
    }
}
