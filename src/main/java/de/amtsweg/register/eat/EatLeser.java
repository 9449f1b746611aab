package de.amtsweg.register.eat;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.xml.XmlElement;
import java.time.LocalDate;

/** Reads what the card producer sends. */
public final class EatLeser {

    private final Nachrichtenvertrag vertrag = EatNachrichten.vertrag();

    /**
     * @throws de.amtsweg.xml.XmlFehlerhaft if it is no valid message
     * @throws IllegalArgumentException if it is a message we never get
     */
    public EatAntwort lies(byte[] nachricht) {
        XmlElement n = vertrag.lies(nachricht);
        return switch (n.name()) {
            case "Bestellbestaetigung" -> new EatAntwort.Bestaetigung(Antwortkopf.von(n), n.text("auftragsnummer"));
            case "Kartenmeldung" ->
                new EatAntwort.Hergestellt(
                        Antwortkopf.von(n),
                        n.text("auftragsnummer"),
                        n.text("seriennummer"),
                        LocalDate.parse(n.text("herstellungsdatum")));
            case "Sperrbestaetigung" -> new EatAntwort.Gesperrt(Antwortkopf.von(n), n.text("seriennummer"));
            default -> throw new IllegalArgumentException("Keine Nachricht des Kartenherstellers: " + n.name());
        };
    }
}
