package de.amtsweg.fachkraefteverfahren;

import de.amtsweg.antrag.Antrag;
import de.amtsweg.fachkraefteverfahren.Verfahrensstand.Eroeffnung;
import de.amtsweg.vorgang.Vorgang;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the agreement says, in the order of § 81a (2) AufenthG. */
final class Vereinbarungstext {

    private Vereinbarungstext() {}

    static Map<String, Map<String, String>> abschnitte(Antrag antrag, Vorgang vorgang, Verfahrensstand stand) {
        Eroeffnung e = stand.eroeffnung();
        Map<String, Map<String, String>> abschnitte = new LinkedHashMap<>();
        abschnitte.put("Kontaktdaten (Nr. 1)", kontakte(antrag, vorgang));
        abschnitte.put("Vollmacht und Bevollmächtigung (Nr. 2 und 3)", vollmacht(antrag));
        Map<String, String> pflichten = new LinkedHashMap<>();
        pflichten.put(
                "Mitwirkung der Person (Nr. 4)",
                "Der Arbeitgeber wirkt darauf hin, dass die Person ihre Mitwirkungspflicht nach § 82 Absatz 1 Satz 1"
                        + " AufenthG einhält.");
        pflichten.put("Vorzulegende Nachweise (Nr. 5)", String.join("; ", e.nachweise()));
        pflichten.put(
                "Mitteilung des Arbeitgebers (Nr. 7)",
                "Der Arbeitgeber teilt innerhalb von vier Wochen ab Kenntnis mit, wenn die Beschäftigung vorzeitig endet (§ 4a Absatz 5 Satz 3 Nummer 3"
                        + " AufenthG).");
        abschnitte.put("Pflichten und Nachweise", pflichten);
        Map<String, String> ablauf = new LinkedHashMap<>();
        ablauf.put(
                "Ablauf und Beteiligte (Nr. 6)",
                "Anerkennung der Qualifikation, soweit erforderlich; Zustimmung der Bundesagentur für Arbeit, soweit"
                        + " erforderlich; Vorabzustimmung; Visumverfahren bei der Auslandsvertretung ("
                        + e.auslandsvertretung().get(0) + ").");
        ablauf.put(
                "Fristen (Nr. 6)",
                "Zustimmung der Bundesagentur: gilt nach einer Woche als erteilt (§ 36 Absatz 2 BeschV). Einladung nach"
                        + " einer Mitteilung der anerkennenden Stelle: drei Werktage (§ 81a Absatz 3 Satz 1 Nummer 3"
                        + " AufenthG). Termin bei der Auslandsvertretung und Entscheidung über das Visum: je drei Wochen"
                        + " (§ 31a AufenthV).");
        ablauf.put("Folgen bei Nichteinhalten (Nr. 8)", e.folgen());
        ablauf.put("Gebühr", Verfahrensworte.euro(stand.vereinbarung().gebuehr()));
        abschnitte.put("Ablauf", ablauf);
        Map<String, String> unterschriften = new LinkedHashMap<>();
        unterschriften.put("Für den Arbeitgeber", "Ort, Datum, Unterschrift: ____________________");
        unterschriften.put("Für die Ausländerbehörde", "Ort, Datum, Unterschrift: ____________________");
        abschnitte.put("Unterschriften", unterschriften);
        return abschnitte;
    }

    private static Map<String, String> kontakte(Antrag antrag, Vorgang vorgang) {
        var angaben = antrag.fachkraefteverfahren();
        Map<String, String> kontakte = new LinkedHashMap<>();
        kontakte.put("Ausländer", vorgang.antragsteller());
        kontakte.put(
                "Arbeitgeber",
                antrag.erwerbstaetigkeit().arbeitgeber().name() + ", " + angaben.ansprechperson()
                        + (angaben.email() == null ? "" : ", " + angaben.email()));
        if (angaben.bevollmaechtigter() != null) {
            kontakte.put("Bevollmächtigter des Arbeitgebers", angaben.bevollmaechtigter());
        }
        kontakte.put("Behörde", "wie im Briefkopf, Zeichen " + vorgang.vorgangsnummer());
        return kontakte;
    }

    private static Map<String, String> vollmacht(Antrag antrag) {
        var angaben = antrag.fachkraefteverfahren();
        Map<String, String> vollmacht = new LinkedHashMap<>();
        vollmacht.put(
                "Versicherung (Nr. 2)",
                "Der Arbeitgeber versichert, dass er durch den Ausländer bevollmächtigt ist (Vollmacht vom "
                        + Verfahrensworte.tag(angaben.vollmachtVom()) + ")"
                        + (angaben.untervollmacht() ? " und Untervollmacht erteilen darf." : "."));
        vollmacht.put(
                "Bevollmächtigung (Nr. 3)",
                "Der Arbeitgeber bevollmächtigt die Behörde, das Verfahren zur Feststellung der Gleichwertigkeit der im"
                        + " Ausland erworbenen Berufsqualifikation einzuleiten und zu betreiben.");
        return vollmacht;
    }
}
