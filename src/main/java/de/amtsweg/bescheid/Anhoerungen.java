package de.amtsweg.bescheid;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hearings before a refusal: when asked, until when, what was answered. */
@Repository
public class Anhoerungen {

    /** One hearing; {@code stellungnahme} is null until one came in. */
    public record Stand(LocalDate versandt, LocalDate frist, String stellungnahme) {}

    private final JdbcClient jdbc;

    Anhoerungen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void versandt(String vorgangsnummer, LocalDate tag, LocalDate frist) {
        jdbc.sql("insert into anhoerung (vorgangsnummer, versandt, frist) values (?, ?, ?)"
                        + " on conflict (vorgangsnummer) do update set versandt = excluded.versandt,"
                        + " frist = excluded.frist, stellungnahme = null")
                .params(vorgangsnummer, tag, frist)
                .update();
    }

    void beantwortet(String vorgangsnummer, String stellungnahme) {
        jdbc.sql("update anhoerung set stellungnahme = ? where vorgangsnummer = ?")
                .params(stellungnahme, vorgangsnummer)
                .update();
    }

    public Optional<Stand> zu(String vorgangsnummer) {
        return jdbc.sql("select versandt, frist, stellungnahme from anhoerung where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query((rs, n) -> new Stand(
                        rs.getObject("versandt", LocalDate.class),
                        rs.getObject("frist", LocalDate.class),
                        rs.getString("stellungnahme")))
                .optional();
    }
}
