package de.amtsweg.register.azr;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the register said last about the person of a case; the references in it are those a change must name. */
@Repository
class AzrAuskuenfte {

    private final JdbcClient jdbc;
    private final AzrLeser leser;
    private final Clock uhr;

    AzrAuskuenfte(JdbcClient jdbc, AzrLeser leser, Clock uhr) {
        this.jdbc = jdbc;
        this.leser = leser;
        this.uhr = uhr;
    }

    void halteFest(String vorgangsnummer, byte[] gesamtauskunft) {
        jdbc.sql("insert into azr_auskunft (vorgangsnummer, nachricht, stand) values (?, ?, ?)"
                        + " on conflict (vorgangsnummer) do update"
                        + " set nachricht = excluded.nachricht, stand = excluded.stand")
                .params(vorgangsnummer, gesamtauskunft, Timestamp.from(uhr.instant()))
                .update();
    }

    Optional<AzrAntwort.Gesamtauskunft> zu(String vorgangsnummer) {
        return jdbc.sql("select nachricht from azr_auskunft where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query(byte[].class)
                .optional()
                .map(n -> (AzrAntwort.Gesamtauskunft) leser.lies(n));
    }
}
