package de.amtsweg.akte.dms;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.dms.Dms.Schriftstueck;
import de.amtsweg.vorgang.Vorgaenge;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What of our documents the DMS has, and what it still has to be given. */
@Repository
public class Ablagebuch {

    private static final String OFFEN = "dms_fassung < merkmale_fassung";
    private static final UUID KEINE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Vorgaenge vorgaenge;
    private final Clock uhr;

    Ablagebuch(JdbcClient jdbc, Vorgaenge vorgaenge, Clock uhr) {
        this.jdbc = jdbc;
        this.vorgaenge = vorgaenge;
        this.uhr = uhr;
    }

    /**
     * What of a case's documents the DMS has not been given yet.
     *
     * @param anzahl documents that are not there at all
     * @param aenderungen documents that are there, but with older properties
     * @param seit since when the oldest of all of them waits
     * @param naechsterVersuch when the first of them is tried again
     * @param fehler why the last attempt failed, in German; null if none did
     */
    public record Rueckstand(int anzahl, int aenderungen, Instant seit, Instant naechsterVersuch, String fehler) {}

    /**
     * One document to be filed or brought up to date.
     *
     * @param fassung of its properties when it was taken
     * @param dmsId null if it is to be filed
     * @param wiederholt whether it was tried before
     */
    record Auftrag(UUID id, int fassung, String dmsId, boolean wiederholt) {}

    /**
     * What is noted about a document.
     *
     * @param nachzutragen whether the DMS has none or older properties of it
     * @param stand change mark in the DMS under which the content was last seen to be ours, null if none
     * @param groesse of our copy, in bytes
     */
    record Ablagestand(boolean nachzutragen, String stand, long groesse) {}

    /**
     * The backlog of all cases.
     *
     * @param seit since when the oldest waits; null if none waits
     */
    record Gesamtstand(long wartend, long gescheitert, Instant seit) {}

    Gesamtstand gesamtstand() {
        return jdbc.sql("select count(*), count(dms_fehler), min(dms_offen_seit) from dokument where " + OFFEN)
                .query((rs, n) -> new Gesamtstand(
                        rs.getLong(1),
                        rs.getLong(2),
                        rs.getTimestamp(3) == null ? null : rs.getTimestamp(3).toInstant()))
                .single();
    }

    /** The backlog of a case, empty if there is none. */
    public Optional<Rueckstand> rueckstand(String vorgangsnummer) {
        return jdbc.sql("select count(*) filter (where dms_id is null), count(dms_id), min(dms_offen_seit),"
                        + " min(dms_naechster_versuch), max(dms_fehler) from dokument where vorgangsnummer = ? and "
                        + OFFEN + " having count(*) > 0")
                .param(vorgangsnummer)
                .query((rs, n) -> new Rueckstand(
                        rs.getInt(1),
                        rs.getInt(2),
                        rs.getTimestamp(3).toInstant(),
                        rs.getTimestamp(4).toInstant(),
                        rs.getString(5)))
                .optional();
    }

    /** One document that is due, locked against other nodes for the lease; empty if there is none. */
    Optional<Auftrag> naechster(Duration lease) {
        return jdbc.sql("update dokument set dms_naechster_versuch = ?, dms_versuche = dms_versuche + 1"
                        + " where id = (select id from dokument where " + OFFEN + " and dms_naechster_versuch <= ?"
                        + " order by eingang limit 1 for update skip locked)"
                        + " returning id, merkmale_fassung, dms_id, dms_versuche > 1")
                .params(in(lease), in(Duration.ZERO))
                .query((rs, n) ->
                        new Auftrag(rs.getObject(1, UUID.class), rs.getInt(2), rs.getString(3), rs.getBoolean(4)))
                .optional();
    }

    /** Notes what the DMS has; if the properties were changed meanwhile, the document is due again at once. */
    void erledigt(Auftrag auftrag, String dmsId, String stand) {
        jdbc.sql("update dokument set dms_id = ?, dms_stand = ?, dms_fassung = ?, dms_fehler = null,"
                        + " dms_naechster_versuch = ? where id = ?")
                .params(dmsId, stand, auftrag.fassung(), in(Duration.ZERO), auftrag.id())
                .update();
    }

