package de.amtsweg.ansicht;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.ansicht.Akte.AndereAufgabe;
import de.amtsweg.ansicht.Akte.Einsichtnahme;
import de.amtsweg.ansicht.Akte.Kategorie;
import de.amtsweg.einsicht.Einsicht;
import de.amtsweg.einsicht.Einsichten;
import de.amtsweg.engine.Anmeldung;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Fallart;
import de.amtsweg.vorgang.Personenverzeichnis;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way to a file of the authority's other task: never without a recorded purpose, never to write. Who has not stated
 * one learns only that there is something.
 */
@Service
class Einsichtzugang {

    private static final int ZEICHEN = 1000;
    private static final int ZEICHEN_NORM = 200;
    private static final String ANDERE = "ANDERE";
    private static final Kategorie ANDERE_NORM = new Kategorie(ANDERE, "Eine andere Norm");

    /** By the group that works the person's own case; the choice is hers. */
    private static final Map<String, List<Kategorie>> GRUNDLAGEN = Map.of(
            "staatsangehoerigkeit",
            List.of(
                    new Kategorie("STAG_31", "§ 31 Satz 1 StAG"),
                    new Kategorie("STAG_32", "§ 32 Abs. 1 Satz 1 StAG"),
                    ANDERE_NORM),
            "sachbearbeitung",
            List.of(
                    new Kategorie("AUFENTHG_86", "§ 86 Satz 1 AufenthG"),
                    new Kategorie("AUFENTHG_87", "§ 87 Abs. 1 AufenthG"),
                    ANDERE_NORM));

    private final Aktenzugang zugang;
    private final Anmeldung anmeldung;
    private final Einsichten einsichten;
    private final Vorgaenge vorgaenge;
    private final Dokumente dokumente;
    private final Personenverzeichnis personen;

    Einsichtzugang(
            Aktenzugang zugang,
            Anmeldung anmeldung,
            Einsichten einsichten,
            Vorgaenge vorgaenge,
            Dokumente dokumente,
            Personenverzeichnis personen) {
        this.zugang = zugang;
        this.anmeldung = anmeldung;
        this.einsichten = einsichten;
        this.vorgaenge = vorgaenge;
        this.dokumente = dokumente;
        this.personen = personen;
    }

    /**
     * A stated purpose.
     *
     * @param welcher which of the cases, from 1; 0 for the only one
     * @param norm needed if the choice is another norm
     */
    record Zweck(int welcher, String zweck, String grundlage, String norm) {}

    /** That there is something, and how many; null if there is nothing. */
    AndereAufgabe hinweis(Vorgang vorgang) {
        int anzahl = vorgaenge.derAnderenAufgabe(vorgang).size();
        return anzahl == 0 ? null : new AndereAufgabe(anzahl, GRUNDLAGEN.get(gruppe(vorgang.fallart())));
    }

    /** Who read this file, or for this file another one. */
    List<Einsichtnahme> zu(String nummer) {
        String person = anmeldung.angemeldet().orElse("");
        return einsichten.zu(nummer).stream()
                .map(e -> new Einsichtnahme(
                        e.zeit(),
                        e.bis(),
                        personen.name(e.person()),
                        e.vorgangsnummer(),
                        e.fuer(),
                        e.zweck(),
                        e.grundlage(),
                        einsichten.offene(e.id(), person).map(Einsicht::id).orElse(null)))
                .toList();
    }

