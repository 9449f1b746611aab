package de.amtsweg.akte;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each ordered card, from order to hand-over. */
@Repository
public class Karten {

    /** Serial number and dates are null until known. */
    public record Karte(String auftragsnummer, String seriennummer, boolean hergestellt, LocalDate ausgehaendigt) {}

    private final JdbcClient jdbc;
    private final Clock uhr;

    Karten(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Notes that the producer took the order. */
    public void bestellt(String vorgangsnummer, String auftragsnummer) {
        jdbc.sql("insert into karte (vorgangsnummer, auftragsnummer) values (?, ?)"
                        + " on conflict (vorgangsnummer) do update set auftragsnummer = excluded.auftragsnummer")
                .params(vorgangsnummer, auftragsnummer)
                .update();
    }

    /** Notes that the producer made the card. */
    public void hergestellt(String vorgangsnummer, String auftragsnummer, String seriennummer) {
        jdbc.sql("insert into karte (vorgangsnummer, auftragsnummer, seriennummer, hergestellt) values (?, ?, ?, ?)"
                        + " on conflict (vorgangsnummer) do update set seriennummer = excluded.seriennummer,"
                        + " hergestellt = excluded.hergestellt")
                .params(vorgangsnummer, auftragsnummer, seriennummer, Timestamp.from(uhr.instant()))
                .update();
    }

    void ausgehaendigt(String vorgangsnummer, String seriennummer, LocalDate tag, String person) {
        jdbc.sql("insert into karte (vorgangsnummer, seriennummer, ausgehaendigt, person) values (?, ?, ?, ?)"
                        + " on conflict (vorgangsnummer) do update set seriennummer = excluded.seriennummer,"
                        + " ausgehaendigt = excluded.ausgehaendigt, person = excluded.person")
                .params(vorgangsnummer, seriennummer, tag, person)
                .update();
    }

    public Optional<Karte> zu(String vorgangsnummer) {
        return jdbc.sql("select auftragsnummer, seriennummer, hergestellt is not null, ausgehaendigt from karte"
                        + " where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query((rs, n) ->
                        new Karte(rs.getString(1), rs.getString(2), rs.getBoolean(3), rs.getObject(4, LocalDate.class)))
                .optional();
    }
}
