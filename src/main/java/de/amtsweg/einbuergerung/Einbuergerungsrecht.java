package de.amtsweg.einbuergerung;

import de.amtsweg.entscheidung.Rechtslage;
import de.amtsweg.entscheidung.Rechtslage.Frage;
import de.amtsweg.regelwerk.Antwort;
import de.amtsweg.regelwerk.OffeneZeile;
import de.amtsweg.regelwerk.Regelzeile;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Asks the law tables of naturalisation. The Stichtag is the day on which the certificate is handed over (§ 16 StAG); until
 * then it is the day on which is asked.
 */
@Service
class Einbuergerungsrecht {

    private static final String AUSSCHLUSS = "einbuergerung-ausschluss";
    private static final String GRUNDLAGE = "einbuergerung-rechtsgrundlage";
    private static final int REGELDAUER = 5;
    private static final int DAUER_BEI_EHE = 3;
    /** What a conviction or a measure can be the ground of; the other rows are about residence and exclusion. */
    private static final Set<String> STRAFEN = Set.of("STRAFEN", "MASSREGEL", "AUSLANDSVERURTEILUNG");

    private final Rechtslage rechtslage;
    private final Einbuergerungen einbuergerungen;
    private final Sachverhalte sachverhalte;
    private final Vorgaenge vorgaenge;

    Einbuergerungsrecht(
            Rechtslage rechtslage, Einbuergerungen einbuergerungen, Sachverhalte sachverhalte, Vorgaenge vorgaenge) {
        this.rechtslage = rechtslage;
        this.einbuergerungen = einbuergerungen;
        this.sachverhalte = sachverhalte;
        this.vorgaenge = vorgaenge;
    }

    LocalDate heute() {
        return rechtslage.heute();
    }

    /** Asks, and keeps the receipts: a person decides upon it. */
    Lage bestimme(String nummer, LocalDate stichtag) {
        return lage(nummer, stichtag, rechtslage::frage);
    }

    /** The same, only to be shown or compared. */
    Lage zeige(String nummer, LocalDate stichtag) {
        return lage(nummer, stichtag, rechtslage::vergleiche);
    }

    /**
     * Legal bases that fit with the facts of today under the law of the day of the application, but not under that of
     * today. The facts are the same in both questions, so the law has changed.
     */
    List<Regelzeile> weggefallen(String nummer) {
        Lage jetzt = zeige(nummer, heute());
        Map<String, Object> fakten = fakten(nummer, heute());
        Frage frage = rechtslage::vergleiche;
        Antwort ausschluss = frage.stelle(nummer, AUSSCHLUSS, heute(), fakten);
        fakten.putAll(abgeleitet(nummer, heute(), fakten, ausschluss, frage));
        return frage.stelle(nummer, GRUNDLAGE, vorgaenge.lade(nummer).antragsdatum(), fakten).treffer().stream()
                .filter(z -> jetzt.treffer(z.text("schluessel")).isEmpty())
                .toList();
    }

    private Lage lage(String nummer, LocalDate stichtag, Frage frage) {
        Map<String, Object> fakten = fakten(nummer, stichtag);
        Antwort ausschluss = frage.stelle(nummer, AUSSCHLUSS, stichtag, fakten);
        fakten.putAll(abgeleitet(nummer, stichtag, fakten, ausschluss, frage));
        return new Lage(
                stichtag,
                rechnung(nummer, stichtag).orElse(null),
                ausschluss.treffer(),
                frage.stelle(nummer, GRUNDLAGE, stichtag, fakten));
    }

    Optional<Aufenthaltsrechnung> rechnung(String nummer, LocalDate stichtag) {
        return Optional.ofNullable(einbuergerungen.zu(nummer).aufenthalt())
                .map(a -> Aufenthaltsrechnung.zu(a, stichtag));
    }

    /** What depends on the day: age, residence, marriage. */
    private Map<String, Object> fakten(String nummer, LocalDate stichtag) {
        Vorgang vorgang = vorgaenge.lade(nummer);
        Einbuergerung e = einbuergerungen.zu(nummer);
        Map<String, Object> fakten = new HashMap<>();
        fakten.put("alterJahre", vorgang.alter(stichtag));
        rechnung(nummer, stichtag).ifPresent(r -> {
            fakten.put("aufenthaltJahre", r.jahre());
            fakten.put("auslandUeberSechsMonate", r.ueberSechsMonate() ? "JA" : "NEIN");
            fakten.put("auslandMonateGesamt", r.auslandMonate());
        });
        fakten.put("eheJahre", e.ehe() == null ? null : jahre(e.ehe(), stichtag));
        fakten.put("mindestJahre", (long) (e.ehe() == null ? REGELDAUER : DAUER_BEI_EHE));
        return fakten;
    }

