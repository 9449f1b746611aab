package de.amtsweg.register.beteiligung;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.antrag.Datei;
import de.amtsweg.antrag.DateiAbgelehnt;
import de.amtsweg.antrag.Dateipruefung;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlSchreiber;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files in messages: from the file into a message, and from a message into the file. */
@Component
public class Anlagen {

    private final Dokumente dokumente;
    private final Dateipruefung pruefung;
    private final Vorgaenge vorgaenge;

    Anlagen(Dokumente dokumente, Dateipruefung pruefung, Vorgaenge vorgaenge) {
        this.dokumente = dokumente;
        this.pruefung = pruefung;
        this.vorgaenge = vorgaenge;
    }

    /** Writes the element {@code anlage}. */
    public void schreibe(XmlSchreiber ziel, Dokument dokument) {
        ziel.element("anlage", a -> a.text("bezeichnung", dokument.bezeichnung())
                .text("dateiname", dateiname(dokument))
                .base64("inhalt", dokumente.inhalt(dokument.id())));
    }

    /**
     * Takes the files of a message into the file. One that is neither PDF nor JPG stays out, and the case's history
     * says why; the message itself keeps it.
     *
     * @param elemente with {@code bezeichnung}, {@code dateiname}, {@code inhalt} and perhaps {@code kategorie}
     * @param kategorie of what names none
     * @return the names of the files that were taken
     */
    public List<String> nimm(String vorgangsnummer, List<XmlElement> elemente, String kategorie) {
        List<String> genommen = new ArrayList<>();
        for (XmlElement e : elemente) {
            try {
                Datei datei = pruefung.pruefe(
                        e.text("dateiname"), Base64.getMimeDecoder().decode(e.text("inhalt")));
                String art = e.textOderNull("kategorie");
                dokumente.nimmEingang(
                        vorgangsnummer,
                        e.text("bezeichnung"),
                        datei.name(),
                        art == null ? kategorie : art,
                        datei.format().medientyp(),
                        datei.inhalt());
                genommen.add(datei.name());
            } catch (DateiAbgelehnt abgelehnt) {
                vorgaenge.vermerke(vorgangsnummer, "Nicht zur Akte genommen: " + abgelehnt.getMessage(), null);
            }
        }
        return genommen;
    }

    /** Old systems and scanners name files in ways that no message allows. */
    private static String dateiname(Dokument dokument) {
        String name = dokument.dateiname().replaceAll("[/\\\\:*?\"<>|]", "_");
        String endung = "image/jpeg".equals(dokument.mime()) ? ".jpg" : ".pdf";
        return name.matches("(?i).+\\.(pdf|jpe?g)") ? name : name + endung;
    }
}
