package de.amtsweg.karte;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked for a new card and why. Rows are added and closed, never removed. */
@Repository
class Kartenantraege {

    private final JdbcClient jdbc;
    private final Clock uhr;

    Kartenantraege(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /**
     * Takes it down.
     *
     * @return false if another one is open for this case
     */
    boolean nimmAuf(String vorgangsnummer, Kartenanlass anlass, String person) {
        return jdbc.sql("insert into kartenantrag (vorgangsnummer, anlass, aufgenommen, person) values (?, ?, ?, ?)"
                                + " on conflict (vorgangsnummer) where erledigt is null do nothing")
                        .params(vorgangsnummer, anlass.name(), Timestamp.from(uhr.instant()), person)
                        .update()
                == 1;
    }

    /** Why the open one was made. */
    Kartenanlass anlass(String vorgangsnummer) {
        return jdbc.sql("select anlass from kartenantrag where vorgangsnummer = ? and erledigt is null")
                .param(vorgangsnummer)
                .query((rs, n) -> Kartenanlass.valueOf(rs.getString(1)))
                .single();
    }

    /** What was found out, with the fee in EUR. */
    void pruefe(String vorgangsnummer, boolean chipVerschuldet, BigDecimal gebuehr) {
        jdbc.sql("update kartenantrag set chip_verschuldet = ?, gebuehr = ? where vorgangsnummer = ?"
                        + " and erledigt is null")
                .params(chipVerschuldet, gebuehr, vorgangsnummer)
                .update();
    }

    void erledigt(String vorgangsnummer) {
        jdbc.sql("update kartenantrag set erledigt = ? where vorgangsnummer = ? and erledigt is null")
                .params(Timestamp.from(uhr.instant()), vorgangsnummer)
                .update();
    }
}
