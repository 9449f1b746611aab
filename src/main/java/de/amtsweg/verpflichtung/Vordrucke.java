package de.amtsweg.verpflichtung;

import de.amtsweg.vorgang.FachlicherFehler;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbered blank forms: each one that was taken is a declaration, or void for a reason. */
@Repository
class Vordrucke {

    /** @param grund why it is void; null if it became a declaration */
    record Vordruck(String seriennummer, String verpflichtete, String grund) {}

    private final JdbcClient jdbc;
    private final Clock uhr;

    Vordrucke(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** @throws FachlicherFehler if a form with this number is used already */
    void gibAb(String behoerde, String vorgangsnummer, Vordruck vordruck, String person) {
        int neu = jdbc.sql("insert into vordruck (behoerde, seriennummer, vorgangsnummer, zustand, verpflichtete,"
                        + " grund, person, zeit) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        behoerde,
                        vordruck.seriennummer(),
                        vorgangsnummer,
                        vordruck.grund() == null ? "ABGEGEBEN" : "UNGUELTIG",
                        vordruck.verpflichtete(),
                        vordruck.grund(),
                        person,
                        Timestamp.from(uhr.instant()))
                .update();
        if (neu == 0) {
            throw new FachlicherFehler("Der Vordruck " + vordruck.seriennummer()
                    + " ist schon verwendet oder als unbrauchbar vermerkt. Jede Nummer gibt es nur einmal.");
        }
    }

    List<Vordruck> zu(String vorgangsnummer) {
        return jdbc.sql("select seriennummer, verpflichtete, grund from vordruck where vorgangsnummer = ?"
                        + " order by zeit, seriennummer")
                .param(vorgangsnummer)
                .query((rs, n) -> new Vordruck(
                        rs.getString("seriennummer"), rs.getString("verpflichtete"), rs.getString("grund")))
                .list();
    }
}
