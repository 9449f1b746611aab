package de.amtsweg.post;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A queue of mails in a table with {@code id, zustand, versuche, erstellt, naechster_versuch, fehler}. Who takes one has
 * it for a minute; the time is the database's, so that a node whose clock is wrong takes nothing out of another's hands.
 */
final class Mailschlange<T> {

    private static final String LEASE = "60 seconds";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaktion;
    private final String tabelle;
    private final RowMapper<T> leser;

    Mailschlange(JdbcClient jdbc, TransactionTemplate transaktion, String tabelle, RowMapper<T> leser) {
        this.jdbc = jdbc;
        this.transaktion = transaktion;
        this.tabelle = tabelle;
        this.leser = leser;
    }

    /** Does this with everything that is due, the oldest first. */
    void leere(Consumer<T> versand) {
        for (Optional<T> faellig = naechste(); faellig.isPresent(); faellig = naechste()) {
            versand.accept(faellig.get());
        }
    }

    /** The oldest that is due, taken for a minute. */
    private Optional<T> naechste() {
        return transaktion.execute(t -> jdbc.sql("update " + tabelle + " set naechster_versuch = now() + interval '"
                        + LEASE + "', versuche = versuche + 1 where id = (select id from " + tabelle
                        + " where zustand = 'WARTET' and naechster_versuch <= now() order by erstellt limit 1"
                        + " for update skip locked) returning *")
                .query(leser)
                .optional());
    }

    void versandt(UUID id) {
        setze(id, "VERSANDT", null, Duration.ZERO);
    }

    /** Later once more: after 8 s at first, after about nine minutes in the end. */
    void nochmals(UUID id, int versuche, String fehler) {
        setze(id, "WARTET", fehler, Duration.ofSeconds(1L << Math.min(versuche + 2, 9)));
    }

    /** Repeating does not help. */
    void unzustellbar(UUID id, String fehler) {
        setze(id, "UNZUSTELLBAR", fehler, Duration.ZERO);
    }

    private void setze(UUID id, String zustand, String fehler, Duration pause) {
        jdbc.sql("update " + tabelle
                        + " set zustand = ?, fehler = ?, naechster_versuch = now() + make_interval(secs => ?)"
                        + " where id = ?")
                .params(zustand, fehler, pause.toSeconds(), id)
                .update();
    }
}
