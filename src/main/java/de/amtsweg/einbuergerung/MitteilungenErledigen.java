package de.amtsweg.einbuergerung;

import de.amtsweg.regelwerk.Regelzeile;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who has to be told besides the register EStA, which is told by itself (§ 33 (5) StAG, § 73 AufenthV, § 36 StAG). */
@Component
class MitteilungenErledigen implements Aufgabe {

    private static final String VON_SELBST = "ESTA";

    private final Einbuergerungsrecht recht;
    private final Einbuergerungen einbuergerungen;
    private final Vorgaenge vorgaenge;

    MitteilungenErledigen(Einbuergerungsrecht recht, Einbuergerungen einbuergerungen, Vorgaenge vorgaenge) {
        this.recht = recht;
        this.einbuergerungen = einbuergerungen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "mitteilungen-erledigen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        List<Regelzeile> mitteilungen = mitteilungen(kontext.vorgangsnummer());
        return Map.of(
                "mitteilungenUebersicht",
                mitteilungen.stream().map(MitteilungenErledigen::zeile).collect(Collectors.joining("\n")),
                "mitteilungenAuswahl",
                mitteilungen.stream()
                        .map(z -> Map.of("value", z.id(), "label", z.text("empfaenger") + " (" + z.text("norm") + ")"))
                        .toList(),
                // a list from the beginning, or the Tasklist could not say which ones are ticked
                "mitteilungenErledigt",
                List.of());
    }

    private static String zeile(Regelzeile z) {
        String hinweis = z.text("hinweis") == null ? "" : " " + z.text("hinweis");
        String wer = "AUSLAENDERBEHOERDE".equals(z.text("absender")) ? " – durch die Ausländerbehörde" : "";
        return "- **" + z.text("empfaenger") + "** (" + z.text("norm") + ")" + wer + "." + hinweis;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        List<String> erledigt = werte.liste("mitteilungenErledigt");
        String offen = mitteilungen(nummer).stream()
                .filter(z -> !erledigt.contains(z.id()))
                .map(z -> z.text("empfaenger"))
                .collect(Collectors.joining("; "));
        if (!offen.isEmpty() && werte.text("vermerk").isEmpty()) {
            throw new FachlicherFehler("Noch nicht mitgeteilt: " + offen
                    + ". Bitte haken Sie ab, was erledigt ist, oder vermerken Sie, warum es nicht nötig ist.");
        }
        vorgaenge.vermerke(
                nummer,
                "Mitteilungen über die Einbürgerung erledigt"
                        + werte.text("vermerk").map(v -> ": " + v).orElse(""),
                kontext.person());
    }

    private List<Regelzeile> mitteilungen(String nummer) {
        return recht.mitteilungen(nummer, einbuergerungen.zu(nummer).urkunde().ausgehaendigt()).stream()
                .filter(z -> !VON_SELBST.equals(z.text("mitteilung")))
                .toList();
    }
}
