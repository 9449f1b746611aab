package de.amtsweg.post;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails to be sent: written in the case's transaction, sent after it, repeated until the mail server takes them. */
@Component
public class Mailausgang {

    private static final Logger LOG = LoggerFactory.getLogger(Mailausgang.class);

    private record Faellig(
            UUID id, String vorgangsnummer, Mailanlass anlass, String empfaenger, LocalDate frist, int versuche) {}

    private final JdbcClient jdbc;
    private final Mailversand versand;
    private final Vorgaenge vorgaenge;
    private final Behoerden behoerden;
    private final Merkblaetter merkblaetter;
    private final Mailschlange<Faellig> schlange;

    Mailausgang(
            JdbcClient jdbc,
            Mailversand versand,
            Vorgaenge vorgaenge,
            Behoerden behoerden,
            Merkblaetter merkblaetter,
            TransactionTemplate transaktion) {
        this.jdbc = jdbc;
        this.versand = versand;
        this.vorgaenge = vorgaenge;
        this.behoerden = behoerden;
        this.merkblaetter = merkblaetter;
        this.schlange = new Mailschlange<>(
                jdbc,
                transaktion,
                "mail_ausgang",
                (rs, n) -> new Faellig(
                        rs.getObject("id", UUID.class),
                        rs.getString("vorgangsnummer"),
                        Mailanlass.valueOf(rs.getString("art")),
                        rs.getString("empfaenger"),
                        rs.getObject("frist", LocalDate.class),
                        rs.getInt("versuche")));
    }

    /** Writes a mail to the applicant; whoever gave no address gets none. */
    public void lege(String vorgangsnummer, Mailanlass anlass) {
        lege(vorgangsnummer, anlass, null);
    }

    /** Writes a mail that names a deadline. */
    public void lege(String vorgangsnummer, Mailanlass anlass, LocalDate frist) {
        String email = vorgaenge.lade(vorgangsnummer).email();
        if (email == null || email.isBlank()) {
            return;
        }
        jdbc.sql("insert into mail_ausgang (id, vorgangsnummer, art, empfaenger, frist, zustand, erstellt,"
                        + " naechster_versuch) values (?, ?, ?, ?, ?, 'WARTET', now(), now())")
                .params(UUID.randomUUID(), vorgangsnummer, anlass.name(), email, frist)
                .update();
    }

    @Scheduled(fixedDelayString = "${amtsweg.versand.takt:1s}")
    void versende() {
        schlange.leere(this::versende);
    }

    private void versende(Faellig mail) {
        try {
            Vorgang vorgang = vorgaenge.lade(mail.vorgangsnummer());
            Behoerde behoerde = behoerden.lade(vorgang.behoerde());
            Mailauftrag auftrag = new Mailauftrag(
                    mail.empfaenger(),
                    mail.anlass(),
                    behoerde.name(),
                    behoerde.email(),
                    mail.vorgangsnummer(),
                    vorgang.statuscode(),
                    mail.frist(),
                    merkblaetter.zu(mail.vorgangsnummer()).orElse(null));
            versand.senden(auftrag, mail.id());
            schlange.versandt(mail.id());
        } catch (MailversandFehler e) {
            LOG.info("mail {} not sent yet: {}", mail.id(), e.getMessage());
            schlange.nochmals(mail.id(), mail.versuche(), e.getMessage());
        } catch (IllegalArgumentException e) {
            // the address itself cannot be used: repeating does not help
            schlange.unzustellbar(mail.id(), e.getMessage());
            vorgaenge.vermerke(mail.vorgangsnummer(), "E-Mail nicht möglich: " + e.getMessage(), null);
        }
    }
}
