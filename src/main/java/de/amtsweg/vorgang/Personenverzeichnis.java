package de.amtsweg.vorgang;

/** Names of the people of the authority. */
public interface Personenverzeichnis {

    /** First and last name; the id itself if nobody has it (any more). */
    String name(String person);
}
