package de.amtsweg.register.beteiligung;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Jsonspalte;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What caseworkers want to be sent, from the form to the finished message. It does not travel through the process: the
 * words of a purpose may be about a person.
 */
@Repository
public class Handanfragen {

    private static final String FELDER = "nachrichtentyp, zweck, angaben, person";

    private final JdbcClient jdbc;
    private final Jsonspalte json;
    private final Clock uhr;

    Handanfragen(JdbcClient jdbc, Jsonspalte json, Clock uhr) {
        this.jdbc = jdbc;
        this.json = json;
        this.uhr = uhr;
    }

    /**
     * Stores a request until its message is written.
     *
     * @throws FachlicherFehler if the same message is just being written for this case
     */
    void lege(String vorgangsnummer, String register, Handanfrage anfrage) {
        int gelegt = jdbc.sql("insert into handanfrage (id, vorgangsnummer, register, nachrichtentyp, zweck, angaben,"
                        + " person, zeit) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing")
                .params(
                        UUID.randomUUID(),
                        vorgangsnummer,
                        register,
                        anfrage.nachrichtentyp(),
                        anfrage.zweck(),
                        json.schreib(anfrage.angaben()),
                        anfrage.person(),
                        Timestamp.from(uhr.instant()))
                .update();
        if (gelegt == 0) {
            throw new FachlicherFehler("Die gleiche Nachricht wird für diesen Vorgang gerade geschrieben. Bitte"
                    + " versuchen Sie es in einer Minute noch einmal.");
        }
    }

    /** The request whose message is not written yet. */
    public Optional<Handanfrage> offene(String vorgangsnummer, String register, String nachrichtentyp) {
        return jdbc.sql("select " + FELDER + " from handanfrage where vorgangsnummer = ? and register = ?"
                        + " and nachrichtentyp = ? and nachricht_id is null")
                .params(vorgangsnummer, register, nachrichtentyp)
                .query(this::lies)
                .optional();
    }

    /**
     * The request this message fulfils; from now on it belongs to the message.
     *
     * @throws FachlicherFehler if nobody asked for it
     */
    public Handanfrage nimm(String register, Nachrichtenauftrag auftrag) {
        return jdbc.sql("update handanfrage set nachricht_id = ? where vorgangsnummer = ? and register = ?"
                        + " and nachrichtentyp = ? and nachricht_id is null returning " + FELDER)
                .params(auftrag.id(), auftrag.vorgangsnummer(), register, auftrag.nachrichtentyp())
                .query(this::lies)
                .optional()
                .orElseThrow(() -> new FachlicherFehler(
                        "Für die Nachricht „" + auftrag.nachrichtentyp() + "“ hat niemand einen Zweck angegeben."));
    }

    /** Purpose of a message sent by hand, empty for every other. */
    public Optional<String> zweck(UUID nachricht) {
        return jdbc.sql("select zweck from handanfrage where nachricht_id = ?")
                .param(nachricht)
                .query(String.class)
                .optional();
    }

    private Handanfrage lies(ResultSet rs, int zeile) throws SQLException {
        return new Handanfrage(
                rs.getString("nachrichtentyp"),
                rs.getString("zweck"),
                json.lies(rs.getString("angaben"), new TypeReference<Map<String, String>>() {}),
                rs.getString("person"));
    }
}
