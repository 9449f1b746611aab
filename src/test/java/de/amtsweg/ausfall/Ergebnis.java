package de.amtsweg.ausfall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All figures of a run, written after every scenario, so that a run that dies has shown something too. */
final class Ergebnis {

    private static final DateTimeFormatter ZEIT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.of("Europe/Berlin"));

    /** One figure. */
    record Messung(String szenario, String was, String gemessen, String soll, Boolean gut) {}

    private final Path datei;
    private final Map<String, String> umstaende = new LinkedHashMap<>();
    private final Map<String, String> titel = new LinkedHashMap<>();
    private final Map<String, Duration> dauern = new LinkedHashMap<>();
    private final List<Messung> messungen = new ArrayList<>();
    private final List<String> nichtGemessen = new ArrayList<>();
    private final Instant beginn = Instant.now();
    private String szenario = "";

    Ergebnis(Path datei) {
        this.datei = datei;
    }

    synchronized void umstand(String name, Object wert) {
        umstaende.put(name, String.valueOf(wert));
    }

    synchronized void beginne(String kennung, String worum) {
        szenario = kennung;
        titel.put(kennung, worum);
    }

    synchronized void beende(Duration dauer) {
        dauern.put(szenario, dauer);
        schreibe();
    }

    /** A figure with a limit. */
    void messe(String was, Object gemessen, String soll, boolean gut) {
        merke(was, gemessen, soll, gut);
    }

    /** A figure that is only told. */
    void nenne(String was, Object gemessen) {
        merke(was, gemessen, "–", null);
    }

    private synchronized void merke(String was, Object gemessen, String soll, Boolean gut) {
        Messung messung = new Messung(szenario, was, String.valueOf(gemessen), soll, gut);
        messungen.add(messung);
        System.err.println("[ausfall] " + szenario + " " + was + ": " + gemessen + " (" + soll + ")"
                + (gut == null ? "" : gut ? " ok" : " VERFEHLT"));
    }

    synchronized void nichtGemessen(String kennung, String worum, String grund) {
        nichtGemessen.add("| " + kennung + " | " + worum + " | " + grund + " |");
    }

    synchronized List<Messung> verfehlt() {
        return messungen.stream().filter(m -> Boolean.FALSE.equals(m.gut())).toList();
    }

    synchronized void schreibe() {
        StringBuilder text = new StringBuilder("# Ausfälle: was gemessen wurde\n\n");
        text.append("Geschrieben von `mvn -Pausfall verify`. Gezählt wird bei den Partnern (Simulatoren als eigene")
                .append(" Prozesse), im DMS und im Postfach, nicht in den eigenen Tabellen.\n\n");
        text.append("| Umstand | |\n|---|---|\n");
        umstaende.forEach((name, wert) ->
                text.append("| ").append(name).append(" | ").append(wert).append(" |\n"));
        text.append("| Dauer | ")
                .append(Duration.between(beginn, Instant.now()).toSeconds())
                .append(" s, beendet ")
                .append(ZEIT.format(Instant.now()))
                .append(" |\n");
        long gut = messungen.stream().filter(m -> Boolean.TRUE.equals(m.gut())).count();
        text.append("| Grenzen | ")
                .append(gut)
                .append(" eingehalten, ")
                .append(verfehlt().size())
                .append(" verfehlt |\n\n");
        titel.forEach((kennung, worum) -> szenario(text, kennung, worum));
        if (!nichtGemessen.isEmpty()) {
            text.append("## Nicht gemessen\n\n| | Störung | Grund |\n|---|---|---|\n");
            nichtGemessen.forEach(zeile -> text.append(zeile).append('\n'));
        }
        try {
            Files.createDirectories(datei.getParent());
            Files.writeString(datei, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void szenario(StringBuilder text, String kennung, String worum) {
        text.append("## ").append(kennung).append(": ").append(worum).append("\n\n");
        text.append("| Größe | gemessen | Grenze | |\n|---|---|---|---|\n");
        messungen.stream().filter(m -> m.szenario().equals(kennung)).forEach(m -> text.append("| ")
                .append(zelle(m.was()))
                .append(" | ")
                .append(zelle(m.gemessen()))
                .append(" | ")
                .append(zelle(m.soll()))
                .append(" | ")
                .append(m.gut() == null ? "" : m.gut() ? "eingehalten" : "**verfehlt**")
                .append(" |\n"));
        text.append("\nDauer: ")
                .append(dauern.getOrDefault(kennung, Duration.ZERO).toSeconds())
                .append(" s\n\n");
    }

    private static String zelle(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
