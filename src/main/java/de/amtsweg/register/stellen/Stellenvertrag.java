package de.amtsweg.register.stellen;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.register.Stelle;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Handnachricht;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlSchreiber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The contract with one partner: what we may send, what it may answer. Knows no case but what is given. Thread-safe. */
abstract class Stellenvertrag {

    private final String name;
    private final String bezeichnung;
    private final Nachrichtenvertrag vertrag;

    /**
     * @param name of the register, of its folder in {@code connectors/} and in its namespace
     * @param bezeichnung the name people read
     */
    Stellenvertrag(String name, String bezeichnung, String kennung) {
        this.name = name;
        this.bezeichnung = bezeichnung;
        this.vertrag = new Nachrichtenvertrag(
                "urn:amtsweg:" + name + ":1",
                new Stelle(kennung, bezeichnung),
                "connectors/" + name + "/vertrag/" + name + ".xsd");
    }

    final String name() {
        return name;
    }

    final String bezeichnung() {
        return bezeichnung;
    }

    /** The messages a caseworker may send, given what the partner asked before and what the authority is. */
    abstract List<Handnachricht> nachrichten(Fallbild fall);

    /**
     * Writes what follows the header.
     *
     * @throws FachlicherFehler if the law or the case does not allow it
     */
    abstract void inhalt(XmlSchreiber ziel, Nachrichtenauftrag auftrag, Fallbild fall, Anliegen anfrage);

    /** What a message says that the case sends by itself, empty if a person has to want it. */
    Optional<Anliegen> vonSelbst(Nachrichtenauftrag auftrag, Fallbild fall) {
        return Optional.empty();
    }

    /** Reads an answer that the schema allows. */
    abstract Stellenauskunft auskunft(XmlElement nachricht, Antwortkopf kopf);

    /** Under which key the result is kept with the case; one partner may be asked several things. */
    String schluessel(Stellenauskunft auskunft) {
        return name;
    }

    /** Key of what the partner asks us, if it does. */
    String bezugsschluessel() {
        return null;
    }

    /** Category of the paper in the file. */
    String kategorie() {
        return "AUSKUNFT";
    }

    final byte[] schreibe(Nachrichtenauftrag auftrag, Fallbild fall, Anliegen anfrage) {
        String typ = auftrag.nachrichtentyp();
        return vertrag.schreibe(typ, typ, auftrag, fall.absender(), n -> {
            n.text("vorgangsnummer", auftrag.vorgangsnummer());
            inhalt(n, auftrag, fall, anfrage);
        });
    }

    /**
     * @throws de.amtsweg.xml.XmlFehlerhaft if it is no valid message
     * @throws IllegalArgumentException if it is a message we never get
     */
    final Stellenauskunft lies(byte[] nachricht) {
        XmlElement n = vertrag.lies(nachricht);
        return auskunft(n, kopf(n));
    }

    /** As {@link Antwortkopf#von}, but a message that comes by itself answers none of ours. */
    private static Antwortkopf kopf(XmlElement nachricht) {
        XmlElement kopf = nachricht.kind("nachrichtenkopf");
        if (kopf.finde("ausloeserUUID").isPresent()) {
            return Antwortkopf.von(nachricht);
        }
        XmlElement kennung = kopf.kind("identifikation.nachricht");
        return new Antwortkopf(
                UUID.fromString(kennung.text("nachrichtenUUID")),
                kennung.kind("nachrichtentyp").text("code"),
                null,
                nachricht.textOderNull("vorgangsnummer"));
    }

    final IllegalArgumentException keineAntwort(XmlElement nachricht) {
        return new IllegalArgumentException("Keine Antwort von " + bezeichnung + ": " + nachricht.name());
    }

    /** A day on which something has happened. */
    static LocalDate vergangen(Anliegen anfrage, String feld, String wortlaut, LocalDate heute) {
        LocalDate tag = anfrage.tag(feld);
        if (tag.isAfter(heute)) {
            throw new FachlicherFehler("„" + wortlaut + "“ darf nicht in der Zukunft liegen.");
        }
        return tag;
    }
}
