package de.amtsweg.ablage;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.web.Problemantwort;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/ablage/{behoerde}}: what a device could as well put into the folder. */
@RestController
class AblageController {

    private static final Logger LOG = LoggerFactory.getLogger(AblageController.class);

    private final AblageProperties properties;
    private final Ablageannahme annahme;
    private final Behoerden behoerden;

    AblageController(AblageProperties properties, Ablageannahme annahme, Behoerden behoerden) {
        this.properties = properties;
        this.annahme = annahme;
        this.behoerden = behoerden;
    }

    /** The parts are read only for a device that showed its token. */
    @PostMapping("/api/ablage/{behoerde}")
    ResponseEntity<?> nimm(@PathVariable String behoerde, HttpServletRequest anfrage) throws IOException {
        if (!Problemantwort.ausgewiesen(anfrage.getHeader(HttpHeaders.AUTHORIZATION), properties.token())) {
            return Problemantwort.ohneAusweis();
        }
        Optional<Behoerde> ziel = behoerden.finde(behoerde);
        if (ziel.isEmpty()) {
            return Problemantwort.aus(HttpStatus.NOT_FOUND, "Die Behörde „" + behoerde + "“ gibt es hier nicht.");
        }
        try {
            Begleitzettel zettel = Begleitzettel.lies(teil(anfrage, "begleitzettel", Fach.GROESSTER_ZETTEL));
            byte[] datei = teil(anfrage, "datei", properties.maxDatei().toBytes());
            Ablageannahme.Ergebnis ergebnis = annahme.nimm(ziel.get(), zettel, datei);
            LOG.info("drop of {}: {} is {}", behoerde, zettel.art(), ergebnis);
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ergebnis);
        } catch (ZuGross e) {
            return Problemantwort.aus(HttpStatus.PAYLOAD_TOO_LARGE, "Die Sendung ist zu groß.");
        } catch (Unbrauchbar e) {
            return Problemantwort.aus(HttpStatus.UNPROCESSABLE_ENTITY, e.getMessage());
        } catch (ServletException e) {
            return Problemantwort.aus(
                    HttpStatus.BAD_REQUEST, "Senden Sie multipart/form-data mit „begleitzettel“ und „datei“.");
        }
    }

    private static final class ZuGross extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static byte[] teil(HttpServletRequest anfrage, String name, long hoechstens)
            throws IOException, ServletException {
        Part teil;
        try {
            teil = anfrage.getPart(name);
        } catch (IllegalStateException e) {
            // how the container tells that its own limit is passed
            throw new ZuGross();
        }
        if (teil == null) {
            throw new Unbrauchbar("Der Teil „" + name + "“ fehlt.");
        }
        if (teil.getSize() > hoechstens) {
            throw new ZuGross();
        }
        try (InputStream inhalt = teil.getInputStream()) {
            return inhalt.readAllBytes();
        }
    }
}
