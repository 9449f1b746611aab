package de.amtsweg.akte;

import de.amtsweg.vorgang.Vorgang;
import java.time.LocalDate;
import java.util.Optional;

/** How long documents of a case are kept that have a period of their own; implemented by the subject they belong to. */
public interface Aufbewahrung {

    /**
     * A period.
     *
     * @param unterlagen which documents of the case, in words
     * @param mindestensBis last day on which they must still be there; null if it cannot be told yet
     * @param hinweis what the law table says to it, or what is missing for the day
     */
    record Frist(String unterlagen, LocalDate mindestensBis, String hinweis) {}

    /** Empty if this case has no such documents. */
    Optional<Frist> zu(Vorgang vorgang);
}
