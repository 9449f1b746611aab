package de.amtsweg.antrag;

import de.amtsweg.xml.XmlFehler;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Every refusal as RFC 9457 problem. Beside the standard members: {@code zeile} and {@code regel} of the first finding and
 * {@code fehler}, the list of all.
 */
@RestControllerAdvice(assignableTypes = {AntragController.class, StatusController.class})
class Fehlerantwort {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> abgelehnt(AntragAbgelehnt e) {
        Ablehnungsgrund grund = e.grund();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(grund.status(), e.getMessage());
        problem.setType(grund.typ());
        problem.setTitle(grund.titel());
        if (!e.fehler().isEmpty()) {
            XmlFehler erster = e.fehler().get(0);
            problem.setProperty("zeile", erster.zeile());
            problem.setProperty("regel", erster.regel());
            problem.setProperty("fehler", e.fehler());
        }
        ResponseEntity.BodyBuilder antwort =
                ResponseEntity.status(grund.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (grund == Ablehnungsgrund.TOKEN) {
            antwort.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return antwort.body(problem);
    }

    static AntragAbgelehnt unbekannteBehoerde(UnbekannteBehoerde e, int zeile) {
        String meldung = "Zeile " + zeile + ": Die Behördenkennung " + e.behoerdenkennung()
                + " gehört zu keiner Behörde, deren Anträge hier angenommen werden.";
        return new AntragAbgelehnt(
                Ablehnungsgrund.UNBEKANNTE_BEHOERDE,
                meldung,
                List.of(new XmlFehler(
                        zeile,
                        0,
                        "OZG.Antrag.130101/nachrichtenkopf/leser/behoerdenkennung",
                        "behoerde-bekannt",
                        meldung)));
    }
}
