package de.amtsweg.postfach;

import de.amtsweg.eingang.Einlieferung.Teil;
import java.util.List;
import java.util.Set;

/**
 * A mail, taken apart.
 *
 * @param kennung its Message-ID, or a checksum if it has none
 * @param absender as the mail tells it; nobody has checked that
 * @param empfaenger addresses in lower case
 * @param automatisch whether a machine answered (RFC 3834)
 * @param teile text and files, and what was left out
 */
record Mail(
        String kennung,
        String absender,
        String betreff,
        Set<String> empfaenger,
        boolean automatisch,
        List<Teil> teile) {}
