package de.amtsweg.regelwerk;

import de.amtsweg.regelwerk.Tabelle.Ausgabe;
import de.amtsweg.regelwerk.Tabelle.Gueltigkeit;
import de.amtsweg.regelwerk.Tabelle.Spalte;
import de.amtsweg.regelwerk.Tabelle.Zeile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputData;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Reads a DMN file into a {@link Tabelle}; refuses what cannot be read, leaves judging the cells to the check. */
final class Tabellenleser {

    private static final String TAG = "date\\(\"([^\"]*)\"\\)";
    private static final Pattern AB = Pattern.compile(">=\\s*" + TAG);
    private static final Pattern ZWISCHEN = Pattern.compile("\\[" + TAG + "\\.\\." + TAG + "]");

    private static final Set<String> FEEL = Set.of(
            "feel",
            "FEEL",
            "http://www.omg.org/spec/DMN/20151101/FEEL/",
            "https://www.omg.org/spec/DMN/20180521/FEEL/",
            "https://www.omg.org/spec/DMN/20191111/FEEL/");

    private static final Set<HitPolicy> TREFFERREGELN =
            Set.of(HitPolicy.UNIQUE, HitPolicy.ANY, HitPolicy.FIRST, HitPolicy.COLLECT, HitPolicy.RULE_ORDER);

    private final DmnEngine engine;

    Tabellenleser(DmnEngine engine) {
        this.engine = engine;
    }

    Tabelle lesen(String schluessel, byte[] inhalt) {
        try {
            DmnModelInstance modell = Dmndatei.lies(inhalt);
            if (!(modell.getModelElementById(schluessel) instanceof Decision entscheidung)
                    || !(entscheidung.getExpression() instanceof DecisionTable tabelle)) {
                throw new Regelfehler("Die Datei enthält keine Entscheidungstabelle mit der Id „" + schluessel + "“.");
            }
            if (!TREFFERREGELN.contains(tabelle.getHitPolicy())) {
                throw new Regelfehler("Tabelle „" + schluessel + "“: die Trefferregel " + tabelle.getHitPolicy()
                        + " gibt es hier nicht; erlaubt sind UNIQUE, ANY, FIRST, COLLECT und RULE ORDER.");
            }
            nurFeel(schluessel, modell.getDocument().getRootElement());
            List<Spalte> spalten = spalten(schluessel, tabelle);
            return new Tabelle(
                    schluessel,
                    entscheidung.getName(),
                    entscheidung.getVersionTag(),
                    hash(inhalt),
                    engine.parseDecision(schluessel, modell),
                    tabelle.getHitPolicy(),
                    entscheidung.getDescription() == null
                            ? ""
                            : entscheidung.getDescription().getTextContent(),
                    spalten,
                    ausgaben(schluessel, tabelle),
                    zeilen(schluessel, tabelle),
                    fakten(schluessel, modell, spalten));
        } catch (Regelfehler e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Regelfehler("Die Regeltabelle „" + schluessel + "“ ist nicht lesbar: " + e.getMessage(), e);
        }
    }

    /** Other languages than FEEL could run code. */
    private static void nurFeel(String schluessel, DomElement element) {
        String sprache = element.getAttribute("expressionLanguage");
        if (sprache != null && !FEEL.contains(sprache)) {
            throw new Regelfehler("Die Tabelle „" + schluessel + "“ enthält Ausdrücke in der Sprache „" + sprache
                    + "“; erlaubt ist nur FEEL.");
        }
        element.getChildElements().forEach(kind -> nurFeel(schluessel, kind));
    }

    /** The id of the one decision table in the file. */
    static String schluessel(byte[] inhalt) {
        try {
            Collection<Decision> entscheidungen = Dmndatei.lies(inhalt).getModelElementsByType(Decision.class);
            if (entscheidungen.size() == 1) {
                return entscheidungen.iterator().next().getId();
            }
            throw new Regelfehler("Die Datei muss genau eine Entscheidungstabelle enthalten.");
        } catch (ModelException e) {
            throw new Regelfehler("Die Datei ist keine lesbare DMN-Datei.", e);
        }
    }

