package de.amtsweg.freigabe;

import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Personenverzeichnis;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The second person's statement, point by point. */
@Component
class EntscheidungZeichnen implements Aufgabe {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Freigaben freigaben;
    private final Vieraugen vieraugen;
    private final Korrekturen korrekturen;
    private final Vorgaenge vorgaenge;
    private final Personenverzeichnis personen;

    EntscheidungZeichnen(
            Freigaben freigaben,
            Vieraugen vieraugen,
            Korrekturen korrekturen,
            Vorgaenge vorgaenge,
            Personenverzeichnis personen) {
        this.freigaben = freigaben;
        this.vieraugen = vieraugen;
        this.korrekturen = korrekturen;
        this.vorgaenge = vorgaenge;
        this.personen = personen;
    }

    @Override
    public String formular() {
        return "entscheidung-zeichnen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        Entwurf entwurf = freigaben.entwurf(kontext.vorgangsnummer()).orElseThrow();
        Vorschlag v = Vorschlag.von(entwurf.punkte());
        Map<String, Object> werte = new HashMap<>();
        werte.put(
                "entwurfUebersicht",
                korrekturen.inWorten(kontext.vorgangsnummer()) + "Vorgeschlagen von " + personen.name(entwurf.person())
                        + ":\n\n"
                        + "- **Ergebnis:** " + (v.erteilen() ? "Erteilung" : "Ablehnung") + "\n"
                        + "- **Rechtsgrundlage:** " + v.bezeichnung() + "\n"
                        + (v.erteilen() ? "- **Geltungsdauer:** " + v.geltungInWorten() + "\n" : "")
                        + "- **Nebenbestimmungen:** "
                        + (v.nebenbestimmungen().isEmpty()
                                ? "keine"
                                : Anzeigetext.von(String.join("; ", v.nebenbestimmungen())))
                        + "\n"
                        + "- **Gebühr:** " + String.format(Locale.GERMANY, "%,.2f Euro", v.gebuehrEur()) + "\n"
                        + "- **Begründung:** " + Anzeigetext.von(v.begruendung()));
        Set<Punkt> offen = vieraugen.offenePunkte(kontext.vorgangsnummer());
        for (Punkt punkt : Punkt.values()) {
            werte.put(punkt.feld(), offen.contains(punkt) ? null : "JA");
        }
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        if (!kontext.gehoertZu("zeichnung")) {
            throw new FachlicherFehler("Zeichnen dürfen nur Zeichnungsberechtigte der zuständigen Behörde.");
        }
        Map<Punkt, Boolean> stimmen = new EnumMap<>(Punkt.class);
        for (Punkt punkt : Punkt.values()) {
            werte.text(punkt.feld()).ifPresent(w -> stimmen.put(punkt, "JA".equals(w)));
        }
        String nummer = kontext.vorgangsnummer();
        vieraugen.zeichne(nummer, stimmen, werte.text("zeichnungBegruendung").orElse(null), kontext.person());
        boolean gezeichnet = vieraugen.offenePunkte(nummer).isEmpty();
        vorgaenge.vermerke(
                nummer, gezeichnet ? "Entscheidung gezeichnet" : "Entscheidung beanstandet", kontext.person());
        kontext.setze(VorgangVariable.GEZEICHNET, gezeichnet);
    }
}
