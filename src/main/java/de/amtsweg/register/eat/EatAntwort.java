package de.amtsweg.register.eat;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Registerantwort;
import java.time.LocalDate;

/** What the card producer sends. */
public sealed interface EatAntwort {

    Antwortkopf kopf();

    /** The envelope for the inbox. */
    Registerantwort umschlag();

    /**
     * The order was taken.
     *
     * @param auftragsnummer key of the order at the producer
     */
    record Bestaetigung(Antwortkopf kopf, String auftragsnummer) implements EatAntwort {
        @Override
        public Registerantwort umschlag() {
            return kopf.umschlag("BESTELLT", Registerantwort.Ereignis.ANTWORT);
        }
    }

    /** The card is made and on its way to the authority. */
    record Hergestellt(Antwortkopf kopf, String auftragsnummer, String seriennummer, LocalDate herstellungsdatum)
            implements EatAntwort {
        @Override
        public Registerantwort umschlag() {
            return kopf.umschlag("HERGESTELLT", Registerantwort.Ereignis.KARTE_HERGESTELLT);
        }
    }

    /** The online function of the card is blocked. */
    record Gesperrt(Antwortkopf kopf, String seriennummer) implements EatAntwort {
        @Override
        public Registerantwort umschlag() {
            return kopf.umschlag("GESPERRT", Registerantwort.Ereignis.ANTWORT);
        }
    }
}
