package de.amtsweg.freigabe;

/** The points of a proposed decision that are signed one by one. */
public enum Punkt {
    ERGEBNIS("Ergebnis und Begründung", "punktErgebnis"),
    RECHTSGRUNDLAGE("Rechtsgrundlage", "punktRechtsgrundlage"),
    GELTUNGSDAUER("Geltungsdauer", "punktGeltungsdauer"),
    NEBENBESTIMMUNGEN("Nebenbestimmungen", "punktNebenbestimmungen"),
    GEBUEHR("Gebühr", "punktGebuehr");

    private final String bezeichnung;
    private final String feld;

    Punkt(String bezeichnung, String feld) {
        this.bezeichnung = bezeichnung;
        this.feld = feld;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    /** The field of the form {@code entscheidung-zeichnen}. */
    public String feld() {
        return feld;
    }
}
