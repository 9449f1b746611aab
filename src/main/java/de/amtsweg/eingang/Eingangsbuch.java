package de.amtsweg.eingang;

import de.amtsweg.akte.Dateiname;
import de.amtsweg.akte.Dokumente;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored items and parts. */
@Repository
class Eingangsbuch {

    private static final String STUECK = "id, behoerde, quelle, schluessel, absender, betreff, hinweis, eingegangen,"
            + " zustand, vorgangsnummer, bearbeitet_von, bearbeitet, grund";
    private static final String TEIL = "id, dateiname, mime, kategorie, groesse, pruefsumme, auslassung";
    private static final String WARTET = "zustand = 'OFFEN' and (behoerde = any(?) or (behoerde is null and ?))"
            // as Eingangsstueck.genannteNummer reads it
            + " and not exists (select 1 from vorgang v where v.behoerde = eingangsstueck.behoerde"
            + " and v.vorgangsnummer = substring(betreff || ' ' || coalesce(hinweis, '') from 'AW-[0-9]{4}-[0-9]{6}')"
            + " and not v.fallart = any(?))";
    private static final int LAENGE = 500;

    private final JdbcClient jdbc;
    private final Clock uhr;

    Eingangsbuch(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Stores the item without parts; empty if its source has delivered it before. */
    Optional<UUID> lege(Einlieferung e) {
        UUID id = UUID.randomUUID();
        int neu = jdbc.sql("insert into eingangsstueck (id, behoerde, quelle, schluessel, absender, betreff, hinweis,"
                        + " eingegangen, zustand) values (?, ?, ?, ?, ?, ?, ?, ?, 'OFFEN')"
                        + " on conflict (quelle, schluessel) where vorgaenger is null do nothing")
                .params(
                        id,
                        e.behoerde(),
                        e.quelle().name(),
                        e.schluessel(),
                        zeile(e.absender(), "unbekannt"),
                        zeile(e.betreff(), "ohne Betreff"),
                        zeile(e.hinweis(), null),
                        jetzt())
                .update();
        return neu == 1 ? Optional.of(id) : Optional.empty();
    }

    void legeTeil(UUID stueck, int nummer, Einlieferung.Teil teil) {
        byte[] inhalt = teil.inhalt();
        jdbc.sql(
                        "insert into eingangsteil (id, stueck, nummer, dateiname, mime, kategorie, inhalt, pruefsumme, groesse,"
                                + " auslassung) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        stueck,
                        nummer,
                        Dateiname.bereinigt(teil.dateiname()),
                        teil.mime(),
                        teil.kategorie(),
                        inhalt,
                        inhalt == null ? null : Dokumente.pruefsumme(inhalt),
                        inhalt == null ? null : (long) inhalt.length,
                        teil.auslassung())
                .update();
    }

    UUID nachSchluessel(Quelle quelle, String schluessel) {
        return jdbc.sql("select id from eingangsstueck where quelle = ? and schluessel = ? and vorgaenger is null")
                .params(quelle.name(), schluessel)
                .query(UUID.class)
                .single();
    }

    /** A copy for the other authority, to which the parts move. */
    void gibWeiter(Eingangsstueck stueck, String behoerde, String hinweis) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into eingangsstueck (id, behoerde, quelle, schluessel, vorgaenger, absender, betreff, hinweis,"
                        + " eingegangen, zustand) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OFFEN')")
                .params(
                        id,
                        behoerde,
                        stueck.quelle().name(),
                        stueck.schluessel(),
                        stueck.id(),
                        stueck.absender(),
                        stueck.betreff(),
                        hinweis,
                        jetzt())
                .update();
        jdbc.sql("update eingangsteil set stueck = ? where stueck = ?")
                .params(id, stueck.id())
                .update();
    }

    /** The oldest that wait. */
    List<Eingangsstueck> offene(Sichtbereich sicht, int hoechstens) {
        return jdbc.sql("select " + STUECK + " from eingangsstueck where " + WARTET
                        + " order by eingegangen, id limit ?")
                .params(behoerden(sicht), sicht.ohneBehoerde(), fallarten(sicht), hoechstens)
                .query(this::lies)
                .list();
    }

