package de.amtsweg.freigabe;

import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.FachlicherFehler;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrections after the signature; only ever added. */
@Repository
public class Korrekturen {

    private final JdbcClient jdbc;
    private final Freigaben freigaben;
    private final Clock uhr;

    Korrekturen(JdbcClient jdbc, Freigaben freigaben, Clock uhr) {
        this.jdbc = jdbc;
        this.freigaben = freigaben;
        this.uhr = uhr;
    }

    /**
     * Stores a correction. From now on no signature given so far counts.
     *
     * @throws FachlicherFehler if nothing has been proposed yet
     */
    public Korrektur erfasse(
            String vorgangsnummer,
            Korrektur.Betroffen betroffen,
            String fehler,
            String begruendung,
            String grundlage,
            String person) {
        int version = freigaben
                .entwurf(vorgangsnummer)
                .map(Entwurf::version)
                .orElseThrow(() -> new FachlicherFehler(
                        "Es ist noch nichts entschieden. Berichtigen Sie den Fehler in der offenen Aufgabe."));
        Korrektur neu = new Korrektur(
                zu(vorgangsnummer).size() + 1,
                betroffen,
                fehler,
                begruendung,
                grundlage,
                version,
                person,
                uhr.instant());
        jdbc.sql("insert into korrektur (vorgangsnummer, nummer, betroffen, fehler, begruendung, grundlage,"
                        + " ueberholt_bis, person, zeit) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        vorgangsnummer,
                        neu.nummer(),
                        betroffen.name(),
                        fehler,
                        begruendung,
                        grundlage,
                        version,
                        person,
                        Timestamp.from(neu.zeit()))
                .update();
        return neu;
    }

    /** All corrections of a case, oldest first. */
    public List<Korrektur> zu(String vorgangsnummer) {
        return jdbc.sql("select nummer, betroffen, fehler, begruendung, grundlage, ueberholt_bis, person, zeit"
                        + " from korrektur where vorgangsnummer = ? order by nummer")
                .param(vorgangsnummer)
                .query((rs, n) -> new Korrektur(
                        rs.getInt("nummer"),
                        Korrektur.Betroffen.valueOf(rs.getString("betroffen")),
                        rs.getString("fehler"),
                        rs.getString("begruendung"),
                        rs.getString("grundlage"),
                        rs.getInt("ueberholt_bis"),
                        rs.getString("person"),
                        rs.getTimestamp("zeit").toInstant()))
                .list();
    }

    /** The newest correction; empty for a case that was decided once. */
    public Optional<Korrektur> neueste(String vorgangsnummer) {
        return zu(vorgangsnummer).stream().reduce((a, b) -> b);
    }

    /** What is to be corrected, as lines of a form; empty without a correction. */
    String inWorten(String vorgangsnummer) {
        return neueste(vorgangsnummer)
                .map(k -> "**Korrektur " + k.nummer() + "** (betroffen: "
                        + k.betroffen().bezeichnung() + "): " + Anzeigetext.von(k.fehler()) + " "
                        + Anzeigetext.von(k.begruendung()) + " Gestützt auf " + Anzeigetext.von(k.grundlage())
                        + ".\n\n")
                .orElse("");
    }
}
