package de.amtsweg.akte;

import de.amtsweg.entscheidung.Rechtslage;
import de.amtsweg.regelwerk.Antwort;
import de.amtsweg.regelwerk.OffeneZeile;
import de.amtsweg.sachverhalt.Sachverhalt;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.sachverhalt.Tatsache;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import de.amtsweg.vorgang.Zustand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares the documents at hand with those the table asks for; everything missing goes into one letter. */
@Component
class UnterlagenPruefen implements Aufgabe {

    private static final List<Tatsache> ANGABEN =
            List.of(Tatsache.ARBEITGEBER, Tatsache.BERUFSBEZEICHNUNG, Tatsache.GEHALT_JAHR);

    private final Rechtslage rechtslage;
    private final Sachverhalte sachverhalte;
    private final Dokumente dokumente;
    private final Nachforderungen nachforderungen;
    private final Vorgaenge vorgaenge;

    UnterlagenPruefen(
            Rechtslage rechtslage,
            Sachverhalte sachverhalte,
            Dokumente dokumente,
            Nachforderungen nachforderungen,
            Vorgaenge vorgaenge) {
        this.rechtslage = rechtslage;
        this.sachverhalte = sachverhalte;
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
        List<Nachforderung.Unterlage> erforderlich = erforderlich(kontext.vorgangsnummer());
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
                        .map(u -> "- " + u.bezeichnung() + " (" + u.norm() + ")"
                                + (vorhanden.contains(u.kategorie()) ? "" : " – **nicht eingereicht**"))
                        .collect(Collectors.joining("\n"))
                + jeNachSachverhalt(kontext.vorgangsnummer());
        return Map.of(
                "unterlagenUebersicht",
                uebersicht,
                "unterlagenAuswahl",
                erforderlich.stream()
                        .map(u -> Map.of("value", u.kategorie(), "label", u.bezeichnung()))
                        .toList(),
                "vorhandeneUnterlagen",
                erforderlich.stream()
                        .map(Nachforderung.Unterlage::kategorie)
                        .filter(vorhanden::contains)
                        .toList());
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String ergebnis =
                werte.auswahl("unterlagenErgebnis", "Ergebnis der Prüfung", List.of("VOLLSTAENDIG", "NACHFORDERN"));
        List<String> vorhanden = werte.liste("vorhandeneUnterlagen");
        List<Nachforderung.Unterlage> fehlend = erforderlich(kontext.vorgangsnummer()).stream()
                .filter(u -> !vorhanden.contains(u.kategorie()))
                .toList();
        if ("NACHFORDERN".equals(ergebnis)) {
            if (fehlend.isEmpty()) {
                throw new FachlicherFehler("Alle erforderlichen Unterlagen sind angehakt; es gibt nichts"
                        + " nachzufordern. Bitte nehmen Sie den Haken bei dem weg, was fehlt.");
            }
            werte.text("nachforderungHinweis").ifPresent(t -> Druckbarkeit.pruefe("Hinweis im Schreiben", t));
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

    /** What may be required too: it depends on facts nobody knows yet. */
    private String jeNachSachverhalt(String vorgangsnummer) {
        List<OffeneZeile> offen = tabelle(vorgangsnummer).offen();
        return offen.isEmpty()
                ? ""
                : "\n\nJe nach Sachverhalt außerdem:\n\n"
                        + offen.stream()
                                .map(z -> "- " + z.ausgaben().get("dokument") + " (" + z.grund() + ")")
                                .collect(Collectors.joining("\n"));
    }

    private Antwort tabelle(String vorgangsnummer) {
        String tabelle = vorgaenge.lade(vorgangsnummer).fallart().unterlagentabelle();
        return rechtslage.frage(vorgangsnummer, tabelle, rechtslage.heute(), Map.of());
    }

    private List<Nachforderung.Unterlage> erforderlich(String vorgangsnummer) {
        List<Nachforderung.Unterlage> unterlagen = new ArrayList<>();
        tabelle(vorgangsnummer)
                .treffer()
                .forEach(z -> unterlagen.add(new Nachforderung.Unterlage(
                        z.text("kategorie"), z.text("dokument"), z.text("hinweis"), z.text("norm"))));
        String angaben = fehlendeAngaben(vorgangsnummer);
        if (!angaben.isEmpty()) {
            unterlagen.add(new Nachforderung.Unterlage(
                    "ANGABEN",
                    "Angaben zur Beschäftigung",
                    "Bitte teilen Sie uns mit: " + angaben,
                    "§ 82 Abs. 1 AufenthG"));
        }
        return unterlagen;
    }

    /** What a short application leaves out is asked for in the same letter. */
    private String fehlendeAngaben(String vorgangsnummer) {
        Sachverhalt sachverhalt = sachverhalte.neuester(vorgangsnummer).orElseThrow();
        if (!"BESCHAEFTIGUNG".equals(sachverhalt.text(Tatsache.ZWECK))) {
            return "";
        }
        return ANGABEN.stream()
                .filter(t -> sachverhalt.text(t) == null)
                .map(Tatsache::bezeichnung)
                .collect(Collectors.joining(", "));
    }
}
