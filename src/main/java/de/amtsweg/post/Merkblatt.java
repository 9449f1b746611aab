package de.amtsweg.post;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Languages in which a mail is explained below the German text; the German text alone is binding. */
public enum Merkblatt {
    EN("Englisch"),
    TR("Türkisch"),
    AR("Arabisch"),
    UK("Ukrainisch");

    private final String bezeichnung;

    Merkblatt(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** The language in German. */
    public String bezeichnung() {
        return bezeichnung;
    }

    String text(Mailanlass anlass) {
        Properties texte = new Properties();
        String datei = "/post/merkblatt/" + name().toLowerCase(Locale.ROOT) + ".properties";
        try (Reader leser = new InputStreamReader(Merkblatt.class.getResourceAsStream(datei), StandardCharsets.UTF_8)) {
            texte.load(leser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "Nicht verbindlich / not binding – " + texte.getProperty("kopf") + "\n\n"
                + texte.getProperty(anlass.name());
    }
}
