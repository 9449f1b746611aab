package de.amtsweg.register.stellen;

import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Handnachricht;
import de.amtsweg.register.beteiligung.Handnachricht.Feld;
import de.amtsweg.xml.XmlSchreiber;
import java.util.List;

/** What only a nationality procedure allows: a residence title is no reason to ask these partners. */
final class Einbuergerung {

    static final Feld FELD = Feld.text("aktenzeichenEinbuergerung", "Aktenzeichen des Einbürgerungsverfahrens");

    private Einbuergerung() {}

    /** The message, if the authority decides on nationality. */
    static List<Handnachricht> nurFuer(Fallbild fall, Handnachricht nachricht) {
        return fall.behoerde().staatsangehoerigkeitsbehoerde() ? List.of(nachricht) : List.of();
    }

    static void schreibe(XmlSchreiber ziel, Anliegen anfrage) {
        ziel.text(FELD.name(), anfrage.text(FELD.name()));
    }
}
