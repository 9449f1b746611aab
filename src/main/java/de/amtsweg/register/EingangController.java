package de.amtsweg.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where partners deliver answers that come later. 204 means: stored, whether for the first time or again. */
@RestController
class EingangController {

    private final Nachrichtenverkehr verkehr;
    private final VersandProperties properties;

    EingangController(Nachrichtenverkehr verkehr, VersandProperties properties) {
        this.verkehr = verkehr;
        this.properties = properties;
    }

    @Transactional
    @PostMapping("/api/eingang/{register}")
    ResponseEntity<Object> nimm(
            @PathVariable String register,
            @RequestHeader(name = "Authorization", required = false) String ausweis,
            @RequestBody byte[] nachricht) {
        byte[] erwartet = ("Bearer " + properties.eingangstoken()).getBytes(StandardCharsets.UTF_8);
        if (ausweis == null || !MessageDigest.isEqual(erwartet, ausweis.getBytes(StandardCharsets.UTF_8))) {
            return problem(HttpStatus.UNAUTHORIZED, "Das Zugangstoken fehlt oder ist falsch.");
        }
        try {
            verkehr.zu(register);
        } catch (RuntimeException e) {
            return problem(HttpStatus.NOT_FOUND, "Ein Register „" + register + "“ ist nicht eingerichtet.");
        }
        try {
            verkehr.empfange(register, nachricht);
            return ResponseEntity.noContent().build();
        } catch (org.springframework.dao.DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            return problem(HttpStatus.BAD_REQUEST, "Die Nachricht ist nicht lesbar: " + e.getMessage());
        }
    }

    private static ResponseEntity<Object> problem(HttpStatus status, String satz) {
        return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, satz));
    }
}
