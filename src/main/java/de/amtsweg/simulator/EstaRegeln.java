package de.amtsweg.simulator;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register EStA as {@code connectors/esta/README.md} tells it: it keeps decisions and asks back about namesakes. */
final class EstaRegeln implements Regeln {

    private final List<Map<String, Object>> eintraege = new ArrayList<>();

    /** @param verzoegerung not used: EStA answers at once */
    EstaRegeln(Duration verzoegerung) {}

    @Override
    public Ergebnis antworten(Nachricht anfrage) {
        if (!anfrage.typ().equals("Entscheidungsmitteilung")) {
            throw new Abgelehnt(
                    422,
                    "Falsche Richtung",
                    "Die Nachricht " + anfrage.typ() + " sendet das Bundesverwaltungsamt, es nimmt sie nicht an.");
        }
        String genannte = anfrage.text("abgleich/registernummer");
        boolean abgeglichen = Xml.element(anfrage.wurzel(), "abgleich").isPresent();
        if (!abgeglichen && anfrage.text("person/familienname").startsWith("Doppelt")) {
            return Ergebnis.sofort(Vorlage.antwort("esta", "personenabgleich.xml", anfrage));
        }
        String nummer = genannte.isEmpty()
                ? String.format("%d%06d", LocalDate.now().getYear(), eintraege.size() + 1)
                : genannte;
        return Ergebnis.sofort(
                Vorlage.antwort("esta", "eintragungsbestaetigung.xml", anfrage).setzen("registernummer", nummer));
    }

    @Override
    public void uebernehmen(Nachricht anfrage, Nachricht antwort) {
        if (antwort == null || !antwort.name().equals("Eintragungsbestaetigung")) {
            return;
        }
        Map<String, Object> satz = new LinkedHashMap<>();
        satz.put("registernummer", antwort.text("registernummer"));
        satz.put("familienname", anfrage.text("person/familienname"));
        satz.put("art", anfrage.text("entscheidung/art"));
        satz.put("entscheidungVom", anfrage.text("entscheidung/entscheidungVom"));
        eintraege.add(satz);
    }

    @Override
    public Optional<List<Map<String, Object>>> datensaetze() {
        return Optional.of(List.copyOf(eintraege));
    }
}
