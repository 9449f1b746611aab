package de.amtsweg.regelwerk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A small table for tests, written as the Modeler would. */
final class Probetabelle {

    private final String trefferregel;
    private final StringBuilder spalten = new StringBuilder();
    private final StringBuilder fakten = new StringBuilder();
    private final List<String> zeilen = new ArrayList<>();
    private String beschreibung = "";
    private int breite;

    Probetabelle(String trefferregel) {
        this.trefferregel = trefferregel;
        spalte("stichtag", "date", null);
    }

    Probetabelle beschreibung(String text) {
        beschreibung = text;
        return this;
    }

    Probetabelle spalte(String ausdruck, String typ, String werte) {
        breite++;
        spalten.append("<input id=\"s%d\" label=\"%s\"><inputExpression id=\"a%d\" typeRef=\"%s\"><text>%s</text>"
                .formatted(breite, xml(ausdruck), breite, typ, xml(ausdruck)));
        spalten.append("</inputExpression>");
        if (werte != null) {
            spalten.append("<inputValues id=\"w%d\"><text>%s</text></inputValues>".formatted(breite, xml(werte)));
        }
        spalten.append("</input>");
        return this;
    }

    Probetabelle fakt(String name, String typ) {
        fakten.append(
                "<inputData id=\"i_%s\" name=\"%s\"><variable id=\"v_%s\" name=\"%s\" typeRef=\"%s\"/></inputData>"
                        .formatted(name, name, name, name, typ));
        return this;
    }

    /** Cells in column order, then the output as FEEL. */
    Probetabelle zeile(String... zellen) {
        int nummer = zeilen.size() + 1;
        StringBuilder zeile =
                new StringBuilder("<rule id=\"r%d\"><description>§ %d | Probe</description>".formatted(nummer, nummer));
        for (int i = 0; i < zellen.length - 1; i++) {
            zeile.append("<inputEntry id=\"r%db%d\"><text>%s</text></inputEntry>".formatted(nummer, i, xml(zellen[i])));
        }
        zeile.append("<outputEntry id=\"r%da\"><text>%s</text></outputEntry></rule>"
                .formatted(nummer, xml(zellen[zellen.length - 1])));
        zeilen.add(zeile.toString());
        return this;
    }

    byte[] inhalt() {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"Probe\""
                        + " namespace=\"probe\"><decision id=\"probe\" name=\"Probe\"><description>" + xml(beschreibung)
                        + "</description><decisionTable id=\"t\" hitPolicy=\"" + trefferregel + "\">" + spalten
                        + "<output id=\"o1\" label=\"Ergebnis\" name=\"y\" typeRef=\"string\"/>"
                        + String.join("", zeilen) + "</decisionTable></decision>" + fakten + "</definitions>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
