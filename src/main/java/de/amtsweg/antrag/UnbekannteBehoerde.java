package de.amtsweg.antrag;

/** No authority of this installation has the Behördenkennung an application is addressed to. */
public class UnbekannteBehoerde extends RuntimeException {

    private final String behoerdenkennung;

    public UnbekannteBehoerde(String behoerdenkennung) {
        super("No authority with Behördenkennung " + behoerdenkennung);
        this.behoerdenkennung = behoerdenkennung;
    }

    public String behoerdenkennung() {
        return behoerdenkennung;
    }
}
