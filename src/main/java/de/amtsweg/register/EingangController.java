package de.amtsweg.register;

import de.amtsweg.web.BegrenzterEingang;
import de.amtsweg.web.Problemantwort;
import de.amtsweg.web.ZuGross;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where partners deliver answers that come later. 204 means: stored, whether for the first time or again. */
@RestController
class EingangController {

    private final Nachrichtenverkehr verkehr;
    private final VersandProperties properties;
    private final TransactionTemplate transaktion;
    private final Unlesbares unlesbares;

    EingangController(
            Nachrichtenverkehr verkehr,
            VersandProperties properties,
            TransactionTemplate transaktion,
            Unlesbares unlesbares) {
        this.verkehr = verkehr;
        this.properties = properties;
        this.transaktion = transaktion;
        this.unlesbares = unlesbares;
    }

    /** The body is read only for a partner that showed its token, and outside any transaction: lines may be slow. */
    @PostMapping("/api/eingang/{register}")
    ResponseEntity<?> nimm(@PathVariable String register, HttpServletRequest anfrage) throws IOException {
        if (!Problemantwort.ausgewiesen(anfrage.getHeader(HttpHeaders.AUTHORIZATION), properties.eingangstoken())) {
            return Problemantwort.ohneAusweis();
        }
        try {
            verkehr.zu(register);
        } catch (RuntimeException e) {
            return Problemantwort.aus(HttpStatus.NOT_FOUND, "Ein Register „" + register + "“ ist nicht eingerichtet.");
        }
        byte[] nachricht;
        try {
            nachricht = BegrenzterEingang.lies(
                    anfrage.getInputStream(),
                    anfrage.getContentLengthLong(),
                    properties.maxEingang().toBytes());
        } catch (ZuGross e) {
            return Problemantwort.aus(HttpStatus.PAYLOAD_TOO_LARGE, e.getMessage());
        }
        try {
            transaktion.execute(t -> verkehr.empfange(register, nachricht));
            return ResponseEntity.noContent().build();
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            unlesbares.merke(register, nachricht, e.getMessage());
            return Problemantwort.aus(HttpStatus.BAD_REQUEST, "Die Nachricht ist nicht lesbar: " + e.getMessage());
        }
    }
}
