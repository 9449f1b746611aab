package de.amtsweg.register.rueckkanal;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Registerantwort;
import de.amtsweg.xml.XmlElement;
import java.util.List;

/** What the online service passes on from the applicant. */
public sealed interface RueckkanalNachricht {

    Antwortkopf kopf();

    /** Behördenkennung of the authority it is meant for. */
    String behoerdenkennung();

    String antragsidentifikation();

    /** Whether the authority may answer it through the return channel. */
    boolean rueckkanalVorhanden();

    /** Code for inbox and history. */
    String code();

    default Registerantwort umschlag() {
        return kopf().umschlag(code(), Registerantwort.Ereignis.ANTWORT);
    }

    /**
     * {@code OZG.RueckkanalAntwort.130103}.
     *
     * @param text what the applicant writes, or null
     * @param nachweise elements with the enclosed files
     */
    record Antwort(
            Antwortkopf kopf,
            String behoerdenkennung,
            String antragsidentifikation,
            boolean rueckkanalVorhanden,
            String text,
            List<XmlElement> nachweise)
            implements RueckkanalNachricht {

        @Override
        public String code() {
            return "ANTWORT_EINGEGANGEN";
        }
    }

    /**
     * {@code OZG.Ruecknahme.130111}.
     *
     * @param begruendung or null
     */
    record Ruecknahme(
            Antwortkopf kopf,
            String behoerdenkennung,
            String antragsidentifikation,
            boolean rueckkanalVorhanden,
            String begruendung)
            implements RueckkanalNachricht {

        @Override
        public String code() {
            return "RUECKNAHME_ERKLAERT";
        }
    }
}
