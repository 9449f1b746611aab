package de.amtsweg.vorgang;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases that are decided together: each of them names the one the others depend on. */
@Repository
public class Verbindungen {

    private final JdbcClient jdbc;
    private final Vorgaenge vorgaenge;

    Verbindungen(JdbcClient jdbc, Vorgaenge vorgaenge) {
        this.jdbc = jdbc;
        this.vorgaenge = vorgaenge;
    }

    /**
     * As {@link #verbinde(Vorgang, Vorgang)}, by the number a person entered.
     *
     * @param hauptvorgang another authority's number is told like one that does not exist
     */
    public void verbinde(String vorgangsnummer, String hauptvorgang) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        verbinde(
                vorgang,
                vorgaenge
                        .finde(hauptvorgang)
                        .filter(v -> v.behoerde().equals(vorgang.behoerde()))
                        .orElseThrow(() -> new FachlicherFehler("Den Vorgang " + hauptvorgang + " gibt es nicht.")));
    }

    /**
     * Lets a case depend on another one of the same authority and service; instead of whichever it named before.
     *
     * @throws FachlicherFehler if it cannot be, or that one depends on another itself
     */
    public void verbinde(Vorgang vorgang, Vorgang hauptvorgang) {
        boolean passt = hauptvorgang.behoerde().equals(vorgang.behoerde())
                && hauptvorgang.fallart() == vorgang.fallart()
                && !hauptvorgang.vorgangsnummer().equals(vorgang.vorgangsnummer());
        if (!passt) {
            throw new FachlicherFehler("Der Vorgang " + hauptvorgang.vorgangsnummer()
                    + " kann nicht der Vorgang sein, von dem dieser abhängt: Er muss zu derselben Behörde gehören und"
                    + " dasselbe Anliegen haben.");
        }
        if (haupt(hauptvorgang.vorgangsnummer()).isPresent()
                || !abhaengige(vorgang.vorgangsnummer()).isEmpty()) {
            throw new FachlicherFehler("Ein Vorgang, von dem andere abhängen, kann nicht selbst von einem abhängen.");
        }
        jdbc.sql("insert into vorgangsverbindung (vorgangsnummer, hauptvorgang) values (?, ?)"
                        + " on conflict (vorgangsnummer) do update set hauptvorgang = excluded.hauptvorgang")
                .params(vorgang.vorgangsnummer(), hauptvorgang.vorgangsnummer())
                .update();
    }

    /** The case does not depend on another one any more. */
    public void loese(String vorgangsnummer) {
        jdbc.sql("delete from vorgangsverbindung where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .update();
    }

    /** The number of the case this one depends on. */
    public Optional<String> haupt(String vorgangsnummer) {
        return jdbc.sql("select hauptvorgang from vorgangsverbindung where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query(String.class)
                .optional();
    }

    /** The numbers of the cases that depend on this one. */
    public List<String> abhaengige(String vorgangsnummer) {
        return jdbc.sql("select vorgangsnummer from vorgangsverbindung where hauptvorgang = ? order by 1")
                .param(vorgangsnummer)
                .query(String.class)
                .list();
    }
}
