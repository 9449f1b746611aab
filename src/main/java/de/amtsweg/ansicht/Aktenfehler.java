package de.amtsweg.ansicht;

import de.amtsweg.register.RegisterAblehnung;
import de.amtsweg.register.RegisterStoerung;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.web.Problemantwort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Every failure of the tab's requests as RFC 9457 problem with one German sentence for the person. */
@RestControllerAdvice(
        assignableTypes = {
            AkteController.class,
            FaktenController.class,
            VermerkController.class,
            EinsichtController.class
        })
class Aktenfehler {

    private static final Logger LOG = LoggerFactory.getLogger(Aktenfehler.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> abgewiesen(Abgewiesen e) {
        return Problemantwort.aus(e.status(), e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fachlich(FachlicherFehler e) {
        return Problemantwort.aus(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    /** Only what lies nowhere but in the DMS fails with it. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> dmsGestoert(RegisterStoerung e) {
        LOG.debug("the DMS did not give a document: {}", e.getMessage());
        return Problemantwort.aus(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Das Dokumentenmanagement antwortet nicht. Dieses Dokument liegt nur dort; bitte versuchen Sie es"
                        + " später noch einmal.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nichtImDms(RegisterAblehnung e) {
        return abgewiesen(Abgewiesen.keinDokument());
    }

    /** An id that is none belongs to no document. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> keineKennung(MethodArgumentTypeMismatchException e) {
        return abgewiesen(Abgewiesen.keinDokument());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> zuGross(MaxUploadSizeExceededException e) {
        return Problemantwort.aus(HttpStatus.PAYLOAD_TOO_LARGE, "Die Datei ist zu groß.");
    }

    @ExceptionHandler({MissingServletRequestPartException.class, MissingServletRequestParameterException.class})
    ResponseEntity<ProblemDetail> unvollstaendig(Exception e) {
        return Problemantwort.aus(HttpStatus.BAD_REQUEST, "Bitte wählen Sie eine Datei und eine Kategorie.");
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        HttpMediaTypeNotSupportedException.class,
        MultipartException.class
    })
    ResponseEntity<ProblemDetail> unlesbar(Exception e) {
        return Problemantwort.aus(
                HttpStatus.BAD_REQUEST, "Die Angaben sind nicht lesbar. Bitte laden Sie die Seite neu.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unerwartet(RuntimeException e) {
        LOG.error("request of the tab Akte failed", e);
        return Problemantwort.aus(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Das hat nicht geklappt; es wurde nichts geändert. Bitte versuchen Sie es noch einmal.");
    }
}
