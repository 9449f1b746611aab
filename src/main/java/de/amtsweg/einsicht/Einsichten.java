package de.amtsweg.einsicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who read which file of the other task, and for what. Rows are only added; the database refuses everything else. */
@Repository
public class Einsichten {

    private static final String FELDER =
            "select e.id, e.vorgangsnummer, e.fuer, e.person, e.zweck, e.grundlage, e.zeit, e.bis from einsicht e";
    private static final int HOECHSTENS = 500;

    private final JdbcClient jdbc;
    private final EinsichtProperties einstellungen;
    private final Clock uhr;

    Einsichten(JdbcClient jdbc, EinsichtProperties einstellungen, Clock uhr) {
        this.jdbc = jdbc;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    /** Opens the file to this person for the time that is set. */
    public Einsicht eroeffne(String vorgangsnummer, String fuer, String person, String zweck, String grundlage) {
        Instant jetzt = uhr.instant();
        Einsicht neu = new Einsicht(
                UUID.randomUUID(),
                vorgangsnummer,
                fuer,
                person,
                zweck,
                grundlage,
                jetzt,
                jetzt.plus(einstellungen.dauer()));
        jdbc.sql("insert into einsicht (id, vorgangsnummer, fuer, person, zweck, grundlage, zeit, bis)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        neu.id(),
                        vorgangsnummer,
                        fuer,
                        person,
                        zweck,
                        grundlage,
                        Timestamp.from(neu.zeit()),
                        Timestamp.from(neu.bis()))
                .update();
        return neu;
    }

    /** What is open to this person now. */
    public Optional<Einsicht> offene(UUID id, String person) {
        return jdbc.sql(FELDER + " where e.id = ? and e.person = ? and e.bis > ?")
                .params(id, person, Timestamp.from(uhr.instant()))
                .query(Einsichten::lies)
                .optional();
    }

    /** All that concern a case, as the one that was read or the one it was read for; oldest first. */
    public List<Einsicht> zu(String vorgangsnummer) {
        return jdbc.sql(FELDER + " where e.vorgangsnummer = ? or e.fuer = ? order by e.zeit")
                .params(vorgangsnummer, vorgangsnummer)
                .query(Einsichten::lies)
                .list();
    }

    /** The newest of an authority, at most 500. */
    public List<Einsicht> in(String behoerde) {
        return jdbc.sql(FELDER + " join vorgang v on v.vorgangsnummer = e.vorgangsnummer where v.behoerde = ?"
                        + " order by e.zeit desc limit ?")
                .params(behoerde, HOECHSTENS)
                .query(Einsichten::lies)
                .list();
    }

    private static Einsicht lies(ResultSet rs, int zeile) throws SQLException {
        return new Einsicht(
                rs.getObject("id", UUID.class),
                rs.getString("vorgangsnummer"),
                rs.getString("fuer"),
                rs.getString("person"),
                rs.getString("zweck"),
                rs.getString("grundlage"),
                rs.getTimestamp("zeit").toInstant(),
                rs.getTimestamp("bis").toInstant());
    }
}
