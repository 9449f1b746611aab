package de.amtsweg.regelwerk;

import de.amtsweg.engine.feel.FeelFehler;
import de.amtsweg.engine.feel.StrikteDmnKonfiguration;
import de.amtsweg.engine.feel.StriktesFeel;
import de.amtsweg.regelwerk.Tabelle.Ausgabe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;

/**
 * The one way to ask a law table. The decision engine evaluates the table; around it stand the checks that make a
 * wrong, missing or unknown fact an error instead of a silent no.
 *
 * <p>Thread-safe. Tables are read and checked once per content.
 */
public final class Regelwerk {

    private final Tabellenquelle quelle;
    private final StriktesFeel feel = new StriktesFeel();
    private final MerkendesFeel merkend = new MerkendesFeel(feel);
    private final DmnEngine engine;
    private final Tabellenleser leser;
    private final ThreadLocal<DmnDecisionTableEvaluationEvent> mitschrift = new ThreadLocal<>();
    private final ConcurrentMap<Inhalt, GepruefteTabelle> tabellen = new ConcurrentHashMap<>();

    public Regelwerk(Tabellenquelle quelle) {
        this.quelle = quelle;
        DefaultDmnEngineConfiguration konfiguration = StrikteDmnKonfiguration.erzeugen();
        konfiguration.setFeelEngineFactory(() -> merkend);
        konfiguration.getCustomPostDecisionTableEvaluationListeners().add(mitschrift::set);
        this.engine = konfiguration.buildEngine();
        this.leser = new Tabellenleser(engine);
    }

    /**
     * Asks the latest released table.
     *
     * @param stichtag the day whose law counts; which day that is, each table says
     * @param fakten facts by name; a key with null means "asked, but unknown", an absent key that a row needs is an error
     * @throws Regelfehler if the answer would be a guess, or the table must not be used
     */
    public Antwort fragen(String tabelle, LocalDate stichtag, Map<String, Object> fakten) {
        return fragen(tabelle, quelle.inhalt(tabelle), stichtag, fakten);
    }

    /** Asks this very file, for instance the one that answered years ago. */
    public Antwort fragen(String tabelle, byte[] inhalt, LocalDate stichtag, Map<String, Object> fakten) {
        GepruefteTabelle geprueft = geprueft(tabelle, inhalt);
        return merkend.waehrend(geprueft.spaltenausdruecke(), () -> {
            Frage frage = new Frage(merkend, geprueft, stichtag, fakten);
            return new Nachlese(frage, treffer(frage)).antwort();
        });
    }

    /**
     * Why each row in force that does not fit does not: the first condition that failed, in table order. Rows that might
     * still fit are not among them.
     */
    public List<VerfehlteZeile> warumNicht(
            String tabelle, byte[] inhalt, LocalDate stichtag, Map<String, Object> fakten) {
        GepruefteTabelle geprueft = geprueft(tabelle, inhalt);
        return merkend.waehrend(geprueft.spaltenausdruecke(), () -> {
            Frage frage = new Frage(merkend, geprueft, stichtag, fakten);
            return new Nachlese(frage, treffer(frage)).ersteGruende();
        });
    }

    /**
     * As {@link #warumNicht(String, byte[], LocalDate, Map)}, by the file that answered then.
     *
     * @param inhaltshash as a receipt keeps it
     */
    public List<VerfehlteZeile> warumNicht(
            String tabelle, String inhaltshash, LocalDate stichtag, Map<String, Object> fakten) {
        return warumNicht(tabelle, quelle.inhaltZu(inhaltshash), stichtag, fakten);
    }

    /** Findings that keep the file from being used (German, naming the cell); empty if it may be used. */
    public List<String> pruefen(String tabelle, byte[] inhalt) {
        try {
            Zellenpruefung pruefung = new Zellenpruefung(feel, leser.lesen(tabelle, inhalt));
            List<String> befunde = pruefung.pruefen();
            if (befunde.isEmpty()) {
                tabellen.putIfAbsent(new Inhalt(tabelle, inhalt), pruefung.geprueft());
            }
            return befunde;
        } catch (Regelfehler e) {
            return List.of(e.getMessage());
        }
    }

    /**
     * Findings about rows that fit at the same time, cases without a row and rows that are never reached (German, each
     * with a case); empty if there are none.
     *
     * @throws Regelfehler if the file must not be used at all ({@link #pruefen})
     */
    public List<String> analysieren(String tabelle, byte[] inhalt) {
        return new Tabellenanalyse(feel, geprueft(tabelle, inhalt).tabelle()).befunde();
    }

