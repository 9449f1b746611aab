package de.amtsweg.register;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The outbox: written in the case's transaction, delivered after it. Messages about one person go to a register in the
 * order they were written; a later one waits until the earlier is delivered or settled.
 */
@Repository
public class Postausgang {

    private final JdbcClient jdbc;
    private final Clock uhr;

    Postausgang(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    void lege(String behoerde, String register, String ordnung, Nachrichtenauftrag auftrag, byte[] inhalt) {
        jdbc.sql("insert into nachricht_ausgang (id, behoerde, register, vorgangsnummer, nachrichtentyp, anlass,"
                        + " inhalt, verantwortlich, zustand, ordnung, erstellt, naechster_versuch)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 'WARTET', ?, ?, ?)")
                .params(
                        auftrag.id(),
                        behoerde,
                        register,
                        auftrag.vorgangsnummer(),
                        auftrag.nachrichtentyp(),
                        auftrag.anlass(),
                        inhalt,
                        auftrag.verantwortlich(),
                        ordnung,
                        Ausgangszeile.zeit(auftrag.zeit()),
                        Ausgangszeile.zeit(auftrag.zeit()))
                .update();
    }

    /** Which of the waiting messages may be taken. */
    enum Auswahl {
        /** Those that are due, while the line is not interrupted. */
        FAELLIGE("a.zustand = 'WARTET' and a.naechster_versuch <= :jetzt and not exists"
                + " (select 1 from registerlage l where l.register = a.register and l.unterbrochen_seit is not null)"),
        /** Any, to try whether the partner is back. */
        PROBE(
                "a.zustand in ('WARTET', 'ZURUECKGESTELLT') and (a.unterwegs_seit is null or a.naechster_versuch <= :jetzt)"),
        /** Those that were put back for the daily run. */
        TAGESLAUF("a.zustand = 'ZURUECKGESTELLT' and a.naechster_versuch <= :jetzt");

        private final String bedingung;

        Auswahl(String bedingung) {
            this.bedingung = bedingung;
        }
    }

    /**
     * Takes one message for sending and keeps it from other nodes for the lease. Gives it its number in the
     * Postausgangsbuch the first time.
     *
     * @return the message as it was before this attempt
     */
    Optional<Ausgang> naechste(String register, Auswahl auswahl, Duration lease) {
        Optional<Ausgang> naechste = jdbc.sql("select " + Ausgangszeile.FELDER + " from nachricht_ausgang a"
                        + " where a.register = :register and " + auswahl.bedingung
                        + " and not exists (select 1 from nachricht_ausgang f where f.register = a.register"
                        + " and f.ordnung = a.ordnung and f.laufnummer < a.laufnummer"
                        + " and f.zustand in ('WARTET', 'ZURUECKGESTELLT', 'UNGEKLAERT'))"
                        + " order by a.laufnummer limit 1 for update skip locked")
                .param("register", register)
                .param("jetzt", Ausgangszeile.zeit(uhr.instant()))
                .query(Ausgangszeile::lies)
                .optional();
        naechste.ifPresent(n -> {
            if (n.buchnummer() == null) {
                bucheEin(n);
            }
            jdbc.sql(
                            "update nachricht_ausgang set versuche = versuche + 1, naechster_versuch = ?, unterwegs_seit = ?,"
                                    + " erstversuch = coalesce(erstversuch, ?), versucht_seit = coalesce(versucht_seit, ?) where id = ?")
                    .params(
                            Ausgangszeile.zeit(uhr.instant().plus(lease)),
                            Ausgangszeile.zeit(uhr.instant()),
                            Ausgangszeile.zeit(uhr.instant()),
                            Ausgangszeile.zeit(uhr.instant()),
                            n.id())
                    .update();
        });
        return naechste;
    }

    /** The counter's row is locked until the end of this short transaction: no gap, no number twice. */
    private void bucheEin(Ausgang nachricht) {
        jdbc.sql("insert into postausgangsbuch (behoerde, letzte) values (?, 1)"
                        + " on conflict (behoerde) do update set letzte = postausgangsbuch.letzte + 1")
                .param(nachricht.behoerde())
                .update();
        jdbc.sql("update nachricht_ausgang set buchnummer = (select letzte from postausgangsbuch where behoerde = ?)"
                        + " where id = ?")
                .params(nachricht.behoerde(), nachricht.id())
                .update();
    }

    public byte[] inhalt(UUID id) {
        return jdbc.sql("select inhalt from nachricht_ausgang where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    /** The partner took it. */
    void gesendet(UUID id) {
        jdbc.sql("update nachricht_ausgang set zustand = 'GESENDET', uebermittelt = ?, unterwegs_seit = null,"
                        + " fehler = null, fehler_original = null where id = ?"
                        + " and zustand in ('WARTET', 'ZURUECKGESTELLT', 'UNGEKLAERT')")
                .params(Ausgangszeile.zeit(uhr.instant()), id)
                .update();
    }

    /** It is answered; an answer may be quicker than the word that the message was taken. */
    void bestaetigt(UUID id) {
        jdbc.sql("update nachricht_ausgang set zustand = 'BESTAETIGT', unterwegs_seit = null,"
                        + " uebermittelt = coalesce(uebermittelt, ?) where id = ?")
                .params(Ausgangszeile.zeit(uhr.instant()), id)
                .update();
    }

    /** @param sicherNichtAngekommen whether the partner has certainly not acted upon it */
    void gescheitert(UUID id, RegisterStoerung stoerung, Duration pause, boolean sicherNichtAngekommen) {
        jdbc.sql("update nachricht_ausgang set fehler = ?, fehler_original = ?, naechster_versuch = ?"
                        + (sicherNichtAngekommen ? ", unterwegs_seit = null" : "")
                        + " where id = ? and zustand in ('WARTET', 'ZURUECKGESTELLT')")
                .params(
                        stoerung.getMessage(),
                        stoerung.original(),
                        Ausgangszeile.zeit(uhr.instant().plus(pause)),
                        id)
                .update();
    }

    void abgelehnt(UUID id, String fehler) {
        jdbc.sql("update nachricht_ausgang set zustand = 'ABGELEHNT', fehler = ?, unterwegs_seit = null where id = ?"
                        + " and zustand in ('WARTET', 'ZURUECKGESTELLT')")
                .params(fehler, id)
                .update();
    }

    void ungeklaert(UUID id, String fehler, String original) {
        jdbc.sql("update nachricht_ausgang set zustand = 'UNGEKLAERT', fehler = ?, fehler_original = ? where id = ?"
                        + " and zustand in ('WARTET', 'ZURUECKGESTELLT')")
                .params(fehler, original, id)
                .update();
    }

    /** Puts back what has been tried for long enough, or waits for long enough while the line is interrupted. */
    int stelleZurueck(String register, Duration nach) {
        return jdbc.sql("update nachricht_ausgang set zustand = 'ZURUECKGESTELLT', naechster_versuch = :jetzt"
                        + " where register = :register"
                        + " and zustand = 'WARTET' and (unterwegs_seit is null or naechster_versuch <= :jetzt)"
                        + " and ((versuche >= 5 and versucht_seit <= :grenze)"
                        + " or (coalesce(versucht_seit, erstellt) <= :grenze and exists (select 1 from registerlage l"
                        + " where l.register = :register and l.unterbrochen_seit is not null)))")
                .param("register", register)
                .param("grenze", Ausgangszeile.zeit(uhr.instant().minus(nach)))
                .param("jetzt", Ausgangszeile.zeit(uhr.instant()))
                .update();
    }

    /**
     * The partner is back: everything is due at once, in its order, and has its full time again. Messages on their way
     * stay so.
     */
    int allesFaellig(String register) {
        return jdbc.sql("update nachricht_ausgang set zustand = 'WARTET', naechster_versuch = :jetzt,"
                        + " versucht_seit = null"
                        + " where register = :register and zustand in ('WARTET', 'ZURUECKGESTELLT')"
                        + " and (unterwegs_seit is null or naechster_versuch <= :jetzt)")
                .param("register", register)
                .param("jetzt", Ausgangszeile.zeit(uhr.instant()))
                .update();
    }

    /** Takes back what has never been tried; the rest is on its way or already there. */
    public int ziehZurueck(String vorgangsnummer) {
        return jdbc.sql("update nachricht_ausgang set zustand = 'ZURUECKGEZOGEN' where vorgangsnummer = ?"
                        + " and zustand in ('WARTET', 'ZURUECKGESTELLT') and versuche = 0")
                .param(vorgangsnummer)
                .update();
    }

    /** Takes back what says that a decision took effect and has never been tried: report and order of the card. */
    public int ziehVollzugZurueck(String vorgangsnummer) {
        return jdbc.sql("update nachricht_ausgang set zustand = 'ZURUECKGEZOGEN' where vorgangsnummer = ?"
                        + " and zustand in ('WARTET', 'ZURUECKGESTELLT') and versuche = 0"
                        + " and (register, anlass) in (('azr', 'ENTSCHEIDUNG'), ('eat', 'ERTEILUNG'))")
                .param(vorgangsnummer)
                .update();
    }

    /** The registers with a message that waits to be sent. */
    List<String> wartende() {
        return jdbc.sql(
                        "select distinct register from nachricht_ausgang where zustand in ('WARTET', 'ZURUECKGESTELLT')")
                .query(String.class)
                .list();
    }

    /** The registers with a message for the daily run. */
    List<String> zurueckgestellte() {
        return jdbc.sql("select distinct register from nachricht_ausgang where zustand = 'ZURUECKGESTELLT'")
                .query(String.class)
                .list();
    }

    public Optional<Ausgang> finde(UUID id) {
        return jdbc.sql("select " + Ausgangszeile.FELDER + " from nachricht_ausgang a where id = ?")
                .param(id)
                .query(Ausgangszeile::lies)
                .optional();
    }

    /** All messages of a case, oldest first. */
    public List<Ausgang> zu(String vorgangsnummer) {
        return jdbc.sql("select " + Ausgangszeile.FELDER
                        + " from nachricht_ausgang a where vorgangsnummer = ? order by laufnummer")
                .param(vorgangsnummer)
                .query(Ausgangszeile::lies)
                .list();
    }
}
