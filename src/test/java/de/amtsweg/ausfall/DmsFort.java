package de.amtsweg.ausfall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The DMS is away while documents arise; the cases go on, and each document is filed once. */
final class DmsFort implements Szenario {

    private static final String UNABGELEGT = "select count(*) from dokument where dms_id is null";

    @Override
    public String kennung() {
        return "F13";
    }

    @Override
    public String worum() {
        return "das DMS fällt aus, während Schriftstücke entstehen";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(3);
    }

    @Override
    public void laufe(Buehne buehne) {
        Ergebnis ergebnis = buehne.ergebnis();
        Datenbank db = buehne.feld().datenbank();
        Partner dms = buehne.feld().partner("dms");
        int soll = buehne.masse().anteil(200, 20);
        Buehne.Stand vorher = buehne.stand();
        dms.aus();
        // each case leaves about twelve
        Last last = buehne.last(soll / 10);
        boolean beendet = buehne.bisZumEnde(last, Duration.ofMinutes(10));
        ergebnis.messe("Vorgänge, die ohne DMS zu Ende gingen", last.faelle().size() - last.offene(), "alle", beendet);
        long wartend = db.zahl(UNABGELEGT);
        ergebnis.messe("Schriftstücke, die warten", wartend, "≥ " + soll, wartend >= soll);
        ergebnis.nenne(
                "das älteste wartet seit (s)",
                db.zahl("select coalesce(extract(epoch from now() - min(eingang)), 0)::bigint from dokument"
                        + " where dms_id is null"));
        // on return it fails once more in the worst way: filed, and nobody is told
        dms.stelle("{\"zustand\":\"ANTWORT_VERLOREN\",\"anzahl\":3,\"nur\":\"createDocument\"}");
        Instant zurueck = Instant.now();
        boolean abgelegt = buehne.warte(Duration.ofMinutes(15), () -> db.zahl(UNABGELEGT) == 0);
        ergebnis.messe(
                "abgelegt nach der Rückkehr (darunter drei abgerissene Antworten)",
                String.format(
                        "%d von %d in %d s",
                        wartend - db.zahl(UNABGELEGT),
                        wartend,
                        Duration.between(zurueck, Instant.now()).toSeconds()),
                "alle",
                abgelegt);
        List<String> erwartet = summen(last, db);
        List<String> liegen = bytes(buehne, last);
        List<String> rest = new ArrayList<>(erwartet);
        liegen.forEach(rest::remove);
        ergebnis.messe(
                "Prüfsummen der Bytes im DMS gleich denen beim Entstehen",
                erwartet.size() - rest.size() + " von " + erwartet.size() + ", " + liegen.size() + " liegen dort",
                "alle, jede einmal",
                rest.isEmpty() && liegen.size() == erwartet.size());
        buehne.pruefe(last, Duration.ofMinutes(5), vorher);
    }

    private static List<String> summen(Last last, Datenbank db) {
        return db.texte("select lower(pruefsumme) from dokument where vorgangsnummer in ("
                + last.faelle().stream()
                        .map(f -> "'" + f.vorgangsnummer() + "'")
                        .collect(Collectors.joining(","))
                + ")");
    }

    /** SHA-256 of what really lies on the simulator's disk, of these cases. */
    private static List<String> bytes(Buehne buehne, Last last) {
        List<String> nummern = last.faelle().stream().map(Fall::vorgangsnummer).toList();
        List<String> ordner = new ArrayList<>();
        List<String> summen = new ArrayList<>();
        try (Stream<Path> alle = Files.list(buehne.feld().ordner().resolve("simulatoren/dms/objekte"))
                .sorted()) {
            for (Path ort : alle.toList()) {
                var objekt = Http.lies(Files.readString(ort.resolve("objekt.json")));
                if (nummern.contains(objekt.path("name").asText())) {
                    ordner.add(objekt.path("id").asText());
                } else if (ordner.contains(objekt.path("ordner").asText())) {
                    summen.add(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256")
                                    .digest(Files.readAllBytes(ort.resolve("inhalt")))));
                }
            }
            return summen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
