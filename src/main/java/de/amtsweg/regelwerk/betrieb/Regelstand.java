package de.amtsweg.regelwerk.betrieb;

import de.amtsweg.regelwerk.Regelfehler;
import de.amtsweg.regelwerk.Tabellenauskunft;
import de.amtsweg.regelwerk.Tabellenquelle;
import de.amtsweg.regelwerk.betrieb.Regelfassung.Herkunft;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The versions of the law tables in this installation. Each question looks up which one holds, so a release counts on
 * every node at once.
 */
@Repository
public class Regelstand implements Tabellenquelle {

    /** Serialises changes of versions across nodes; any number that nothing else uses. */
    private static final long SPERRE = 7_305_011L;

    private final JdbcClient jdbc;
    private final Clock uhr;
    private final Map<String, byte[]> inhalte = new ConcurrentHashMap<>();

    Regelstand(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    @Override
    public byte[] inhalt(String tabelle) {
        return inhaltZu(geltende(tabelle)
                .orElseThrow(() -> new Regelfehler("Die Entscheidungstabelle „" + tabelle + "“ gibt es nicht."))
                .inhaltshash());
    }

    /**
     * The file with this hash, whether it holds or held.
     *
     * @throws Regelfehler if no such file ever held here
     */
    @Override
    public byte[] inhaltZu(String inhaltshash) {
        return inhalte.computeIfAbsent(
                inhaltshash, hash -> jdbc.sql("select inhalt from regeltabelle where inhaltshash = ?")
                        .param(hash)
                        .query(byte[].class)
                        .optional()
                        .orElseThrow(() -> new Regelfehler("Die Fassung " + hash + " ist hier nicht bekannt.")));
    }

    /** The version that holds, empty if there is no such table. */
    public Optional<Regelfassung> geltende(String tabelle) {
        return jdbc.sql("select * from regelfassung where tabelle = ? order by nummer desc limit 1")
                .param(tabelle)
                .query(Regelstand::lies)
                .optional();
    }

    /** All versions of a table, the newest first. */
    public List<Regelfassung> fassungen(String tabelle) {
        return jdbc.sql("select * from regelfassung where tabelle = ? order by nummer desc")
                .param(tabelle)
                .query(Regelstand::lies)
                .list();
    }

    /** The versions that hold, by table. */
    public List<Regelfassung> alleGeltenden() {
        return jdbc.sql("select distinct on (tabelle) * from regelfassung order by tabelle, nummer desc")
                .query(Regelstand::lies)
                .list();
    }

    /** The examples of the version that holds, null if there are none. */
    public byte[] faelle(String tabelle) {
        return jdbc.sql("select faelle from regelfassung where tabelle = ? order by nummer desc limit 1")
                .param(tabelle)
                .query((rs, n) -> Optional.ofNullable(rs.getBytes(1)))
                .optional()
                .flatMap(f -> f)
                .orElse(null);
    }

    /** Waits until no other node changes versions; until the end of the transaction. */
    void sperre() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(SPERRE)
                .query((rs, n) -> 0)
                .single();
    }

    boolean kennt(String tabelle, String inhaltshash) {
        return jdbc.sql("select count(*) from regelfassung where tabelle = ? and inhaltshash = ?")
                        .params(tabelle, inhaltshash)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Makes a version hold from now on. Under {@link #sperre()}. */
    void setze(
            Tabellenauskunft tabelle,
            byte[] inhalt,
            byte[] faelle,
            Herkunft herkunft,
            String eingereichtVon,
            String freigegebenVon,
            String begruendung) {
        Timestamp jetzt = Timestamp.from(uhr.instant());
        jdbc.sql("insert into regeltabelle (inhaltshash, tabelle, inhalt, seit) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(tabelle.inhaltshash(), tabelle.schluessel(), inhalt, jetzt)
                .update();
        jdbc.sql("insert into regelfassung (tabelle, nummer, inhaltshash, faelle, stand, herkunft, eingereicht_von,"
                        + " freigegeben_von, begruendung, zeit) values (:tabelle, (select coalesce(max(nummer), 0) + 1"
                        + " from regelfassung where tabelle = :tabelle), :hash, :faelle, :stand, :herkunft, :eins, :zwei,"
                        + " :grund, :zeit)")
                .param("tabelle", tabelle.schluessel())
                .param("hash", tabelle.inhaltshash())
                .param("faelle", faelle)
                .param("stand", tabelle.stand())
                .param("herkunft", herkunft.name())
                .param("eins", eingereichtVon)
                .param("zwei", freigegebenVon)
                .param("grund", begruendung)
                .param("zeit", jetzt)
                .update();
    }

    private static Regelfassung lies(ResultSet rs, int n) throws SQLException {
        return new Regelfassung(
                rs.getString("tabelle"),
                rs.getInt("nummer"),
                rs.getString("inhaltshash"),
                rs.getString("stand"),
                Herkunft.valueOf(rs.getString("herkunft")),
                rs.getString("eingereicht_von"),
                rs.getString("freigegeben_von"),
                rs.getString("begruendung"),
                rs.getTimestamp("zeit").toInstant());
    }
}
