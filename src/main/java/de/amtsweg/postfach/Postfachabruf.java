package de.amtsweg.postfach;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.eingang.Eingangskorb;
import de.amtsweg.eingang.Einlieferung;
import de.amtsweg.eingang.Einlieferung.Teil;
import de.amtsweg.eingang.Quelle;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fetches new mails, on one node at a time. A mail is stored in a transaction of its own and moved away after it; if the
 * node dies in between, it is fetched again and known by its Message-ID. One that cannot be read becomes an item that
 * says so.
 */
@Component
class Postfachabruf {

    private static final Logger LOG = LoggerFactory.getLogger(Postfachabruf.class);
    private static final int HOECHSTENS = 50;
    private static final int VERSUCHE = 3;
    private static final String UNLESBAR = "Die E-Mail ist nicht lesbar.";

    private final ImapProperties properties;
    private final Eingangskorb korb;
    private final Behoerden behoerden;
    private final JdbcClient jdbc;
    private final Mailleser leser;
    private final TransactionTemplate transaktion;
    private final TransactionTemplate eigene;
    /** How often a mail, by its UID, could not be fetched. */
    private final Map<Long, Integer> gescheitert = new ConcurrentHashMap<>();

    Postfachabruf(
            ImapProperties properties,
            Eingangskorb korb,
            Behoerden behoerden,
            JdbcClient jdbc,
            PlatformTransactionManager transaktionen) {
        this.properties = properties;
        this.korb = korb;
        this.behoerden = behoerden;
        this.jdbc = jdbc;
        this.leser = new Mailleser(properties);
        this.transaktion = new TransactionTemplate(transaktionen);
        this.eigene = new TransactionTemplate(transaktionen);
        this.eigene.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(fixedDelayString = "${amtsweg.imap.takt:1m}")
    void rufeAb() {
        if (!properties.eingerichtet()) {
            return;
        }
        try {
            transaktion.executeWithoutResult(t -> {
                if (gesperrt()) {
                    leere();
                }
            });
        } catch (DataAccessException | TransactionException | Unerreichbar e) {
            LOG.warn("mailbox could not be read, next attempt follows: {}", e.toString());
        }
    }

    private static final class Unerreichbar extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unerreichbar(Exception grund) {
            super(grund);
        }
    }

    private void leere() {
        try (Postfach postfach = Postfach.oeffne(properties)) {
            for (IMAPMessage mail : postfach.neue(HOECHSTENS)) {
                nimm(postfach, mail);
            }
        } catch (MessagingException e) {
            throw new Unerreichbar(e);
        }
    }

    private void nimm(Postfach postfach, IMAPMessage mail) throws MessagingException {
        long uid = postfach.uid(mail);
        Mail gelesen =
                gescheitert.getOrDefault(uid, 0) < VERSUCHE ? lies(postfach, mail, uid) : unlesbar(postfach, uid);
        try {
            lege(gelesen);
        } catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("a mail cannot be stored and is only announced: {}", e.toString());
            lege(unlesbar(postfach, uid));
        }
        postfach.erledigt(mail);
        gescheitert.remove(uid);
    }

    /** A line that breaks is tried again with the next look; a mail at which it always breaks is given up. */
    private Mail lies(Postfach postfach, IMAPMessage mail, long uid) {
        try {
            Mail kopf = leser.lies(postfach.liesKopf(mail));
            long groesse = mail.getSizeLong();
            return groesse > properties.maxNachricht().toBytes()
                    ? ohneInhalt(
                            kopf,
                            "Die E-Mail ist größer als "
                                    + properties.maxNachricht().toBytes() + " Byte.")
                    : lies(postfach.lies(mail), kopf);
        } catch (MessagingException | IOException | RuntimeException e) {
            if (!postfach.verbunden()) {
                gescheitert.merge(uid, 1, Integer::sum);
                throw new Unerreichbar(e);
            }
            LOG.warn("a mail cannot be read and is only announced: {}", e.toString());
            return unlesbar(postfach, uid);
        }
    }

    private Mail lies(byte[] mail, Mail kopf) {
        try {
            return leser.lies(mail);
        } catch (MessagingException | IOException | RuntimeException e) {
            return ohneInhalt(kopf, UNLESBAR);
        }
    }

    private Mail unlesbar(Postfach postfach, long uid) {
        return ohneInhalt(
                new Mail("uid:" + postfach.gueltigkeit() + "/" + uid, null, UNLESBAR, Set.of(), false, List.of()),
                UNLESBAR);
    }

    private Mail ohneInhalt(Mail kopf, String grund) {
        String satz = grund + " Sie liegt im Postfach im Ordner „" + properties.erledigt() + "“.";
        return new Mail(
                kopf.kennung(),
                kopf.absender(),
                kopf.betreff(),
                kopf.empfaenger(),
                kopf.automatisch(),
                List.of(Teil.ausgelassen("E-Mail", satz)));
    }

    private void lege(Mail mail) {
        List<String> zustaendige = behoerden.alle().stream()
                .filter(b -> mail.empfaenger().contains(b.email().toLowerCase(Locale.ROOT)))
                .map(Behoerde::id)
                .toList();
        eigene.executeWithoutResult(t -> {
            if (zustaendige.isEmpty()) {
                lege(null, mail, "Keine der Behörden steht unter den Empfängern.");
            }
            zustaendige.forEach(b -> lege(b, mail, mail.automatisch() ? "Eine automatisch erzeugte E-Mail." : null));
        });
    }

    private void lege(String behoerde, Mail mail, String hinweis) {
        korb.lege(new Einlieferung(
                behoerde,
                Quelle.MAIL,
                (behoerde == null ? "" : behoerde) + "/" + mail.kennung(),
                mail.absender(),
                mail.betreff(),
                hinweis,
                mail.teile()));
    }

    private boolean gesperrt() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('postfach', 0))")
                .query(Boolean.class)
                .single();
    }
}
