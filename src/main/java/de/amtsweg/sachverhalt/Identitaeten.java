package de.amtsweg.sachverhalt;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.vorgang.Jsonspalte;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How identity was established and which biometrics were taken, per case. */
@Repository
public class Identitaeten {

    private final JdbcClient jdbc;
    private final Jsonspalte json;
    private final Clock uhr;

    Identitaeten(JdbcClient jdbc, Jsonspalte json, Clock uhr) {
        this.jdbc = jdbc;
        this.json = json;
        this.uhr = uhr;
    }

    /** Stores what was established; a later statement replaces it. */
    public void halteFest(String vorgangsnummer, Map<String, String> angaben, String person) {
        jdbc.sql("insert into identitaet (vorgangsnummer, angaben, person, zeit) values (?, ?::jsonb, ?, ?)"
                        + " on conflict (vorgangsnummer) do update set angaben = excluded.angaben,"
                        + " person = excluded.person, zeit = excluded.zeit")
                .params(vorgangsnummer, json.schreib(angaben), person, Timestamp.from(uhr.instant()))
                .update();
    }

    /** Who established identity, empty before. */
    public Optional<String> person(String vorgangsnummer) {
        return jdbc.sql("select person from identitaet where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query(String.class)
                .optional();
    }

    /** The fields of the form {@code identitaet-feststellen}, empty before it was filled in. */
    public Optional<Map<String, String>> zu(String vorgangsnummer) {
        return jdbc.sql("select angaben from identitaet where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query((rs, n) -> json.lies(rs.getString(1), new TypeReference<Map<String, String>>() {}))
                .optional();
    }
}
