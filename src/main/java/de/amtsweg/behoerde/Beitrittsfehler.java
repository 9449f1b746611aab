package de.amtsweg.behoerde;

import java.util.List;

/** An authority cannot be added as it was asked for; each finding is a German sentence. Nothing has been changed. */
public class Beitrittsfehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Beitrittsfehler(List<String> saetze) {
        super(String.join("\n", saetze));
    }

    public Beitrittsfehler(String satz) {
        this(List.of(satz));
    }
}