    private static long jahre(Einbuergerung.Ehe ehe, LocalDate stichtag) {
        LocalDate bis = ehe.bis() == null || ehe.bis().isAfter(stichtag) ? stichtag : ehe.bis();
        return ehe.seit().isAfter(bis) ? 0 : Period.between(ehe.seit(), bis).getYears();
    }

    /** What other tables say, as the table of legal bases wants it; null where it cannot be told. */
    private Map<String, Object> abgeleitet(
            String nummer, LocalDate stichtag, Map<String, Object> fakten, Antwort ausschluss, Frage frage) {
        Map<String, Object> abgeleitet = new HashMap<>();
        abgeleitet.put(
                "titelEinbuergerung",
                einzige(frage.stelle(nummer, "einbuergerung-titel", stichtag, fakten), "titelEinbuergerung"));
        abgeleitet.put(
                "lebensunterhaltStag",
                einzige(
                        frage.stelle(nummer, "einbuergerung-lebensunterhalt", stichtag, fakten),
                        "lebensunterhaltStag"));
        abgeleitet.put("strafenStag", strafen(ausschluss));
        abgeleitet.put("ausschlussStag", ausgeschlossen(ausschluss));
        return abgeleitet;
    }

    private static String einzige(Antwort antwort, String ausgabe) {
        return antwort.offen().isEmpty() && antwort.treffer().size() == 1
                ? antwort.treffer().get(0).text(ausgabe)
                : null;
    }

    /** As the table {@code einbuergerung-ausschluss} describes it. */
    private static String strafen(Antwort ausschluss) {
        List<String> wirkungen = ausschluss.treffer().stream()
                .filter(z -> STRAFEN.contains(z.text("grund")))
                .map(z -> z.text("wirkung"))
                .toList();
        if (wirkungen.contains("BEACHTLICH")) {
            return "BEACHTLICH";
        }
        if (offene(ausschluss).anyMatch(z -> STRAFEN.contains(ausgabe(z, "grund")))) {
            return null;
        }
        return wirkungen.contains("EINZELFALL") ? "EINZELFALL" : "UNBEACHTLICH";
    }

    private static String ausgeschlossen(Antwort ausschluss) {
        if (ausschluss.treffer().stream().anyMatch(z -> "AUSGESCHLOSSEN".equals(z.text("wirkung")))) {
            return "JA";
        }
        return offene(ausschluss).anyMatch(z -> "AUSGESCHLOSSEN".equals(ausgabe(z, "wirkung"))) ? null : "NEIN";
    }

    private static Stream<OffeneZeile> offene(Antwort antwort) {
        return antwort.offen().stream();
    }

    private static String ausgabe(OffeneZeile zeile, String name) {
        return String.valueOf(zeile.ausgaben().get(name));
    }

    /**
     * The row of the fee for this outcome, empty if the table foresees none.
     *
     * @param ausgang {@code VORGENOMMEN}, {@code ABGELEHNT} or {@code ZURUECKGENOMMEN}
     */
    Optional<Regelzeile> gebuehr(String nummer, String ausgang) {
        Map<String, Object> fakten = fakten(nummer, heute());
        fakten.put("leistungStag", "EINBUERGERUNG");
        fakten.put("ausgangStag", ausgang);
        Antwort antwort = rechtslage.vergleiche(nummer, "einbuergerung-gebuehr", heute(), fakten);
        return antwort.treffer().size() == 1 ? Optional.of(antwort.treffer().get(0)) : Optional.empty();
    }

    /** Whom to ask (§§ 31, 32, 32b, 37 StAG, § 41 BZRG). */
    List<Regelzeile> abfragen(String nummer) {
        return rechtslage
                .frage(nummer, "einbuergerung-abfragen", heute(), fakten(nummer, heute()))
                .treffer();
    }

    /** Whom to tell, once the certificate was handed over. */
    List<Regelzeile> mitteilungen(String nummer, LocalDate tag) {
        Map<String, Object> fakten = new HashMap<>();
        fakten.put("staatsangehoerigkeitsereignis", "EINGEBUERGERT");
        return rechtslage
                .vergleiche(nummer, "einbuergerung-mitteilungen", tag, fakten)
                .treffer();
    }

    /** What the quick check told the person before the application, a sentence for each question; none without one. */
    List<Regelzeile> schnellpruefung(String nummer, LocalDate tag) {
        Map<String, Object> bekannt =
                sachverhalte.neuester(nummer).orElseThrow().werte();
        if (bekannt.get("identitaetsnachweis") == null) {
            return List.of();
        }
        return rechtslage
                .vergleiche(nummer, "einbuergerung-quickcheck", tag, Map.of())
                .treffer();
    }
}
