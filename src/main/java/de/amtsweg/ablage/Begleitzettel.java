package de.amtsweg.ablage;

import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlFehler;
import de.amtsweg.xml.XmlFehlerhaft;
import de.amtsweg.xml.XmlLeser;
import de.amtsweg.xml.XmlSchemata;
import java.util.Locale;

/**
 * What a device says about its file ({@code connectors/ablage/vertrag/begleitzettel.xsd}).
 *
 * @param vorgangsnummer as the device was told; null if it was not
 * @param dateiname name without path
 * @param sha256 hexadecimal, lower case
 * @param kategorie code of a category; null if the device does not say
 */
record Begleitzettel(Art art, String vorgangsnummer, String dateiname, String sha256, String geraet, String kategorie) {

    private static final XmlLeser LESER =
            XmlLeser.mitSchema(XmlSchemata.ausKlassenpfad("connectors/ablage/vertrag/begleitzettel.xsd"));

    /**
     * Reads it.
     *
     * @throws Unbrauchbar naming line and rule
     */
    static Begleitzettel lies(byte[] xml) {
        try {
            XmlElement zettel = LESER.lies(xml);
            return new Begleitzettel(
                    Art.valueOf(zettel.text("art")),
                    zettel.textOderNull("vorgangsnummer"),
                    zettel.text("dateiname"),
                    zettel.text("sha256").toLowerCase(Locale.ROOT),
                    zettel.text("geraet"),
                    zettel.textOderNull("kategorie"));
        } catch (XmlFehlerhaft e) {
            XmlFehler erster = e.fehler().get(0);
            throw new Unbrauchbar("Der Begleitzettel ist nicht lesbar. Zeile " + erster.zeile() + ": "
                    + erster.meldung().replaceFirst("^Zeile \\d+: ", ""));
        }
    }
}
