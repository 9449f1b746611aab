package de.amtsweg.regelwerk;

/** What is known about one condition of one row. */
enum Zellbefund {
    ERFUELLT,
    VERFEHLT,
    /** The condition needs a fact that is unknown: neither yes nor no. */
    OFFEN
}