    int anzahl(Sichtbereich sicht) {
        return jdbc.sql("select count(*) from eingangsstueck where " + WARTET)
                .params(behoerden(sicht), sicht.ohneBehoerde(), fallarten(sicht))
                .query(Integer.class)
                .single();
    }

    private static String[] behoerden(Sichtbereich sicht) {
        return sicht.behoerden().toArray(String[]::new);
    }

    private static String[] fallarten(Sichtbereich sicht) {
        return sicht.fallarten().stream().map(Enum::name).toArray(String[]::new);
    }

    Optional<Eingangsstueck> finde(UUID id) {
        return jdbc.sql("select " + STUECK + " from eingangsstueck where id = ?")
                .param(id)
                .query(this::lies)
                .optional();
    }

    /** The item, locked until the end of the transaction. */
    Optional<Eingangsstueck> sperre(UUID id) {
        return jdbc.sql("select " + STUECK + " from eingangsstueck where id = ? for update")
                .param(id)
                .query(this::lies)
                .optional();
    }

    void erledige(UUID id, Stueckzustand zustand, String vorgangsnummer, String grund, String person) {
        jdbc.sql("update eingangsstueck set zustand = ?, vorgangsnummer = ?, grund = ?, bearbeitet_von = ?,"
                        + " bearbeitet = ? where id = ?")
                .params(zustand.name(), vorgangsnummer, grund, person, jetzt(), id)
                .update();
    }

    /** The item a part belongs to now. */
    Optional<UUID> stueckZu(UUID teil) {
        return jdbc.sql("select stueck from eingangsteil where id = ?")
                .param(teil)
                .query(UUID.class)
                .optional();
    }

    byte[] inhalt(UUID teil) {
        return jdbc.sql(
                        "select coalesce(t.inhalt, d.inhalt) from eingangsteil t left join dokument d on d.id = t.dokument"
                                + " where t.id = ?")
                .param(teil)
                .query(byte[].class)
                .single();
    }

    /** The part is a document of the file now; its content is stored there only. */
    void istDokument(UUID teil, UUID dokument) {
        jdbc.sql("update eingangsteil set dokument = ?, inhalt = null where id = ?")
                .params(dokument, teil)
                .update();
    }

    private Eingangsstueck lies(ResultSet rs, int zeile) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        Timestamp bearbeitet = rs.getTimestamp("bearbeitet");
        return new Eingangsstueck(
                id,
                rs.getString("behoerde"),
                Quelle.valueOf(rs.getString("quelle")),
                rs.getString("schluessel"),
                rs.getString("absender"),
                rs.getString("betreff"),
                rs.getString("hinweis"),
                rs.getTimestamp("eingegangen").toInstant(),
                Stueckzustand.valueOf(rs.getString("zustand")),
                rs.getString("vorgangsnummer"),
                rs.getString("bearbeitet_von"),
                bearbeitet == null ? null : bearbeitet.toInstant(),
                rs.getString("grund"),
                teile(id));
    }

    private List<Eingangsteil> teile(UUID stueck) {
        return jdbc.sql("select " + TEIL + " from eingangsteil where stueck = ? order by nummer")
                .param(stueck)
                .query((rs, n) -> new Eingangsteil(
                        rs.getObject("id", UUID.class),
                        rs.getString("dateiname"),
                        rs.getString("mime"),
                        rs.getString("kategorie"),
                        rs.getObject("groesse", Long.class),
                        rs.getString("pruefsumme"),
                        rs.getString("auslassung")))
                .list();
    }

    private Timestamp jetzt() {
        return Timestamp.from(Instant.now(uhr));
    }

    /** One line without invisible characters, which could make a text look like another. */
    private static String zeile(String text, String sonst) {
        String sauber = text == null ? "" : text.replaceAll("\\p{C}+", " ").strip();
        if (sauber.isEmpty()) {
            return sonst;
        }
        return sauber.length() > LAENGE ? sauber.substring(0, LAENGE - 1) + "…" : sauber;
    }
}
