package de.amtsweg.codelisten;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One code list as shipped in {@code codelisten/*.csv}, in the order of the file. Sources and URNs stand in the README
 * beside the files.
 *
 * <p>Codes are strings: leading zeros are part of them.
 */
public final class Codeliste {

    public static final Codeliste OZG_ANTRAGSGRUND = lade("ozg-antragsgrund");
    public static final Codeliste OZG_AUFENTHALTSGRUND = lade("ozg-aufenthaltsgrund");
    public static final Codeliste OZG_STATUS = lade("ozg-status");
    public static final Codeliste AZR_AUFENTHALTSERLAUBNIS = lade("azr-aufenthaltserlaubnis");
    public static final Codeliste AZR_ABRUFZWECK = lade("azr-abrufzweck");
    public static final Codeliste AZR_ENTSCHEIDUNG_BA = lade("azr-entscheidung-ba");
    public static final Codeliste STAATSANGEHOERIGKEIT = lade("staatsangehoerigkeit");

    private final String name;
    private final Map<String, Eintrag> eintraege;

    private Codeliste(String name, Map<String, Eintrag> eintraege) {
        this.name = name;
        this.eintraege = Collections.unmodifiableMap(eintraege);
    }

    /** All entries in the order of the list. */
    public Collection<Eintrag> eintraege() {
        return eintraege.values();
    }

    /** The entry of this code, empty if this version of the list does not know it. */
    public Optional<Eintrag> finde(String code) {
        return Optional.ofNullable(eintraege.get(code));
    }

    /** The German text of the code; a code this version does not know is shown as such and never hidden. */
    public String bezeichnung(String code) {
        return finde(code).map(Eintrag::bezeichnung).orElse(code + " (unbekannter Code)");
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * One row of a code list.
     *
     * @param code the code, with leading zeros
     * @param bezeichnung the text ({@code bezeichnung} or, in the list of residence permits, {@code kurzbeschreibung})
     * @param spalten every column of the row by its name
     */
    public record Eintrag(String code, String bezeichnung, Map<String, String> spalten) {}

    private static Codeliste lade(String name) {
        String datei = "/codelisten/" + name + ".csv";
        try (InputStream quelle = Codeliste.class.getResourceAsStream(datei)) {
            if (quelle == null) {
                throw new IllegalStateException("Code list missing: " + datei);
            }
            BufferedReader zeilen = new BufferedReader(new InputStreamReader(quelle, StandardCharsets.UTF_8));
            List<String> kopf = Arrays.asList(zeilen.readLine().split(";"));
            Map<String, Eintrag> eintraege = new LinkedHashMap<>();
            for (String zeile = zeilen.readLine(); zeile != null; zeile = zeilen.readLine()) {
                Eintrag eintrag = lies(datei, kopf, zeile);
                if (eintraege.put(eintrag.code(), eintrag) != null) {
                    throw new IllegalStateException(datei + ": code " + eintrag.code() + " stands twice");
                }
            }
            return new Codeliste(name, eintraege);
        } catch (IOException e) {
            throw new UncheckedIOException(datei, e);
        }
    }

    private static Eintrag lies(String datei, List<String> kopf, String zeile) {
        String[] werte = zeile.split(";", -1);
        if (werte.length != kopf.size()) {
            throw new IllegalStateException(datei + ": wrong number of columns in \"" + zeile + "\"");
        }
        Map<String, String> spalten = new LinkedHashMap<>();
        for (int i = 0; i < werte.length; i++) {
            spalten.put(kopf.get(i), werte[i]);
        }
        String text = spalten.getOrDefault("bezeichnung", spalten.get("kurzbeschreibung"));
        return new Eintrag(spalten.get("code"), text, Collections.unmodifiableMap(spalten));
    }
}