    /** Records the purpose and opens the file to the person who stated it. */
    @Transactional
    public Einsicht eroeffne(String aufgabe, Zweck wunsch) {
        Vorgang eigener = zugang.vorgang(aufgabe);
        String gruppe = gruppe(eigener.fallart());
        if (!zugang.gehoertZu(gruppe)) {
            throw new FachlicherFehler("Das darf nur die Sachbearbeitung.");
        }
        List<Vorgang> andere = vorgaenge.derAnderenAufgabe(eigener);
        int stelle = wunsch.welcher() == 0 && andere.size() == 1 ? 1 : wunsch.welcher();
        if (andere.isEmpty()) {
            throw new FachlicherFehler("Zu dieser Person gibt es in Ihrer Behörde keinen Vorgang der anderen Aufgabe.");
        }
        if (stelle < 1 || stelle > andere.size()) {
            throw new FachlicherFehler("Bitte wählen Sie, in welchen Vorgang Sie Einsicht brauchen.");
        }
        String zweck = pflichttext("Zweck der Einsicht", wunsch.zweck(), ZEICHEN);
        Kategorie gewaehlt = GRUNDLAGEN.get(gruppe).stream()
                .filter(k -> k.schluessel().equals(wunsch.grundlage()))
                .findFirst()
                .orElseThrow(() -> new FachlicherFehler("Bitte wählen Sie die Rechtsgrundlage der Einsicht."));
        String norm = gewaehlt == ANDERE_NORM
                ? pflichttext("Andere Norm", wunsch.norm(), ZEICHEN_NORM)
                : gewaehlt.bezeichnung();
        String gelesener = andere.get(stelle - 1).vorgangsnummer();
        Einsicht neu = einsichten.eroeffne(gelesener, eigener.vorgangsnummer(), zugang.person(), zweck, norm);
        vorgaenge.vermerke(eigener.vorgangsnummer(), "Einsicht in " + gelesener + " eröffnet", zugang.person());
        vorgaenge.vermerke(gelesener, "Einsicht für " + eigener.vorgangsnummer() + " eröffnet", zugang.person());
        return neu;
    }

    /**
     * The case that is open to the person now.
     *
     * @throws Abgewiesen if nobody is logged in, it is not open to her (any more), or she no longer has that task
     */
    Vorgang lies(UUID id) {
        if (anmeldung.angemeldet().isEmpty()) {
            throw Abgewiesen.nichtAngemeldet();
        }
        return einsichten
                .offene(id, anmeldung.person())
                .filter(e -> vorgaenge
                        .finde(e.fuer())
                        .filter(v -> zugang.gehoertZu(gruppe(v.fallart())))
                        .isPresent())
                .flatMap(e -> vorgaenge.finde(e.vorgangsnummer()))
                .filter(v -> anmeldung.mandanten().contains(v.behoerde()))
                .orElseThrow(Abgewiesen::keineEinsicht);
    }

    /** A document of the file that is open to the person. */
    Dokument dokument(UUID id, UUID dokument) {
        String nummer = lies(id).vorgangsnummer();
        return dokumente
                .finde(dokument)
                .filter(d -> d.vorgangsnummer().equals(nummer))
                .orElseThrow(Abgewiesen::keinDokument);
    }

    /** All of an authority, for its administration. */
    List<Einsichtnahme> in(String behoerde) {
        if (anmeldung.angemeldet().isEmpty()) {
            throw Abgewiesen.nichtAngemeldet();
        }
        if (!zugang.gehoertZu("behoerdenadministration")
                || !anmeldung.mandanten().contains(behoerde)) {
            throw Abgewiesen.keineVerwaltung();
        }
        return einsichten.in(behoerde).stream()
                .map(e -> new Einsichtnahme(
                        e.zeit(),
                        e.bis(),
                        personen.name(e.person()),
                        e.vorgangsnummer(),
                        e.fuer(),
                        e.zweck(),
                        e.grundlage(),
                        null))
                .toList();
    }

    private static String gruppe(Fallart fallart) {
        return fallart.gruppe("sachbearbeitung");
    }

    private static String pflichttext(String feld, String text, int hoechstens) {
        String inhalt = text == null ? "" : text.strip();
        if (inhalt.isEmpty()) {
            throw new FachlicherFehler("Bitte füllen Sie das Feld „" + feld + "“ aus.");
        }
        if (inhalt.length() > hoechstens) {
            throw new FachlicherFehler("Das Feld „" + feld + "“ darf höchstens " + hoechstens + " Zeichen haben.");
        }
        Druckbarkeit.pruefe(feld, inhalt);
        return inhalt;
    }
}
