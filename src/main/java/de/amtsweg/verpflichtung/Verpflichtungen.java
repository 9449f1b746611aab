package de.amtsweg.verpflichtung;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Jsonspalte;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored particulars of Verpflichtungserklärungen. */
@Repository
class Verpflichtungen {

    private final JdbcClient jdbc;
    private final Jsonspalte json;

    Verpflichtungen(JdbcClient jdbc, Jsonspalte json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void speichere(String vorgangsnummer, Verpflichtung verpflichtung) {
        jdbc.sql("insert into verpflichtung (vorgangsnummer, angaben) values (?, ?::jsonb)"
                        + " on conflict (vorgangsnummer) do update set angaben = excluded.angaben")
                .params(vorgangsnummer, json.schreib(verpflichtung))
                .update();
    }

    Optional<Verpflichtung> finde(String vorgangsnummer) {
        return jdbc.sql("select angaben from verpflichtung where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query(String.class)
                .optional()
                .map(t -> json.lies(t, new TypeReference<Verpflichtung>() {}));
    }

    Verpflichtung lade(String vorgangsnummer) {
        return finde(vorgangsnummer)
                .orElseThrow(() -> new FachlicherFehler("Bitte stellen Sie zuerst fest, wer sich verpflichtet."));
    }
}
