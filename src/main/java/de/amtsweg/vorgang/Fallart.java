package de.amtsweg.vorgang;

/** What a case is about: which service of the authority, and which process serves it. */
public enum Fallart {
    AUFENTHALTSTITEL("Aufenthaltstitel", "AntragEingegangen"),
    VERPFLICHTUNGSERKLAERUNG("Verpflichtungserklärung", "VerpflichtungserklaerungGewuenscht");

    private final String bezeichnung;
    private final String startnachricht;

    Fallart(String bezeichnung, String startnachricht) {
        this.bezeichnung = bezeichnung;
        this.startnachricht = startnachricht;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    /** The message that starts its process. */
    public String startnachricht() {
        return startnachricht;
    }
}