    private static List<Spalte> spalten(String schluessel, DecisionTable tabelle) {
        return tabelle.getInputs().stream()
                .map(eingabe -> {
                    String ausdruck = text(eingabe.getInputExpression().getText());
                    String merkmal = eingabe.getLabel() == null ? ausdruck : eingabe.getLabel();
                    Typ typ = typ(
                            schluessel, merkmal, eingabe.getInputExpression().getTypeRef());
                    String werte = eingabe.getInputValues() == null
                            ? ""
                            : text(eingabe.getInputValues().getText());
                    return new Spalte(eingabe.getId(), merkmal, ausdruck, typ, werte.isEmpty() ? null : werte);
                })
                .toList();
    }

    private static List<Ausgabe> ausgaben(String schluessel, DecisionTable tabelle) {
        return tabelle.getOutputs().stream()
                .map(ausgabe -> {
                    String werte = ausgabe.getOutputValues() == null
                            ? ""
                            : text(ausgabe.getOutputValues().getText());
                    return new Ausgabe(
                            ausgabe.getName(),
                            ausgabe.getLabel(),
                            typ(schluessel, ausgabe.getName(), ausgabe.getTypeRef()),
                            werte.isEmpty() ? null : werte);
                })
                .toList();
    }

    private static List<Zeile> zeilen(String schluessel, DecisionTable tabelle) {
        List<Zeile> zeilen = new ArrayList<>();
        for (Rule regel : tabelle.getRules()) {
            int nummer = zeilen.size() + 1;
            List<String> bedingungen = regel.getInputEntries().stream()
                    .map(zelle -> text(zelle.getText()))
                    .toList();
            String anmerkung = regel.getDescription() == null
                    ? ""
                    : regel.getDescription().getTextContent().trim();
            zeilen.add(new Zeile(
                    regel.getId(),
                    nummer,
                    anmerkung,
                    bedingungen,
                    regel.getOutputEntries().stream()
                            .map(zelle -> text(zelle.getText()))
                            .toList(),
                    gueltigkeit(schluessel, nummer, bedingungen)));
        }
        return zeilen;
    }

    private static Gueltigkeit gueltigkeit(String schluessel, int nummer, List<String> bedingungen) {
        String zelle = bedingungen.isEmpty() ? "" : bedingungen.get(0);
        try {
            Matcher ab = AB.matcher(zelle);
            if (ab.matches()) {
                return new Gueltigkeit(LocalDate.parse(ab.group(1)), null);
            }
            Matcher zwischen = ZWISCHEN.matcher(zelle);
            if (zwischen.matches()) {
                LocalDate von = LocalDate.parse(zwischen.group(1));
                LocalDate bis = LocalDate.parse(zwischen.group(2));
                if (!bis.isBefore(von)) {
                    return new Gueltigkeit(von, bis);
                }
            }
        } catch (DateTimeException e) {
            throw new Regelfehler(ort(schluessel, nummer, "Stichtag") + "„" + zelle + "“ enthält kein gültiges Datum.");
        }
        throw new Regelfehler(ort(schluessel, nummer, "Stichtag") + "„" + zelle
                + "“ ist kein Geltungszeitraum; erlaubt sind [date(\"2026-01-01\")..date(\"2026-12-31\")] und >="
                + " date(\"2026-01-01\").");
    }

    private static Map<String, Typ> fakten(String schluessel, DmnModelInstance modell, Collection<Spalte> spalten) {
        Map<String, Typ> fakten = new LinkedHashMap<>();
        for (InputData eingabe : modell.getModelElementsByType(InputData.class)) {
            if (eingabe.getInformationItem() != null
                    && eingabe.getInformationItem().getTypeRef() != null) {
                String name = eingabe.getInformationItem().getName();
                fakten.put(
                        name, typ(schluessel, name, eingabe.getInformationItem().getTypeRef()));
            }
        }
        for (Spalte spalte : spalten) {
            if (spalte.ausdruck().matches("[\\p{L}_][\\p{L}\\p{N}_]*")) {
                fakten.put(spalte.ausdruck(), spalte.typ());
            }
        }
        return fakten;
    }

    static String ort(String tabelle, int zeile, String spalte) {
        return "Tabelle „" + tabelle + "“, Zeile " + zeile + ", Spalte „" + spalte + "“: ";
    }

    private static Typ typ(String schluessel, String merkmal, String typeRef) {
        Optional<Typ> typ = Typ.von(typeRef);
        return typ.orElseThrow(() -> new Regelfehler("Tabelle „" + schluessel + "“, Spalte „" + merkmal + "“: der Typ „"
                + typeRef + "“ ist nicht erlaubt (string, number, integer, boolean, date)."));
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent().trim();
    }

    private static String hash(byte[] inhalt) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhalt));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
