package de.amtsweg.akte;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents of all files; the content stays here until it is filed in the DMS and read from there. */
@Repository
public class Dokumente {

    private static final String FELDER = "id, vorgangsnummer, bezeichnung, dateiname, kategorie, mime, pruefsumme,"
            + " eingang, herkunft, zustand, vermerk, dms_id";

    private final JdbcClient jdbc;
    private final Clock uhr;

    Dokumente(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Takes a document that came in. */
    public UUID nimmEingang(
            String vorgangsnummer, String bezeichnung, String dateiname, String kategorie, String mime, byte[] inhalt) {
        return lege(vorgangsnummer, bezeichnung, dateiname, kategorie, mime, inhalt, "EINGANG", "EINGEGANGEN");
    }

    /** Takes a PDF the authority made. */
    public UUID nimmAusgang(
            String vorgangsnummer, String bezeichnung, String dateiname, String kategorie, byte[] inhalt) {
        return lege(
                vorgangsnummer, bezeichnung, dateiname, kategorie, "application/pdf", inhalt, "AUSGANG", "ERSTELLT");
    }

    public List<Dokument> zu(String vorgangsnummer) {
        return jdbc.sql("select " + FELDER + " from dokument where vorgangsnummer = ? order by eingang, bezeichnung")
                .param(vorgangsnummer)
                .query(Dokumente::lies)
                .list();
    }

    public Optional<Dokument> finde(UUID id) {
        return jdbc.sql("select " + FELDER + " from dokument where id = ?")
                .param(id)
                .query(Dokumente::lies)
                .optional();
    }

    /**
     * What of a case's documents is not in the DMS yet.
     *
     * @param seit when the oldest of them came
     * @param naechsterVersuch when the first of them is tried again
     * @param fehler why the last attempt failed, in German; null if none did
     */
    public record Ablagerueckstand(int anzahl, Instant seit, Instant naechsterVersuch, String fehler) {}

    /** The documents of a case that wait to be filed, empty if none does. */
    public Optional<Ablagerueckstand> ablagerueckstand(String vorgangsnummer) {
        return jdbc.sql("select count(*), min(eingang), min(dms_naechster_versuch), max(dms_fehler) from dokument"
                        + " where vorgangsnummer = ? and dms_id is null having count(*) > 0")
                .param(vorgangsnummer)
                .query((rs, n) -> new Ablagerueckstand(
                        rs.getInt(1),
                        rs.getTimestamp(2).toInstant(),
                        rs.getTimestamp(3).toInstant(),
                        rs.getString(4)))
                .optional();
    }

    public byte[] inhalt(UUID id) {
        return jdbc.sql("select inhalt from dokument where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    public void setzeZustand(UUID id, String zustand, String kategorie, String vermerk) {
        jdbc.sql("update dokument set zustand = ?, kategorie = ?, vermerk = ? where id = ?")
                .params(zustand, kategorie, vermerk, id)
                .update();
    }

    /** One document due for filing, locked against other nodes for the lease; empty if there is none. */
    public Optional<Dokument> naechsteAblage(Duration lease) {
        return jdbc.sql("update dokument set dms_naechster_versuch = ?, dms_versuche = dms_versuche + 1"
                        + " where id = (select id from dokument where dms_id is null and dms_naechster_versuch <= ?"
                        + " order by eingang limit 1 for update skip locked) returning " + FELDER)
                .params(Timestamp.from(uhr.instant().plus(lease)), Timestamp.from(uhr.instant()))
                .query(Dokumente::lies)
                .optional();
    }

    /** Notes where the DMS keeps the document. */
    public void abgelegt(UUID id, String dmsId) {
        jdbc.sql("update dokument set dms_id = ?, dms_fehler = null where id = ?")
                .params(dmsId, id)
                .update();
    }

    /** Notes why filing failed, in German, and when it is tried again. */
    public void ablageGescheitert(UUID id, String fehler, Duration pause) {
        jdbc.sql("update dokument set dms_fehler = ?, dms_naechster_versuch = ? where id = ?")
                .params(fehler, Timestamp.from(uhr.instant().plus(pause)), id)
                .update();
    }

    private UUID lege(
            String vorgangsnummer,
            String bezeichnung,
            String dateiname,
            String kategorie,
            String mime,
            byte[] inhalt,
            String herkunft,
            String zustand) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into dokument (id, vorgangsnummer, bezeichnung, dateiname, kategorie, mime, inhalt,"
                        + " pruefsumme, eingang, herkunft, zustand, dms_naechster_versuch)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        vorgangsnummer,
                        bezeichnung,
                        dateiname,
                        kategorie,
                        mime,
                        inhalt,
                        pruefsumme(inhalt),
                        Timestamp.from(uhr.instant()),
                        herkunft,
                        zustand,
                        Timestamp.from(uhr.instant()))
                .update();
        return id;
    }

    /** SHA-256, hexadecimal. */
    public static String pruefsumme(byte[] inhalt) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhalt));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Dokument lies(ResultSet rs, int zeile) throws SQLException {
        return new Dokument(
                rs.getObject("id", UUID.class),
                rs.getString("vorgangsnummer"),
                rs.getString("bezeichnung"),
                rs.getString("dateiname"),
                rs.getString("kategorie"),
                rs.getString("mime"),
                rs.getString("pruefsumme"),
                rs.getTimestamp("eingang").toInstant(),
                rs.getString("herkunft"),
                rs.getString("zustand"),
                rs.getString("vermerk"),
                rs.getString("dms_id"));
    }
}
