package de.amtsweg.regelwerk;

/** How a law table answered. */
public enum Zustand {
    /** At least one row fits. */
    TREFFER,
    /** Rules are in force, none fits. */
    KEIN_TREFFER,
    /** None fits, but at least one could: a fact that it needs is unknown. */
    OFFEN,
    /** No rule is in force at the Stichtag: the law of that day is not in the table. Never replaced by an older one. */
    KEINE_GUELTIGE_REGEL
}
