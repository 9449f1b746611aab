package de.amtsweg.antrag;

import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlFehler;
import de.amtsweg.xml.XmlFehlerhaft;
import de.amtsweg.xml.XmlLeser;
import de.amtsweg.xml.XmlSchemata;
import java.nio.file.Path;

/**
 * Reads applications such as {@code OZG.Antrag.130101}: our schema, the operator's official schema if configured, then every enclosed file.
 * Thread-safe.
 */
public final class Antragsleser {

    private static final String SCHEMA = "connectors/ozg/vertrag/ozg-antrag.xsd";
    private static final String EINBUERGERUNG = "connectors/ozg/vertrag/einbuergerung-antrag.xsd";

    private final XmlLeser leser;
    private final XmlLeser amtlich;
    private final Anlagenpruefer anlagen;

    /**
     * @param maxAnlage largest file in bytes, decoded
     * @param amtlichesSchema XSD file of the operator that every message must satisfy as well, or null
     */
    public Antragsleser(long maxAnlage, Path amtlichesSchema) {
        this.leser = XmlLeser.mitSchema(XmlSchemata.ausKlassenpfad(SCHEMA, EINBUERGERUNG));
        this.amtlich = amtlichesSchema == null ? null : XmlLeser.mitSchema(XmlSchemata.ausDatei(amtlichesSchema));
        this.anlagen = new Anlagenpruefer(maxAnlage);
    }

    /** @throws AntragAbgelehnt with line and rule if the message is not acceptable */
    public Antrag lies(byte[] nachricht) {
        return new Antragsabbildung(anlagen).antrag(baum(nachricht));
    }

    /** The line in which the addressed authority stands, for the sender to find it. */
    int zeileDerBehoerde(byte[] nachricht) {
        return baum(nachricht)
                .kind("nachrichtenkopf")
                .kind("leser")
                .kind("behoerdenkennung")
                .zeile();
    }

    private XmlElement baum(byte[] nachricht) {
        try {
            if (amtlich != null) {
                amtlich.lies(nachricht);
            }
            return leser.lies(nachricht);
        } catch (XmlFehlerhaft e) {
            XmlFehler erster = e.fehler().get(0);
            throw new AntragAbgelehnt(grund(e.art()), satz(erster, e.fehler().size()), e.fehler());
        }
    }

    private static Ablehnungsgrund grund(XmlFehlerhaft.Art art) {
        return switch (art) {
            case ZEICHENSATZ -> Ablehnungsgrund.ZEICHENSATZ;
            case NICHT_WOHLGEFORMT -> Ablehnungsgrund.NICHT_WOHLGEFORMT;
            case DOKUMENTTYP -> Ablehnungsgrund.DOKUMENTTYP;
            case SCHEMA -> Ablehnungsgrund.SCHEMA;
        };
    }

    private static String satz(XmlFehler erster, int anzahl) {
        String ort = erster.zeile() > 0 ? "Zeile " + erster.zeile() + ": " : "";
        String weitere = anzahl > 1 ? " (" + anzahl + " Befunde, siehe „fehler“)" : "";
        return ort + erster.meldung() + weitere;
    }
}
