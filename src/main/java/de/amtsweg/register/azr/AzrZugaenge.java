package de.amtsweg.register.azr;

import de.amtsweg.geheimnis.Geheimnisse;
import de.amtsweg.geheimnis.Verschluesselt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The credentials of the authorities at the AZR; read from the database each time, so that all nodes have the newest. */
@Repository
class AzrZugaenge {

    private static final String AZR = "azr";
    private static final String FELDER = "behoerde, kennung, kennwort, schluessel, neues_kennwort, neuer_schluessel,"
            + " nachricht, begonnen, versuche, fehler, person, geaendert";

    private final JdbcClient jdbc;
    private final Geheimnisse geheimnisse;
    private final Clock uhr;

    AzrZugaenge(JdbcClient jdbc, Geheimnisse geheimnisse, Clock uhr) {
        this.jdbc = jdbc;
        this.geheimnisse = geheimnisse;
        this.uhr = uhr;
    }

    Optional<AzrZugang> zu(String behoerde) {
        return jdbc.sql("select " + FELDER + " from registerzugang where register = ? and behoerde = ?")
                .params(AZR, behoerde)
                .query(this::lies)
                .optional();
    }

    Optional<AzrZugang> zuKennung(String kennung) {
        return jdbc.sql("select " + FELDER + " from registerzugang where register = ? and kennung = ?")
                .params(AZR, kennung)
                .query(this::lies)
                .optional();
    }

    /**
     * Stores what the register already knows.
     *
     * @return false if a change is on its way
     */
    boolean hinterlege(String behoerde, String kennung, String kennwort, String person) {
        Verschluesselt geheim = geheimnisse.verschluessle(kennwort, zweck(behoerde));
        return jdbc.sql(
                                "insert into registerzugang (behoerde, register, kennung, kennwort, schluessel, person, geaendert)"
                                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (behoerde, register) do update set"
                                        + " kennung = excluded.kennung, kennwort = excluded.kennwort,"
                                        + " schluessel = excluded.schluessel, person = excluded.person,"
                                        + " geaendert = excluded.geaendert, fehler = null"
                                        + " where registerzugang.neues_kennwort is null")
                        .params(behoerde, AZR, kennung, geheim.inhalt(), geheim.schluessel(), person, jetzt())
                        .update()
                == 1;
    }

    /**
     * Keeps the new password beside the present one until the register has answered.
     *
     * @param lease how long no other node sends it
     * @return false if another change is on its way
     */
    boolean beginne(String behoerde, String neues, UUID nachricht, String person, Duration lease) {
        Verschluesselt geheim = geheimnisse.verschluessle(neues, zweck(behoerde));
        return jdbc.sql(
                                "update registerzugang set neues_kennwort = ?, neuer_schluessel = ?, nachricht = ?, begonnen = ?,"
                                        + " versuche = 0, fehler = null, person = ?, naechster_versuch = ?"
                                        + " where register = ? and behoerde = ? and neues_kennwort is null")
                        .params(
                                geheim.inhalt(),
                                geheim.schluessel(),
                                nachricht,
                                jetzt(),
                                person,
                                Timestamp.from(uhr.instant().plus(lease)),
                                AZR,
                                behoerde)
                        .update()
                == 1;
    }

    /** The register has the new one; the old one is forgotten. */
    void bestaetigt(String behoerde, UUID nachricht) {
        jdbc.sql("update registerzugang set kennwort = neues_kennwort, schluessel = neuer_schluessel,"
                        + " neues_kennwort = null, neuer_schluessel = null, nachricht = null, begonnen = null,"
                        + " naechster_versuch = null, fehler = null, geaendert = ?"
                        + " where register = ? and behoerde = ? and nachricht = ?")
                .params(jetzt(), AZR, behoerde, nachricht)
                .update();
    }

    /** The register does not take the new one; the present one stays. */
    void verworfen(String behoerde, UUID nachricht, String fehler) {
        jdbc.sql("update registerzugang set neues_kennwort = null, neuer_schluessel = null, nachricht = null,"
                        + " begonnen = null, naechster_versuch = null, fehler = ?"
                        + " where register = ? and behoerde = ? and nachricht = ?")
                .params(fehler, AZR, behoerde, nachricht)
                .update();
    }

    /** No answer: both are kept, and it is tried again. */
    void ungewiss(String behoerde, UUID nachricht, String fehler, Duration pause) {
        jdbc.sql("update registerzugang set fehler = ?, versuche = versuche + 1, naechster_versuch = ?"
                        + " where register = ? and behoerde = ? and nachricht = ?")
                .params(fehler, Timestamp.from(uhr.instant().plus(pause)), AZR, behoerde, nachricht)
                .update();
    }

    /** A change that has to be sent again, kept from other nodes for the lease. */
    Optional<AzrZugang> faellig(Duration lease) {
        return jdbc.sql("update registerzugang set naechster_versuch = ? where (behoerde, register) = (select behoerde,"
                        + " register from registerzugang where register = ? and nachricht is not null"
                        + " and naechster_versuch <= ? order by naechster_versuch limit 1 for update skip locked)"
                        + " returning " + FELDER)
                .params(Timestamp.from(uhr.instant().plus(lease)), AZR, jetzt())
                .query(this::lies)
                .optional();
    }

    private AzrZugang lies(ResultSet rs, int zeile) throws SQLException {
        String behoerde = rs.getString("behoerde");
        Timestamp begonnen = rs.getTimestamp("begonnen");
        return new AzrZugang(
                behoerde,
                rs.getString("kennung"),
                klartext(behoerde, rs.getString("schluessel"), rs.getBytes("kennwort")),
                klartext(behoerde, rs.getString("neuer_schluessel"), rs.getBytes("neues_kennwort")),
                rs.getObject("nachricht", UUID.class),
                begonnen == null ? null : begonnen.toInstant(),
                rs.getInt("versuche"),
                rs.getString("fehler"),
                rs.getString("person"),
                rs.getTimestamp("geaendert").toInstant());
    }

    private String klartext(String behoerde, String schluessel, byte[] inhalt) {
        return inhalt == null
                ? null
                : geheimnisse.entschluessle(new Verschluesselt(schluessel, inhalt), zweck(behoerde));
    }

    private static String zweck(String behoerde) {
        return "registerzugang/azr/" + behoerde;
    }

    private Timestamp jetzt() {
        Instant jetzt = uhr.instant();
        return Timestamp.from(jetzt);
    }
}