    /** Notes why it failed, in German, and when it is tried again. */
    void gescheitert(UUID id, String fehler, Duration pause) {
        jdbc.sql("update dokument set dms_fehler = ?, dms_naechster_versuch = ? where id = ?")
                .params(fehler, in(pause), id)
                .update();
    }

    /** Postpones what could not be begun; it counts as no attempt. */
    void verschoben(UUID id, Duration pause) {
        jdbc.sql("update dokument set dms_versuche = dms_versuche - 1, dms_naechster_versuch = ? where id = ?")
                .params(in(pause), id)
                .update();
    }

    /** Whatever waits no longer than this need not wait any more. */
    void allesFaelligDasWartetBis(Duration pause) {
        jdbc.sql("update dokument set dms_naechster_versuch = ? where " + OFFEN
                        + " and dms_fehler is not null and dms_naechster_versuch between ? and ?")
                .params(in(Duration.ZERO), in(Duration.ZERO), in(pause))
                .update();
    }

    /** Notes, also for people, that the DMS does not have what it had: the document is filed again. Known already, nothing. */
    @Transactional
    public void fehlt(Dokument dokument) {
        int neu = jdbc.sql("update dokument set dms_id = null, dms_stand = null, dms_fassung = -1,"
                        + " dms_offen_seit = ?, dms_naechster_versuch = ? where id = ? and dms_id = ?")
                .params(in(Duration.ZERO), in(Duration.ZERO), dokument.id(), dokument.dmsId())
                .update();
        if (neu > 0) {
            vorgaenge.vermerke(
                    dokument.vorgangsnummer(),
                    "Dokument „" + dokument.dateiname()
                            + "“ fehlte im Dokumentenmanagement und wird von selbst erneut abgelegt",
                    null);
        }
    }

    /** Notes that the DMS keeps the document under another id now; its content has not been seen. */
    void gefundenUnter(UUID id, String bisher, String dmsId) {
        jdbc.sql("update dokument set dms_id = ?, dms_stand = null where id = ? and dms_id = ?")
                .params(dmsId, id, bisher)
                .update();
    }

    /** Notes the change mark under which the content was seen to be ours, null if it has not been seen. */
    void gesehen(UUID id, String dmsId, String stand) {
        jdbc.sql("update dokument set dms_stand = ? where id = ? and dms_id = ?")
                .params(stand, id, dmsId)
                .update();
    }

    /** What is noted about each document of a case. */
    Map<UUID, Ablagestand> zu(String vorgangsnummer) {
        Map<UUID, Ablagestand> alle = new HashMap<>();
        jdbc.sql("select id, " + OFFEN + ", dms_stand, octet_length(inhalt) from dokument where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query((ResultSet rs) -> {
                    alle.put(
                            rs.getObject(1, UUID.class),
                            new Ablagestand(rs.getBoolean(2), rs.getString(3), rs.getLong(4)));
                });
        return alle;
    }

    /** Whether the document in the DMS is one of another case, whatever folder it lies in. */
    boolean gehoertAnderem(Schriftstueck schriftstueck, String vorgangsnummer) {
        return jdbc.sql("select exists (select 1 from dokument where vorgangsnummer <> ?"
                        + " and (dms_id = ? or id = ?))")
                .params(
                        vorgangsnummer,
                        schriftstueck.id(),
                        kennung(schriftstueck.merkmale().get(CmisMerkmale.DOKUMENT)))
                .query(Boolean.class)
                .single();
    }

    /** Anybody may write anything into the property. */
    private static UUID kennung(String text) {
        try {
            return text == null ? KEINE : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return KEINE;
        }
    }

    private Timestamp in(Duration dauer) {
        return Timestamp.from(uhr.instant().plus(dauer));
    }
}
