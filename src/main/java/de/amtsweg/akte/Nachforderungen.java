package de.amtsweg.akte;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.vorgang.Jsonspalte;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored requests for missing documents. */
@Repository
public class Nachforderungen {

    private final JdbcClient jdbc;
    private final Jsonspalte json;

    Nachforderungen(JdbcClient jdbc, Jsonspalte json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void fordere(String vorgangsnummer, List<Nachforderung.Unterlage> fehlend, String hinweis) {
        int version = neueste(vorgangsnummer).map(Nachforderung::version).orElse(0) + 1;
        jdbc.sql("insert into nachforderung (vorgangsnummer, version, fehlend, hinweis) values (?, ?, ?::jsonb, ?)")
                .params(vorgangsnummer, version, json.schreib(fehlend), hinweis)
                .update();
    }

    /** Notes that the letter of the newest request went out. */
    public void versandt(String vorgangsnummer, LocalDate tag, LocalDate frist) {
        jdbc.sql("update nachforderung set versandt = ?, frist = ? where vorgangsnummer = ? and version ="
                        + " (select max(version) from nachforderung where vorgangsnummer = ?)")
                .params(tag, frist, vorgangsnummer, vorgangsnummer)
                .update();
    }

    public Optional<Nachforderung> neueste(String vorgangsnummer) {
        return jdbc.sql("select * from nachforderung where vorgangsnummer = ? order by version desc limit 1")
                .param(vorgangsnummer)
                .query((rs, n) -> new Nachforderung(
                        rs.getInt("version"),
                        json.lies(rs.getString("fehlend"), new TypeReference<>() {}),
                        rs.getString("hinweis"),
                        rs.getObject("versandt", LocalDate.class),
                        rs.getObject("frist", LocalDate.class)))
                .optional();
    }
}
