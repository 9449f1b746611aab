package de.amtsweg.ansicht;

import de.amtsweg.register.Fallangaben;
import de.amtsweg.vorgang.Bausteinbedingung;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Prozessstart;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a caseworker begins for a case beside its regular course: mostly that a register is asked. */
@Service
class Registerhandlungen {

    private static final String SACHFAHNDUNG = "sachfahndung-abfragen";
    /** Several may wait for their answers at once. */
    private static final String STELLE = "partner-beteiligen";

    private static final Map<String, String> BAUSTEINE = Map.of(
            "azr-dokument-anfordern",
            "Dokument aus dem AZR anfordern",
            "azr-eintrag-aendern",
            "AZR-Eintrag berichtigen oder löschen",
            SACHFAHNDUNG,
            "Sachfahndung abfragen",
            STELLE,
            "Stelle beteiligen",
            "haftung-geltend-machen",
            "Haftung geltend machen");

    private final Aktenzugang zugang;
    private final Prozessstart prozess;
    private final Fallangaben fall;
    private final Vorgaenge vorgaenge;
    private final ObjectProvider<Bausteinbedingung> bedingungen;

    Registerhandlungen(
            Aktenzugang zugang,
            Prozessstart prozess,
            Fallangaben fall,
            Vorgaenge vorgaenge,
            ObjectProvider<Bausteinbedingung> bedingungen) {
        this.zugang = zugang;
        this.prozess = prozess;
        this.fall = fall;
        this.vorgaenge = vorgaenge;
        this.bedingungen = bedingungen;
    }

    /** Begins one of the building blocks; its tasks appear in the task list. */
    @Transactional
    public void beginne(String aufgabe, String baustein) {
        Vorgang vorgang = zugang.vorgang(aufgabe);
        if (!zugang.gehoertZu(vorgang.fallart().gruppe("sachbearbeitung"))) {
            throw new FachlicherFehler("Das darf nur die Sachbearbeitung.");
        }
        String bezeichnung = baustein == null ? null : BAUSTEINE.get(baustein);
        if (bezeichnung == null) {
            throw new FachlicherFehler("Diese Abfrage gibt es nicht.");
        }
        pruefe(vorgang, baustein);
        vorgaenge.vermerke(vorgang.vorgangsnummer(), bezeichnung, zugang.person());
        if (!prozess.beginneBaustein(vorgang.vorgangsnummer(), baustein, STELLE.equals(baustein))) {
            throw new FachlicherFehler("„" + bezeichnung + "“ läuft für diesen Vorgang bereits.");
        }
    }

    private void pruefe(Vorgang vorgang, String baustein) {
        List<Bausteinbedingung> eigene =
                bedingungen.stream().filter(b -> b.baustein().equals(baustein)).toList();
        if (!eigene.isEmpty()) {
            eigene.forEach(b -> b.pruefe(vorgang));
        } else if (SACHFAHNDUNG.equals(baustein)) {
            String pass = fall.passnummer(vorgang.vorgangsnummer());
            if (pass == null || !pass.replaceAll("\\s", "").matches("[0-9A-Za-z]{5,20}")) {
                throw new FachlicherFehler("Zu diesem Vorgang ist keine Passnummer bekannt, die sich abfragen lässt"
                        + " (5 bis 20 Ziffern und Buchstaben).");
            }
        } else if (!STELLE.equals(baustein) && vorgang.azrNummer() == null) {
            throw new FachlicherFehler("Die Person ist im Ausländerzentralregister noch nicht zugeordnet.");
        }
    }
}
