package de.amtsweg.register;

import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlFehler;
import de.amtsweg.xml.XmlFehlerhaft;
import de.amtsweg.xml.XmlLeser;
import de.amtsweg.xml.XmlSchemata;
import de.amtsweg.xml.XmlSchreiber;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The contract with one partner: namespace, schema and header. What we write is checked against the schema before it
 * reaches the outbox, what comes in before anyone believes it. Thread-safe.
 */
public final class Nachrichtenvertrag {

    private static final ZoneId AMTSZEIT = ZoneId.of("Europe/Berlin");

    private final String namensraum;
    private final Stelle partner;
    private final XmlLeser leser;

    /** @param schema class path of the XSD, for example {@code connectors/azr/vertrag/azr.xsd} */
    public Nachrichtenvertrag(String namensraum, Stelle partner, String schema) {
        this.namensraum = namensraum;
        this.partner = partner;
        this.leser = XmlLeser.mitSchema(XmlSchemata.ausKlassenpfad(schema));
    }

    /**
     * Writes a message with its header.
     *
     * @param typ code of the message type in the header
     * @param absender the authority
     * @param inhalt writes what follows the header
     * @throws FachlicherFehler if what the case knows is not enough for a valid message
     */
    public byte[] schreibe(
            String wurzel, String typ, Nachrichtenauftrag auftrag, Stelle absender, Consumer<XmlSchreiber> inhalt) {
        return schreibe(wurzel, auftrag, new Kopf(typ, partner, absender, null), inhalt);
    }

    /**
     * What a header says besides the order itself.
     *
     * @param leser who gets the message
     * @param autor who sends it
     * @param ausloeser key of the message it answers, null if it answers none
     */
    public record Kopf(String typ, Stelle leser, Stelle autor, UUID ausloeser) {}

    /** The same for a partner of whom there are many, or for an answer. */
    public byte[] schreibe(String wurzel, Nachrichtenauftrag auftrag, Kopf angaben, Consumer<XmlSchreiber> inhalt) {
        byte[] nachricht = XmlSchreiber.schreibe(namensraum, wurzel, n -> {
            n.element("nachrichtenkopf", kopf -> {
                kopf.element("identifikation.nachricht", i -> i.text("nachrichtenUUID", auftrag.id())
                        .code("nachrichtentyp", angaben.typ())
                        .text("erstellungszeitpunkt", zeit(auftrag)));
                stelle(kopf, "leser", angaben.leser());
                stelle(kopf, "autor", angaben.autor());
                kopf.text("ausloeserUUID", angaben.ausloeser());
            });
            inhalt.accept(n);
        });
        try {
            leser.lies(nachricht);
            return nachricht;
        } catch (XmlFehlerhaft e) {
            throw new FachlicherFehler("Die Nachricht „" + wurzel + "“ kann nicht geschrieben werden: "
                    + e.fehler().stream().map(Nachrichtenvertrag::satz).collect(Collectors.joining("; ")));
        }
    }

    /**
     * Reads a message of the partner.
     *
     * @throws XmlFehlerhaft if it is not what was agreed
     */
    public XmlElement lies(byte[] nachricht) {
        return leser.lies(nachricht);
    }

    private static String satz(XmlFehler fehler) {
        return fehler.element().replaceFirst("^[^/]*/", "") + ": " + fehler.meldung();
    }

    private static String zeit(Nachrichtenauftrag auftrag) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                auftrag.zeit().truncatedTo(ChronoUnit.SECONDS).atZone(AMTSZEIT));
    }

    private static void stelle(XmlSchreiber ziel, String name, Stelle stelle) {
        ziel.element(name, s -> s.text("behoerdenkennung", stelle.kennung()).text("name", stelle.name()));
    }
}
