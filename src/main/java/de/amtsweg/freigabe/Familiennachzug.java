package de.amtsweg.freigabe;

import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.entscheidung.Festlegung;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Verbindungen;
import de.amtsweg.vorgang.Vorgaenge;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A family that applies together is decided consistently: who follows somebody gets a title only with that person's, of
 * the kind that person gets, and not for longer (§ 27 (4) sentence 1 AufenthG).
 */
@Component
class Familiennachzug {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    /** Kinds of title that have the same name in the decision of one case and in the facts of another. */
    private static final Set<String> GLEICHNAMIG =
            Set.of("BLAUE_KARTE", "ICT_KARTE", "MOBILER_ICT_KARTE", "DAUERAUFENTHALT_EU");

    private final Verbindungen verbindungen;
    private final Freigaben freigaben;
    private final Vieraugen vieraugen;
    private final Entscheidungen entscheidungen;
    private final Sachverhalte sachverhalte;
    private final Vorgaenge vorgaenge;

    Familiennachzug(
            Verbindungen verbindungen,
            Freigaben freigaben,
            Vieraugen vieraugen,
            Entscheidungen entscheidungen,
            Sachverhalte sachverhalte,
            Vorgaenge vorgaenge) {
        this.verbindungen = verbindungen;
        this.freigaben = freigaben;
        this.vieraugen = vieraugen;
        this.entscheidungen = entscheidungen;
        this.sachverhalte = sachverhalte;
        this.vorgaenge = vorgaenge;
    }

    /** The last day of the title on which this one depends; empty if it depends on none, or that one has no last day. */
    Optional<LocalDate> hoechstens(String nummer) {
        return verbindungen.haupt(nummer).flatMap(this::erteilung).map(Vorschlag::gueltigBis);
    }

    /**
     * Before a grant is proposed.
     *
     * @throws FachlicherFehler if the case on which it depends is not decided, or otherwise than this one says
     */
    void pruefe(String nummer) {
        verbindungen.haupt(nummer).ifPresent(haupt -> {
            if (erteilung(haupt).isEmpty()) {
                throw new FachlicherFehler("Der Familiennachzug setzt den Titel der anderen Person voraus: Bitte"
                        + " entscheiden Sie zuerst über den Vorgang " + haupt + ".");
            }
            String titel = titelart(haupt);
            Object festgestellt =
                    sachverhalte.neuester(nummer).orElseThrow().werte().get("sponsorTitel");
            if (GLEICHNAMIG.contains(titel) && festgestellt != null && !titel.equals(festgestellt)) {
                throw new FachlicherFehler("Im Vorgang " + haupt + " wird ein anderer Titel erteilt, als hier für die"
                        + " Person festgestellt ist, zu der nachgezogen wird. Bitte berichtigen Sie „sponsorTitel“ im"
                        + " Reiter „Akte“ und legen Sie die Rechtsgrundlage neu fest.");
            }
        });
    }

    /** @throws FachlicherFehler if it would hold longer than the title on which it depends */
    void pruefeGeltung(String nummer, Vorschlag vorschlag) {
        hoechstens(nummer)
                .filter(bis ->
                        vorschlag.gueltigBis() == null || vorschlag.gueltigBis().isAfter(bis))
                .ifPresent(bis -> {
                    throw new FachlicherFehler(
                            "Die Aufenthaltserlaubnis darf nicht länger gelten als die der Person, zu"
                                    + " der nachgezogen wird: bis zum " + bis.format(TAG)
                                    + " (§ 27 Abs. 4 Satz 1 AufenthG).");
                });
    }

    /** Who belongs together, as lines of a form; empty for a case of its own. */
    String uebersicht(String nummer) {
        String haupt = verbindungen
                .haupt(nummer)
                .map(h -> "- **Nachzug zu:** " + person(h) + " – "
                        + erteilung(h)
                                .map(v -> Anzeigetext.von(v.bezeichnung()) + ", " + v.geltungInWorten())
                                .orElse("noch nicht entschieden"))
                .orElse("");
        List<String> andere = verbindungen.abhaengige(nummer);
        return andere.isEmpty()
                ? haupt
                : "- **Zu dieser Person ziehen nach:** "
                        + andere.stream().map(this::person).collect(Collectors.joining("; "));
    }

    private String person(String nummer) {
        return Anzeigetext.von(vorgaenge.lade(nummer).antragsteller()) + " (" + nummer + ")";
    }

    /** The signed grant. */
    private Optional<Vorschlag> erteilung(String nummer) {
        return freigaben
                .entwurf(nummer)
                .filter(e -> vieraugen.offenePunkte(nummer).isEmpty())
                .map(e -> Vorschlag.von(e.punkte()))
                .filter(Vorschlag::erteilen);
    }

    private String titelart(String nummer) {
        String grundlage = entscheidungen
                .festlegung(nummer)
                .map(Festlegung::rechtsgrundlage)
                .orElse("");
        return entscheidungen.rechtsgrundlagen(nummer).stream()
                .flatMap(n -> n.treffer().stream())
                .filter(z -> z.text("schluessel").equals(grundlage))
                .map(z -> z.text("titelart"))
                .findFirst()
                .orElse("");
    }
}
