package de.amtsweg.regelwerk;

import de.amtsweg.engine.feel.StriktesFeel;
import de.amtsweg.regelwerk.Faktenraum.Teil;
import de.amtsweg.regelwerk.Tabelle.Zeile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with a table though each cell by itself is right: rows that fit at the same time where only one may,
 * cases that no row answers, rows that can never be reached. Each finding comes with a case in words.
 *
 * <p>Only for tables whose cells were found to be right.
 */
final class Tabellenanalyse {

    private final Tabelle tabelle;
    private final Faktenraum raum;
    private final List<Teil> teile;
    private final List<String> befunde = new ArrayList<>();

    Tabellenanalyse(StriktesFeel feel, Tabelle tabelle) {
        this.tabelle = tabelle;
        this.raum = new Faktenraum(feel, tabelle);
        this.teile = raum.teile();
    }

    /** Findings, German, each with a case that shows it; empty if there is nothing to say. */
    List<String> befunde() {
        List<Zeile> erreichbare = erreichbare();
        switch (tabelle.trefferregel()) {
            case UNIQUE -> ueberschneidungen(erreichbare, false);
            case ANY -> ueberschneidungen(erreichbare, true);
            case FIRST -> verdeckte(erreichbare);
            default -> doppelte(erreichbare);
        }
        if (!tabelle.sammelt()) {
            luecken();
        }
        return befunde;
    }

    private List<Zeile> erreichbare() {
        List<Zeile> erreichbare = new ArrayList<>();
        for (Zeile zeile : tabelle.zeilen()) {
            Teil leer = teile.stream()
                    .filter(t -> t.vollstaendig() && erfuellt(t, zeile).isEmpty())
                    .findFirst()
                    .orElse(null);
            if (leer == null) {
                erreichbare.add(zeile);
            } else {
                befunde.add(ort(zeile) + "die Zeile kann nie zutreffen: keine Angabe erfüllt " + merkmale(leer) + ".");
            }
        }
        return erreichbare;
    }

    private void ueberschneidungen(List<Zeile> zeilen, boolean gleicheErlaubt) {
        for (int i = 0; i < zeilen.size(); i++) {
            for (int j = i + 1; j < zeilen.size(); j++) {
                Zeile eine = zeilen.get(i);
                Zeile andere = zeilen.get(j);
                if (gleicheErlaubt && eine.ausgaben().equals(andere.ausgaben())) {
                    continue;
                }
                Map<String, Object> fall = gemeinsam(eine, andere);
                if (fall != null) {
                    befunde.add(ort() + "Für " + inWorten(fall) + " treffen die Zeilen " + eine.nummer() + " und "
                            + andere.nummer() + " zu, es darf aber nur eine.");
                }
            }
        }
    }

    /** A case that both rows fit, told by the facts that at least one of them asks for; null if there is none. */
    private Map<String, Object> gemeinsam(Zeile eine, Zeile andere) {
        Map<String, Object> fall = new LinkedHashMap<>();
        for (Teil teil : teile) {
            BitSet beide = (BitSet) erfuellt(teil, eine).clone();
            beide.and(erfuellt(teil, andere));
            if (beide.isEmpty()) {
                return null;
            }
            if (beide.cardinality() < teil.faelle().size()) {
                fall.putAll(teil.faelle().get(beide.nextSetBit(0)));
            }
        }
        return fall;
    }

    /** A sample may miss the one case in which a row has its turn. */
    private boolean alleFaelleBekannt() {
        return teile.stream().allMatch(Teil::vollstaendig);
    }

    private void verdeckte(List<Zeile> zeilen) {
        if (!alleFaelleBekannt()) {
            return;
        }
        for (int i = 1; i < zeilen.size(); i++) {
            Zeile zeile = zeilen.get(i);
            Deckung fruehere = new Deckung(teile, zeilen.subList(0, i), List.of());
            if (fruehere.luecke(teil -> erfuellt(teil, zeile)) == null) {
                befunde.add(
                        ort(zeile) + "die Zeile kommt nie zum Zug: frühere Zeilen treffen in jedem ihrer Fälle zu.");
            }
        }
    }

    private void doppelte(List<Zeile> zeilen) {
        if (!alleFaelleBekannt()) {
            return;
        }
        for (int i = 0; i < zeilen.size(); i++) {
            for (int j = i + 1; j < zeilen.size(); j++) {
                Zeile eine = zeilen.get(i);
                Zeile andere = zeilen.get(j);
                if (eine.ausgaben().equals(andere.ausgaben())
                        && teile.stream().allMatch(t -> erfuellt(t, eine).equals(erfuellt(t, andere)))) {
                    befunde.add(ort() + "die Zeilen " + eine.nummer() + " und " + andere.nummer() + " sagen dasselbe.");
                }
            }
        }
    }

    /** Between the first and the last day of the law in the table, every case must have its row. */
    private void luecken() {
        Deckung deckung = new Deckung(
                teile,
                tabelle.zeilen(),
                tabelle.gewollteLuecken().stream().map(this::gewollt).toList());
        Map<String, Object> fall = deckung.luecke(this::imBekanntenRecht);
        if (fall != null) {
            befunde.add(
                    ort() + "Für " + inWorten(fall) + " trifft keine Zeile zu. Soll das so sein, schreiben Sie es in"
                            + " die Beschreibung der Tabelle („Keine Regel: …“).");
        }
    }

    private List<BitSet> gewollt(Map<String, String> bedingungen) {
        return teile.stream()
                .map(teil -> {
                    BitSet faelle = teil.alle();
                    bedingungen.forEach((fakt, zelle) -> faelle.and(raum.faelle(teil, fakt, zelle)));
                    return faelle;
                })
                .toList();
    }

    private BitSet imBekanntenRecht(Teil teil) {
        BitSet faelle = teil.alle();
        for (int i = 0; i < teil.faelle().size(); i++) {
            if (teil.faelle().get(i).get("stichtag") instanceof LocalDate tag && !tabelle.bekannt(tag)) {
                faelle.clear(i);
            }
        }
        return faelle;
    }

    private BitSet erfuellt(Teil teil, Zeile zeile) {
        return teil.erfuellt().get(zeile.nummer() - 1);
    }

    private String inWorten(Map<String, Object> fall) {
        List<String> worte = new ArrayList<>();
        fall.forEach((fakt, wert) -> {
            if (!fakt.equals("stichtag")) {
                worte.add(merkmal(fakt) + " " + InWorten.wert(wert));
            }
        });
        Object tag =
                fall.getOrDefault("stichtag", tabelle.zeilen().get(0).gueltig().von());
        return (worte.isEmpty() ? "alle Angaben" : String.join(", ", worte)) + " am " + InWorten.wert(tag);
    }

    private String merkmal(String fakt) {
        return tabelle.spalten().stream()
                .filter(s -> s.ausdruck().equals(fakt))
                .map(Tabelle.Spalte::merkmal)
                .findFirst()
                .orElse(fakt);
    }

    private String merkmale(Teil teil) {
        return String.join(
                ", ",
                teil.spalten().stream()
                        .map(s -> "„" + tabelle.spalten().get(s).merkmal() + "“")
                        .toList());
    }

    private String ort() {
        return "Tabelle „" + tabelle.schluessel() + "“: ";
    }

    private String ort(Zeile zeile) {
        return "Tabelle „" + tabelle.schluessel() + "“, Zeile " + zeile.nummer() + ": ";
    }
}
