package de.amtsweg.register.azr;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.vorgang.Jsonspalte;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What caseworkers decided to correct or delete in the register. */
@Repository
class AzrAenderungen {

    /**
     * One decision.
     *
     * @param referenzId version of the entry the person saw; the register refuses it if there is a newer one
     * @param werte the entry as it shall be, or as it was if it goes
     * @param person id of the person who decided
     */
    record Aenderung(
            Aenderungsart art, String referenzId, Map<String, String> werte, String begruendung, String person) {}

    private final JdbcClient jdbc;
    private final Jsonspalte json;
    private final Clock uhr;

    AzrAenderungen(JdbcClient jdbc, Jsonspalte json, Clock uhr) {
        this.jdbc = jdbc;
        this.json = json;
        this.uhr = uhr;
    }

    void beschliesse(String vorgangsnummer, Aenderung aenderung) {
        jdbc.sql("insert into azr_aenderung (vorgangsnummer, art, referenz_id, sachverhalt, begruendung, person, zeit)"
                        + " values (?, ?, ?, ?::jsonb, ?, ?, ?)")
                .params(
                        vorgangsnummer,
                        aenderung.art().name(),
                        aenderung.referenzId(),
                        json.schreib(aenderung.werte()),
                        aenderung.begruendung(),
                        aenderung.person(),
                        Timestamp.from(uhr.instant()))
                .update();
    }

    Optional<Aenderung> neueste(String vorgangsnummer) {
        return jdbc.sql(
                        "select art, referenz_id, sachverhalt, begruendung, person from azr_aenderung where vorgangsnummer = ?"
                                + " order by laufnummer desc limit 1")
                .param(vorgangsnummer)
                .query((rs, n) -> new Aenderung(
                        Aenderungsart.valueOf(rs.getString("art")),
                        rs.getString("referenz_id"),
                        json.lies(rs.getString("sachverhalt"), new TypeReference<Map<String, String>>() {}),
                        rs.getString("begruendung"),
                        rs.getString("person")))
                .optional();
    }
}
