package de.amtsweg.seiten;

import de.amtsweg.akte.dms.Ablagebuch;
import de.amtsweg.seiten.Registerauswahl.Stand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the page "Register" shows of one authority's messages and documents; nothing here is about another one's. */
@Repository
class Registerbuch {

    private static final String AUSWAHL = " from nachricht_ausgang a join vorgang v on v.vorgangsnummer ="
            + " a.vorgangsnummer where a.behoerde = :behoerde and v.fallart in (:fallarten) and (:register = '' or a.register = :register)"
            + " and (:suche = '' or position(:suche in a.vorgangsnummer) > 0) and ";

    private final JdbcClient jdbc;

    Registerbuch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a register has not got yet; {@code aeltester} is null if that is nothing. */
    record Rueckstand(long wartend, long zurueckgestellt, long ungeklaert, long abgelehnt, Instant aeltester) {

        static final Rueckstand KEINER = new Rueckstand(0, 0, 0, 0, null);
    }

    /** The last failure of one of our messages: in German, and in the words of the machine (null if there are none). */
    record Fehler(String satz, String original) {}

    /**
     * The documents the DMS has not been given yet.
     *
     * @param rueckstand null if there are none
     * @param benutzt whether it ever got one
     */
    record Ablage(Ablagebuch.Rueckstand rueckstand, boolean benutzt) {}

    /** The last daily run; {@code beendet} is null while it works, {@code hinweis} tells why it ended early. */
    record Lauf(Instant begonnen, Instant beendet, String hinweis) {}

    /** By register; those without a backlog are missing. */
    Map<String, Rueckstand> rueckstaende(Sichtkreis kreis) {
        Map<String, Rueckstand> alle = new HashMap<>();
        auswahl(
                        "select a.register, count(*) filter (where a.zustand = 'WARTET'),"
                                + " count(*) filter (where a.zustand = 'ZURUECKGESTELLT'),"
                                + " count(*) filter (where a.zustand = 'UNGEKLAERT'),"
                                + " count(*) filter (where a.zustand = 'ABGELEHNT'), min(a.erstellt)",
                        kreis,
                        new Registerauswahl("", Stand.OFFEN, ""),
                        " group by a.register")
                .query(rs -> {
                    alle.put(
                            rs.getString(1),
                            new Rueckstand(rs.getLong(2), rs.getLong(3), rs.getLong(4), rs.getLong(5), zeit(rs, 6)));
                });
        return alle;
    }

    /** By register, why the last of our own attempts failed; what others' messages met is not told. */
    Map<String, Fehler> fehler(Sichtkreis kreis) {
        Map<String, Fehler> alle = new HashMap<>();
        jdbc.sql("select distinct on (register) register, fehler, fehler_original from nachricht_ausgang"
                        + " where behoerde = :behoerde and " + Sichtkreis.VORGANG
                        + " and zustand in ('WARTET', 'ZURUECKGESTELLT', 'UNGEKLAERT')"
                        + " and fehler is not null order by register, naechster_versuch desc")
                .param("behoerde", kreis.behoerde())
                .param("fallarten", kreis.fallarten())
                .query(rs -> {
                    alle.put(rs.getString(1), new Fehler(rs.getString(2), rs.getString(3)));
                });
        return alle;
    }

    /** By register, when one of our messages was last taken; those that never took one are missing. */
    Map<String, Instant> zuletztUebermittelt(String behoerde, Set<String> register) {
        Map<String, Instant> alle = new HashMap<>();
        register.forEach(name -> jdbc.sql("select uebermittelt from nachricht_ausgang where behoerde = ?"
                        + " and register = ? and uebermittelt is not null order by uebermittelt desc limit 1")
                .params(behoerde, name)
                .query((rs, n) -> zeit(rs, 1))
                .optional()
                .ifPresent(zeit -> alle.put(name, zeit)));
        return alle;
    }

    Map<String, Lauf> tageslaeufe() {
        Map<String, Lauf> alle = new HashMap<>();
        jdbc.sql("select distinct on (register) register, begonnen, beendet, hinweis from tageslauf"
                        + " order by register, tag desc")
                .query(rs -> {
                    alle.put(rs.getString(1), new Lauf(zeit(rs, 2), zeit(rs, 3), rs.getString(4)));
                });
        return alle;
    }

    Ablage ablage(String behoerde) {
        Ablagebuch.Rueckstand rueckstand = jdbc.sql("select count(*) filter (where d.dms_id is null), count(d.dms_id),"
                        + " min(d.dms_offen_seit), min(d.dms_naechster_versuch),"
                        + " (array_agg(d.dms_fehler order by d.dms_naechster_versuch desc)"
                        + " filter (where d.dms_fehler is not null))[1]"
                        + " from dokument d join vorgang v on v.vorgangsnummer = d.vorgangsnummer"
                        + " where v.behoerde = ? and d.dms_fassung < d.merkmale_fassung having count(*) > 0")
                .param(behoerde)
                .query((rs, n) -> new Ablagebuch.Rueckstand(
                        rs.getInt(1), rs.getInt(2), zeit(rs, 3), zeit(rs, 4), rs.getString(5)))
                .optional()
                .orElse(null);
        boolean benutzt = jdbc.sql("select exists (select 1 from dokument d join vorgang v"
                        + " on v.vorgangsnummer = d.vorgangsnummer where v.behoerde = ? and d.dms_id is not null)")
                .param(behoerde)
                .query(Boolean.class)
                .single();
        return new Ablage(rueckstand, benutzt);
    }

    int anzahl(Sichtkreis kreis, Registerauswahl auswahl) {
        return auswahl("select count(*)", kreis, auswahl, "")
                .query(Integer.class)
                .single();
    }

    /** Ids of messages, oldest first. */
    List<UUID> nachrichten(Sichtkreis kreis, Registerauswahl auswahl, int ab, int hoechstens) {
        return auswahl("select a.id", kreis, auswahl, " order by a.laufnummer limit :hoechstens offset :ab")
                .param("hoechstens", hoechstens)
                .param("ab", ab)
                .query(UUID.class)
                .list();
    }

    /** Which of these messages have to wait for an earlier one of ours about the same person. */
    Set<UUID> wartenAufFruehere(Set<UUID> nachrichten) {
        return nachrichten.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select a.id from nachricht_ausgang a where a.id in (:ids) and exists"
                                + " (select 1 from nachricht_ausgang f where f.register = a.register"
                                + " and f.ordnung = a.ordnung and f.behoerde = a.behoerde"
                                + " and f.laufnummer < a.laufnummer"
                                + " and f.zustand in ('WARTET', 'ZURUECKGESTELLT', 'UNGEKLAERT'))")
                        .param("ids", nachrichten)
                        .query(UUID.class)
                        .list());
    }

    private JdbcClient.StatementSpec auswahl(String anfang, Sichtkreis kreis, Registerauswahl auswahl, String ende) {
        return jdbc.sql(anfang + AUSWAHL + auswahl.stand().bedingung() + ende)
                .param("behoerde", kreis.behoerde())
                .param("fallarten", kreis.fallarten())
                .param("register", auswahl.register())
                .param("suche", auswahl.suche());
    }

    private static Instant zeit(ResultSet rs, int spalte) throws SQLException {
        Timestamp zeit = rs.getTimestamp(spalte);
        return zeit == null ? null : zeit.toInstant();
    }
}
