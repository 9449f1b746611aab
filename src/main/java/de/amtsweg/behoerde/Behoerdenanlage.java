package de.amtsweg.behoerde;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Writes the folder of an authority that joins. It is made beside its place and put there in one step, so that no node
 * ever sees half of it; asked for once more, it completes what is missing and changes nothing that is there.
 */
@Component
public class Behoerdenanlage {

    private static final String VORLAGE = "processes/behoerden/vorlage/";
    private static final List<String> VORLAGEN = List.of("folgevorgang.bpmn", "forms/folgevorgang-erledigen.form");

    private final Behoerdenverzeichnis verzeichnis;
    private final Behoerden behoerden;

    Behoerdenanlage(Behoerdenverzeichnis verzeichnis, Behoerden behoerden) {
        this.verzeichnis = verzeichnis;
        this.behoerden = behoerden;
    }

    /**
     * Makes sure that the folder is there and complete.
     *
     * @return what was written, in German; empty if everything was there
     * @throws Beitrittsfehler with everything that is wrong; then nothing is written
     */
    public List<String> lege(Behoerde behoerde) {
        Path wurzel = verzeichnis
                .pfad()
                .orElseThrow(() -> new Beitrittsfehler("Die Behörden liegen im Programm selbst, dort kann keine"
                        + " hinzukommen. Nennen Sie mit „amtsweg.behoerden.verzeichnis“ einen Ordner außerhalb und"
                        + " starten Sie neu."));
        List<String> fehler = new ArrayList<>(
                Behoerdenregeln.befunde(behoerde).stream().map(Befund::satz).toList());
        behoerden.siehNach();
        behoerden
                .findeNachKennung(behoerde.kennung())
                .filter(b -> !b.id().equals(behoerde.id()))
                .ifPresent(b -> fehler.add(
                        "Die Behördenkennung " + behoerde.kennung() + " hat schon die Behörde „" + b.id() + "“."));
        if (!fehler.isEmpty()) {
            throw new Beitrittsfehler(fehler);
        }
        try {
            Path ziel = wurzel.resolve(behoerde.id());
            return Files.exists(ziel) ? ergaenze(behoerde, ziel) : legeNeu(behoerde, wurzel, ziel);
        } catch (IOException | UncheckedIOException e) {
            throw new Beitrittsfehler("Der Ordner „" + wurzel + "“ („amtsweg.behoerden.verzeichnis“) lässt sich nicht"
                    + " beschreiben: " + e.getMessage());
        }
    }

    private static List<String> legeNeu(Behoerde behoerde, Path wurzel, Path ziel) throws IOException {
        Files.createDirectories(wurzel);
        String vorsatz = "." + behoerde.id() + "~";
        try (Stream<Path> reste = Files.list(wurzel)) {
            for (Path rest : reste.filter(p -> p.getFileName().toString().startsWith(vorsatz))
                    .toList()) {
                FileSystemUtils.deleteRecursively(rest);
            }
        }
        Path neu = Files.createDirectory(wurzel.resolve(vorsatz + Long.toHexString(System.nanoTime())));
        List<String> geschrieben = schreibeFehlendes(behoerde, neu);
        Files.move(neu, ziel, StandardCopyOption.ATOMIC_MOVE);
        return geschrieben;
    }

    private static List<String> ergaenze(Behoerde behoerde, Path ziel) throws IOException {
        Path datei = ziel.resolve(Behoerdendatei.NAME);
        if (!Files.isRegularFile(datei)) {
            throw new Beitrittsfehler("Den Ordner „" + behoerde.id() + "“ gibt es schon, aber ohne „"
                    + Behoerdendatei.NAME + "“. Prüfen Sie, wem er gehört, und benennen Sie ihn um.");
        }
        Behoerde vorhandene = Behoerdendatei.lies(behoerde.id(), Files.readAllBytes(datei), new ArrayList<>());
        Map<String, String> alt = Behoerdendatei.angaben(vorhandene);
        List<String> andere = new ArrayList<>();
        Behoerdendatei.angaben(behoerde).forEach((feld, wert) -> {
            if (!Objects.equals(alt.get(feld), wert)) {
                andere.add(feld);
            }
        });
        if (!andere.isEmpty()) {
            throw new Beitrittsfehler("Die Behörde „" + behoerde.id() + "“ gibt es schon mit anderen Angaben ("
                    + String.join(", ", andere) + "). Geändert werden sie in ihrer „" + Behoerdendatei.NAME + "“.");
        }
        return schreibeFehlendes(behoerde, ziel);
    }

    private static List<String> schreibeFehlendes(Behoerde behoerde, Path ziel) throws IOException {
        Map<String, byte[]> dateien = new LinkedHashMap<>();
        for (String vorlage : VORLAGEN) {
            dateien.put(vorlage, new ClassPathResource(VORLAGE + vorlage).getContentAsByteArray());
        }
        dateien.put("README.md", bytes(Behoerdenlesemich.zu(behoerde)));
        // last: what makes it an authority
        dateien.put(Behoerdendatei.NAME, bytes(Behoerdendatei.schreibe(behoerde)));
        boolean eigenes = Files.exists(ziel.resolve("folgevorgang.bpmn"));
        List<String> geschrieben = new ArrayList<>();
        for (Map.Entry<String, byte[]> datei : dateien.entrySet()) {
            Path pfad = ziel.resolve(datei.getKey());
            // who has changed the follow-up may have done without the form
            boolean gewollt = eigenes && VORLAGEN.contains(datei.getKey());
            if (!gewollt && !Files.exists(pfad)) {
                Files.createDirectories(pfad.getParent());
                Files.write(pfad, datei.getValue());
                geschrieben.add("Datei „" + behoerde.id() + "/" + datei.getKey() + "“ geschrieben.");
            }
        }
        return geschrieben;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
