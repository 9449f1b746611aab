package de.amtsweg.register;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a partner sent and nobody could read, byte for byte, so that it can be cleared with the partner: each content
 * once, with how often it came. Forgotten 90 days after it last came.
 */
@Repository
class Unlesbares {

    private static final Duration FRIST = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock uhr;

    Unlesbares(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** @param grund why it could not be read, German */
    @Transactional
    void merke(String register, byte[] inhalt, String grund) {
        if (inhalt.length == 0) {
            return;
        }
        Timestamp jetzt = Timestamp.from(uhr.instant());
        jdbc.sql("delete from nachricht_unlesbar where zuletzt < ?")
                .param(Timestamp.from(uhr.instant().minus(FRIST)))
                .update();
        jdbc.sql(
                        "insert into nachricht_unlesbar (register, sha256, inhalt, grund, zuerst, zuletzt)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict (register, sha256) do update"
                                + " set anzahl = nachricht_unlesbar.anzahl + 1, zuletzt = excluded.zuletzt, grund = excluded.grund")
                .params(register, hash(inhalt), inhalt, grund, jetzt, jetzt)
                .update();
    }

    private static String hash(byte[] inhalt) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhalt));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
