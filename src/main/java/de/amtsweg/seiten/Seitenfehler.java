package de.amtsweg.seiten;

import de.amtsweg.engine.umzug.ModellUnbekannt;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.web.Problemantwort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every failure of a page's requests as RFC 9457 problem with one German sentence for the person. */
@RestControllerAdvice(basePackageClasses = Seitenfehler.class)
class Seitenfehler {

    private static final Logger LOG = LoggerFactory.getLogger(Seitenfehler.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> abgewiesen(Abgewiesen e) {
        return Problemantwort.aus(e.status(), e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fachlich(FachlicherFehler e) {
        return Problemantwort.aus(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unbekannt(ModellUnbekannt e) {
        return Problemantwort.aus(HttpStatus.NOT_FOUND, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> keineKennung(MethodArgumentTypeMismatchException e) {
        return abgewiesen(Abgewiesen.gibtEsNicht());
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, HttpMediaTypeNotSupportedException.class})
    ResponseEntity<ProblemDetail> unlesbar(Exception e) {
        return Problemantwort.aus(
                HttpStatus.BAD_REQUEST, "Die Angaben sind nicht lesbar. Bitte laden Sie die Seite neu.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unerwartet(RuntimeException e) {
        LOG.error("request of a page failed", e);
        return Problemantwort.aus(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Das hat nicht geklappt; es wurde nichts geändert. Bitte versuchen Sie es noch einmal.");
    }
}
