package de.amtsweg.post;

/** Why a mail is sent. */
public enum Mailanlass {
    EINGANG_BESTAETIGT("Ihr Antrag ist eingegangen"),
    UNTERLAGEN_FEHLEN("Bitte reichen Sie Unterlagen nach"),
    SCHREIBEN_LIEGT_VOR("Wir haben Ihnen geschrieben"),
    BESCHEID_LIEGT_VOR("Wir haben über Ihren Antrag entschieden"),
    KARTE_ABHOLBEREIT("Ihre Karte liegt zur Abholung bereit");

    private final String betreff;

    Mailanlass(String betreff) {
        this.betreff = betreff;
    }

    String betreff() {
        return betreff;
    }

    /** File with the text, below {@code /post}. */
    String datei() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".txt";
    }
}
