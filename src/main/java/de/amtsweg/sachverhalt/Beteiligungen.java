package de.amtsweg.sachverhalt;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.vorgang.Jsonspalte;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What registers and authorities said about a case, one row each; asked once and then kept. */
@Repository
public class Beteiligungen {

    private final JdbcClient jdbc;
    private final Jsonspalte json;
    private final Clock uhr;

    Beteiligungen(JdbcClient jdbc, Jsonspalte json, Clock uhr) {
        this.jdbc = jdbc;
        this.json = json;
        this.uhr = uhr;
    }

    /** Stores the newest result of a participation. */
    public void halteFest(String vorgangsnummer, String baustein, String ergebnis, Map<String, String> angaben) {
        jdbc.sql("insert into beteiligung (vorgangsnummer, baustein, ergebnis, angaben, zeit)"
                        + " values (?, ?, ?, ?::jsonb, ?) on conflict (vorgangsnummer, baustein) do update"
                        + " set ergebnis = excluded.ergebnis, angaben = excluded.angaben, zeit = excluded.zeit")
                .params(vorgangsnummer, baustein, ergebnis, json.schreib(angaben), Timestamp.from(uhr.instant()))
                .update();
    }

    public Optional<Beteiligung> zu(String vorgangsnummer, String baustein) {
        return zu(vorgangsnummer).stream()
                .filter(b -> b.baustein().equals(baustein))
                .findFirst();
    }

    public List<Beteiligung> zu(String vorgangsnummer) {
        return jdbc.sql("select baustein, ergebnis, angaben from beteiligung where vorgangsnummer = ? order by zeit")
                .param(vorgangsnummer)
                .query((rs, n) -> new Beteiligung(
                        rs.getString("baustein"),
                        rs.getString("ergebnis"),
                        json.lies(rs.getString("angaben"), new TypeReference<Map<String, String>>() {})))
                .list();
    }
}
