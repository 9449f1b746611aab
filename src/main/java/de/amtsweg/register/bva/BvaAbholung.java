package de.amtsweg.register.bva;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.register.Nachrichtenverkehr;
import de.amtsweg.register.Partner;
import de.amtsweg.register.RegisterAblehnung;
import de.amtsweg.register.RegisterProperties;
import de.amtsweg.register.RegisterStoerung;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fetches answers that lie ready at the BVA: an answer is stored here before the BVA is told that we have it, so that
 * one that was fetched twice is a duplicate and none is lost. Several nodes may do it at once.
 */
@Component
class BvaAbholung {

    private static final Logger LOG = LoggerFactory.getLogger(BvaAbholung.class);
    /** More than that in one go would keep the other authorities waiting. */
    private static final int HOECHSTENS = 100;

    private final BvaProperties properties;
    private final Partner partner;
    private final BvaLeser leser;
    private final Nachrichtenverkehr verkehr;
    private final Behoerden behoerden;
    private final TransactionTemplate transaktion;
    private boolean gestoert;

    BvaAbholung(
            BvaProperties properties,
            RegisterProperties anschluesse,
            BvaLeser leser,
            Nachrichtenverkehr verkehr,
            Behoerden behoerden,
            TransactionTemplate transaktion) {
        this.properties = properties;
        this.partner = new Partner("Das Bundesverwaltungsamt", anschluesse.bva());
        this.leser = leser;
        this.verkehr = verkehr;
        this.behoerden = behoerden;
        this.transaktion = transaktion;
    }

    @Scheduled(fixedDelayString = "${amtsweg.bva.abholtakt:1m}", initialDelayString = "${amtsweg.bva.abholtakt:1m}")
    void hole() {
        if (!properties.abholung()) {
            return;
        }
        try {
            behoerden.alle().forEach(this::hole);
            gestoert = false;
        } catch (RegisterStoerung | RegisterAblehnung e) {
            // once per disturbance: whether the line works is told where messages are sent
            if (!gestoert) {
                LOG.info("answers could not be fetched, it is tried again: {}", e.getMessage());
            }
            gestoert = true;
        } catch (RuntimeException e) {
            LOG.warn("an answer that lies ready at the BVA could not be taken, it stays there: {}", e.toString());
        }
    }

    private void hole(Behoerde behoerde) {
        for (int i = 0; i < HOECHSTENS; i++) {
            Optional<byte[]> antwort = naechste(behoerde);
            if (antwort.isEmpty()) {
                return;
            }
            UUID id = leser.lies(antwort.get()).kopf().nachrichtenUuid();
            transaktion.executeWithoutResult(t -> verkehr.empfange("bva", antwort.get()));
            partner.verlangeErfolg(
                    partner.rufe(HttpRequest.newBuilder(adresse("/" + id)).DELETE()));
        }
    }

    private Optional<byte[]> naechste(Behoerde behoerde) {
        Partner.Antwort antwort = partner.verlangeErfolg(partner.rufe(HttpRequest.newBuilder(
                        adresse("?behoerde=" + URLEncoder.encode(behoerde.kennung(), StandardCharsets.UTF_8)))
                .header("Accept", "application/xml")
                .GET()));
        return antwort.inhalt().length == 0 ? Optional.empty() : Optional.of(antwort.inhalt());
    }

    private URI adresse(String ende) {
        return URI.create(partner.url() + "/abholung" + ende);
    }
}
