package de.amtsweg.entscheidung;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.regelwerk.Antwort;
import de.amtsweg.vorgang.Jsonspalte;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored receipts and what was fixed upon them. */
@Repository
public class Entscheidungen {

    /** The program that asked; what runs from its sources has no version. */
    private static final String PROGRAMM = Optional.ofNullable(
                    Entscheidungen.class.getPackage().getImplementationVersion())
            .orElse("Entwicklungsstand");

    private final JdbcClient jdbc;
    private final Jsonspalte json;
    private final Clock uhr;

    Entscheidungen(JdbcClient jdbc, Jsonspalte json, Clock uhr) {
        this.jdbc = jdbc;
        this.json = json;
        this.uhr = uhr;
    }

    void halteFest(String vorgangsnummer, Antwort antwort, Map<String, Object> eingaben) {
        jdbc.sql("insert into entscheidung (id, vorgangsnummer, tabelle, stichtag, inhaltshash, zustand, eingaben,"
                        + " treffer, offen, verfehlt, programm, zeit)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        vorgangsnummer,
                        antwort.tabelle(),
                        antwort.stichtag(),
                        antwort.inhaltshash(),
                        antwort.zustand().name(),
                        json.schreib(eingaben),
                        json.schreib(antwort.treffer().stream()
                                .map(Entscheidungsnachweis.Zeile::von)
                                .toList()),
                        json.schreib(antwort.offen().stream()
                                .map(Entscheidungsnachweis.Verfehlt::von)
                                .toList()),
                        json.schreib(antwort.verfehlt().stream()
                                .map(Entscheidungsnachweis.Verfehlt::von)
                                .toList()),
                        PROGRAMM,
                        Timestamp.from(uhr.instant()))
                .update();
    }

    /** The newest receipt of a table for a case. */
    public Optional<Entscheidungsnachweis> neuester(String vorgangsnummer, String tabelle) {
        return jdbc.sql(
                        "select * from entscheidung where vorgangsnummer = ? and tabelle = ? order by zeit desc limit 1")
                .params(vorgangsnummer, tabelle)
                .query(this::lies)
                .optional();
    }

    /**
     * What the tables of legal bases answered last, put together: those the table {@code rechtsgrundlage} names. Claims
     * come before discretion, and within each as the tables rank them.
     */
    public Optional<Entscheidungsnachweis> rechtsgrundlagen(String vorgangsnummer) {
        return neuester(vorgangsnummer, Rechtslage.RECHTSGRUNDLAGE)
                .map(verweis -> verweis.zusammen(verweis.treffer().stream()
                        .map(z -> neuester(vorgangsnummer, z.text("tabelle")))
                        .flatMap(Optional::stream)
                        .toList()));
    }

    /** The newest receipt of a table with the facts that were asked with; empty if it was never asked. */
    Optional<Gefragt> gefragt(String vorgangsnummer, String tabelle) {
        return jdbc.sql("select stichtag, inhaltshash, eingaben from entscheidung"
                        + " where vorgangsnummer = ? and tabelle = ? order by zeit desc limit 1")
                .params(vorgangsnummer, tabelle)
                .query((rs, n) -> new Gefragt(
                        tabelle,
                        rs.getObject("stichtag", LocalDate.class),
                        rs.getString("inhaltshash"),
                        json.lies(rs.getString("eingaben"), new TypeReference<>() {})))
                .optional();
    }

    /** @param eingaben facts as they were given, from JSON */
    record Gefragt(String tabelle, LocalDate stichtag, String inhaltshash, Map<String, Object> eingaben) {}

    /** Fixes the legal basis; deviation from the first proposal with its reason. */
    public void legeFest(
            String vorgangsnummer, String rechtsgrundlage, String bezeichnung, String abweichung, String person) {
        jdbc.sql(
                        "insert into festlegung (vorgangsnummer, version, rechtsgrundlage, bezeichnung, abweichung, person, zeit)"
                                + " values (?, (select coalesce(max(version), 0) + 1 from festlegung where vorgangsnummer = ?),"
                                + " ?, ?, ?, ?, ?)")
                .params(
                        vorgangsnummer,
                        vorgangsnummer,
                        rechtsgrundlage,
                        bezeichnung,
                        abweichung,
                        person,
                        Timestamp.from(uhr.instant()))
                .update();
    }

    /** What is fixed now. */
    public Optional<Festlegung> festlegung(String vorgangsnummer) {
        return jdbc.sql("select rechtsgrundlage, bezeichnung, abweichung, person from festlegung"
                        + " where vorgangsnummer = ? order by version desc limit 1")
                .param(vorgangsnummer)
                .query((rs, n) -> new Festlegung(
                        rs.getString("rechtsgrundlage"),
                        rs.getString("bezeichnung"),
                        rs.getString("abweichung"),
                        rs.getString("person")))
                .optional();
    }

    private Entscheidungsnachweis lies(ResultSet rs, int n) throws SQLException {
        return new Entscheidungsnachweis(
                rs.getString("tabelle"),
                rs.getObject("stichtag", LocalDate.class),
                rs.getString("inhaltshash"),
                rs.getString("zustand"),
                json.lies(rs.getString("treffer"), new TypeReference<>() {}),
                json.lies(rs.getString("offen"), new TypeReference<>() {}),
                json.lies(rs.getString("verfehlt"), new TypeReference<>() {}),
                rs.getTimestamp("zeit").toInstant());
    }
}
