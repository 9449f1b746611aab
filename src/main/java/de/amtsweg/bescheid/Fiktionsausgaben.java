package de.amtsweg.bescheid;

import de.amtsweg.akte.Vordrucke;
import de.amtsweg.akte.Vordrucke.Vordruck;
import de.amtsweg.vorgang.Vorgang;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The certificates that were handed out, one after the other; each took a numbered form. */
@Repository
class Fiktionsausgaben {

    /**
     * A certificate that was handed out.
     *
     * @param gueltigBis its last day; the effect of the application lasts longer
     */
    record Fiktionsausgabe(String seriennummer, LocalDate ausgehaendigt, LocalDate gueltigBis, String person) {}

    private final Vordrucke vordrucke;
    private final JdbcClient jdbc;
    private final Clock uhr;

    Fiktionsausgaben(Vordrucke vordrucke, JdbcClient jdbc, Clock uhr) {
        this.vordrucke = vordrucke;
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** @throws de.amtsweg.vorgang.FachlicherFehler if one of the forms is used already */
    void vermerke(Vorgang vorgang, Fiktionsausgabe ausgabe, List<Vordruck> unbrauchbare) {
        unbrauchbare.forEach(v -> gibAb(vorgang, v, ausgabe.person()));
        gibAb(vorgang, new Vordruck(ausgabe.seriennummer(), vorgang.antragsteller(), null), ausgabe.person());
        jdbc.sql("insert into fiktionsbescheinigung (vorgangsnummer, seriennummer, ausgehaendigt, gueltig_bis,"
                        + " person, zeit) values (?, ?, ?, ?, ?, ?)")
                .params(
                        vorgang.vorgangsnummer(),
                        ausgabe.seriennummer(),
                        ausgabe.ausgehaendigt(),
                        ausgabe.gueltigBis(),
                        ausgabe.person(),
                        Timestamp.from(uhr.instant()))
                .update();
    }

    /** The one that holds now. */
    Fiktionsausgabe neueste(String vorgangsnummer) {
        return jdbc.sql("select seriennummer, ausgehaendigt, gueltig_bis, person from fiktionsbescheinigung"
                        + " where vorgangsnummer = ? order by zeit desc limit 1")
                .param(vorgangsnummer)
                .query((rs, n) -> new Fiktionsausgabe(
                        rs.getString("seriennummer"),
                        rs.getObject("ausgehaendigt", LocalDate.class),
                        rs.getObject("gueltig_bis", LocalDate.class),
                        rs.getString("person")))
                .single();
    }

    private void gibAb(Vorgang vorgang, Vordruck vordruck, String person) {
        vordrucke.gibAb(Vordrucke.Art.FIKTIONSBESCHEINIGUNG, vorgang, vordruck, person);
    }
}
