package de.amtsweg.freigabe;

import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.entscheidung.Entscheidungsnachweis.Zeile;
import de.amtsweg.entscheidung.Festlegung;
import de.amtsweg.entscheidung.Rechtslage;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.sachverhalt.Tatsache;
import de.amtsweg.vorgang.FachlicherFehler;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the law tables propose before a person has proposed anything. */
@Component
class Erstvorschlag {

    private final Entscheidungen entscheidungen;
    private final Rechtslage rechtslage;
    private final Sachverhalte sachverhalte;

    Erstvorschlag(Entscheidungen entscheidungen, Rechtslage rechtslage, Sachverhalte sachverhalte) {
        this.entscheidungen = entscheidungen;
        this.rechtslage = rechtslage;
        this.sachverhalte = sachverhalte;
    }

    /** The proposal to begin with: grant, if a legal basis is fixed. */
    Vorschlag zu(String nummer, Festlegung festlegung) {
        boolean erteilen = !Festlegung.KEINE.equals(festlegung.rechtsgrundlage());
        if (!erteilen) {
            return new Vorschlag(
                    false,
                    "Die Voraussetzungen für die Erteilung sind nicht erfüllt: " + verfehlt(nummer),
                    festlegung.rechtsgrundlage(),
                    festlegung.bezeichnung(),
                    null,
                    0,
                    List.of(),
                    gebuehrBeiAblehnung(nummer));
        }
        Long monate = soweitVorgesehen(() -> rechtslage
                .einzige(
                        nummer,
                        "geltungsdauer",
                        rechtslage.heute(),
                        Map.of("rechtsgrundlage", festlegung.rechtsgrundlage()))
                .ganzzahl("geltungsdauerMonate"));
        return new Vorschlag(
                true,
                zeile(nummer, festlegung).map(z -> z.text("begruendung")).orElse(""),
                festlegung.rechtsgrundlage(),
                festlegung.bezeichnung(),
                rechtslage.heute(),
                monate == null ? 0 : monate.intValue(),
                List.of(),
                gebuehr(nummer, monate));
    }

    private BigDecimal gebuehr(String nummer, Long monate) {
        Map<String, Object> fakten = new HashMap<>();
        fakten.put(
                "leistung", "AE_" + sachverhalte.neuester(nummer).orElseThrow().text(Tatsache.ANTRAGSART));
        fakten.put("geltungsdauerMonate", monate);
        return soweitVorgesehen(() -> rechtslage
                .einzige(nummer, "gebuehr", rechtslage.heute(), fakten)
                .zahl("betrag"));
    }

    /** Where a table does not foresee the case, nothing is proposed and the form asks the person. */
    private static <T> T soweitVorgesehen(Supplier<T> frage) {
        try {
            return frage.get();
        } catch (FachlicherFehler e) {
            return null;
        }
    }

    /** What a fee needs to know may be missing when nothing is granted: then none is proposed. */
    private BigDecimal gebuehrBeiAblehnung(String nummer) {
        BigDecimal vorgesehen = gebuehr(nummer, null);
        return vorgesehen == null ? BigDecimal.ZERO : vorgesehen;
    }

    private String verfehlt(String nummer) {
        return entscheidungen
                .neuester(nummer, "rechtsgrundlage")
                .map(n -> n.knappVerfehlt("schluessel").stream()
                        .map(v -> v.text("bezeichnung") + " – " + v.grund())
                        .collect(Collectors.joining("; ")))
                .filter(t -> !t.isBlank())
                .orElse("Bitte ergänzen Sie die Gründe.");
    }

    /** The row of the fixed legal basis, empty if none is met. */
    Optional<Zeile> zeile(String nummer, Festlegung festlegung) {
        return entscheidungen.neuester(nummer, "rechtsgrundlage").stream()
                .flatMap(n -> n.treffer().stream())
                .filter(z -> z.text("schluessel").equals(festlegung.rechtsgrundlage()))
                .findFirst();
    }
}
