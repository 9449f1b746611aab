package de.amtsweg.freigabe;

import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Personenverzeichnis;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The second person's statement on a proposal whose points are written for people, point by point. */
@Component
class VorschlagZeichnen implements Aufgabe {

    private final Freigaben freigaben;
    private final Vieraugen vieraugen;
    private final Vorgaenge vorgaenge;
    private final Personenverzeichnis personen;

    VorschlagZeichnen(Freigaben freigaben, Vieraugen vieraugen, Vorgaenge vorgaenge, Personenverzeichnis personen) {
        this.freigaben = freigaben;
        this.vieraugen = vieraugen;
        this.vorgaenge = vorgaenge;
        this.personen = personen;
    }

    @Override
    public String formular() {
        return "vorschlag-zeichnen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Entwurf entwurf = freigaben.entwurf(nummer).orElseThrow();
        Map<String, Object> werte = new HashMap<>();
        String gebuehr = entwurf.punkte().get(Punkt.GEBUEHR);
        werte.put("mitGebuehr", gebuehr != null);
        werte.put(
                "entwurfUebersicht",
                "Vorgeschlagen von " + Anzeigetext.von(personen.name(entwurf.person())) + ":\n\n- **Ergebnis:** "
                        + Anzeigetext.von(entwurf.punkte().get(Punkt.ERGEBNIS)) + "\n"
                        // written by the program itself, signs of Markdown in what people wrote are harmless there
                        + entwurf.punkte().get(Punkt.RECHTSGRUNDLAGE)
                        + (gebuehr == null
                                ? ""
                                : "\n- **Gebühr:** "
                                        + String.format(Locale.GERMANY, "%,.2f Euro", new BigDecimal(gebuehr))));
        Set<Punkt> offen = vieraugen.offenePunkte(nummer);
        entwurf.punkte().keySet().forEach(punkt -> werte.put(punkt.feld(), offen.contains(punkt) ? null : "JA"));
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        if (!kontext.gehoertZu("zeichnung")) {
            throw new FachlicherFehler("Zeichnen dürfen nur Zeichnungsberechtigte der zuständigen Behörde.");
        }
        String nummer = kontext.vorgangsnummer();
        Map<Punkt, Boolean> stimmen = new EnumMap<>(Punkt.class);
        for (Punkt punkt : freigaben.entwurf(nummer).orElseThrow().punkte().keySet()) {
            werte.text(punkt.feld()).ifPresent(w -> stimmen.put(punkt, "JA".equals(w)));
        }
        vieraugen.zeichne(nummer, stimmen, werte.text("zeichnungBegruendung").orElse(null), kontext.person());
        boolean gezeichnet = vieraugen.offenePunkte(nummer).isEmpty();
        vorgaenge.vermerke(nummer, gezeichnet ? "Vorschlag gezeichnet" : "Vorschlag beanstandet", kontext.person());
        kontext.setze(VorgangVariable.GEZEICHNET, gezeichnet);
    }
}
