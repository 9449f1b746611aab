package de.amtsweg.register.bamf;

import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.register.Stelle;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Personenblock;

/** Writes messages to the BAMF. */
public final class BamfNachrichten {

    private final Nachrichtenvertrag vertrag = vertrag();

    static Nachrichtenvertrag vertrag() {
        return new Nachrichtenvertrag(
                "urn:amtsweg:bamf:1",
                new Stelle("BAMF:0001", "Bundesamt für Migration und Flüchtlinge"),
                "connectors/bamf/vertrag/bamf.xsd");
    }

    /** Lets the BAMF take part before the authority decides (§ 72 Abs. 2 AufenthG). */
    public byte[] beteiligung(Nachrichtenauftrag auftrag, Stelle absender, Anliegen anliegen, Personenblock person) {
        return vertrag.schreibe("Beteiligung", "Beteiligung", auftrag, absender, n -> {
            n.text("vorgangsnummer", auftrag.vorgangsnummer()).text("anlass", anliegen.angabe("bamfAnlass"));
            person.schreibe(n);
            n.text("begruendung", anliegen.angabe(Anliegen.TEXT));
        });
    }
}