    /** The facts that the latest released table reads anywhere, without the Stichtag. */
    public List<String> fakten(String tabelle) {
        return fakten(tabelle, quelle.inhalt(tabelle));
    }

    /** The facts that this very file reads anywhere, without the Stichtag. */
    public List<String> fakten(String tabelle, byte[] inhalt) {
        return geprueft(tabelle, inhalt).gebraucht().stream()
                .filter(name -> !name.equals("stichtag"))
                .toList();
    }

    /** What the file says of itself; throws {@link Regelfehler} if it cannot be read. */
    public Tabellenauskunft auskunft(byte[] inhalt) {
        String schluessel = Tabellenleser.schluessel(inhalt);
        Tabelle tabelle = leser.lesen(schluessel, inhalt);
        return new Tabellenauskunft(schluessel, tabelle.bezeichnung(), tabelle.stand(), tabelle.inhaltshash());
    }

    /**
     * What changed between two versions of a table, in German sentences; empty if nothing did.
     *
     * @throws Regelfehler if one of them cannot be read
     */
    public List<String> vergleichen(String schluessel, byte[] alt, byte[] neu) {
        return new Tabellenvergleich(leser.lesen(schluessel, alt), leser.lesen(schluessel, neu)).saetze();
    }

    GepruefteTabelle geprueft(String schluessel, byte[] inhalt) {
        return tabellen.computeIfAbsent(new Inhalt(schluessel, inhalt), i -> {
            Zellenpruefung pruefung = new Zellenpruefung(feel, leser.lesen(schluessel, inhalt));
            List<String> befunde = pruefung.pruefen();
            if (!befunde.isEmpty()) {
                throw new Regelfehler("Die Regeltabelle „" + schluessel + "“ darf nicht benutzt werden:\n"
                        + String.join("\n", befunde));
            }
            return pruefung.geprueft();
        });
    }

    private List<Regelzeile> treffer(Frage frage) {
        Tabelle tabelle = frage.tabelle();
        try {
            engine.evaluateDecisionTable(tabelle.entscheidung(), frage.variablen());
            List<Regelzeile> zeilen = new ArrayList<>();
            for (DmnEvaluatedDecisionRule regel : mitschrift.get().getMatchingRules()) {
                zeilen.add(regelzeile(tabelle, regel));
            }
            return List.copyOf(zeilen);
        } catch (DmnHitPolicyException e) {
            throw new Regelfehler(
                    "Tabelle „" + tabelle.schluessel()
                            + "“: es treffen mehrere Regeln zu, obwohl nur eine darf (Zeilen "
                            + zutreffende(frage) + ").",
                    e);
        } catch (FeelFehler e) {
            throw frage.fehlerstelle(e);
        } catch (Regelfehler e) {
            throw e;
        } catch (RuntimeException e) {
            throw frage.fehlerstelle(e);
        } finally {
            mitschrift.remove();
        }
    }

    private static List<Integer> zutreffende(Frage frage) {
        return frage.tabelle().zeilen().stream()
                .filter(zeile -> frage.spalten(zeile, Zellbefund.ERFUELLT).size()
                        == zeile.bedingungen().size())
                .map(Tabelle.Zeile::nummer)
                .toList();
    }

    private Regelzeile regelzeile(Tabelle tabelle, DmnEvaluatedDecisionRule regel) {
        Tabelle.Zeile zeile = tabelle.zeilen().stream()
                .filter(z -> z.id().equals(regel.getId()))
                .findFirst()
                .orElseThrow();
        Map<String, Object> werte = new LinkedHashMap<>();
        for (Ausgabe ausgabe : tabelle.ausgaben()) {
            Object wert =
                    regel.getOutputEntries().get(ausgabe.name()).getValue().getValue();
            werte.put(ausgabe.name(), Ausgabepruefung.wert(merkend, tabelle, zeile, ausgabe, wert));
        }
        return new Regelzeile(zeile.id(), zeile.nummer(), zeile.norm(), Collections.unmodifiableMap(werte));
    }

    /** Cache key: content, compared byte by byte. */
    private record Inhalt(String schluessel, byte[] inhalt) {

        @Override
        public boolean equals(Object o) {
            return o instanceof Inhalt i && schluessel.equals(i.schluessel) && Arrays.equals(inhalt, i.inhalt);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(inhalt);
        }
    }
}
