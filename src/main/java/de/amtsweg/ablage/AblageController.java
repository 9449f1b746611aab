package de.amtsweg.ablage;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
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
    ResponseEntity<Object> nimm(@PathVariable String behoerde, HttpServletRequest anfrage) throws IOException {
        if (!berechtigt(anfrage.getHeader(HttpHeaders.AUTHORIZATION))) {
            return problem(HttpStatus.UNAUTHORIZED, "Das Zugangstoken fehlt oder ist falsch.");
        }
        Optional<Behoerde> ziel = behoerden.finde(behoerde);
        if (ziel.isEmpty()) {
            return problem(HttpStatus.NOT_FOUND, "Die Behörde „" + behoerde + "“ gibt es hier nicht.");
        }
        try {
            Begleitzettel zettel = Begleitzettel.lies(teil(anfrage, "begleitzettel", Fach.GROESSTER_ZETTEL));
            byte[] datei = teil(anfrage, "datei", properties.maxDatei().toBytes());
            Ablageannahme.Ergebnis ergebnis = annahme.nimm(ziel.get(), zettel, datei);
            LOG.info("drop of {}: {} is {}", behoerde, zettel.art(), ergebnis);
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ergebnis);
        } catch (ZuGross e) {
            return problem(HttpStatus.PAYLOAD_TOO_LARGE, "Die Sendung ist zu groß.");
        } catch (Unbrauchbar e) {
            return problem(HttpStatus.UNPROCESSABLE_ENTITY, e.getMessage());
        } catch (ServletException e) {
            return problem(HttpStatus.BAD_REQUEST, "Senden Sie multipart/form-data mit „begleitzettel“ und „datei“.");
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

    private boolean berechtigt(String ausweis) {
        if (properties.token() == null || properties.token().isBlank() || ausweis == null) {
            return false;
        }
        byte[] erwartet = ("Bearer " + properties.token()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(erwartet, ausweis.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<Object> problem(HttpStatus status, String satz) {
        ResponseEntity.BodyBuilder antwort =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.UNAUTHORIZED) {
            antwort.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return antwort.body(ProblemDetail.forStatusAndDetail(status, satz));
    }
}
