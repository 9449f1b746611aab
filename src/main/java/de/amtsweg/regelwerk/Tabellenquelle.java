package de.amtsweg.regelwerk;

/** Where released law tables come from. */
@FunctionalInterface
public interface Tabellenquelle {

    /**
     * The DMN file of the latest released table.
     *
     * @param tabelle key of the table = id of the decision = file name without {@code .dmn}
     * @throws Regelfehler if there is no such table
     */
    byte[] inhalt(String tabelle);

    /**
     * The DMN file that answered then.
     *
     * @param inhaltshash SHA-256 of the file, as a receipt keeps it
     * @throws Regelfehler if it is not known here
     */
    default byte[] inhaltZu(String inhaltshash) {
        throw new Regelfehler("Die Fassung " + inhaltshash + " ist hier nicht bekannt.");
    }
}
