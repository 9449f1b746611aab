package de.amtsweg.regelwerk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code <table>.faelle.csv}: UTF-8 (with or without byte order mark), semicolon, quotes doubled inside quotes,
 * first line {@code id;quelle;stichtag;<facts>;erwartet.<outputs>}. This is what spreadsheets write.
 */
public final class Beispieldatei {

    private static final String ERWARTET = "erwartet.";

    private Beispieldatei() {}

    /** The examples in file order; throws {@link Regelfehler} naming the line that cannot be read. */
    public static List<Beispiel> lesen(String datei, byte[] inhalt) {
        List<List<String>> zeilen = felder(inhalt);
        if (zeilen.isEmpty()
                || zeilen.get(0).size() < 4
                || !zeilen.get(0).subList(0, 3).equals(List.of("id", "quelle", "stichtag"))) {
            throw new Regelfehler(datei + ": die erste Zeile muss mit id;quelle;stichtag beginnen.");
        }
        List<String> kopf = zeilen.get(0);
        List<Beispiel> beispiele = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 1; i < zeilen.size(); i++) {
            List<String> felder = zeilen.get(i);
            if (felder.stream().allMatch(String::isEmpty)) {
                continue;
            }
            String ort = datei + ", Zeile " + (i + 1) + ": ";
            if (felder.size() != kopf.size()) {
                throw new Regelfehler(ort + felder.size() + " Felder statt " + kopf.size() + ".");
            }
            if (felder.get(0).isEmpty() || felder.get(1).isEmpty()) {
                throw new Regelfehler(ort + "id und quelle dürfen nicht leer sein.");
            }
            if (!ids.add(felder.get(0))) {
                throw new Regelfehler(ort + "die id „" + felder.get(0) + "“ kommt zweimal vor.");
            }
            beispiele.add(beispiel(kopf, felder));
        }
        return beispiele;
    }

    /** Lines and fields of such a file. */
    static List<List<String>> felder(byte[] inhalt) {
        String text = new String(inhalt, StandardCharsets.UTF_8);
        return zeilen(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Beispiel beispiel(List<String> kopf, List<String> felder) {
        Map<String, String> fakten = new LinkedHashMap<>();
        Map<String, String> erwartet = new LinkedHashMap<>();
        for (int i = 3; i < kopf.size(); i++) {
            String name = kopf.get(i);
            String feld = felder.get(i);
            if (!name.startsWith(ERWARTET)) {
                fakten.put(name, feld);
            } else if (!feld.isEmpty()) {
                erwartet.put(name.substring(ERWARTET.length()), feld);
            }
        }
        return new Beispiel(felder.get(0), felder.get(1), felder.get(2), fakten, erwartet);
    }

    private static List<List<String>> zeilen(String text) {
        List<List<String>> zeilen = new ArrayList<>();
        List<String> felder = new ArrayList<>();
        StringBuilder feld = new StringBuilder();
        boolean inAnfuehrung = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inAnfuehrung) {
                if (c != '"') {
                    feld.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    feld.append(c);
                    i++;
                } else {
                    inAnfuehrung = false;
                }
            } else if (c == '"') {
                inAnfuehrung = true;
            } else if (c == ';') {
                felder.add(fertig(feld));
            } else if (c == '\n') {
                felder.add(fertig(feld));
                zeilen.add(felder);
                felder = new ArrayList<>();
            } else if (c != '\r') {
                feld.append(c);
            }
        }
        if (!felder.isEmpty() || !feld.isEmpty()) {
            felder.add(fertig(feld));
            zeilen.add(felder);
        }
        return zeilen;
    }

    private static String fertig(StringBuilder feld) {
        String wert = feld.toString().trim();
        feld.setLength(0);
        return wert;
    }
}
