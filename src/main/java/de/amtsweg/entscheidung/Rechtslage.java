package de.amtsweg.entscheidung;

import de.amtsweg.entscheidung.Entscheidungsnachweis.Zeile;
import de.amtsweg.regelwerk.Antwort;
import de.amtsweg.regelwerk.Regelfehler;
import de.amtsweg.regelwerk.Regelwerk;
import de.amtsweg.regelwerk.Regelzeile;
import de.amtsweg.regelwerk.Woerterbuch;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.sachverhalt.Identitaeten;
import de.amtsweg.sachverhalt.Sachverhalt;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.sachverhalt.Tatsache;
import de.amtsweg.sachverhalt.Zwecke;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Asks the law tables about a case: gathers the facts a table may need, names the Stichtag, stores the receipt. A table
 * that cannot answer becomes a sentence for the caseworker, never a guess.
 */
@Service
public class Rechtslage {

    /** The table that names the tables in which the legal bases stand. */
    static final String RECHTSGRUNDLAGE = "rechtsgrundlage";

    private final Regelwerk regelwerk;
    private final Entscheidungen entscheidungen;
    private final Vorgaenge vorgaenge;
    private final Sachverhalte sachverhalte;
    private final Identitaeten identitaeten;
    private final Beteiligungen beteiligungen;
    private final Clock uhr;

    Rechtslage(
            Regelwerk regelwerk,
            Entscheidungen entscheidungen,
            Vorgaenge vorgaenge,
            Sachverhalte sachverhalte,
            Identitaeten identitaeten,
            Beteiligungen beteiligungen,
            Clock uhr) {
        this.regelwerk = regelwerk;
        this.entscheidungen = entscheidungen;
        this.vorgaenge = vorgaenge;
        this.sachverhalte = sachverhalte;
        this.identitaeten = identitaeten;
        this.beteiligungen = beteiligungen;
        this.uhr = uhr;
    }

    /** One way to ask a table about a case: with a receipt or without. */
    @FunctionalInterface
    public interface Frage {

        Antwort stelle(String vorgangsnummer, String tabelle, LocalDate stichtag, Map<String, Object> weitere);

        /** The one row that fits, or the reason why there is none as a sentence. */
        default Regelzeile einzige(
                String vorgangsnummer, String tabelle, LocalDate stichtag, Map<String, Object> weitere) {
            Antwort antwort = stelle(vorgangsnummer, tabelle, stichtag, weitere);
            try {
                return antwort.einzige();
            } catch (Regelfehler e) {
                throw new FachlicherFehler(e.getMessage());
            }
        }
    }

    /**
     * Asks one table and stores the receipt.
     *
     * @throws FachlicherFehler if the table cannot answer with these facts
     */
    public Antwort frage(String vorgangsnummer, String tabelle, LocalDate stichtag, Map<String, Object> weitere) {
        Map<String, Object> fakten = allesZu(vorgangsnummer, tabelle, weitere);
        Antwort antwort = stelle(tabelle, stichtag, fakten);
        entscheidungen.halteFest(vorgangsnummer, antwort, fakten);
        return antwort;
    }

    /** As {@link #frage}, to show or to compare: nothing is decided upon it, so no receipt is kept. */
    public Antwort vergleiche(String vorgangsnummer, String tabelle, LocalDate stichtag, Map<String, Object> weitere) {
        return stelle(tabelle, stichtag, allesZu(vorgangsnummer, tabelle, weitere));
    }

    private Antwort stelle(String tabelle, LocalDate stichtag, Map<String, Object> fakten) {
        try {
            return regelwerk.fragen(tabelle, stichtag, fakten);
        } catch (Regelfehler e) {
            throw new FachlicherFehler(e.getMessage());
        }
    }

    private Map<String, Object> allesZu(String vorgangsnummer, String tabelle, Map<String, Object> weitere) {
        Map<String, Object> fakten = new HashMap<>();
        // what the application does not ask anybody yet is unknown, not forgotten
        regelwerk.fakten(tabelle).stream()
                .filter(Woerterbuch.dieses().eintraege()::containsKey)
                .forEach(name -> fakten.put(name, null));
        fakten.putAll(fakten(vorgangsnummer));
        fakten.putAll(weitere);
        return fakten;
    }

