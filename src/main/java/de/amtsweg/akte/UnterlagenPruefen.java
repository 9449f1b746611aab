package de.amtsweg.akte;

import de.amtsweg.entscheidung.Rechtslage;
import de.amtsweg.regelwerk.Regelzeile;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import de.amtsweg.vorgang.Zustand;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares the documents at hand with those the table asks for; everything missing goes into one letter. */
@Component
class UnterlagenPruefen implements Aufgabe {

    private final Rechtslage rechtslage;
    private final Dokumente dokumente;
    private final Nachforderungen nachforderungen;
    private final Vorgaenge vorgaenge;

    UnterlagenPruefen(
            Rechtslage rechtslage, Dokumente dokumente, Nachforderungen nachforderungen, Vorgaenge vorgaenge) {
        this.rechtslage = rechtslage;
        this.dokumente = dokumente;
        this.nachforderungen = nachforderungen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "unterlagen-pruefen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        List<Regelzeile> erforderlich = erforderlich(kontext.vorgangsnummer());
        List<Dokument> eingereicht = dokumente.zu(kontext.vorgangsnummer()).stream()
                .filter(d -> "EINGANG".equals(d.herkunft()))
                .toList();
        Set<String> vorhanden = eingereicht.stream()
                .filter(d -> !"ZURUECKGEWIESEN".equals(d.zustand()))
                .map(Dokument::kategorie)
                .collect(Collectors.toSet());
        String uebersicht = "Eingereicht sind " + eingereicht.size() + " Dokumente:\n\n"
                + eingereicht.stream()
                        .map(d -> "- " + Anzeigetext.von(d.bezeichnung()) + " (" + Anzeigetext.von(d.dateiname()) + ")")
                        .collect(Collectors.joining("\n"))
                + "\n\nErforderlich sind:\n\n"
                + erforderlich.stream()
                        .map(z -> "- " + z.text("dokument") + " (" + z.text("norm") + ")"
                                + (vorhanden.contains(z.text("kategorie")) ? "" : " – **nicht eingereicht**"))
                        .collect(Collectors.joining("\n"));
        return Map.of(
                "unterlagenUebersicht",
                uebersicht,
                "unterlagenAuswahl",
                erforderlich.stream()
                        .map(z -> Map.of("value", z.text("kategorie"), "label", z.text("dokument")))
                        .toList(),
                "vorhandeneUnterlagen",
                erforderlich.stream()
                        .map(z -> z.text("kategorie"))
                        .filter(vorhanden::contains)
                        .toList());
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String ergebnis =
                werte.auswahl("unterlagenErgebnis", "Ergebnis der Prüfung", List.of("VOLLSTAENDIG", "NACHFORDERN"));
        List<String> vorhanden = werte.liste("vorhandeneUnterlagen");
        List<Nachforderung.Unterlage> fehlend = erforderlich(kontext.vorgangsnummer()).stream()
                .filter(z -> !vorhanden.contains(z.text("kategorie")))
                .map(z -> new Nachforderung.Unterlage(z.text("kategorie"), z.text("dokument"), z.text("hinweis")))
                .toList();
        if ("NACHFORDERN".equals(ergebnis)) {
            if (fehlend.isEmpty()) {
                throw new FachlicherFehler("Alle erforderlichen Unterlagen sind angehakt; es gibt nichts"
                        + " nachzufordern. Bitte nehmen Sie den Haken bei dem weg, was fehlt.");
            }
            nachforderungen.fordere(
                    kontext.vorgangsnummer(),
                    fehlend,
                    werte.text("nachforderungHinweis").orElse(null));
            vorgaenge.setzeZustand(kontext.vorgangsnummer(), Zustand.UNTERLAGEN_FEHLEN);
        } else {
            String fehlt =
                    fehlend.stream().map(Nachforderung.Unterlage::bezeichnung).collect(Collectors.joining(", "));
            if (!fehlend.isEmpty() && werte.text("verzichtBegruendung").isEmpty()) {
                throw new FachlicherFehler("Es fehlt noch: " + fehlt
                        + ". Bitte fordern Sie nach oder begründen Sie, warum darauf verzichtet wird.");
            }
            vorgaenge.setzeZustand(kontext.vorgangsnummer(), Zustand.IN_BEARBEITUNG);
            vorgaenge.vermerke(
                    kontext.vorgangsnummer(),
                    fehlend.isEmpty()
                            ? "Unterlagen vollständig"
                            : "Unterlagen als vollständig angesehen, verzichtet auf: " + fehlt + " ("
                                    + werte.text("verzichtBegruendung").orElse("") + ")",
                    kontext.person());
        }
        kontext.setze(VorgangVariable.UNTERLAGEN_ERGEBNIS, ergebnis);
    }

    private List<Regelzeile> erforderlich(String vorgangsnummer) {
        return rechtslage
                .frage(vorgangsnummer, "erforderliche-unterlagen", rechtslage.heute(), Map.of())
                .treffer();
    }
}
