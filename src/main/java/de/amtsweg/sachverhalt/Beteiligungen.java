package de.amtsweg.sachverhalt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    private final ObjectMapper json;
    private final Clock uhr;

    Beteiligungen(JdbcClient jdbc, ObjectMapper json, Clock uhr) {
        this.jdbc = jdbc;
        this.json = json;
        this.uhr = uhr;
    }

    /** Stores the newest result of a participation. */
    public void halteFest(String vorgangsnummer, String baustein, String ergebnis, Map<String, String> angaben) {
        try {
            jdbc.sql("insert into beteiligung (vorgangsnummer, baustein, ergebnis, angaben, zeit)"
                            + " values (?, ?, ?, ?::jsonb, ?) on conflict (vorgangsnummer, baustein) do update"
                            + " set ergebnis = excluded.ergebnis, angaben = excluded.angaben, zeit = excluded.zeit")
                    .params(
                            vorgangsnummer,
                            baustein,
                            ergebnis,
                            json.writeValueAsString(angaben),
                            Timestamp.from(uhr.instant()))
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public Optional<Beteiligung> zu(String vorgangsnummer, String baustein) {
        return zu(vorgangsnummer).stream()
                .filter(b -> b.baustein().equals(baustein))
                .findFirst();
    }

    public List<Beteiligung> zu(String vorgangsnummer) {
        return jdbc.sql("select baustein, ergebnis, angaben from beteiligung where vorgangsnummer = ? order by zeit")
                .param(vorgangsnummer)
                .query((rs, n) -> {
                    try {
                        return new Beteiligung(
                                rs.getString("baustein"),
                                rs.getString("ergebnis"),
                                json.readValue(rs.getString("angaben"), new TypeReference<Map<String, String>>() {}));
                    } catch (JsonProcessingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .list();
    }
}
