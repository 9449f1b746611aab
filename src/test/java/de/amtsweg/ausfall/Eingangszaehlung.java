package de.amtsweg.ausfall;

import java.time.Instant;

/** What can be wrong in the inbox. {@link Gegenproben} shows that each of these finds one. */
final class Eingangszaehlung {

    private Eingangszaehlung() {}

    /** The same kind of answer to the same message of ours more than once, under whatever message id. */
    static int mehrfach(Datenbank db, Instant seit) {
        return (int) db.zahl("select coalesce(sum(zahl - 1), 0) from (select count(*) as zahl from nachricht_eingang"
                + " where ausloeser_uuid is not null and eingegangen >= '" + seit + "'"
                + " group by register, ausloeser_uuid, nachrichtentyp) d");
    }

    /** Belongs to no case: laid aside for a person, or not brought anywhere for a minute. */
    static int verirrt(Datenbank db, Instant seit) {
        return (int) db.zahl("select count(*) from nachricht_eingang where eingegangen >= '" + seit + "' and"
                + " (zustand = 'POSTEINGANG' and vorgangsnummer is null"
                + " or zustand = 'NEU' and eingegangen < now() - interval '60 seconds')");
    }
}
