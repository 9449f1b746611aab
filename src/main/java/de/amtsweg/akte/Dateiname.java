package de.amtsweg.akte;

/** Names of files from outside, made fit for every system behind. */
public final class Dateiname {

    private static final int LAENGE = 150;

    private Dateiname() {}

    /** The name without path and invisible characters, at most 150 characters; the end with its type is kept. */
    public static String bereinigt(String dateiname) {
        String name = dateiname == null ? "" : dateiname.replaceAll("(?s)^.*[/\\\\]", "");
        name = name.replaceAll("[\\p{C}\"<>|:*?]", "").strip();
        if (name.isEmpty()) {
            return "dokument";
        }
        int ueberhang = name.length() - LAENGE;
        return ueberhang > 0 ? name.substring(ueberhang) : name;
    }
}
