package de.amtsweg.fachkraefteverfahren;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.vorgang.Jsonspalte;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored particulars of accelerated procedures. */
@Repository
class Verfahrensstaende {

    private final JdbcClient jdbc;
    private final Jsonspalte json;

    Verfahrensstaende(JdbcClient jdbc, Jsonspalte json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What is known; {@link Verfahrensstand#LEER} at the beginning. */
    Verfahrensstand zu(String vorgangsnummer) {
        return jdbc.sql("select angaben from fachkraefteverfahren where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query(String.class)
                .optional()
                .map(t -> json.lies(t, new TypeReference<Verfahrensstand>() {}))
                .orElse(Verfahrensstand.LEER);
    }

    void aendere(String vorgangsnummer, UnaryOperator<Verfahrensstand> aenderung) {
        Verfahrensstand neu = aenderung.apply(zu(vorgangsnummer));
        jdbc.sql("insert into fachkraefteverfahren (vorgangsnummer, angaben) values (?, ?::jsonb)"
                        + " on conflict (vorgangsnummer) do update set angaben = excluded.angaben")
                .params(vorgangsnummer, json.schreib(neu))
                .update();
    }
}
