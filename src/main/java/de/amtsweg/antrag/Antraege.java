package de.amtsweg.antrag;

import com.fasterxml.jackson.core.type.TypeReference;
import de.amtsweg.vorgang.Jsonspalte;
import java.util.List;
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
        Antrag angaben = new Antrag(
                antrag.kopf(),
                antrag.antragsidentifikation(),
                antrag.rueckkanalVorhanden(),
                antrag.eingangskanal(),
                antrag.antragsdatum(),
                antrag.antragsgrund(),
                antrag.aufenthaltsgrund(),
                antrag.ersteinreisedatum(),
                antrag.person(),
                antrag.referenzpersonen(),
                antrag.erwerbstaetigkeit(),
                null,
                List.of());
        jdbc.sql("insert into antrag (vorgangsnummer, angaben, original) values (?, ?::jsonb, ?)")
                .params(vorgangsnummer, json.schreib(angaben), original)
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
