package de.amtsweg.post;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails without a case: written in the transaction of who decides, sent after it, repeated until they are taken. */
@Component
public class Anschreibenausgang {

    private static final Logger LOG = LoggerFactory.getLogger(Anschreibenausgang.class);

    private record Faellig(
            UUID id, String behoerde, String an, String betreff, String text, String bezug, int versuche) {}

    private final JdbcClient jdbc;
    private final Mailversand versand;
    private final Behoerden behoerden;
    private final Mailschlange<Faellig> schlange;

    Anschreibenausgang(JdbcClient jdbc, Mailversand versand, Behoerden behoerden, TransactionTemplate transaktion) {
        this.jdbc = jdbc;
        this.versand = versand;
        this.behoerden = behoerden;
        this.schlange = new Mailschlange<>(
                jdbc,
                transaktion,
                "anschreiben",
                (rs, n) -> new Faellig(
                        rs.getObject("id", UUID.class),
                        rs.getString("behoerde"),
                        rs.getString("empfaenger"),
                        rs.getString("betreff"),
                        rs.getString("inhalt"),
                        rs.getString("bezug"),
                        rs.getInt("versuche")));
    }

    /** Writes a mail into the queue. */
    public void lege(Anschreiben schreiben) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into anschreiben (id, behoerde, empfaenger, betreff, inhalt, bezug, zustand, erstellt,"
                        + " naechster_versuch) values (?, ?, ?, ?, ?, ?, 'WARTET', now(), now())")
                .params(
                        id,
                        schreiben.behoerde(),
                        schreiben.an(),
                        schreiben.betreff(),
                        schreiben.text(),
                        schreiben.bezug())
                .update();
        for (int i = 0; i < schreiben.anlagen().size(); i++) {
            Anschreiben.Anlage anlage = schreiben.anlagen().get(i);
            jdbc.sql("insert into anschreiben_anlage (anschreiben, nummer, dateiname, mime, inhalt)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(id, i + 1, anlage.dateiname(), anlage.mime(), anlage.inhalt())
                    .update();
        }
    }

    @Scheduled(fixedDelayString = "${amtsweg.versand.takt:1s}")
    void versende() {
        schlange.leere(this::versende);
    }

    private void versende(Faellig mail) {
        try {
            Behoerde behoerde = behoerden.lade(mail.behoerde());
            versand.senden(
                    new Anschreiben(
                            mail.behoerde(), mail.an(), mail.betreff(), mail.text(), mail.bezug(), anlagen(mail.id())),
                    behoerde,
                    mail.id());
            schlange.versandt(mail.id());
            jdbc.sql("delete from anschreiben_anlage where anschreiben = ?")
                    .param(mail.id())
                    .update();
        } catch (MailversandFehler e) {
            LOG.info("letter {} not sent yet: {}", mail.id(), e.getMessage());
            schlange.nochmals(mail.id(), mail.versuche(), e.getMessage());
        } catch (IllegalArgumentException e) {
            LOG.warn("letter {} cannot be sent: {}", mail.id(), e.getMessage());
            schlange.unzustellbar(mail.id(), e.getMessage());
        }
    }

    private List<Anschreiben.Anlage> anlagen(UUID id) {
        return jdbc.sql("select dateiname, mime, inhalt from anschreiben_anlage where anschreiben = ? order by nummer")
                .param(id)
                .query((rs, n) ->
                        new Anschreiben.Anlage(rs.getString("dateiname"), rs.getString("mime"), rs.getBytes("inhalt")))
                .list();
    }
}
