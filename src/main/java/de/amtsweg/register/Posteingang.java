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

/** The inbox: every message is stored before it is acknowledged, and only once. */
@Repository
public class Posteingang {

    private static final String FELDER = "id, register, nachrichten_uuid, ausloeser_uuid, nachrichtentyp, ergebnis,"
            + " eingegangen, zustand, vorgangsnummer, versuche, herkunft";

    private final JdbcClient jdbc;
    private final Clock uhr;

    Posteingang(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Stores the message; false if one with its UUID is already there. */
    boolean lege(String register, Registerantwort antwort, byte[] inhalt, String herkunft, String vorgangsnummer) {
        return jdbc.sql("insert into nachricht_eingang (id, register, nachrichten_uuid, ausloeser_uuid, nachrichtentyp,"
                                + " ergebnis, inhalt, eingegangen, zustand, herkunft, vorgangsnummer, naechster_versuch)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, 'NEU', ?, coalesce((select vorgangsnummer from"
                                + " nachricht_ausgang where id = ? and register = ?), ?), ?)"
                                + " on conflict (register, nachrichten_uuid) do nothing")
                        .params(
                                UUID.randomUUID(),
                                register,
                                antwort.nachrichtenUuid(),
                                antwort.ausloeserUuid(),
                                antwort.nachrichtentyp(),
                                antwort.code(),
                                inhalt,
                                Timestamp.from(uhr.instant()),
                                herkunft,
                                antwort.ausloeserUuid(),
                                register,
                                vorgangsnummer,
                                Timestamp.from(uhr.instant()))
                        .update()
                == 1;
    }

    /** The next message to be brought to its case, locked until the end of the transaction. */
    Optional<Eingang> naechste() {
        return jdbc.sql("select " + FELDER + " from nachricht_eingang where zustand = 'NEU' and naechster_versuch <= ?"
                        + " order by naechster_versuch limit 1 for update skip locked")
                .param(Timestamp.from(uhr.instant()))
                .query(Posteingang::lies)
                .optional();
    }

    public byte[] inhalt(UUID id) {
        return jdbc.sql("select inhalt from nachricht_eingang where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    void zugeordnet(UUID id) {
        jdbc.sql("update nachricht_eingang set zustand = 'ZUGEORDNET' where id = ?")
                .param(id)
                .update();
    }

    void spaeter(UUID id, Duration pause) {
        jdbc.sql("update nachricht_eingang set versuche = versuche + 1, naechster_versuch = ? where id = ?")
                .params(Timestamp.from(uhr.instant().plus(pause)), id)
                .update();
    }

    void unzuordenbar(UUID id) {
        jdbc.sql("update nachricht_eingang set zustand = 'POSTEINGANG' where id = ?")
                .param(id)
                .update();
    }

    /** A person found the case the message belongs to. */
    Eingang ordneVonHandZu(UUID id, String vorgangsnummer) {
        return jdbc.sql("update nachricht_eingang set zustand = 'ZUGEORDNET', vorgangsnummer = ? where id = ?"
                        + " returning " + FELDER)
                .params(vorgangsnummer, id)
                .query(Posteingang::lies)
                .single();
    }

    /** All messages that refer to ours, newest first. */
    public List<Eingang> antwortenAuf(UUID ausloeser) {
        return jdbc.sql("select " + FELDER + " from nachricht_eingang where ausloeser_uuid = ?"
                        + " order by eingegangen desc")
                .param(ausloeser)
                .query(Posteingang::lies)
                .list();
    }

    /** All messages of a case, oldest first. */
    public List<Eingang> zu(String vorgangsnummer) {
        return jdbc.sql("select " + FELDER + " from nachricht_eingang where vorgangsnummer = ? order by eingegangen")
                .param(vorgangsnummer)
                .query(Posteingang::lies)
                .list();
    }

    private static Eingang lies(ResultSet rs, int zeile) throws SQLException {
        return new Eingang(
                rs.getObject("id", UUID.class),
                rs.getString("register"),
                rs.getObject("nachrichten_uuid", UUID.class),
                rs.getObject("ausloeser_uuid", UUID.class),
                rs.getString("nachrichtentyp"),
                rs.getString("ergebnis"),
                rs.getTimestamp("eingegangen").toInstant(),
                rs.getString("zustand"),
                rs.getString("vorgangsnummer"),
                rs.getInt("versuche"),
                rs.getString("herkunft"));
    }
}
