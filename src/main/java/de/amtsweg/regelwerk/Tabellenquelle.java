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
}
