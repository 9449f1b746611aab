package de.amtsweg.antrag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The applications as received: the original message, and its statements without the enclosed files. */
@Repository
public class Antraege {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Antraege(JdbcClient jdbc, ObjectMapper json) {
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
        try {
            jdbc.sql("insert into antrag (vorgangsnummer, angaben, original) values (?, ?::jsonb, ?)")
                    .params(vorgangsnummer, json.writeValueAsString(angaben), original)
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The statements of the application; the enclosed files are documents of the file. */
    public Antrag lade(String vorgangsnummer) {
        String angaben = jdbc.sql("select angaben from antrag where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query(String.class)
                .single();
        try {
            return json.readValue(angaben, Antrag.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored application not readable: " + vorgangsnummer, e);
        }
    }
}
