package de.amtsweg.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** A row of the outbox. */
final class Ausgangszeile {

    static final String FELDER = "a.id, a.behoerde, a.register, a.vorgangsnummer, a.nachrichtentyp, a.anlass,"
            + " a.verantwortlich, a.zustand, a.ordnung, a.buchnummer, a.versuche, a.erstellt, a.erstversuch,"
            + " a.naechster_versuch, a.unterwegs_seit, a.uebermittelt, a.fehler, a.fehler_original, a.nachweis,"
            + " a.erledigt_von, a.freigegeben_von";

    private Ausgangszeile() {}

    static Ausgang lies(ResultSet rs, int zeile) throws SQLException {
        return new Ausgang(
                rs.getObject("id", UUID.class),
                rs.getString("behoerde"),
                rs.getString("register"),
                rs.getString("vorgangsnummer"),
                rs.getString("nachrichtentyp"),
                rs.getString("anlass"),
                rs.getString("verantwortlich"),
                Ausgangszustand.valueOf(rs.getString("zustand")),
                rs.getString("ordnung"),
                rs.getObject("buchnummer", Long.class),
                rs.getInt("versuche"),
                zeit(rs, "erstellt"),
                zeit(rs, "erstversuch"),
                zeit(rs, "naechster_versuch"),
                zeit(rs, "unterwegs_seit"),
                zeit(rs, "uebermittelt"),
                rs.getString("fehler"),
                rs.getString("fehler_original"),
                rs.getString("nachweis"),
                rs.getString("erledigt_von"),
                rs.getString("freigegeben_von"));
    }

    static Timestamp zeit(Instant zeit) {
        return Timestamp.from(zeit);
    }

    private static Instant zeit(ResultSet rs, String spalte) throws SQLException {
        Timestamp zeit = rs.getTimestamp(spalte);
        return zeit == null ? null : zeit.toInstant();
    }
}
