package de.amtsweg.akte;

import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Waits for documents; completing it by hand means that they were handed in another way. */
@Component
class UnterlagenAbwarten implements Aufgabe {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Nachforderungen nachforderungen;
    private final Vorgaenge vorgaenge;

    UnterlagenAbwarten(Nachforderungen nachforderungen, Vorgaenge vorgaenge) {
        this.nachforderungen = nachforderungen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "unterlagen-abwarten";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        return nachforderungen
                .neueste(kontext.vorgangsnummer())
                .map(n -> Map.<String, Object>of(
                        "nachforderungUebersicht",
                        "Angefordert am " + n.versandt().format(TAG) + ", Frist bis zum "
                                + n.frist().format(TAG) + ":\n\n"
                                + n.fehlend().stream()
                                        .map(u -> "- " + u.bezeichnung())
                                        .collect(Collectors.joining("\n"))))
                .orElse(Map.of());
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        vorgaenge.vermerke(
                kontext.vorgangsnummer(),
                "Unterlagen auf anderem Weg entgegengenommen"
                        + werte.text("vermerk").map(v -> ": " + v).orElse(""),
                kontext.person());
    }
}
