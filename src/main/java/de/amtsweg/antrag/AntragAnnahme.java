package de.amtsweg.antrag;

/** What happens to an application after it was read: the case is opened and the application stored. */
public interface AntragAnnahme {

    /**
     * Opens the case, or finds it again: the same {@code antragsidentifikation} gives the same confirmation however
     * often and however simultaneously it comes.
     *
     * @param antrag the application
     * @param original the message byte by byte, to be kept
     * @throws UnbekannteBehoerde if no authority here has the reader's Behördenkennung
     */
    Eingangsbestaetigung annehmen(Antrag antrag, byte[] original);
}
