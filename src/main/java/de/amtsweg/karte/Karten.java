package de.amtsweg.karte;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each card from the order to the day on which it stops being valid. A case has one valid card at a time. */
@Repository
public class Karten {

    /** Serial number and dates are null until known. */
    public record Karte(String auftragsnummer, String seriennummer, boolean hergestellt, LocalDate ausgehaendigt) {}

    /** The card that is being made or lies there; without one, the one the person has. */
    private static final String AKTUELLE = "(select id from karte where vorgangsnummer = ? and ungueltig is null"
            + " order by ausgehaendigt is not null, id desc limit 1)";

    private static final String KORREKTUR = "Durch eine Korrektur der Entscheidung";

    private final JdbcClient jdbc;
    private final Clock uhr;

    Karten(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /**
     * Notes that the producer took the order.
     *
     * @param bestellung id of the message that ordered it
     */
    public void bestellt(String vorgangsnummer, UUID bestellung, String auftragsnummer) {
        int nachgetragen = jdbc.sql(
                        "update karte set auftragsnummer = ? where bestellung = ? and auftragsnummer is null")
                .params(auftragsnummer, bestellung)
                .update();
        if (nachgetragen == 0) {
            // somebody may have gone on without the confirmation, which comes now
            nachgetragen = jdbc.sql("update karte set auftragsnummer = ?, bestellung = ? where vorgangsnummer = ?"
                            + " and auftragsnummer is null and bestellung is null and ungueltig is null and not exists"
                            + " (select 1 from karte where vorgangsnummer = ? and auftragsnummer = ?)")
                    .params(auftragsnummer, bestellung, vorgangsnummer, vorgangsnummer, auftragsnummer)
                    .update();
        }
        if (nachgetragen == 0) {
            jdbc.sql("insert into karte (vorgangsnummer, bestellung, auftragsnummer) values (?, ?, ?)"
                            + " on conflict do nothing")
                    .params(vorgangsnummer, bestellung, auftragsnummer)
                    .update();
        }
    }

    /** Notes that the producer made the card. */
    public void hergestellt(String vorgangsnummer, UUID bestellung, String auftragsnummer, String seriennummer) {
        bestellt(vorgangsnummer, bestellung, auftragsnummer);
        jdbc.sql("update karte set seriennummer = ?, hergestellt = ? where vorgangsnummer = ? and auftragsnummer = ?")
                .params(seriennummer, jetzt(), vorgangsnummer, auftragsnummer)
                .update();
    }

    /**
     * The decision is corrected: no card ordered so far may be handed over, not even one whose order the producer has
     * not confirmed yet.
     *
     * @param bestellungen ids of all messages that ordered a card of this case
     */
    public void entwerte(String vorgangsnummer, Collection<UUID> bestellungen) {
        LocalDate heute = LocalDate.now(uhr);
        jdbc.sql("update karte set ungueltig = ?, ungueltig_grund = ? where vorgangsnummer = ? and ungueltig is null")
                .params(heute, KORREKTUR, vorgangsnummer)
                .update();
        bestellungen.forEach(b -> jdbc.sql("insert into karte (vorgangsnummer, bestellung, ungueltig, ungueltig_grund)"
                        + " values (?, ?, ?, ?) on conflict (bestellung) do nothing")
                .params(vorgangsnummer, b, heute, KORREKTUR)
                .update());
    }

    /** Whether the card of this order is void because the decision was corrected. */
    public boolean entwertet(UUID bestellung) {
        return jdbc.sql("select count(*) from karte where bestellung = ? and ungueltig_grund = ?")
                        .params(bestellung, KORREKTUR)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Notes the hand-over; whichever card the person had before is replaced by it. */
    void ausgehaendigt(String vorgangsnummer, String seriennummer, LocalDate tag, String person) {
        jdbc.sql("update karte set ungueltig = ?, ungueltig_grund = 'Durch eine neue Karte ersetzt'"
                        + " where vorgangsnummer = ? and ausgehaendigt is not null and ungueltig is null")
                .params(tag, vorgangsnummer)
                .update();
        int geaendert = jdbc.sql(
                        "update karte set seriennummer = ?, ausgehaendigt = ?, person = ? where id = " + AKTUELLE)
                .params(seriennummer, tag, person, vorgangsnummer)
                .update();
        if (geaendert == 0) {
            jdbc.sql("insert into karte (vorgangsnummer, seriennummer, ausgehaendigt, person) values (?, ?, ?, ?)")
                    .params(vorgangsnummer, seriennummer, tag, person)
                    .update();
        }
    }

    /**
     * The current card is not valid any more.
     *
     * @param grund why, as people read it
     */
    void erklaereUngueltig(String vorgangsnummer, String grund) {
        jdbc.sql("update karte set ungueltig = ?, ungueltig_grund = ? where id = " + AKTUELLE)
                .params(LocalDate.now(uhr), grund, vorgangsnummer)
                .update();
    }

    /** The card the person has was lost; one that is being made is not touched. */
    void abhandengekommen(String vorgangsnummer) {
        jdbc.sql("update karte set ungueltig = ?, ungueltig_grund = ? where vorgangsnummer = ?"
                        + " and ausgehaendigt is not null and ungueltig is null")
                .params(LocalDate.now(uhr), Kartenanlass.VERLUST.bezeichnung(), vorgangsnummer)
                .update();
    }

    /** The card that was lost was found and presented (§ 57a no. 1 AufenthV): it is valid again, if none came after it. */
    void wiedergefunden(String vorgangsnummer) {
        jdbc.sql("update karte set ungueltig = null, ungueltig_grund = null where id = (select id from karte where"
                        + " vorgangsnummer = ? and ausgehaendigt is not null order by id desc limit 1)"
                        + " and ungueltig_grund = ?")
                .params(vorgangsnummer, Kartenanlass.VERLUST.bezeichnung())
                .update();
    }

    /** Notes that the producer had the online function of this card blocked (§ 10 (5) PAuswG). */
    public void gesperrt(String vorgangsnummer, String seriennummer) {
        jdbc.sql("update karte set gesperrt = ? where vorgangsnummer = ? and seriennummer = ?")
                .params(jetzt(), vorgangsnummer, seriennummer)
                .update();
    }

    /** The card that is being made or lies there; without one, the valid one the person has. */
    public Optional<Karte> zu(String vorgangsnummer) {
        return jdbc.sql("select auftragsnummer, seriennummer, hergestellt is not null, ausgehaendigt from karte"
                        + " where id = " + AKTUELLE)
                .param(vorgangsnummer)
                .query((rs, n) ->
                        new Karte(rs.getString(1), rs.getString(2), rs.getBoolean(3), rs.getObject(4, LocalDate.class)))
                .optional();
    }

    /** The serial number of the card that was handed out last, valid or not. */
    public Optional<String> zuletztAusgehaendigt(String vorgangsnummer) {
        return jdbc.sql("select seriennummer from karte where vorgangsnummer = ? and ausgehaendigt is not null"
                        + " and seriennummer is not null order by id desc limit 1")
                .param(vorgangsnummer)
                .query(String.class)
                .optional();
    }

    private Timestamp jetzt() {
        return Timestamp.from(uhr.instant());
    }
}
