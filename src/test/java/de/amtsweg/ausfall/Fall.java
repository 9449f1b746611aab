package de.amtsweg.ausfall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/** One applicant of her own, and how far her case has come. */
final class Fall {

    /** Its applicant belongs to the nationality the delivered table asks the BVA about. */
    private static final String MIT_SICHERHEITSABFRAGE = "paragraf-18b-architektin";

    private static final int BUCHSTABEN = 26;

    private final int nummer;
    private final String beispiel;
    private final String antrag;
    private volatile String vorgangsnummer;
    private volatile Instant bewegt = Instant.now();
    private volatile boolean beendet;

    Fall(int nummer, String beispiel) {
        this.nummer = nummer;
        this.beispiel = beispiel;
        this.antrag = antrag();
    }

    /** The sample's message as one of another person: name, address, message and application are new. */
    private String antrag() {
        try {
            return Files.readString(Path.of("connectors/ozg/beispiele", beispiel + ".xml"))
                    .replaceFirst("<nachrichtenUUID>[^<]*<", "<nachrichtenUUID>" + UUID.randomUUID() + "<")
                    .replaceFirst("<antragsidentifikation>[^<]*<", "<antragsidentifikation>" + UUID.randomUUID() + "<")
                    .replaceFirst("(?s)(<familienname>.*?<name>)[^<]*<", "$1" + familienname() + "<")
                    .replaceFirst("(<pass>\\s*<nummer>)[^<]*<", "$1" + passnummer() + "<")
                    .replaceFirst(
                            "(<staatsangehoerigkeit>)[^<]*<",
                            "$1" + (beispiel.equals(MIT_SICHERHEITSABFRAGE) ? "ZZZ" : "PER") + "<")
                    .replaceFirst("<email>[^<]*<", "<email>" + email() + "<");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String familienname() {
        StringBuilder name = new StringBuilder("Ausfall");
        for (int rest = nummer + BUCHSTABEN * BUCHSTABEN * BUCHSTABEN; rest > 0; rest /= BUCHSTABEN) {
            name.append((char) ('a' + rest % BUCHSTABEN));
        }
        return name.toString();
    }

    String email() {
        return "fall-" + nummer + "@example.org";
    }

    String passnummer() {
        return String.format("U%08d", nummer);
    }

    String antragXml() {
        return antrag;
    }

    String beispiel() {
        return beispiel;
    }

    int nummer() {
        return nummer;
    }

    /** {@code null} as long as nobody has confirmed the receipt. */
    String vorgangsnummer() {
        return vorgangsnummer;
    }

    void angenommen(String neu) {
        vorgangsnummer = neu;
        bewegt();
    }

    void bewegt() {
        bewegt = Instant.now();
    }

    /** When somebody last did something. */
    Instant zuletztBewegt() {
        return bewegt;
    }

    boolean beendet() {
        return beendet;
    }

    void ende() {
        beendet = true;
    }

    @Override
    public String toString() {
        return vorgangsnummer + " (" + beispiel + ")";
    }
}
