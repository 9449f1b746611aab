package de.amtsweg.regelwerk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Runs the examples of a table against the table: which expected values differ, which rows no example reaches. */
public final class Beispiellauf {

    private static final String TRENNER = " \\| ";

    private final Regelwerk regelwerk;
    private final String tabelle;
    private final byte[] inhalt;
    private final Tabelle gelesen;
    private final Set<Integer> getroffen = new LinkedHashSet<>();

    /** Throws {@link Regelfehler} if the table must not be used. */
    public Beispiellauf(Regelwerk regelwerk, String tabelle, byte[] inhalt) {
        this.regelwerk = regelwerk;
        this.tabelle = tabelle;
        this.inhalt = inhalt;
        this.gelesen = regelwerk.geprueft(tabelle, inhalt).tabelle();
    }

    /** Differences between expectation and answer (German); empty if the example holds. */
    public List<String> pruefen(Beispiel beispiel) {
        String erwarteterFehler = beispiel.erwartet().get("fehler");
        try {
            Antwort antwort = antwort(beispiel);
            antwort.treffer().forEach(zeile -> getroffen.add(zeile.nummer()));
            return erwarteterFehler == null
                    ? vergleichen(beispiel, antwort)
                    : List.of(
                            "erwartet war der Fehler „" + erwarteterFehler + "“, die Antwort ist " + antwort.zustand());
        } catch (Regelfehler | IllegalArgumentException e) {
            boolean erwartet = erwarteterFehler != null && e.getMessage().contains(erwarteterFehler);
            return erwartet ? List.of() : List.of("Fehler: " + e.getMessage());
        }
    }

    /** Numbers of the rows that no example so far has hit, in table order. */
    public List<Integer> ungetroffen() {
        return gelesen.zeilen().stream()
                .map(Tabelle.Zeile::nummer)
                .filter(nummer -> !getroffen.contains(nummer))
                .toList();
    }

    private Antwort antwort(Beispiel beispiel) {
        Map<String, Object> fakten = new HashMap<>();
        beispiel.fakten().forEach((name, feld) -> {
            Typ typ = gelesen.fakten().get(name);
            if (typ == null) {
                throw new Regelfehler("Die Tabelle hat keinen Fakt „" + name + "“.");
            }
            fakten.put(name, Tabellenkalkulation.lesen(typ, feld));
        });
        LocalDate stichtag = Tabellenkalkulation.datum(beispiel.stichtag());
        return regelwerk.fragen(tabelle, inhalt, stichtag, fakten);
    }

    private List<String> vergleichen(Beispiel beispiel, Antwort antwort) {
        List<String> abweichungen = new ArrayList<>();
        beispiel.erwartet().forEach((name, feld) -> {
            switch (name) {
                case "zustand" ->
                    abweichung(abweichungen, name, feld, antwort.zustand().name());
                case "bekanntBis" ->
                    abweichung(abweichungen, name, Tabellenkalkulation.datum(feld), antwort.bekanntBis());
                case "zuKlaeren" -> abweichung(abweichungen, name, List.of(feld.split(TRENNER)), antwort.zuKlaeren());
                case "verfehlt" -> verfehlt(abweichungen, feld, antwort);
                default -> ausgabe(abweichungen, name, feld, antwort);
            }
        });
        boolean trefferErwartet = beispiel.erwartet().keySet().stream().anyMatch(name -> gelesen.ausgaben().stream()
                .anyMatch(a -> a.name().equals(name)));
        if (!trefferErwartet
                && !beispiel.erwartet().containsKey("zustand")
                && !beispiel.erwartet().containsKey("zuKlaeren")) {
            abweichungen.add("das Beispiel erwartet nichts");
        }
        return abweichungen;
    }

    private void verfehlt(List<String> abweichungen, String feld, Antwort antwort) {
        List<String> verfehlte = antwort.verfehlt().stream()
                .map(zeile -> zeile.norm() + ": " + zeile.merkmal())
                .toList();
        for (String erwartet : feld.split(TRENNER)) {
            if (!verfehlte.contains(erwartet)) {
                abweichungen.add("knapp verfehlt: erwartet „" + erwartet + "“, gefunden " + verfehlte);
            }
        }
    }

    private void ausgabe(List<String> abweichungen, String name, String feld, Antwort antwort) {
        Typ typ = gelesen.ausgaben().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Regelfehler("Die Tabelle hat keine Ausgabe „" + name + "“."))
                .typ();
        List<Object> erwartet = new ArrayList<>();
        for (String teil : feld.split(TRENNER)) {
            erwartet.add(teil.equals("null") ? null : vergleichbar(Tabellenkalkulation.lesen(typ, teil)));
        }
        List<Object> gefunden = new ArrayList<>();
        antwort.treffer()
                .forEach(zeile -> gefunden.add(vergleichbar(zeile.ausgaben().get(name))));
        abweichung(abweichungen, name, erwartet, gefunden);
    }

    private static Object vergleichbar(Object wert) {
        return wert instanceof BigDecimal zahl ? zahl.stripTrailingZeros() : wert;
    }

    private static void abweichung(List<String> abweichungen, String name, Object erwartet, Object gefunden) {
        if (!Objects.equals(erwartet, gefunden)) {
            abweichungen.add(name + ": erwartet „" + erwartet + "“, gefunden „" + gefunden + "“");
        }
    }
}
