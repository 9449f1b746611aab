package de.amtsweg.post;

import java.util.List;

/**
 * A mail of an authority that belongs to no case.
 *
 * @param behoerde id of the authority that writes
 * @param an address of who gets it
 * @param betreff one line
 * @param text plain text
 * @param bezug Message-ID of the mail it answers, null if it answers none
 * @param anlagen files that go with it
 */
public record Anschreiben(String behoerde, String an, String betreff, String text, String bezug, List<Anlage> anlagen) {

    /** A file as it came. */
    public record Anlage(String dateiname, String mime, byte[] inhalt) {}

    /** @throws IllegalArgumentException if the address cannot be used; the message is German */
    public Anschreiben {
        an = Mailadresse.pruefen(an);
        betreff = betreff.replaceAll("\\p{Cntrl}+", " ").strip();
        anlagen = List.copyOf(anlagen);
    }

    /** Neither address nor content appear in logs. */
    @Override
    public String toString() {
        return "Anschreiben[" + behoerde + ", " + anlagen.size() + " Anlagen]";
    }
}
