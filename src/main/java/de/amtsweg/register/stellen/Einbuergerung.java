package de.amtsweg.register.stellen;

import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Handnachricht;
import de.amtsweg.register.beteiligung.Handnachricht.Feld;
import de.amtsweg.xml.XmlSchreiber;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What only a nationality procedure allows: a residence title is no reason to ask these partners. */
final class Einbuergerung {

    static final Feld FELD = Feld.text("aktenzeichenEinbuergerung", "Aktenzeichen des Einbürgerungsverfahrens");

    private static final String ANLASS = "EINBUERGERUNG";

    private Einbuergerung() {}

    /** The message, if the authority decides on nationality. */
    static List<Handnachricht> nurFuer(Fallbild fall, Handnachricht nachricht) {
        return fall.behoerde().staatsangehoerigkeitsbehoerde() ? List.of(nachricht) : List.of();
    }

    /** What the naturalisation's own process asks by itself; there the case number is that of the procedure. */
    static Optional<Anliegen> vonSelbst(Nachrichtenauftrag auftrag, String register, String typ, String verfahren) {
        return ANLASS.equals(auftrag.anlass())
                ? Optional.of(new Anliegen(
                        auftrag.vorgangsnummer(),
                        register,
                        typ,
                        Map.of(
                                Anliegen.TEXT,
                                "Entscheidung über die Einbürgerung",
                                verfahren,
                                auftrag.vorgangsnummer()),
                        List.of(),
                        auftrag.id(),
                        null))
                : Optional.empty();
    }

    static void schreibe(XmlSchreiber ziel, Anliegen anfrage) {
        ziel.text(FELD.name(), anfrage.text(FELD.name()));
    }
}
