package de.amtsweg.bescheid;

import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.VorgangVariable;
import de.amtsweg.vorgang.Zeitpunkte;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A certificate ends soon: a new one, or why not (§ 81 (5) AufenthG). */
@Component
class FiktionsbescheinigungErneuern implements Aufgabe {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Fiktionserneuerung erneuerung;
    private final Briefe briefe;

    FiktionsbescheinigungErneuern(Fiktionserneuerung erneuerung, Briefe briefe) {
        this.erneuerung = erneuerung;
        this.briefe = briefe;
    }

    @Override
    public String formular() {
        return "fiktionsbescheinigung-erneuern";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        return Map.of("erneuerungUebersicht", erneuerung.uebersicht(kontext.vorgangsnummer(), formular()));
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        String wahl = werte.auswahl(
                "fiktionErneuerung", "Neue Bescheinigung?", List.of("ERNEUERN", "WIEDERVORLEGEN", "NICHT_ERNEUERN"));
        if (!wahl.equals("ERNEUERN")) {
            String grund = werte.pflichttext("erneuerungGrund", "Begründung");
            LocalDate wieder = wahl.equals("WIEDERVORLEGEN") ? wiedervorlage(nummer, werte) : null;
            erneuerung.lehneAb(nummer, grund, wieder, kontext.person());
            if (wieder != null) {
                kontext.setze(VorgangVariable.FIKTION_ERNEUERN_AB, Zeitpunkte.am(wieder));
            }
        }
        kontext.setze(VorgangVariable.FIKTION_ERNEUERUNG, wahl);
    }

    private LocalDate wiedervorlage(String vorgangsnummer, Formularwerte werte) {
        LocalDate tag = werte.pflichttag("wiedervorlageAm", "Wieder fragen am");
        LocalDate spaetestens = erneuerung.spaetestens(vorgangsnummer);
        if (!tag.isAfter(briefe.heute()) || tag.isAfter(spaetestens)) {
            throw new FachlicherFehler("„Wieder fragen am“ muss nach heute und spätestens am " + spaetestens.format(TAG)
                    + " sein. Wählen Sie einen anderen Tag.");
        }
        return tag;
    }
}
