package de.amtsweg.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The state of each line, shared by all nodes: one that is interrupted for one node is so for all. */
@Repository
public class Registerlagen {

    private final JdbcClient jdbc;
    private final Clock uhr;

    Registerlagen(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    public Registerlage zu(String register) {
        return jdbc.sql("select register, unterbrochen_seit, naechste_probe, letzter_erfolg, fehler, fehler_original,"
                        + " fehler_zeit from registerlage where register = ?")
                .param(register)
                .query(Registerlagen::lies)
                .optional()
                .orElseGet(() -> Registerlage.unbekannt(register));
    }

    /** The partner answered. */
    void erfolg(String register) {
        jdbc.sql("insert into registerlage (register, letzter_erfolg) values (?, ?) on conflict (register) do update"
                        + " set letzter_erfolg = excluded.letzter_erfolg, unterbrochen_seit = null,"
                        + " naechste_probe = null, fehler = null, fehler_original = null, fehler_zeit = null")
                .params(register, jetzt())
                .update();
    }

    void fehler(String register, RegisterStoerung stoerung) {
        jdbc.sql("insert into registerlage (register, fehler, fehler_original, fehler_zeit) values (?, ?, ?, ?)"
                        + " on conflict (register) do update set fehler = excluded.fehler,"
                        + " fehler_original = excluded.fehler_original, fehler_zeit = excluded.fehler_zeit")
                .params(register, stoerung.getMessage(), stoerung.original(), jetzt())
                .update();
    }

    /** From now on only probes go out. */
    void unterbrochen(String register, Duration probeabstand) {
        jdbc.sql("update registerlage set unterbrochen_seit = ?, naechste_probe = ?"
                        + " where register = ? and unterbrochen_seit is null")
                .params(jetzt(), Timestamp.from(uhr.instant().plus(probeabstand)), register)
                .update();
    }

    /**
     * Takes the next probe for this node.
     *
     * @return false if the line is not interrupted, or the probe is not due or already taken by another node
     */
    boolean nimmProbe(String register, Duration probeabstand) {
        return jdbc.sql("update registerlage set naechste_probe = ? where register = ?"
                                + " and unterbrochen_seit is not null and naechste_probe <= ?")
                        .params(Timestamp.from(uhr.instant().plus(probeabstand)), register, jetzt())
                        .update()
                == 1;
    }

    /** Makes the next probe due at once. */
    void probeSofort(String register) {
        jdbc.sql("update registerlage set naechste_probe = ? where register = ? and unterbrochen_seit is not null")
                .params(jetzt(), register)
                .update();
    }

    private Timestamp jetzt() {
        return Timestamp.from(uhr.instant());
    }

    private static Registerlage lies(ResultSet rs, int zeile) throws SQLException {
        return new Registerlage(
                rs.getString("register"),
                zeit(rs, "unterbrochen_seit"),
                zeit(rs, "naechste_probe"),
                zeit(rs, "letzter_erfolg"),
                rs.getString("fehler"),
                rs.getString("fehler_original"),
                zeit(rs, "fehler_zeit"));
    }

    private static Instant zeit(ResultSet rs, String spalte) throws SQLException {
        Timestamp zeit = rs.getTimestamp(spalte);
        return zeit == null ? null : zeit.toInstant();
    }
}
