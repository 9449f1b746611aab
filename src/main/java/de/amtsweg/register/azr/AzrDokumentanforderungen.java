package de.amtsweg.register.azr;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who confirmed that a stored document is indispensable, and why. */
@Repository
class AzrDokumentanforderungen {

    /** @param person id of the person who confirmed */
    record Anforderung(String dokumentId, String bezeichnung, String begruendung, String person) {}

    private final JdbcClient jdbc;
    private final Clock uhr;

    AzrDokumentanforderungen(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    void bestaetige(String vorgangsnummer, Anforderung anforderung) {
        jdbc.sql("insert into azr_dokumentanforderung"
                        + " (vorgangsnummer, dokument_id, bezeichnung, begruendung, person, zeit)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        vorgangsnummer,
                        anforderung.dokumentId(),
                        anforderung.bezeichnung(),
                        anforderung.begruendung(),
                        anforderung.person(),
                        Timestamp.from(uhr.instant()))
                .update();
    }

    Optional<Anforderung> neueste(String vorgangsnummer) {
        return jdbc.sql("select dokument_id, bezeichnung, begruendung, person from azr_dokumentanforderung"
                        + " where vorgangsnummer = ? order by laufnummer desc limit 1")
                .param(vorgangsnummer)
                .query((rs, n) -> new Anforderung(rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4)))
                .optional();
    }
}
