package de.amtsweg.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which node does the daily run of which register: one at a time, and another one if it dies. */
@Repository
class Laufbuch {

    private final JdbcClient jdbc;
    private final Clock uhr;
    private final String knoten = UUID.randomUUID().toString();

    Laufbuch(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Takes the day's run for this node; false if it is done, or another node is at it. */
    boolean beginne(LocalDate tag, String register, boolean nochmals, Duration halten) {
        return jdbc.sql("insert into tageslauf (tag, register, knoten, begonnen, laeuft_bis)"
                                + " values (:tag, :register, :knoten, :jetzt, :bis)"
                                + " on conflict (tag, register) do update set knoten = excluded.knoten,"
                                + " laeuft_bis = excluded.laeuft_bis, beendet = null, hinweis = null"
                                + " where (tageslauf.beendet is null or :nochmals)"
                                + " and (tageslauf.laeuft_bis is null or tageslauf.laeuft_bis < :jetzt)")
                        .param("tag", tag)
                        .param("register", register)
                        .param("knoten", knoten)
                        .param("jetzt", Timestamp.from(uhr.instant()))
                        .param("bis", Timestamp.from(uhr.instant().plus(halten)))
                        .param("nochmals", nochmals)
                        .update()
                == 1;
    }

    /** Says that the run goes on; false if another node has taken over meanwhile. */
    boolean weiter(LocalDate tag, String register, int gesendet, Duration halten) {
        return jdbc.sql("update tageslauf set laeuft_bis = ?, gesendet = gesendet + ? where tag = ? and register = ?"
                                + " and knoten = ? and beendet is null")
                        .params(Timestamp.from(uhr.instant().plus(halten)), gesendet, tag, register, knoten)
                        .update()
                == 1;
    }

    void beende(LocalDate tag, String register, String hinweis) {
        jdbc.sql("update tageslauf set laeuft_bis = null, beendet = :jetzt, hinweis = :hinweis, offen ="
                        + " (select count(*) from nachricht_ausgang where register = :register"
                        + " and zustand = 'ZURUECKGESTELLT') where tag = :tag and register = :register"
                        + " and knoten = :knoten")
                .param("jetzt", Timestamp.from(uhr.instant()))
                .param("hinweis", hinweis)
                .param("register", register)
                .param("tag", tag)
                .param("knoten", knoten)
                .update();
    }
}
