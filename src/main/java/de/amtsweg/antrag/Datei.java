package de.amtsweg.antrag;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

/**
 * A file whose content was checked to be what {@link Format} says.
 *
 * @param name file name as sent, without any path
 * @param format found in the content, never taken from the name
 * @param inhalt bytes; copied on the way in and out
 */
public record Datei(String name, Format format, byte[] inhalt) {

    /** What an application may enclose (XAusländer: PDF and JPG). */
    public enum Format {
        PDF("application/pdf"),
        JPEG("image/jpeg");

        private final String medientyp;

        Format(String medientyp) {
            this.medientyp = medientyp;
        }

        public String medientyp() {
            return medientyp;
        }
    }

    public Datei {
        inhalt = inhalt.clone();
    }

    @Override
    public byte[] inhalt() {
        return inhalt.clone();
    }

    /** The content without a copy. */
    public InputStream lies() {
        return new ByteArrayInputStream(inhalt);
    }

    /** Length in bytes. */
    public int groesse() {
        return inhalt.length;
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Datei datei
                && name.equals(datei.name)
                && format == datei.format
                && Arrays.equals(inhalt, datei.inhalt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, format, Arrays.hashCode(inhalt));
    }

    @Override
    public String toString() {
        return "Datei[" + format + ", " + inhalt.length + " bytes]";
    }
}
