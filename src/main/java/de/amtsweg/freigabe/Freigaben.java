package de.amtsweg.freigabe;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.vorgang.Jsonspalte;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored drafts and signatures; both are only ever added. */
@Repository
public class Freigaben {

    private final JdbcClient jdbc;
    private final Jsonspalte json;
    private final Clock uhr;

    Freigaben(JdbcClient jdbc, Jsonspalte json, Clock uhr) {
        this.jdbc = jdbc;
        this.json = json;
        this.uhr = uhr;
    }

    /** Stores the next version of the draft. */
    public Entwurf schlageVor(String vorgangsnummer, Map<Punkt, String> punkte, String person) {
        int version = entwurf(vorgangsnummer).map(Entwurf::version).orElse(0) + 1;
        Entwurf neu = new Entwurf(vorgangsnummer, version, new EnumMap<>(punkte), person, uhr.instant());
        jdbc.sql("insert into entwurf (vorgangsnummer, version, punkte, person, zeit) values (?, ?, ?::jsonb, ?, ?)")
                .params(vorgangsnummer, version, json.schreib(punkte), person, Timestamp.from(neu.zeit()))
                .update();
        return neu;
    }

    /** The current draft, empty before the first proposal. */
    public Optional<Entwurf> entwurf(String vorgangsnummer) {
        return entwuerfe(vorgangsnummer).stream().findFirst();
    }

    /** All drafts, newest first. */
    public List<Entwurf> entwuerfe(String vorgangsnummer) {
        return jdbc.sql("select version, punkte, person, zeit from entwurf where vorgangsnummer = ?"
                        + " order by version desc")
                .param(vorgangsnummer)
                .query((rs, n) -> new Entwurf(
                        vorgangsnummer,
                        rs.getInt("version"),
                        punkte(rs.getString("punkte")),
                        rs.getString("person"),
                        rs.getTimestamp("zeit").toInstant()))
                .list();
    }

    void zeichne(String vorgangsnummer, Zeichnung z) {
        jdbc.sql("insert into zeichnung (id, vorgangsnummer, version, punkt, pruefsumme, zugestimmt, begruendung,"
                        + " person, zeit) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        vorgangsnummer,
                        z.version(),
                        z.punkt().name(),
                        z.pruefsumme(),
                        z.zugestimmt(),
                        z.begruendung(),
                        z.person(),
                        Timestamp.from(z.zeit()))
                .update();
    }

    /** All signatures and objections, oldest first. */
    public List<Zeichnung> zeichnungen(String vorgangsnummer) {
        return jdbc.sql("select version, punkt, pruefsumme, zugestimmt, begruendung, person, zeit from zeichnung"
                        + " where vorgangsnummer = ? order by zeit, version")
                .param(vorgangsnummer)
                .query((rs, n) -> new Zeichnung(
                        rs.getInt("version"),
                        Punkt.valueOf(rs.getString("punkt")),
                        rs.getString("pruefsumme"),
                        rs.getBoolean("zugestimmt"),
                        rs.getString("begruendung"),
                        rs.getString("person"),
                        rs.getTimestamp("zeit").toInstant()))
                .list();
    }

    /** Who agreed to the result last; empty if nobody has. */
    public Optional<String> zeichnendePerson(String vorgangsnummer) {
        return zeichnungen(vorgangsnummer).stream()
                .filter(z -> z.punkt() == Punkt.ERGEBNIS && z.zugestimmt())
                .map(Zeichnung::person)
                .reduce((a, b) -> b);
    }

    private Map<Punkt, String> punkte(String text) {
        return json.lies(text, new TypeReference<EnumMap<Punkt, String>>() {});
    }
}
