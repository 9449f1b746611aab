package de.amtsweg.einbuergerung;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.vorgang.Jsonspalte;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored particulars of naturalisations. */
@Repository
class Einbuergerungen {

    private final JdbcClient jdbc;
    private final Jsonspalte json;

    Einbuergerungen(JdbcClient jdbc, Jsonspalte json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What is known; {@link Einbuergerung#LEER} at the beginning. */
    Einbuergerung zu(String vorgangsnummer) {
        return jdbc.sql("select angaben from einbuergerung where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query(String.class)
                .optional()
                .map(t -> json.lies(t, new TypeReference<Einbuergerung>() {}))
                .orElse(Einbuergerung.LEER);
    }

    void aendere(String vorgangsnummer, UnaryOperator<Einbuergerung> aenderung) {
        Einbuergerung neu = aenderung.apply(zu(vorgangsnummer));
        jdbc.sql("insert into einbuergerung (vorgangsnummer, angaben) values (?, ?::jsonb)"
                        + " on conflict (vorgangsnummer) do update set angaben = excluded.angaben")
                .params(vorgangsnummer, json.schreib(neu))
                .update();
    }
}
