package de.amtsweg.seiten;

import de.amtsweg.behoerde.Befund;
import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.behoerde.Behoerdenverzeichnis;
import de.amtsweg.behoerde.Beitrittsfehler;
import de.amtsweg.behoerde.pruefung.Ordnerpruefung;
import de.amtsweg.engine.Behoerdenbeitritt;
import de.amtsweg.register.azr.AzrKennwort;
import de.amtsweg.web.Problemantwort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the command line calls for authorities, with name and password. Only the administrators of the installation add
 * one: it reaches into tenants that are not their own. Those of an authority may have theirs checked.
 */
@RestController
@RequestMapping("/api/behoerden")
class BehoerdenController {

    private static final Logger LOG = LoggerFactory.getLogger(BehoerdenController.class);
    private static final String TECHNIK = "camunda-admin";

    private final Seitenzugang zugang;
    private final Behoerdenbeitritt beitritt;
    private final Behoerden behoerden;
    private final Behoerdenverzeichnis verzeichnis;
    private final Ordnerpruefung pruefung;
    private final AzrKennwort azrKennwort;

    BehoerdenController(
            Seitenzugang zugang,
            Behoerdenbeitritt beitritt,
            Behoerden behoerden,
            Behoerdenverzeichnis verzeichnis,
            Ordnerpruefung pruefung,
            AzrKennwort azrKennwort) {
        this.zugang = zugang;
        this.beitritt = beitritt;
        this.behoerden = behoerden;
        this.verzeichnis = verzeichnis;
        this.pruefung = pruefung;
        this.azrKennwort = azrKennwort;
    }

    /** @param azrKennwort name of an environment variable */
    record Angaben(
            String id,
            String kennung,
            String name,
            String strasse,
            String plzOrt,
            String ort,
            String telefon,
            String email,
            String land,
            String rechtsbehelf,
            String rechtsbehelfsstelle,
            String anhoerungsnorm,
            boolean staatsangehoerigkeitsbehoerde,
            String azrKennwort) {

        Behoerde behoerde() {
            return new Behoerde(
                    text(id),
                    text(kennung),
                    text(name),
                    text(strasse),
                    text(plzOrt),
                    text(ort),
                    text(telefon),
                    text(email),
                    text(land),
                    text(rechtsbehelf),
                    text(rechtsbehelfsstelle),
                    text(anhoerungsnorm),
                    staatsangehoerigkeitsbehoerde,
                    Map.of(Behoerde.AZR_KENNWORT, text(azrKennwort)));
        }

        private static String text(String wert) {
            return wert == null ? "" : wert.strip();
        }
    }

    /** @param getan what this call did; empty if everything was there */
    record Ergebnis(String id, List<String> getan) {}

    @PostMapping
    Ergebnis legeAn(@RequestBody Angaben angaben) {
        String person = zugang.person();
        if (!zugang.gehoertZu(TECHNIK)) {
            throw Abgewiesen.nichtBefugt(
                    "Eine Behörde nimmt nur auf, wer die Anwendung betreibt (Gruppe „" + TECHNIK + "“).");
        }
        Ergebnis ergebnis = new Ergebnis(angaben.id(), beitritt.nimmAuf(angaben.behoerde()));
        LOG.info(
                "authority {} added by {}: {} steps",
                ergebnis.id(),
                person,
                ergebnis.getan().size());
        return ergebnis;
    }

    @GetMapping("/pruefung")
    Map<String, List<Befund>> pruefung(@RequestParam(required = false) String behoerde) {
        zugang.person();
        List<String> alle = ids();
        List<String> gemeint = behoerde == null ? alle : List.of(behoerde);
        if (!zugang.gehoertZu(TECHNIK)) {
            List<String> eigene = zugang.behoerdenAls("behoerdenadministration");
            gemeint = gemeint.stream().filter(eigene::contains).toList();
        }
        if (gemeint.isEmpty() || !alle.containsAll(gemeint)) {
            throw Abgewiesen.gibtEsNicht();
        }
        return gemeint.stream().collect(Collectors.toMap(id -> id, this::befunde, (a, b) -> a, LinkedHashMap::new));
    }

    private List<String> ids() {
        behoerden.siehNach();
        return verzeichnis.ordner();
    }

    private List<Befund> befunde(String id) {
        List<Befund> befunde = new ArrayList<>(pruefung.alles(verzeichnis, id));
        befunde.addAll(beitritt.betrieb(id));
        behoerden
                .finde(id)
                .filter(b -> azrKennwort.stand(b.id()).geaendert() == null)
                .ifPresent(b -> befunde.add(Befund.fehlt(
                        "Zugang",
                        "Am Ausländerzentralregister ist noch kein Kennwort hinterlegt: Umgebungsvariable „"
                                + b.zugaenge().getOrDefault(Behoerde.AZR_KENNWORT, "–")
                                + "“ setzen und neu starten, oder auf der Seite „Register“ eintragen.")));
        return befunde;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> abgelehnt(Beitrittsfehler e) {
        return Problemantwort.aus(HttpStatus.UNPROCESSABLE_ENTITY, e.getMessage());
    }
}
