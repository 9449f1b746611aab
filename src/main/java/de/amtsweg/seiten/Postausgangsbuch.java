package de.amtsweg.seiten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that left an authority, numbered without gaps. */
@Repository
class Postausgangsbuch {

    private static final String BUCH = " from nachricht_ausgang where behoerde = :behoerde and buchnummer is not null"
            + " and (:suche = '' or position(:suche in vorgangsnummer) > 0)";

    private final JdbcClient jdbc;

    Postausgangsbuch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line of the Postausgangsbuch.
     *
     * @param eigene false for a message of the authority's other task
     * @param gesendet when the message first left
     * @param uebermittelt when the partner took it, null before
     */
    record Zeile(
            long buchnummer,
            boolean eigene,
            Instant gesendet,
            Instant uebermittelt,
            String register,
            String nachrichtentyp,
            String vorgangsnummer,
            String verantwortlich,
            String zustand) {}

    int umfang(Sichtkreis kreis, String suche) {
        return jdbc.sql("select count(*)" + BUCH + " and " + Sichtkreis.VORGANG)
                .param("behoerde", kreis.behoerde())
                .param("fallarten", kreis.fallarten())
                .param("suche", suche)
                .query(Integer.class)
                .single();
    }

    /** The Postausgangsbuch, newest first. */
    List<Zeile> seite(Sichtkreis kreis, String suche, int ab, int hoechstens) {
        return zeilen(
                        " and " + Sichtkreis.VORGANG + " order by buchnummer desc limit :hoechstens offset :ab",
                        kreis,
                        suche)
                .param("hoechstens", hoechstens)
                .param("ab", ab)
                .query(Postausgangsbuch::lies)
                .list();
    }

    /** The whole Postausgangsbuch, in the order of its numbers, piece by piece; messages of the other task too. */
    void alles(Sichtkreis kreis, Consumer<Zeile> leser) {
        long bis = 0;
        List<Zeile> stueck;
        do {
            stueck = zeilen(" and buchnummer > :bis order by buchnummer limit 1000", kreis, "")
                    .param("bis", bis)
                    .query(Postausgangsbuch::lies)
                    .list();
            stueck.forEach(leser);
            bis = stueck.isEmpty() ? bis : stueck.get(stueck.size() - 1).buchnummer();
        } while (!stueck.isEmpty());
    }

    private JdbcClient.StatementSpec zeilen(String ende, Sichtkreis kreis, String suche) {
        return jdbc.sql("select buchnummer, erstversuch, uebermittelt, register, nachrichtentyp, vorgangsnummer,"
                        + " verantwortlich, zustand, " + Sichtkreis.VORGANG + BUCH + ende)
                .param("behoerde", kreis.behoerde())
                .param("fallarten", kreis.fallarten())
                .param("suche", suche);
    }

    private static Zeile lies(ResultSet rs, int zeile) throws SQLException {
        return new Zeile(
                rs.getLong(1),
                rs.getBoolean(9),
                zeit(rs, 2),
                zeit(rs, 3),
                rs.getString(4),
                rs.getString(5),
                rs.getString(6),
                rs.getString(7),
                rs.getString(8));
    }

    private static Instant zeit(ResultSet rs, int spalte) throws SQLException {
        Timestamp zeit = rs.getTimestamp(spalte);
        return zeit == null ? null : zeit.toInstant();
    }
}
