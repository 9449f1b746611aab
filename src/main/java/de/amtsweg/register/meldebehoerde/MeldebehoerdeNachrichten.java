package de.amtsweg.register.meldebehoerde;

import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.register.Stelle;
import de.amtsweg.register.anliegen.Anliegen;
import de.amtsweg.register.anliegen.Personenblock;

/** Writes messages to the registration office. */
public final class MeldebehoerdeNachrichten {

    private final Nachrichtenvertrag vertrag = vertrag();

    static Nachrichtenvertrag vertrag() {
        return new Nachrichtenvertrag(
                "urn:amtsweg:meldebehoerde:1",
                new Stelle("MB:0001", "Meldebehörde"),
                "connectors/meldebehoerde/vertrag/meldebehoerde.xsd");
    }

    /** Tells what the registration office should know (§ 90a AufenthG). */
    public byte[] mitteilung(Nachrichtenauftrag auftrag, Stelle absender, Anliegen anliegen, Personenblock person) {
        return vertrag.schreibe("Mitteilung", "Mitteilung", auftrag, absender, n -> {
            n.text("vorgangsnummer", auftrag.vorgangsnummer()).text("anlass", anliegen.angabe("meldeAnlass"));
            person.schreibe(n);
            n.text("ausreisedatum", anliegen.angabe("ausreisedatum"))
                    .text("zielstaat", anliegen.angabe("zielstaat"))
                    .text("erlaeuterung", anliegen.angabe(Anliegen.TEXT));
        });
    }
}
