package de.amtsweg.post;

import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The language, per case, in which mails to the applicant are explained. Nothing chosen: German only. */
@Repository
public class Merkblaetter {

    /** The field of a form in which it is chosen. */
    public static final String FELD = "merkblattSprache";

    private static final String KEINE = "KEINE";

    private final JdbcClient jdbc;

    Merkblaetter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the choice of a form; an empty field means none. It counts for every mail sent from then on.
     *
     * @throws FachlicherFehler if there is no leaflet in this language
     */
    public void waehle(String vorgangsnummer, Formularwerte werte) {
        String wahl = werte.text(FELD).orElse(KEINE);
        if (KEINE.equals(wahl)) {
            jdbc.sql("delete from merkblatt where vorgangsnummer = ?")
                    .param(vorgangsnummer)
                    .update();
            return;
        }
        Merkblatt sprache = Arrays.stream(Merkblatt.values())
                .filter(m -> m.name().equals(wahl))
                .findFirst()
                .orElseThrow(() -> new FachlicherFehler("In der Sprache „" + wahl + "“ gibt es kein Merkblatt."));
        jdbc.sql("insert into merkblatt (vorgangsnummer, sprache) values (?, ?)"
                        + " on conflict (vorgangsnummer) do update set sprache = excluded.sprache")
                .params(vorgangsnummer, sprache.name())
                .update();
    }

    /** The language chosen, empty for none. */
    public Optional<Merkblatt> zu(String vorgangsnummer) {
        return jdbc.sql("select sprache from merkblatt where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query(String.class)
                .optional()
                .map(Merkblatt::valueOf);
    }

    /** What the form shows: the code of the language, or the one for none. */
    public String fuerFormular(String vorgangsnummer) {
        return zu(vorgangsnummer).map(Merkblatt::name).orElse(KEINE);
    }
}
