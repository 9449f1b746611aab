package de.amtsweg.register.rueckkanal;

import java.util.UUID;

/**
 * Published when something from the applicant was taken into the case.
 *
 * @param nachricht key of the online service's message
 */
record RueckkanalEingang(String vorgangsnummer, UUID nachricht, Art art) {

    enum Art {
        ANTWORT,
        RUECKNAHME_ZU_SPAET
    }
}
