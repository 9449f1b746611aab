package de.amtsweg.bescheid;

import de.amtsweg.akte.Vordrucke.Vordruck;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows the print data for the blank form D3 and records serial number and hand-over (§ 81 (5) AufenthG). */
@Component
class FiktionsbescheinigungAushaendigen implements Aufgabe {

    private final Fiktionen fiktionen;
    private final Briefe briefe;

    FiktionsbescheinigungAushaendigen(Fiktionen fiktionen, Briefe briefe) {
        this.fiktionen = fiktionen;
        this.briefe = briefe;
    }

    @Override
    public String formular() {
        return "fiktionsbescheinigung-aushaendigen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        return Map.of(
                "fiktionUebersicht", fiktionen.druckdaten(kontext.vorgangsnummer()),
                "ausgehaendigtAm", briefe.heute(),
                "gueltigBis", fiktionen.gueltigBis());
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String seriennummer = werte.pflichttext("seriennummer", "Seriennummer");
        LocalDate tag = werte.pflichttag("ausgehaendigtAm", "Ausgehändigt am");
        if (tag.isAfter(briefe.heute())) {
            throw new FachlicherFehler("Der Tag der Aushändigung liegt in der Zukunft.");
        }
        LocalDate bis = werte.pflichttag("gueltigBis", "Gültig bis, wie gedruckt");
        if (!bis.isAfter(tag)) {
            throw new FachlicherFehler("Der letzte Tag der Bescheinigung liegt nach dem Tag der Aushändigung. Bitte"
                    + " drucken Sie sie neu, wenn sie schon abgelaufen ist.");
        }
        List<Vordruck> unbrauchbare =
                Vordruck.unbrauchbare(werte.text("ungueltigeVordrucke").orElse(""));
        fiktionen.ausgehaendigt(kontext.vorgangsnummer(), seriennummer, tag, bis, unbrauchbare, kontext.person());
    }
}
