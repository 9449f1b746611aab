package de.amtsweg.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox: written in the case's transaction, delivered after it. */
@Repository
public class Postausgang {

    private static final String FELDER = "id, behoerde, register, vorgangsnummer, nachrichtentyp, anlass,"
            + " verantwortlich, zustand, versuche, erstellt, naechster_versuch, uebermittelt, fehler";

    private final JdbcClient jdbc;
    private final Clock uhr;

    Postausgang(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    void lege(String behoerde, String register, Nachrichtenauftrag auftrag, byte[] inhalt) {
        jdbc.sql(
                        "insert into nachricht_ausgang (id, behoerde, register, vorgangsnummer, nachrichtentyp, anlass, inhalt,"
                                + " verantwortlich, zustand, erstellt, naechster_versuch)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, 'WARTET', ?, ?)")
                .params(
                        auftrag.id(),
                        behoerde,
                        register,
                        auftrag.vorgangsnummer(),
                        auftrag.nachrichtentyp(),
                        auftrag.anlass(),
                        inhalt,
                        auftrag.verantwortlich(),
                        Timestamp.from(auftrag.zeit()),
                        Timestamp.from(auftrag.zeit()))
                .update();
    }

    /**
     * Takes one due message for sending and keeps it from other nodes for the lease. Messages of one case to one
     * register go in their order: a later one waits until the earlier is delivered.
     */
    Optional<Ausgang> naechste(Duration lease) {
        return jdbc.sql("update nachricht_ausgang set naechster_versuch = ?, versuche = versuche + 1 where id = ("
                        + " select a.id from nachricht_ausgang a where a.zustand = 'WARTET' and a.naechster_versuch <= ?"
                        + " and not exists (select 1 from nachricht_ausgang f where f.vorgangsnummer = a.vorgangsnummer"
                        + " and f.register = a.register and f.zustand = 'WARTET' and f.laufnummer < a.laufnummer)"
                        + " order by a.naechster_versuch limit 1 for update skip locked) returning " + FELDER)
                .params(Timestamp.from(uhr.instant().plus(lease)), Timestamp.from(uhr.instant()))
                .query(Postausgang::lies)
                .optional();
    }

    byte[] inhalt(UUID id) {
        return jdbc.sql("select inhalt from nachricht_ausgang where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    void uebermittelt(UUID id) {
        jdbc.sql("update nachricht_ausgang set zustand = 'UEBERMITTELT', uebermittelt = ?, fehler = null"
                        + " where id = ? and zustand = 'WARTET'")
                .params(Timestamp.from(uhr.instant()), id)
                .update();
    }

    void beantwortet(UUID id) {
        jdbc.sql("update nachricht_ausgang set zustand = 'BEANTWORTET' where id = ?")
                .param(id)
                .update();
    }

    void gescheitert(UUID id, String fehler, Duration pause) {
        jdbc.sql("update nachricht_ausgang set fehler = ?, naechster_versuch = ? where id = ?")
                .params(fehler, Timestamp.from(uhr.instant().plus(pause)), id)
                .update();
    }

    void abgelehnt(UUID id, String fehler) {
        jdbc.sql("update nachricht_ausgang set zustand = 'ABGELEHNT', fehler = ? where id = ?")
                .params(fehler, id)
                .update();
    }

    public Optional<Ausgang> finde(UUID id) {
        return jdbc.sql("select " + FELDER + " from nachricht_ausgang where id = ?")
                .param(id)
                .query(Postausgang::lies)
                .optional();
    }

    /** All messages of a case, oldest first. */
    public List<Ausgang> zu(String vorgangsnummer) {
        return jdbc.sql("select " + FELDER + " from nachricht_ausgang where vorgangsnummer = ? order by laufnummer")
                .param(vorgangsnummer)
                .query(Postausgang::lies)
                .list();
    }

    private static Ausgang lies(ResultSet rs, int zeile) throws SQLException {
        Timestamp uebermittelt = rs.getTimestamp("uebermittelt");
        return new Ausgang(
                rs.getObject("id", UUID.class),
                rs.getString("behoerde"),
                rs.getString("register"),
                rs.getString("vorgangsnummer"),
                rs.getString("nachrichtentyp"),
                rs.getString("anlass"),
                rs.getString("verantwortlich"),
                rs.getString("zustand"),
                rs.getInt("versuche"),
                rs.getTimestamp("erstellt").toInstant(),
                rs.getTimestamp("naechster_versuch").toInstant(),
                uebermittelt == null ? null : uebermittelt.toInstant(),
                rs.getString("fehler"));
    }
}
