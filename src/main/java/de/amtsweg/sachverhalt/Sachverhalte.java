package de.amtsweg.sachverhalt;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.vorgang.Jsonspalte;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored versions of the facts; a version is never changed. */
@Repository
public class Sachverhalte {

    private final JdbcClient jdbc;
    private final Jsonspalte json;
    private final Clock uhr;

    Sachverhalte(JdbcClient jdbc, Jsonspalte json, Clock uhr) {
        this.jdbc = jdbc;
        this.json = json;
        this.uhr = uhr;
    }

    /** The newest version, empty before the first. */
    public Optional<Sachverhalt> neuester(String vorgangsnummer) {
        return jdbc.sql("select version, fakten, person, zeit from sachverhalt where vorgangsnummer = ?"
                        + " order by version desc limit 1")
                .param(vorgangsnummer)
                .query((rs, n) -> lies(vorgangsnummer, rs))
                .optional();
    }

    /** All versions, newest first. */
    public List<Sachverhalt> fassungen(String vorgangsnummer) {
        return jdbc.sql("select version, fakten, person, zeit from sachverhalt where vorgangsnummer = ?"
                        + " order by version desc")
                .param(vorgangsnummer)
                .query((rs, n) -> lies(vorgangsnummer, rs))
                .list();
    }

    /**
     * Stores a new version. A fact whose value stays the same keeps its source; what only some cases need stays as it is.
     *
     * @param werte the values by name; null or blank means not known
     */
    public Sachverhalt stelleFest(String vorgangsnummer, Map<String, String> werte, String quelle, String person) {
        Optional<Sachverhalt> bisher = neuester(vorgangsnummer);
        Map<String, Fakt> fakten = new LinkedHashMap<>();
        for (Tatsache tatsache : Tatsache.values()) {
            String wert = werte.get(tatsache.schluessel());
            Fakt alt = bisher.map(s -> s.fakten().get(tatsache.schluessel())).orElse(null);
            if (wert != null && !wert.isBlank()) {
                fakten.put(
                        tatsache.schluessel(),
                        alt != null && tatsache.gleich(alt.wert(), wert) ? alt : new Fakt(wert, quelle));
            }
        }
        bisher.ifPresent(s -> fakten.putAll(s.weitere()));
        werte.entrySet().stream()
                .filter(e -> Tatsache.zu(e.getKey()).isEmpty() && e.getValue() != null)
                .forEach(e -> fakten.put(e.getKey(), new Fakt(e.getValue(), quelle)));
        return speichere(vorgangsnummer, bisher, fakten, person);
    }

    /**
     * Stores a new version with more facts: those that only some cases need, by the names of the dictionary.
     *
     * @param weitere stored texts by name; null: not known any more
     */
    public Sachverhalt ergaenze(String vorgangsnummer, Map<String, String> weitere, String person) {
        Optional<Sachverhalt> bisher = neuester(vorgangsnummer);
        Map<String, Fakt> fakten = new LinkedHashMap<>(bisher.orElseThrow().fakten());
        weitere.forEach((name, wert) -> {
            if (Tatsache.zu(name).isPresent()) {
                throw new IllegalArgumentException("established by its own form: " + name);
            }
            if (wert == null) {
                fakten.remove(name);
            } else if (fakten.get(name) == null || !fakten.get(name).wert().equals(wert)) {
                fakten.put(name, new Fakt(wert, Fakt.SACHBEARBEITUNG));
            }
        });
        return speichere(vorgangsnummer, bisher, fakten, person);
    }

    private Sachverhalt speichere(
            String vorgangsnummer, Optional<Sachverhalt> bisher, Map<String, Fakt> fakten, String person) {
        int version = bisher.map(Sachverhalt::version).orElse(0) + 1;
        Sachverhalt neu = new Sachverhalt(vorgangsnummer, version, fakten, person, uhr.instant());
        jdbc.sql(
                        "insert into sachverhalt (vorgangsnummer, version, fakten, person, zeit) values (?, ?, ?::jsonb, ?, ?)")
                .params(vorgangsnummer, version, json.schreib(fakten), person, Timestamp.from(neu.zeit()))
                .update();
        return neu;
    }

    private Sachverhalt lies(String vorgangsnummer, ResultSet rs) throws SQLException {
        return new Sachverhalt(
                vorgangsnummer,
                rs.getInt("version"),
                lies(rs.getString("fakten")),
                rs.getString("person"),
                rs.getTimestamp("zeit").toInstant());
    }

    private Map<String, Fakt> lies(String text) {
        Map<String, Fakt> ungeordnet = json.lies(text, new TypeReference<Map<String, Fakt>>() {});
        Map<String, Fakt> fakten = new LinkedHashMap<>();
        for (Tatsache tatsache : Tatsache.values()) {
            if (ungeordnet.containsKey(tatsache.schluessel())) {
                fakten.put(tatsache.schluessel(), ungeordnet.remove(tatsache.schluessel()));
            }
        }
        fakten.putAll(new TreeMap<>(ungeordnet));
        return fakten;
    }
}
