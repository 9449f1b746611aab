package de.amtsweg.register.beteiligung;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Jsonspalte;
import de.amtsweg.vorgang.Personenverzeichnis;
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

/**
 * The stored requests, ours from the form to the finished message and from then on with it. They do not travel through
 * the process: their words may be about a person.
 */
@Repository
public class Anliegenliste {

    private final JdbcClient jdbc;
    private final Jsonspalte json;
    private final Personenverzeichnis personen;
    private final Clock uhr;

    Anliegenliste(JdbcClient jdbc, Jsonspalte json, Personenverzeichnis personen, Clock uhr) {
        this.jdbc = jdbc;
        this.json = json;
        this.personen = personen;
        this.uhr = uhr;
    }

    /**
     * Stores what is to be sent; {@link #zu(Nachrichtenauftrag, String)} finds it when the message is written.
     *
     * @throws FachlicherFehler if a person wants the same message that is just being written for this case
     */
    public void lege(Anliegen anliegen) {
        if (trageEin(anliegen) == 0) {
            throw new FachlicherFehler("Die gleiche Nachricht wird für diesen Vorgang gerade geschrieben. Bitte"
                    + " versuchen Sie es in einer Minute noch einmal.");
        }
    }

    /** Stores what another authority's message asks; once, however often it is taken. */
    public void nimm(
            String vorgangsnummer,
            String register,
            String nachrichtentyp,
            Map<String, String> angaben,
            UUID nachricht) {
        trageEin(new Anliegen(vorgangsnummer, register, nachrichtentyp, angaben, List.of(), nachricht, null));
    }

    /** What this message is to say: the oldest of its kind not written yet, from now on bound to it. */
    public Anliegen zu(Nachrichtenauftrag auftrag, String register) {
        return jdbc.sql("update anliegen set nachricht = ? where id = (select id from anliegen where vorgangsnummer = ?"
                        + " and register = ? and nachrichtentyp = ? and nachricht is null order by laufnummer limit 1"
                        + " for update) returning *")
                .params(auftrag.id(), auftrag.vorgangsnummer(), register, auftrag.nachrichtentyp())
                .query(this::lies)
                .optional()
                .orElseThrow(() -> new FachlicherFehler("Für die Nachricht „" + auftrag.nachrichtentyp()
                        + "“ hat niemand angegeben, was sie sagen soll."));
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

    /** The name of the person who wants the message that is written next, empty if nobody does. */
    public Optional<String> verantwortlich(String vorgangsnummer, String register, String nachrichtentyp) {
        return jdbc.sql("select person from anliegen where vorgangsnummer = ? and register = ? and nachrichtentyp = ?"
                        + " and nachricht is null and person is not null order by laufnummer limit 1")
                .params(vorgangsnummer, register, nachrichtentyp)
                .query(String.class)
                .optional()
                .map(personen::name);
    }

    /** Why a person had this message sent, empty for every other. */
    public Optional<String> zweck(UUID nachricht) {
        return zu(nachricht).filter(a -> a.person() != null).flatMap(a -> a.finde(Anliegen.TEXT));
    }

    private int trageEin(Anliegen a) {
        return jdbc.sql("insert into anliegen (id, vorgangsnummer, register, nachrichtentyp, angaben, dokumente,"
                        + " nachricht, person, zeit) values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(
                        UUID.randomUUID(),
                        a.vorgangsnummer(),
                        a.register(),
                        a.nachrichtentyp(),
                        json.schreib(a.angaben()),
                        json.schreib(a.dokumente()),
                        a.nachricht(),
                        a.person(),
                        Timestamp.from(uhr.instant()))
                .update();
    }

    private Anliegen lies(ResultSet rs, int zeile) throws SQLException {
        return new Anliegen(
                rs.getString("vorgangsnummer"),
                rs.getString("register"),
                rs.getString("nachrichtentyp"),
                json.lies(rs.getString("angaben"), new TypeReference<Map<String, String>>() {}),
                json.lies(rs.getString("dokumente"), new TypeReference<List<UUID>>() {}),
                rs.getObject("nachricht", UUID.class),
                rs.getString("person"));
    }
}
