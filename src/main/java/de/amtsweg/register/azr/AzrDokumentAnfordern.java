package de.amtsweg.register.azr;

import de.amtsweg.register.azr.AzrAntwort.Dokumentangabe;
import de.amtsweg.register.azr.AzrAntwort.Gesamtauskunft;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A person chooses a stored document and confirms that knowing it is indispensable (§ 6 (5), § 10 (6) AZRG). */
@Component
class AzrDokumentAnfordern implements Aufgabe {

    private static final String KEINES = "KEINES";

    private final AzrAuskuenfte auskuenfte;
    private final AzrDokumentanforderungen anforderungen;
    private final Vorgaenge vorgaenge;

    AzrDokumentAnfordern(AzrAuskuenfte auskuenfte, AzrDokumentanforderungen anforderungen, Vorgaenge vorgaenge) {
        this.auskuenfte = auskuenfte;
        this.anforderungen = anforderungen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "azr-dokument-anfordern";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        List<Dokumentangabe> dokumente = dokumente(kontext);
        List<Map<String, String>> auswahl = new ArrayList<>();
        dokumente.forEach(d -> auswahl.add(Map.of("value", d.id(), "label", anzeige(d))));
        auswahl.add(Map.of("value", KEINES, "label", "Kein Dokument anfordern"));
        return Map.of(
                "azrDokumentAuswahl",
                auswahl,
                "azrDokumente",
                dokumente.isEmpty()
                        ? "Zu dieser Person ist im Ausländerzentralregister kein Dokument gespeichert."
                        : dokumente.stream()
                                .map(d -> "- " + Anzeigetext.von(anzeige(d)))
                                .collect(Collectors.joining("\n")));
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String id = werte.pflichttext("azrDokument", "Dokument");
        boolean anfordern = !KEINES.equals(id);
        if (anfordern) {
            Dokumentangabe dokument = dokumente(kontext).stream()
                    .filter(d -> d.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new FachlicherFehler("Dieses Dokument nennt das AZR nicht."));
            if (!werte.angekreuzt("bestaetigungUnerlaesslichkeit")) {
                throw new FachlicherFehler("Ein Dokument darf nur angefordert werden, wenn Sie bestätigen, dass seine"
                        + " Kenntnis unerlässlich ist und die aktenführende Behörde es nicht rechtzeitig geben kann"
                        + " (§ 10 Abs. 6 AZRG). Sonst wählen Sie „Kein Dokument anfordern“.");
            }
            String grund = werte.pflichttext("azrDokumentBegruendung", "Warum ist das Dokument unerlässlich?");
            anforderungen.bestaetige(
                    kontext.vorgangsnummer(),
                    new AzrDokumentanforderungen.Anforderung(id, dokument.bezeichnung(), grund, kontext.person()));
            vorgaenge.vermerke(
                    kontext.vorgangsnummer(),
                    "Unerlässlichkeit bestätigt, Dokument aus dem AZR wird angefordert: " + dokument.bezeichnung(),
                    kontext.person());
        } else {
            vorgaenge.vermerke(kontext.vorgangsnummer(), "Kein Dokument aus dem AZR angefordert", kontext.person());
        }
        kontext.setze(VorgangVariable.AZR_DOKUMENT_ANFORDERN, anfordern);
    }

    private List<Dokumentangabe> dokumente(Aufgabenkontext kontext) {
        return auskuenfte
                .zu(kontext.vorgangsnummer())
                .map(Gesamtauskunft::dokumente)
                .orElse(List.of());
    }

    private static String anzeige(Dokumentangabe d) {
        return d.bezeichnung() + ", gespeichert am " + Sachverhaltswerte.deutsch(d.datum());
    }
}
