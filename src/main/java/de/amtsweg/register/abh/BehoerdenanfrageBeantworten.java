package de.amtsweg.register.abh;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.register.Nachrichtenverkehr;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Anliegenliste;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Personenverzeichnis;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Another foreigners' authority asks; a caseworker decides what it gets. */
@Component
class BehoerdenanfrageBeantworten implements Aufgabe {

    /** Inside the message base64 makes a third more of it; partners take 30 MB. */
    private static final long HOECHSTENS_BYTES = 20L * 1024 * 1024;

    /** What never leaves the house with a file: drafts and what security authorities said (§ 73 AufenthG). */
    private static final Set<String> INTERN = Set.of("ENTWURF", "ENTSCHEIDUNGSVORLAGE", "SICHERHEITSAUSKUNFT");

    private final Anliegenliste anliegen;
    private final Dokumente dokumente;
    private final Beteiligungen beteiligungen;
    private final Nachrichtenverkehr verkehr;
    private final Personenverzeichnis personen;
    private final Vorgaenge vorgaenge;

    BehoerdenanfrageBeantworten(
            Anliegenliste anliegen,
            Dokumente dokumente,
            Beteiligungen beteiligungen,
            Nachrichtenverkehr verkehr,
            Personenverzeichnis personen,
            Vorgaenge vorgaenge) {
        this.anliegen = anliegen;
        this.dokumente = dokumente;
        this.beteiligungen = beteiligungen;
        this.verkehr = verkehr;
        this.personen = personen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "behoerdenanfrage-beantworten";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        Anliegen anfrage = anfrage(kontext);
        boolean akte = istAktenanforderung(anfrage);
        List<Dokument> auswahl = akte ? auswahl(kontext.vorgangsnummer()) : List.of();
        return Map.of(
                "anfrageUebersicht",
                uebersicht(anfrage, akte),
                "anfrageArt",
                akte ? "AKTE" : "ZUSTAENDIGKEIT",
                "dokumenteAuswahl",
                auswahl.stream()
                        .map(d -> Map.of(
                                "value", d.id().toString(), "label", d.bezeichnung() + " (" + d.dateiname() + ")"))
                        .toList(),
                "ausgewaehlteDokumente",
                auswahl.stream().map(d -> d.id().toString()).toList());
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        Anliegen anfrage = anfrage(kontext);
        boolean ja = "JA".equals(werte.auswahl("anfrageErgebnis", "Antwort", List.of("JA", "NEIN")));
        if (!ja) {
            werte.pflichttext("anfrageBegruendung", "Begründung");
        }
        Map<String, String> angaben = new HashMap<>(anfrage.angaben());
        angaben.remove(Anliegen.TEXT);
        werte.text("anfrageBegruendung").ifPresent(t -> angaben.put(Anliegen.TEXT, t));
        angaben.put(AbhNachrichten.ERGEBNIS, ja ? "JA" : "NEIN");
        angaben.put(Anliegen.AUSLOESER, anfrage.nachricht().toString());
        String an = anfrage.gegenueber().name();
        if (istAktenanforderung(anfrage)) {
            List<UUID> beilagen = ja ? gewaehlt(nummer, werte.liste("ausgewaehlteDokumente")) : List.of();
            sende(kontext, AbhNachrichten.AKTENANTWORT, angaben, beilagen);
            if (ja) {
                sende(kontext, AbhNachrichten.VERSANDBESTAETIGUNG, angaben, beilagen);
                if (beteiligungen.zu(nummer, Beteiligung.BVA).isPresent()) {
                    sende(kontext, AbhNachrichten.VORABINFORMATIONEN, angaben, List.of());
                }
            }
            // the Ausländerdatei notes to whom a file went (§ 67 Abs. 2 S. 2 AufenthV)
            vorgaenge.vermerke(
                    nummer,
                    ja
                            ? "Akte übersandt an " + an + " (" + beilagen.size() + " Dokumente)"
                            : "Akte nicht übersandt an " + an,
                    kontext.person());
        } else {
            sende(kontext, AbhNachrichten.ZUSTAENDIGKEITSANTWORT, angaben, List.of());
            vorgaenge.vermerke(
                    nummer, "Zuständigkeit gegenüber " + an + (ja ? " bejaht" : " verneint"), kontext.person());
        }
    }

    private void sende(Aufgabenkontext kontext, String typ, Map<String, String> angaben, List<UUID> beilagen) {
        String nummer = kontext.vorgangsnummer();
        anliegen.lege(new Anliegen(nummer, AbhRegister.NAME, typ, angaben, beilagen, null, kontext.person()));
        verkehr.sende(AbhRegister.NAME, nummer, typ, "ANTWORT", personen.name(kontext.person()));
    }

    private List<UUID> gewaehlt(String nummer, List<String> ids) {
        List<UUID> gewaehlt = auswahl(nummer).stream()
                .map(Dokument::id)
                .filter(id -> ids.contains(id.toString()))
                .toList();
        if (gewaehlt.isEmpty()) {
            throw new FachlicherFehler("Bitte wählen Sie mindestens ein Dokument aus oder lehnen Sie die Anfrage ab.");
        }
        long umfang =
                gewaehlt.stream().mapToLong(id -> dokumente.inhalt(id).length).sum();
        if (umfang > HOECHSTENS_BYTES) {
            throw new FachlicherFehler("Die ausgewählten Dokumente sind zusammen größer als 20 MB. Bitte wählen Sie"
                    + " weniger aus und übersenden Sie den Rest auf einem anderen Weg.");
        }
        return gewaehlt;
    }

    private List<Dokument> auswahl(String nummer) {
        return dokumente.zu(nummer).stream()
                .filter(d -> !INTERN.contains(d.kategorie()) && !"ZURUECKGEWIESEN".equals(d.zustand()))
                .toList();
    }

    private Anliegen anfrage(Aufgabenkontext kontext) {
        return anliegen.zu(UUID.fromString(
                        kontext.lies(VorgangVariable.NACHRICHT_ID).toString()))
                .orElseThrow();
    }

    private static boolean istAktenanforderung(Anliegen anfrage) {
        return AbhNachrichten.AKTENANFORDERUNG.equals(anfrage.nachrichtentyp());
    }

    private static String uebersicht(Anliegen anfrage, boolean akte) {
        String text = anfrage.angabe(Anliegen.TEXT);
        return "**" + Anzeigetext.von(anfrage.gegenueber().name()) + "** "
                + (akte ? "fordert die Akte an." : "fragt, ob Ihre Behörde zuständig ist.")
                + (text == null ? "" : "\n\n" + Anzeigetext.von(text))
                + "\n\nZeichen der anfragenden Behörde: " + Anzeigetext.von(anfrage.angabe(AbhNachrichten.ZEICHEN));
    }
}