    /** As {@link #frage}, where a row that might fit must not be passed over: then a sentence says what to find out. */
    Antwort klare(String vorgangsnummer, String tabelle, LocalDate stichtag, Map<String, Object> weitere) {
        Antwort antwort = frage(vorgangsnummer, tabelle, stichtag, weitere);
        if (!antwort.offen().isEmpty()) {
            throw new FachlicherFehler("Bitte klären Sie zuerst: " + String.join(", ", antwort.zuKlaeren()) + ".");
        }
        return antwort;
    }

    /** The one row that fits, or the reason why there is none as a sentence. */
    public Regelzeile einzige(String vorgangsnummer, String tabelle, LocalDate stichtag, Map<String, Object> weitere) {
        Frage frage = this::frage;
        return frage.einzige(vorgangsnummer, tabelle, stichtag, weitere);
    }

    /** All legal bases that fit, best first; Stichtag is the day of the decision, that of the salary is explicit. */
    public List<Zeile> rechtsgrundlagen(String vorgangsnummer) {
        Map<String, Object> schwellen = schwellen(vorgangsnummer);
        klare(vorgangsnummer, RECHTSGRUNDLAGE, heute(), Map.of())
                .treffer()
                .forEach(z -> frage(vorgangsnummer, z.text("tabelle"), heute(), schwellen));
        return entscheidungen.rechtsgrundlagen(vorgangsnummer).orElseThrow().nachRang();
    }

    /** The thresholds of the salary; only work is measured by them. */
    private Map<String, Object> schwellen(String vorgangsnummer) {
        Sachverhalt sachverhalt = sachverhalt(vorgangsnummer);
        LocalDate stichtagGehalt = (LocalDate) sachverhalt.wert(Tatsache.STICHTAG_GEHALT);
        if (stichtagGehalt != null) {
            return einzige(vorgangsnummer, "gehaltsschwellen", stichtagGehalt, Map.of())
                    .ausgaben();
        }
        if (Zwecke.MIT_ARBEITSVERTRAG.contains(sachverhalt.text(Tatsache.ZWECK))) {
            throw new FachlicherFehler("Bitte geben Sie im Sachverhalt den Stichtag der Gehaltsschwelle an.");
        }
        return Map.of();
    }

    /** Whether the security authorities are to be asked: the customer's table, by nationality, title and application. */
    public String sicherheitsabfrage(String vorgangsnummer, String titelart) {
        return einzige(vorgangsnummer, "sicherheitsabfrage", heute(), Map.of("titelart", titelart))
                .text("sicherheitsabfrage");
    }

    /** Everything that is known and that a table may ask for; what is not known is present with null. */
    Map<String, Object> fakten(String vorgangsnummer) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        Map<String, Object> fakten = new HashMap<>(sachverhalt(vorgangsnummer).werte());
        fakten.put("antragsdatum", vorgang.antragsdatum());
        fakten.put("staatsangehoerigkeit", vorgang.staatsangehoerigkeit());
        fakten.put("alterJahre", vorgang.alter(heute()));
        Map<String, String> identitaet = identitaeten.zu(vorgangsnummer).orElse(Map.of());
        fakten.put("bisherigerAufenthalt", identitaet.get("bisherigerAufenthalt"));
        fakten.put("rechtzeitig", rechtzeitig(vorgang, identitaet));
        String befristung = beteiligungen
                .zu(vorgangsnummer, Beteiligung.BA)
                .map(b -> b.angaben().get("befristungMonate"))
                .orElse(null);
        fakten.put("baBefristungMonate", befristung == null ? null : Long.valueOf(befristung));
        return fakten;
    }

    /** Today in German time. */
    public LocalDate heute() {
        return LocalDate.now(uhr);
    }

    /** § 81 (3), (4): filed while the stay is lawful, at the latest on the last day of the title. */
    private static Boolean rechtzeitig(Vorgang vorgang, Map<String, String> identitaet) {
        String bis = identitaet.get("titelGueltigBis");
        if (bis == null) {
            return !"UNRECHTMAESSIG".equals(identitaet.get("bisherigerAufenthalt"));
        }
        return !vorgang.antragsdatum().isAfter(LocalDate.parse(bis));
    }

    private Sachverhalt sachverhalt(String vorgangsnummer) {
        return sachverhalte
                .neuester(vorgangsnummer)
                .orElseThrow(() -> new FachlicherFehler("Zu diesem Vorgang ist noch kein Sachverhalt festgestellt."));
    }
}
