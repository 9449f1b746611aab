package de.amtsweg.register.meldebehoerde;

import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.register.Stelle;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Personenblock;
import de.amtsweg.vorgang.FachlicherFehler;

/** Writes messages to the registration office. */
public final class MeldebehoerdeNachrichten {

    static final String BEMERKUNG = "bemerkungAnStelle";

    private final Nachrichtenvertrag vertrag = vertrag();

    static Nachrichtenvertrag vertrag() {
        return new Nachrichtenvertrag(
                "urn:amtsweg:meldebehoerde:1",
                new Stelle("MB:0001", "Meldebehörde"),
                "connectors/meldebehoerde/vertrag/meldebehoerde.xsd");
    }

    /** Tells what the registration office should know (§ 90a AufenthG). */
    public byte[] mitteilung(Nachrichtenauftrag auftrag, Stelle absender, Anliegen anliegen, Personenblock person) {
        String anlass = anliegen.text("meldeAnlass");
        return vertrag.schreibe("Mitteilung", "Mitteilung", auftrag, absender, n -> {
            n.text("vorgangsnummer", auftrag.vorgangsnummer()).text("anlass", anlass);
            person.schreibe(n);
            if ("AUSGEREIST".equals(anlass)) {
                n.text("ausreisedatum", ausreisedatum(anliegen)).text("zielstaat", anliegen.angabe("zielstaat"));
            }
            n.text("erlaeuterung", anliegen.angabe(BEMERKUNG));
        });
    }

    private static String ausreisedatum(Anliegen anliegen) {
        return anliegen.finde("ausreisedatum")
                .orElseThrow(() -> new FachlicherFehler("Bitte füllen Sie „Datum der Ausreise“ aus."));
    }
}
