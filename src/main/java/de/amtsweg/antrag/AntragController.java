package de.amtsweg.antrag;

import de.amtsweg.web.BegrenzterEingang;
import de.amtsweg.web.Problemantwort;
import de.amtsweg.web.ZuGross;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code POST /api/antraege}: takes an {@code OZG.Antrag.130101} and answers 202 with case number and status link. */
@RestController
class AntragController {

    private static final Logger LOG = LoggerFactory.getLogger(AntragController.class);

    private final AntragProperties properties;
    private final Antragsleser leser;
    private final AntragAnnahme annahme;

    AntragController(AntragProperties properties, Antragsleser leser, AntragAnnahme annahme) {
        this.properties = properties;
        this.leser = leser;
        this.annahme = annahme;
    }

    /**
     * The answer.
     *
     * @param vorgangsnummer number of the case
     * @param status absolute link to the status page
     */
    record Antwort(String vorgangsnummer, URI status) {}

    @PostMapping("/api/antraege")
    ResponseEntity<Antwort> annehmen(HttpServletRequest anfrage) throws IOException {
        pruefeToken(anfrage.getHeader(HttpHeaders.AUTHORIZATION));
        pruefeMedientyp(anfrage.getContentType());
        byte[] nachricht = lies(anfrage);
        Antrag antrag = leser.lies(nachricht);
        Eingangsbestaetigung bestaetigung = nimmAn(antrag, nachricht);
        LOG.info("Application {} is case {}", antrag.kopf().nachrichtenUuid(), bestaetigung.vorgangsnummer());
        return ResponseEntity.accepted()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Antwort(bestaetigung.vorgangsnummer(), link(bestaetigung.statuscode())));
    }

    private byte[] lies(HttpServletRequest anfrage) throws IOException {
        try {
            return BegrenzterEingang.lies(
                    anfrage.getInputStream(),
                    anfrage.getContentLengthLong(),
                    properties.maxGroesse().toBytes());
        } catch (ZuGross e) {
            throw new AntragAbgelehnt(Ablehnungsgrund.ZU_GROSS, e.getMessage());
        }
    }

    private Eingangsbestaetigung nimmAn(Antrag antrag, byte[] nachricht) {
        try {
            return annahme.annehmen(antrag, nachricht);
        } catch (UnbekannteBehoerde e) {
            throw Fehlerantwort.unbekannteBehoerde(e, leser.zeileDerBehoerde(nachricht));
        } catch (AntragAbgelehnt e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Application {} could not be stored", antrag.kopf().nachrichtenUuid(), e);
            throw new AntragAbgelehnt(
                    Ablehnungsgrund.NICHT_GESPEICHERT,
                    "Der Antrag konnte nicht gespeichert werden. Bitte senden Sie ihn später unverändert noch einmal; mit"
                            + " derselben Antragsidentifikation entsteht nur ein Vorgang.");
        }
    }

    private void pruefeToken(String kopfzeile) {
        if (!Problemantwort.ausgewiesen(kopfzeile, properties.token())) {
            throw new AntragAbgelehnt(
                    Ablehnungsgrund.TOKEN, "Senden Sie das vereinbarte Token in der Kopfzeile Authorization: Bearer.");
        }
    }

    private static void pruefeMedientyp(String medientyp) {
        try {
            MediaType typ = MediaType.parseMediaType(String.valueOf(medientyp));
            if (!typ.equalsTypeAndSubtype(MediaType.APPLICATION_XML)) {
                throw falscherMedientyp();
            }
            if (typ.getCharset() != null && !typ.getCharset().equals(StandardCharsets.UTF_8)) {
                throw new AntragAbgelehnt(
                        Ablehnungsgrund.ZEICHENSATZ,
                        "Angenommen wird nur UTF-8, angekündigt ist " + typ.getCharset() + ".");
            }
        } catch (IllegalArgumentException e) {
            throw falscherMedientyp();
        }
    }

    private static AntragAbgelehnt falscherMedientyp() {
        return new AntragAbgelehnt(
                Ablehnungsgrund.MEDIENTYP, "Senden Sie die Nachricht mit Content-Type: application/xml.");
    }

    private URI link(String statuscode) {
        String basis = properties.oeffentlicheAdresse() == null
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : properties.oeffentlicheAdresse().toString().replaceAll("/$", "");
        return URI.create(basis + "/status/" + statuscode);
    }
}
