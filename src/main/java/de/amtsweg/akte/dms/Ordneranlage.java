package de.amtsweg.akte.dms;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who may create folders of an authority in the DMS: one node at a time. CMIS leaves it to the DMS whether it refuses a
 * second folder of the same name, and one that does need not notice two that are created at once.
 */
@Repository
class Ordneranlage {

    private final JdbcClient jdbc;
    private final Clock uhr;

    Ordneranlage(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /**
     * Reserves it against other nodes.
     *
     * @param lease after which others may, because this node has died over it
     * @return false if somebody else has reserved it
     */
    boolean reserviere(String behoerdenkennung, Duration lease) {
        return jdbc.sql(
                                "insert into dms_ordneranlage (behoerdenkennung, bis) values (?, ?) on conflict (behoerdenkennung)"
                                        + " do update set bis = excluded.bis where dms_ordneranlage.bis <= ?"
                                        // nobody reserves for longer: noted by a node whose clock was ahead
                                        + " or dms_ordneranlage.bis > ?")
                        .params(behoerdenkennung, in(lease), in(Duration.ZERO), in(lease.plusMinutes(1)))
                        .update()
                > 0;
    }

    /** Leaves nothing behind: a time noted here would block everybody if the clock were set back. */
    void gibFrei(String behoerdenkennung) {
        jdbc.sql("delete from dms_ordneranlage where behoerdenkennung = ?")
                .param(behoerdenkennung)
                .update();
    }

    private Timestamp in(Duration dauer) {
        return Timestamp.from(uhr.instant().plus(dauer));
    }
}
