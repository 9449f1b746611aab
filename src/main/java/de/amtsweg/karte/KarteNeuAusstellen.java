package de.amtsweg.karte;

import de.amtsweg.entscheidung.Rechtslage;
import de.amtsweg.freigabe.Vorschlag;
import de.amtsweg.identitaet.Identitaetsangaben;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Examines whether a new card is issued for a title that holds, who stands there, and what it costs (§ 45c AufenthV). The
 * fee is the table's; only where that is silent a person names it.
 */
@Component
class KarteNeuAusstellen implements Aufgabe {

    private static final String CHIP = "chipVerschuldet";
    private static final String WIEDERGEFUNDEN = "WIEDERGEFUNDEN";

    private final Kartenausgabe ausgabe;
    private final Kartenantraege antraege;
    private final Kartentitel titel;
    private final Identitaetsangaben identitaet;
    private final Rechtslage rechtslage;
    private final Vorgaenge vorgaenge;

    KarteNeuAusstellen(
            Kartenausgabe ausgabe,
            Kartenantraege antraege,
            Kartentitel titel,
            Identitaetsangaben identitaet,
            Rechtslage rechtslage,
            Vorgaenge vorgaenge) {
        this.ausgabe = ausgabe;
        this.antraege = antraege;
        this.titel = titel;
        this.identitaet = identitaet;
        this.rechtslage = rechtslage;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "karte-neu-ausstellen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Kartenanlass anlass = antraege.anlass(nummer);
        Vorschlag erteilt = titel.zu(nummer).orElseThrow();
        Map<String, Object> werte = new HashMap<>(identitaet.bekannt(nummer));
        werte.put(
                "kartenUebersicht",
                "- **Anlass:** " + anlass.bezeichnung() + "\n- **Titel:** "
                        + Anzeigetext.von(erteilt.bezeichnung() + ", " + erteilt.geltungInWorten()) + "\n- **Gebühr:** "
                        + gebuehrInWorten(nummer, anlass, erteilt));
        werte.put("kartenanlass", anlass.name());
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        Kartenanlass anlass = antraege.anlass(nummer);
        String ergebnis = werte.auswahl(
                "kartenErgebnis", "Wie wird entschieden?", List.of("AUSSTELLEN", WIEDERGEFUNDEN, "NICHT_AUSSTELLEN"));
        kontext.setze(VorgangVariable.KARTEN_ERGEBNIS, ergebnis);
        if (ergebnis.equals("NICHT_AUSSTELLEN")) {
            String grund = werte.pflichttext("kartenBegruendung", "Warum gibt es keine neue Karte?");
            vorgaenge.vermerke(nummer, "Keine neue Karte: " + grund, kontext.person());
            return;
        }
        if (ergebnis.equals(WIEDERGEFUNDEN)) {
            ausgabe.wiedergefunden(nummer, anlass, kontext.person());
            return;
        }
        Vorschlag erteilt = ausgabe.geltenderTitel(nummer);
        boolean verschuldet = anlass == Kartenanlass.CHIP_DEFEKT
                && "JA".equals(werte.auswahl(CHIP, "Unsachgemäß gebraucht?", List.of("JA", "NEIN")));
        identitaet.halteFest(nummer, werte, List.of(), kontext.person());
        BigDecimal gebuehr = gebuehr(
                        rechtslage::frage, nummer, anlass.leistung(titel.titelart(nummer, erteilt), verschuldet))
                .or(() -> werte.zahl("kartenGebuehrEur", "Gebühr"))
                .filter(z -> z.signum() >= 0 && z.stripTrailingZeros().scale() <= 2)
                .orElseThrow(() -> new FachlicherFehler("Die Gebührentabelle sieht diesen Fall nicht vor. Bitte geben"
                        + " Sie die Gebühr in Euro und Cent an; 0, wenn keine erhoben wird."));
        antraege.pruefe(nummer, verschuldet, gebuehr);
        vorgaenge.vermerke(nummer, "Neue Karte wird ausgestellt, Gebühr " + euro(gebuehr), kontext.person());
    }

    private String gebuehrInWorten(String nummer, Kartenanlass anlass, Vorschlag erteilt) {
        String art = titel.titelart(nummer, erteilt);
        String ohne = vorgesehen(nummer, anlass.leistung(art, false));
        return anlass == Kartenanlass.CHIP_DEFEKT
                ? ohne + "; bei unsachgemäßem Gebrauch " + vorgesehen(nummer, anlass.leistung(art, true))
                : ohne;
    }

    private String vorgesehen(String nummer, String leistung) {
        return gebuehr(rechtslage::vergleiche, nummer, leistung)
                .map(KarteNeuAusstellen::euro)
                .orElse("in der Tabelle nicht vorgesehen");
    }

    /** In EUR; empty if the table does not foresee the case. */
    private Optional<BigDecimal> gebuehr(Rechtslage.Frage frage, String nummer, String leistung) {
        try {
            return Optional.of(frage.einzige(nummer, "gebuehr", rechtslage.heute(), Map.of("leistung", leistung))
                    .zahl("betrag"));
        } catch (FachlicherFehler e) {
            return Optional.empty();
        }
    }

    private static String euro(BigDecimal betrag) {
        return String.format(Locale.GERMANY, "%,.2f Euro", betrag);
    }
}
