package de.amtsweg.regelwerk.betrieb;

import de.amtsweg.regelwerk.Regelfehler;
import de.amtsweg.regelwerk.Regelwerk;
import de.amtsweg.regelwerk.Tabellenauskunft;
import de.amtsweg.regelwerk.Tabellenpruefung;
import de.amtsweg.regelwerk.betrieb.Regelfassung.Herkunft;
import de.amtsweg.vorgang.FachlicherFehler;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases a changed table into the running application: one legal expert submits, another one releases. Both times
 * everything the table must stand is checked; whoever calls has made sure that the person is a legal expert.
 */
@Service
public class Regelfreigaben {

    private static final Logger LOG = LoggerFactory.getLogger(Regelfreigaben.class);
    private static final int GROESSTE_DATEI = 5_000_000;

    private final Regelwerk regelwerk;
    private final Regelstand stand;
    private final JdbcClient jdbc;
    private final Clock uhr;

    Regelfreigaben(Regelwerk regelwerk, Regelstand stand, JdbcClient jdbc, Clock uhr) {
        this.regelwerk = regelwerk;
        this.stand = stand;
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /**
     * Submits a draft.
     *
     * @param faelle its examples; null: those of the version that holds
     * @throws FachlicherFehler with all findings if the table does not stand the check, and if nothing changed
     */
    @Transactional
    public UUID reicheEin(byte[] inhalt, byte[] faelle, String begruendung, String person) {
        if (inhalt.length > GROESSTE_DATEI || faelle != null && faelle.length > GROESSTE_DATEI) {
            throw new FachlicherFehler("Die Datei ist zu groß.");
        }
        if (begruendung == null || begruendung.isBlank()) {
            throw new FachlicherFehler("Bitte begründen Sie die Änderung; die zweite Person liest das.");
        }
        Tabellenauskunft auskunft = auskunft(inhalt);
        Regelfassung geltende = stand.geltende(auskunft.schluessel())
                .orElseThrow(() -> new FachlicherFehler("Eine Tabelle „" + auskunft.schluessel()
                        + "“ gibt es hier nicht. Eine neue Tabelle kommt mit dem Prozess, der sie fragt."));
        if (geltende.inhaltshash().equals(auskunft.inhaltshash())) {
            throw new FachlicherFehler("Diese Fassung gilt schon.");
        }
        if (auskunft.stand() == null || auskunft.stand().compareTo(geltende.stand()) <= 0) {
            throw new FachlicherFehler("Bitte geben Sie der Tabelle einen neuen Stand (Version Tag) nach „"
                    + geltende.stand() + "“, zum Beispiel das heutige Datum.");
        }
        byte[] beispiele = faelle == null ? stand.faelle(auskunft.schluessel()) : faelle;
        pruefe(auskunft.schluessel(), inhalt, beispiele);
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into regelentwurf (id, tabelle, inhalt, faelle, ausgang, begruendung, eingereicht_von,"
                        + " eingereicht_am, zustand) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        auskunft.schluessel(),
                        inhalt,
                        beispiele,
                        geltende.nummer(),
                        begruendung.strip(),
                        person,
                        Timestamp.from(uhr.instant()),
                        Regelentwurf.EINGEREICHT)
                .update();
        LOG.info("draft {} of law table {} submitted by {}", id, auskunft.schluessel(), person);
        return id;
    }

    /**
     * Makes the draft hold, for every evaluation from now on.
     *
     * @throws FachlicherFehler if the person submitted it, another version holds meanwhile, or the check fails
     */
    @Transactional
    public Regelfassung gibFrei(UUID id, String person) {
        stand.sperre();
        Regelentwurf entwurf = offener(id);
        if (entwurf.eingereichtVon().equals(person)) {
            throw new FachlicherFehler(
                    "Sie haben diesen Entwurf selbst eingereicht; freigeben muss ihn eine andere Person.");
        }
        if (stand.geltende(entwurf.tabelle()).orElseThrow().nummer() != entwurf.ausgang()) {
            throw new FachlicherFehler(
                    "Seit dieser Entwurf entstand, gilt eine andere Fassung. Bitte übernehmen Sie deren"
                            + " Änderungen und reichen Sie neu ein.");
        }
        byte[] inhalt = inhalt(id, "inhalt");
        byte[] faelle = inhalt(id, "faelle");
        pruefe(entwurf.tabelle(), inhalt, faelle);
        stand.setze(
                auskunft(inhalt),
                inhalt,
                faelle,
                Herkunft.FREIGABE,
                entwurf.eingereichtVon(),
                person,
                entwurf.begruendung());
        entscheide(id, "FREIGEGEBEN", person, null);
        LOG.info("draft {} of law table {} released by {}", id, entwurf.tabelle(), person);
        return stand.geltende(entwurf.tabelle()).orElseThrow();
    }

    /** Ends the draft without effect. Its author may withdraw it like this as well. */
    @Transactional
    public void weiseZurueck(UUID id, String grund, String person) {
        if (grund == null || grund.isBlank()) {
            throw new FachlicherFehler("Bitte sagen Sie, warum der Entwurf zurückgewiesen wird.");
        }
        offener(id);
        entscheide(id, "ZURUECKGEWIESEN", person, grund.strip());
    }

    /** Drafts, the newest first. */
    public List<Regelentwurf> entwuerfe() {
        return jdbc.sql("select * from regelentwurf order by eingereicht_am desc limit 200")
                .query(Regelfreigaben::lies)
                .list();
    }

    /** What the draft changes, in German sentences. */
    public List<String> unterschiede(UUID id) {
        Regelentwurf entwurf = finde(id);
        byte[] ausgang = stand.inhaltZu(stand.fassungen(entwurf.tabelle()).stream()
                .filter(f -> f.nummer() == entwurf.ausgang())
                .findFirst()
                .orElseThrow()
                .inhaltshash());
        return regelwerk.vergleichen(entwurf.tabelle(), ausgang, inhalt(id, "inhalt"));
    }

    private void pruefe(String tabelle, byte[] inhalt, byte[] faelle) {
        List<String> befunde = new Tabellenpruefung(regelwerk).befunde(tabelle, inhalt, faelle);
        if (!befunde.isEmpty()) {
            throw new FachlicherFehler("Die Tabelle besteht die Prüfung nicht:\n" + String.join("\n", befunde));
        }
    }

    private Tabellenauskunft auskunft(byte[] inhalt) {
        try {
            return regelwerk.auskunft(inhalt);
        } catch (Regelfehler e) {
            throw new FachlicherFehler(e.getMessage());
        }
    }

    private Regelentwurf offener(UUID id) {
        Regelentwurf entwurf = finde(id);
        if (!entwurf.istOffen()) {
            throw new FachlicherFehler("Über diesen Entwurf ist schon entschieden.");
        }
        return entwurf;
    }

    private Regelentwurf finde(UUID id) {
        return jdbc.sql("select * from regelentwurf where id = ?")
                .param(id)
                .query(Regelfreigaben::lies)
                .optional()
                .orElseThrow(() -> new FachlicherFehler("Diesen Entwurf gibt es nicht."));
    }

    private byte[] inhalt(UUID id, String spalte) {
        return jdbc.sql("select " + spalte + " from regelentwurf where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    private void entscheide(UUID id, String zustand, String person, String bemerkung) {
        int geaendert = jdbc.sql("update regelentwurf set zustand = ?, entschieden_von = ?, entschieden_am = ?,"
                        + " bemerkung = ? where id = ? and zustand = ?")
                .params(zustand, person, Timestamp.from(uhr.instant()), bemerkung, id, Regelentwurf.EINGEREICHT)
                .update();
        if (geaendert == 0) {
            throw new FachlicherFehler("Über diesen Entwurf ist schon entschieden.");
        }
    }

    private static Regelentwurf lies(ResultSet rs, int n) throws SQLException {
        Timestamp entschieden = rs.getTimestamp("entschieden_am");
        return new Regelentwurf(
                rs.getObject("id", UUID.class),
                rs.getString("tabelle"),
                rs.getInt("ausgang"),
                rs.getString("begruendung"),
                rs.getString("eingereicht_von"),
                rs.getTimestamp("eingereicht_am").toInstant(),
                rs.getString("zustand"),
                rs.getString("entschieden_von"),
                entschieden == null ? null : entschieden.toInstant(),
                rs.getString("bemerkung"));
    }
}
