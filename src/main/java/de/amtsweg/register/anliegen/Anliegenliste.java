package de.amtsweg.register.anliegen;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Jsonspalte;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored requests. */
@Repository
public class Anliegenliste {

    private final JdbcClient jdbc;
    private final Jsonspalte json;
    private final Clock uhr;

    Anliegenliste(JdbcClient jdbc, Jsonspalte json, Clock uhr) {
        this.jdbc = jdbc;
        this.json = json;
        this.uhr = uhr;
    }

    /** Stores what is to be sent; {@link #zu(Nachrichtenauftrag, String)} finds it when the message is written. */
    public void lege(
            String vorgangsnummer,
            String register,
            String nachrichtentyp,
            Map<String, String> angaben,
            List<UUID> dokumente,
            String person) {
        lege(vorgangsnummer, register, nachrichtentyp, angaben, dokumente, null, person);
    }

    /** Stores what another authority's message asks; once, however often it is taken. */
    public void nimm(
            String vorgangsnummer,
            String register,
            String nachrichtentyp,
            Map<String, String> angaben,
            UUID nachricht) {
        lege(vorgangsnummer, register, nachrichtentyp, angaben, List.of(), nachricht, null);
    }

    /** What this message is to say: the oldest of its kind not written yet, from now on bound to it. */
    public Anliegen zu(Nachrichtenauftrag auftrag, String register) {
        return jdbc.sql("update anliegen set nachricht = ? where id = (select id from anliegen where vorgangsnummer = ?"
                        + " and register = ? and nachrichtentyp = ? and nachricht is null order by laufnummer limit 1"
                        + " for update) returning *")
                .params(auftrag.id(), auftrag.vorgangsnummer(), register, auftrag.nachrichtentyp())
                .query(this::lies)
                .optional()
                .orElseThrow(() ->
                        new FachlicherFehler("Es ist nicht erfasst, was der anderen Behörde mitgeteilt werden soll."));
    }

    /** The request this message carried, in whichever direction. */
    public Optional<Anliegen> zu(UUID nachricht) {
        return jdbc.sql("select * from anliegen where nachricht = ?")
                .param(nachricht)
                .query(this::lies)
                .optional();
    }

    /** The newest request of this kind, in whichever direction. */
    public Optional<Anliegen> neuestes(String vorgangsnummer, String register, String nachrichtentyp) {
        return jdbc.sql("select * from anliegen where vorgangsnummer = ? and register = ? and nachrichtentyp = ?"
                        + " order by laufnummer desc limit 1")
                .params(vorgangsnummer, register, nachrichtentyp)
                .query(this::lies)
                .optional();
    }

    private void lege(
            String vorgangsnummer,
            String register,
            String nachrichtentyp,
            Map<String, String> angaben,
            List<UUID> dokumente,
            UUID nachricht,
            String person) {
        jdbc.sql(
                        "insert into anliegen (id, vorgangsnummer, register, nachrichtentyp, angaben, dokumente, nachricht,"
                                + " person, zeit) values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?) on conflict (nachricht) do nothing")
                .params(
                        UUID.randomUUID(),
                        vorgangsnummer,
                        register,
                        nachrichtentyp,
                        json.schreib(angaben),
                        json.schreib(dokumente),
                        nachricht,
                        person,
                        Timestamp.from(uhr.instant()))
                .update();
    }

    private Anliegen lies(ResultSet rs, int zeile) throws SQLException {
        return new Anliegen(
                rs.getObject("id", UUID.class),
                rs.getString("vorgangsnummer"),
                rs.getString("register"),
                rs.getString("nachrichtentyp"),
                json.lies(rs.getString("angaben"), new TypeReference<Map<String, String>>() {}),
                json.lies(rs.getString("dokumente"), new TypeReference<List<UUID>>() {}),
                rs.getObject("nachricht", UUID.class),
                rs.getString("person"));
    }
}
