package de.amtsweg.freigabe;

import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.entscheidung.Entscheidungsnachweis.Zeile;
import de.amtsweg.entscheidung.Festlegung;
import de.amtsweg.entscheidung.Rechtslage;
import de.amtsweg.entscheidung.Titelart;
import de.amtsweg.sachverhalt.Sachverhalt;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.sachverhalt.Tatsache;
import de.amtsweg.vorgang.FachlicherFehler;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
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

    /** So many missed legal bases begin the reasons of a refusal; the person who writes them goes on from there. */
    private static final int GRUENDE = 5;

    private final Entscheidungen entscheidungen;
    private final Rechtslage rechtslage;
    private final Sachverhalte sachverhalte;
    private final Familiennachzug familiennachzug;

    Erstvorschlag(
            Entscheidungen entscheidungen,
            Rechtslage rechtslage,
            Sachverhalte sachverhalte,
            Familiennachzug familiennachzug) {
        this.entscheidungen = entscheidungen;
        this.rechtslage = rechtslage;
        this.sachverhalte = sachverhalte;
        this.familiennachzug = familiennachzug;
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
                    gebuehrBeiAblehnung(nummer, festlegung));
        }
        Long monate = unbefristet(nummer, festlegung)
                ? null
                : begrenzt(geltungsdauer(nummer, festlegung), familiennachzug.hoechstens(nummer));
        return new Vorschlag(
                true,
                zeile(nummer, festlegung).map(z -> z.text("begruendung")).orElse(""),
                festlegung.rechtsgrundlage(),
                festlegung.bezeichnung(),
                rechtslage.heute(),
                monate == null ? 0 : monate.intValue(),
                erwerbstaetigkeit(nummer, festlegung),
                gebuehr(nummer, festlegung, monate));
    }

    /** Not longer than the title of the person who is followed. */
    private Long begrenzt(Long monate, Optional<LocalDate> hoechstens) {
        Long bisDahin = hoechstens
                .map(bis -> Period.between(rechtslage.heute(), bis.plusDays(1)).toTotalMonths())
                .orElse(null);
        if (bisDahin == null) {
            return monate;
        }
        return monate == null ? bisDahin : Long.valueOf(Math.min(monate, bisDahin));
    }

    /** Whether the title has no last day. */
    boolean unbefristet(String nummer, Festlegung festlegung) {
        return Titelart.unbefristet(titelart(nummer, festlegung));
    }

    private String titelart(String nummer, Festlegung festlegung) {
        return zeile(nummer, festlegung).map(z -> z.text("titelart")).orElse("");
    }

    /** What § 18 (4) AufenthG gives, but not longer than the legal basis itself allows. */
    private Long geltungsdauer(String nummer, Festlegung festlegung) {
        Long allgemein = soweitVorgesehen(() -> rechtslage
                .einzige(
                        nummer,
                        "geltungsdauer",
                        rechtslage.heute(),
                        Map.of("rechtsgrundlage", festlegung.rechtsgrundlage()))
                .ganzzahl("geltungsdauerMonate"));
        String eigene = zeile(nummer, festlegung)
                .map(z -> z.text("geltungsdauerMonate"))
                .orElse("");
        if (eigene.isEmpty()) {
            return allgemein;
        }
        return allgemein == null ? Long.valueOf(eigene) : Long.valueOf(Math.min(allgemein, Long.parseLong(eigene)));
    }

    /** § 4a (3) AufenthG: the title must show which work it allows. What the facts do not say stays in brackets. */
    private List<String> erwerbstaetigkeit(String nummer, Festlegung festlegung) {
        String text = soweitVorgesehen(() -> rechtslage
                .einzige(
                        nummer,
                        "nebenbestimmungen-erwerbstaetigkeit",
                        rechtslage.heute(),
                        Map.of(
                                "rechtsgrundlage", festlegung.rechtsgrundlage(),
                                "titelart", titelart(nummer, festlegung)))
                .text("kartentext"));
        if (text == null || text.isBlank()) {
            return List.of();
        }
        Sachverhalt sachverhalt = sachverhalte.neuester(nummer).orElseThrow();
        return List.of(mit(
                mit(text, "[Tätigkeit]", sachverhalt.text(Tatsache.BERUFSBEZEICHNUNG)),
                "[Arbeitgeber]",
                sachverhalt.text(Tatsache.ARBEITGEBER)));
    }

    private static String mit(String text, String platz, String wert) {
        return wert == null || wert.isBlank() ? text : text.replace(platz, wert);
    }

    private BigDecimal gebuehr(String nummer, Festlegung festlegung, Long monate) {
        Map<String, Object> fakten = new HashMap<>();
        fakten.put(
                "leistung",
                Leistung.der(
                        titelart(nummer, festlegung),
                        festlegung.rechtsgrundlage(),
                        sachverhalte.neuester(nummer).orElseThrow().text(Tatsache.ANTRAGSART)));
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
    private BigDecimal gebuehrBeiAblehnung(String nummer, Festlegung festlegung) {
        BigDecimal vorgesehen = gebuehr(nummer, festlegung, null);
        return vorgesehen == null ? BigDecimal.ZERO : vorgesehen;
    }

    private String verfehlt(String nummer) {
        return entscheidungen
                .rechtsgrundlagen(nummer)
                .map(n -> n.knappVerfehlt("schluessel").stream()
                        .limit(GRUENDE)
                        .map(v -> v.text("bezeichnung") + " – " + v.grund())
                        .collect(Collectors.joining("; ")))
                .filter(t -> !t.isBlank())
                .orElse("Bitte ergänzen Sie die Gründe.");
    }

    /** The row of the fixed legal basis, empty if none is met. */
    Optional<Zeile> zeile(String nummer, Festlegung festlegung) {
        return entscheidungen.rechtsgrundlagen(nummer).stream()
                .flatMap(n -> n.treffer().stream())
                .filter(z -> z.text("schluessel").equals(festlegung.rechtsgrundlage()))
                .findFirst();
    }
}
