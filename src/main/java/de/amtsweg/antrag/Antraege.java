package de.amtsweg.antrag;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.vorgang.Jsonspalte;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The applications as received: the original message, and its statements without the enclosed files. */
@Repository
public class Antraege {

    private final JdbcClient jdbc;
    private final Jsonspalte json;

    Antraege(JdbcClient jdbc, Jsonspalte json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void lege(String vorgangsnummer, Antrag antrag, byte[] original) {
        jdbc.sql("insert into antrag (vorgangsnummer, angaben, original) values (?, ?::jsonb, ?)")
                .params(vorgangsnummer, json.schreib(antrag.ohneDateien()), original)
                .update();
    }

    /** The statements of the application; the enclosed files are documents of the file. */
    public Antrag lade(String vorgangsnummer) {
        String angaben = jdbc.sql("select angaben from antrag where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query(String.class)
                .single();
        return json.lies(angaben, new TypeReference<Antrag>() {});
    }
}
