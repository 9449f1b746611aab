package de.amtsweg.verpflichtung;

import de.amtsweg.entscheidung.Rechtslage;
import de.amtsweg.entscheidung.Rechtslage.Frage;
import de.amtsweg.regelwerk.Antwort;
import de.amtsweg.regelwerk.Regelzeile;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.vorgang.FachlicherFehler;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Asks the law tables of the Verpflichtungserklärung (§ 68 AufenthG); Stichtag is the day on which is asked. */
@Service
class Leistungspruefung {

    private final Rechtslage rechtslage;
    private final Sachverhalte sachverhalte;

    Leistungspruefung(Rechtslage rechtslage, Sachverhalte sachverhalte) {
        this.rechtslage = rechtslage;
        this.sachverhalte = sachverhalte;
    }

    /**
     * Whether the declaration of this person in this form comes into question here.
     *
     * @param hinweis what the tables say to it, one or more sentences; empty for nothing
     */
    record Faehigkeit(boolean moeglich, String hinweis) {}

    /** To be shown or checked; no receipt is kept. */
    Faehigkeit faehigkeit(String nummer) {
        return faehigkeit(nummer, rechtslage::vergleiche);
    }

    /** As the process asks: with receipts. */
    Faehigkeit bestimmeFaehigkeit(String nummer) {
        return faehigkeit(nummer, rechtslage::frage);
    }

    private Faehigkeit faehigkeit(String nummer, Frage frage) {
        Regelzeile wer = frage.einzige(nummer, "ve-verpflichtungsfaehigkeit", rechtslage.heute(), Map.of());
        Regelzeile form = frage.einzige(nummer, "ve-form", rechtslage.heute(), Map.of());
        boolean moeglich = !"NEIN".equals(wer.text("faehig"))
                && "AUSLAENDERBEHOERDE".equals(wer.text("stelle"))
                && form.ja("entgegennehmen");
        return new Faehigkeit(
                moeglich,
                saetze(wer.text("hinweis"), wer.text("spielraum"), form.text("hinweis"), form.text("spielraum")));
    }

    /**
     * What the person can bear.
     *
     * @param pfaendbar attachable part of the income per month in euros (§ 850c ZPO); null if the income is not known
     * @param erforderlich what the authority asks for per month in euros; null if it has not said
     * @param ergebnis row of the table {@code ve-bonitaet}; empty if something is not known yet
     * @param zuKlaeren what is not known yet
     */
    record Bonitaet(
            BigDecimal pfaendbar, BigDecimal erforderlich, Optional<Regelzeile> ergebnis, List<String> zuKlaeren) {

        /** Whether the table itself lets the declaration be taken. */
        boolean genuegt() {
            return ergebnis.filter(z -> z.ja("vordruckAushaendigen")).isPresent();
        }

        /** Whether the table asks for a second person. */
        boolean zweitePerson() {
            return ergebnis.filter(z -> !z.ja("zweitePerson")).isEmpty();
        }
    }

    /** To be shown or checked; no receipt is kept. */
    Bonitaet bonitaet(String nummer) {
        return bonitaet(nummer, rechtslage::vergleiche);
    }

    /** As the process asks: with receipts. */
    Bonitaet bestimmeBonitaet(String nummer) {
        return bonitaet(nummer, rechtslage::frage);
    }

    private Bonitaet bonitaet(String nummer, Frage frage) {
        Map<String, Object> bekannt =
                sachverhalte.neuester(nummer).orElseThrow().werte();
        BigDecimal pfaendbar = bekannt.get("nettoMonat") == null
                ? null
                : frage.einzige(nummer, "ve-pfaendung", rechtslage.heute(), Map.of())
                        .zahl("pfaendbarEur");
        BigDecimal erforderlich = frage.einzige(nummer, "ve-mindestbetrag", rechtslage.heute(), gaeste(bekannt))
                .zahl("erforderlichEur");
        if (erforderlich == null) {
            erforderlich = (BigDecimal) bekannt.get("erforderlichEur");
        }
        Map<String, Object> weitere = new HashMap<>();
        weitere.put("pfaendbarEur", pfaendbar);
        weitere.put("erforderlichEur", erforderlich);
        Antwort antwort = frage.stelle(nummer, "ve-bonitaet", rechtslage.heute(), weitere);
        boolean eindeutig = antwort.offen().isEmpty() && antwort.treffer().size() == 1;
        return new Bonitaet(
                pfaendbar,
                erforderlich,
                eindeutig ? Optional.of(antwort.treffer().get(0)) : Optional.empty(),
                antwort.zuKlaeren());
    }

    private static Map<String, Object> gaeste(Map<String, Object> bekannt) {
        Map<String, Object> fakten = new HashMap<>();
        fakten.put("anzahlPersonen", bekannt.get("anzahlPersonen"));
        return fakten;
    }

    /** The fee for all who declare, in euros; empty if the table does not foresee it. */
    Optional<BigDecimal> gebuehr(String nummer, int verpflichtete) {
        Frage frage = rechtslage::vergleiche;
        try {
            Map<String, Object> fakten = new HashMap<>();
            fakten.put("leistung", "VERPFLICHTUNGSERKLAERUNG");
            return Optional.ofNullable(frage.einzige(nummer, "gebuehr", rechtslage.heute(), fakten)
                            .zahl("betrag"))
                    .map(b -> b.multiply(BigDecimal.valueOf(verpflichtete)));
        } catch (FachlicherFehler e) {
            return Optional.empty();
        }
    }

    /** How long is liable, asked for today. */
    Regelzeile haftung(String nummer) {
        return haftung(nummer, rechtslage.heute());
    }

    /** How long is liable, and whether on this day; as the process asks, with a receipt. */
    Regelzeile haftung(String nummer, LocalDate tag) {
        return rechtslage.einzige(nummer, "ve-haftung", tag, Map.of());
    }

    /** The same to be checked; no receipt is kept. */
    Regelzeile haftungVergleich(String nummer, LocalDate tag) {
        Frage frage = rechtslage::vergleiche;
        return frage.einzige(nummer, "ve-haftung", tag, Map.of());
    }

    /**
     * How long proofs are kept.
     *
     * @param hinweis what the table says to it
     */
    record Aufbewahrungsfrist(LocalDate mindestensBis, String hinweis) {}

    /** Counted from the end of the liability; empty as long as none has begun. */
    Optional<Aufbewahrungsfrist> aufbewahrung(String nummer) {
        if (!"ERFOLGT"
                .equals(sachverhalte.neuester(nummer).orElseThrow().werte().get("einreiseStatus"))) {
            return Optional.empty();
        }
        LocalDate haftungBis = (LocalDate)
                haftungVergleich(nummer, rechtslage.heute()).ausgaben().get("haftungBis");
        Map<String, Object> fall = new HashMap<>();
        fall.put("loeschfall", "VE_NACHWEISE");
        fall.put("loeschdatum", haftungBis);
        Frage frage = rechtslage::vergleiche;
        Regelzeile zeile = frage.einzige(nummer, "loeschfristen", rechtslage.heute(), fall);
        return Optional.of(new Aufbewahrungsfrist(
                (LocalDate) zeile.ausgaben().get("mindestens"),
                zeile.text("hinweis") + " " + zeile.text("spielraum") + " (" + zeile.text("norm") + ")"));
    }

    private static String saetze(String... texte) {
        return String.join(
                "\n\n",
                Arrays.stream(texte).filter(t -> t != null && !t.isBlank()).toList());
    }
}
