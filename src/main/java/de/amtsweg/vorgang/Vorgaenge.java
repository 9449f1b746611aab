package de.amtsweg.vorgang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored cases and their history. */
@Repository
public class Vorgaenge {

    private static final String FELDER =
            "vorgangsnummer, fallart, behoerde, statuscode, kanal, antragsgrund, aufenthaltsgrund,"
                    + " antragsdatum, eingang, zustand, zustand_seit, nachname, vornamen, geburtsdatum, geboren_spaetestens, staatsangehoerigkeit,"
                    + " email, azr_nummer";

    private final JdbcClient jdbc;
    private final Clock uhr;
    private final ApplicationEventPublisher ereignisse;

    Vorgaenge(JdbcClient jdbc, Clock uhr, ApplicationEventPublisher ereignisse) {
        this.jdbc = jdbc;
        this.uhr = uhr;
        this.ereignisse = ereignisse;
    }

    public Optional<Vorgang> finde(String vorgangsnummer) {
        return jdbc.sql("select " + FELDER + " from vorgang where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query(Vorgaenge::lies)
                .optional();
    }

    /** Until the end of the transaction nobody else gets past here with this case. */
    public void sperre(String vorgangsnummer) {
        jdbc.sql("select vorgangsnummer from vorgang where vorgangsnummer = ? for update")
                .param(vorgangsnummer)
                .query(String.class)
                .optional();
    }

    /** The case that must exist. */
    public Vorgang lade(String vorgangsnummer) {
        return finde(vorgangsnummer)
                .orElseThrow(() -> new FachlicherFehler("Den Vorgang " + vorgangsnummer + " gibt es nicht."));
    }

    public Optional<Vorgang> findeNachStatuscode(String statuscode) {
        return jdbc.sql("select " + FELDER + " from vorgang where statuscode = ?")
                .param(statuscode)
                .query(Vorgaenge::lies)
                .optional();
    }

    public Optional<Vorgang> findeNachAntrag(String behoerde, String antragsidentifikation) {
        return jdbc.sql("select " + FELDER + " from vorgang where behoerde = ? and antragsidentifikation = ?")
                .params(behoerde, antragsidentifikation)
                .query(Vorgaenge::lies)
                .optional();
    }

    /** The newest case of the authority about the person with this number. */
    public Optional<Vorgang> findeNachAzrNummer(String behoerde, String azrNummer) {
        return jdbc.sql("select " + FELDER + " from vorgang where behoerde = ? and azr_nummer = ?"
                        + " order by eingang desc limit 1")
                .params(behoerde, azrNummer)
                .query(Vorgaenge::lies)
                .optional();
    }

    /** Other open cases of the same person about the same thing: one of them may have been sent twice. */
    public List<String> offeneDerselbenPerson(Vorgang v) {
        return jdbc.sql("select vorgangsnummer from vorgang where behoerde = ? and fallart = ? and nachname = ?"
                        + " and vornamen = ? and geboren_spaetestens = ? and abgeschlossen is null"
                        + " and vorgangsnummer <> ? order by 1")
                .params(
                        v.behoerde(),
                        v.fallart().name(),
                        v.nachname(),
                        v.vornamen(),
                        v.geborenSpaetestens(),
                        v.vorgangsnummer())
                .query(String.class)
                .list();
    }

    /**
     * Cases of the same person in the same authority which another circle of people works, ended ones too; oldest first.
     */
    public List<Vorgang> derAnderenAufgabe(Vorgang v) {
        String[] fallarten = Arrays.stream(Fallart.values())
                .filter(f -> !f.imKreisVon(v.fallart()))
                .map(Fallart::name)
                .toArray(String[]::new);
        return jdbc.sql("select " + FELDER + " from vorgang where behoerde = ? and fallart = any(?)"
                        + " and ((nachname = ? and vornamen = ? and geboren_spaetestens = ?) or azr_nummer = ?)"
                        + " order by eingang, vorgangsnummer")
                .params(v.behoerde(), fallarten, v.nachname(), v.vornamen(), v.geborenSpaetestens(), v.azrNummer())
                .query(Vorgaenge::lies)
                .list();
    }

    /** Stores a new case; false if the same application has been stored before. */
    public boolean lege(Vorgang v, String antragsidentifikation, boolean rueckkanal) {
        return jdbc.sql("insert into vorgang (" + FELDER + ", antragsidentifikation, rueckkanal)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (behoerde, antragsidentifikation) do nothing")
                        .params(
                                v.vorgangsnummer(),
                                v.fallart().name(),
                                v.behoerde(),
                                v.statuscode(),
                                v.kanal(),
                                v.antragsgrund(),
                                v.aufenthaltsgrund(),
                                v.antragsdatum(),
                                Timestamp.from(v.eingang()),
                                v.zustand().name(),
                                Timestamp.from(v.zustandSeit()),
                                v.nachname(),
                                v.vornamen(),
                                v.geburtsdatum(),
                                v.geborenSpaetestens(),
                                v.staatsangehoerigkeit(),
                                v.email(),
                                v.azrNummer(),
                                antragsidentifikation,
                                rueckkanal)
                        .update()
                == 1;
    }

    /** The next number of the year, without gaps: the counter's row is locked until the case is stored. */
    public String naechsteNummer() {
        int jahr = LocalDate.now(uhr).getYear();
        long stand = jdbc.sql("insert into vorgangszaehler values (?, 1)"
                        + " on conflict (jahr) do update set stand = vorgangszaehler.stand + 1 returning stand")
                .param(jahr)
                .query(Long.class)
                .single();
        return "AW-%d-%06d".formatted(jahr, stand);
    }

    public void setzeZustand(String vorgangsnummer, Zustand zustand) {
        jdbc.sql("update vorgang set zustand = ?, zustand_seit = ?, abgeschlossen = ? where vorgangsnummer = ?")
                .params(
                        zustand.name(),
                        jetzt(),
                        zustand == Zustand.ABGESCHLOSSEN || zustand.ohneEntscheidung() ? jetzt() : null,
                        vorgangsnummer)
                .update();
        ereignisse.publishEvent(new Zustandswechsel(vorgangsnummer, zustand));
    }

    /** Why the procedure is to end without a decision; a person still confirms it. */
    public void halteBeendigungFest(String vorgangsnummer, Beendigungsgrund grund) {
        jdbc.sql("update vorgang set beendigungsgrund = ? where vorgangsnummer = ?")
                .params(grund.name(), vorgangsnummer)
                .update();
    }

    /** Why it ends; a declaration that came through the return channel is a withdrawal. */
    public Beendigungsgrund beendigungsgrund(String vorgangsnummer) {
        return jdbc.sql("select beendigungsgrund from vorgang where vorgangsnummer = ?")
                .param(vorgangsnummer)
                .query((rs, n) -> rs.getString(1) == null
                        ? Beendigungsgrund.RUECKNAHME
                        : Beendigungsgrund.valueOf(rs.getString(1)))
                .single();
    }

    public void setzeAzrNummer(String vorgangsnummer, String azrNummer) {
        jdbc.sql("update vorgang set azr_nummer = ? where vorgangsnummer = ?")
                .params(azrNummer, vorgangsnummer)
                .update();
    }

    /** Writes one line of the case's history; person null means the application itself. */
    public void vermerke(String vorgangsnummer, String schritt, String person) {
        jdbc.sql("insert into verlauf (vorgangsnummer, zeit, schritt, person) values (?, ?, ?, ?)")
                .params(vorgangsnummer, jetzt(), schritt, person)
                .update();
    }

    public List<Verlaufseintrag> verlauf(String vorgangsnummer) {
        return jdbc.sql("select zeit, schritt, person from verlauf where vorgangsnummer = ? order by id")
                .param(vorgangsnummer)
                .query((rs, n) -> new Verlaufseintrag(
                        rs.getTimestamp("zeit").toInstant(), rs.getString("schritt"), rs.getString("person")))
                .list();
    }

    private Timestamp jetzt() {
        return Timestamp.from(uhr.instant());
    }

    private static Vorgang lies(ResultSet rs, int zeile) throws SQLException {
        return new Vorgang(
                rs.getString("vorgangsnummer"),
                Fallart.valueOf(rs.getString("fallart")),
                rs.getString("behoerde"),
                rs.getString("statuscode"),
                rs.getString("kanal"),
                rs.getString("antragsgrund"),
                rs.getString("aufenthaltsgrund"),
                rs.getObject("antragsdatum", LocalDate.class),
                rs.getTimestamp("eingang").toInstant(),
                Zustand.valueOf(rs.getString("zustand")),
                rs.getTimestamp("zustand_seit").toInstant(),
                rs.getString("nachname"),
                rs.getString("vornamen"),
                rs.getObject("geburtsdatum", LocalDate.class),
                rs.getObject("geboren_spaetestens", LocalDate.class),
                rs.getString("staatsangehoerigkeit"),
                rs.getString("email"),
                rs.getString("azr_nummer"));
    }
}
