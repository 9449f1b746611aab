package de.amtsweg.akte;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
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

    public byte[] inhalt(UUID id) {
        return jdbc.sql("select inhalt from dokument where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    /** Changes state and category; what the DMS says about the document is brought up to date later. */
    public void setzeZustand(UUID id, String zustand, String kategorie, String vermerk) {
        Timestamp jetzt = Timestamp.from(uhr.instant());
        jdbc.sql("update dokument set zustand = ?, kategorie = ?, vermerk = ?, merkmale_fassung = merkmale_fassung + 1,"
                        + " dms_offen_seit = case when dms_fassung = merkmale_fassung then ? else dms_offen_seit end,"
                        + " dms_naechster_versuch = case when dms_fassung = merkmale_fassung then ?"
                        + " else dms_naechster_versuch end where id = ?")
                .params(zustand, kategorie, vermerk, jetzt, jetzt, id)
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
                        + " pruefsumme, eingang, herkunft, zustand, dms_naechster_versuch,"
                        + " dms_offen_seit) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
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
                        Timestamp.from(uhr.instant()),
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
