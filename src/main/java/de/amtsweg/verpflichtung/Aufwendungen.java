package de.amtsweg.verpflichtung;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.vorgang.Jsonspalte;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored public funds spent on guests; what is established later is added, never changed. */
@Repository
class Aufwendungen {

    private final JdbcClient jdbc;
    private final Jsonspalte json;
    private final Clock uhr;

    Aufwendungen(JdbcClient jdbc, Jsonspalte json, Clock uhr) {
        this.jdbc = jdbc;
        this.json = json;
        this.uhr = uhr;
    }

    /** The number of the next one of this case. */
    int naechste(String vorgangsnummer) {
        return jdbc.sql("select coalesce(max(nummer), 0) + 1 from aufwendung where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query(Integer.class)
                .single();
    }

    void lege(String vorgangsnummer, Aufwendung aufwendung, String person) {
        jdbc.sql("insert into aufwendung (vorgangsnummer, nummer, angaben, person, zeit) values (?, ?, ?::jsonb, ?, ?)")
                .params(
                        vorgangsnummer,
                        aufwendung.nummer(),
                        json.schreib(aufwendung),
                        person,
                        Timestamp.from(uhr.instant()))
                .update();
    }

    /** What holds about the one that was recorded last; one at a time is worked on. */
    Aufwendung lade(String vorgangsnummer) {
        return jdbc.sql("select angaben from aufwendung where vorgangsnummer = ? order by id desc limit 1")
                .param(vorgangsnummer)
                .query(String.class)
                .optional()
                .map(t -> json.lies(t, new TypeReference<Aufwendung>() {}))
                .orElseThrow();
    }
}
