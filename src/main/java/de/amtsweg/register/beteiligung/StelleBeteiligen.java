package de.amtsweg.register.beteiligung;

import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.beteiligung.Handnachricht.Feld;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Personenverzeichnis;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The caseworker chooses whom to ask or tell what, and says why. */
@Component
class StelleBeteiligen implements Aufgabe {

    private static final String VERWERFEN = "VERWERFEN";
    private static final String ANLASS = "BETEILIGUNG";
    private static final int HOECHSTENS = 2000;
    /** The letters every contract allows (DIN 91379, by blocks). */
    private static final Pattern LATEIN =
            Pattern.compile("[\\p{InBasicLatin}\\p{InLatin-1Supplement}\\p{InLatinExtended-A}"
                    + "\\p{InLatinExtended-B}\\p{InIPAExtensions}\\p{InSpacingModifierLetters}\\p{InCombiningDiacriticalMarks}"
                    + "\\p{InLatinExtendedAdditional}\\p{InGeneralPunctuation}\\p{InCurrencySymbols}]*");

    private final List<Beteiligbar> stellen;
    private final Anliegenliste liste;
    private final Vorgaenge vorgaenge;
    private final Personenverzeichnis personen;
    private final Clock uhr;

    StelleBeteiligen(
            List<Beteiligbar> stellen,
            Anliegenliste liste,
            Vorgaenge vorgaenge,
            Personenverzeichnis personen,
            Clock uhr) {
        this.stellen = stellen.stream()
                .sorted(Comparator.comparing(Beteiligbar::bezeichnung))
                .toList();
        this.liste = liste;
        this.vorgaenge = vorgaenge;
        this.personen = personen;
        this.uhr = uhr;
    }

    /** A message of a register, as one entry of the list. */
    private record Moeglichkeit(Beteiligbar stelle, Handnachricht nachricht) {

        String schluessel() {
            return stelle.name() + "/" + nachricht.typ();
        }

        String bezeichnung() {
            return stelle.bezeichnung() + ": " + nachricht.bezeichnung();
        }
    }

    @Override
    public String formular() {
        return "stelle-beteiligen";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        return Map.of(
                "beteiligungEntscheidung",
                "SENDEN",
                "beteiligungStellen",
                moeglichkeiten(kontext.vorgangsnummer())
                        .map(m -> Map.of("value", m.schluessel(), "label", m.bezeichnung()))
                        .toList());
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String entscheidung =
                werte.auswahl("beteiligungEntscheidung", "Was soll geschehen?", List.of("SENDEN", VERWERFEN));
        kontext.setze(VorgangVariable.BETEILIGUNG_ENTSCHEIDUNG, entscheidung);
        if (VERWERFEN.equals(entscheidung)) {
            vorgaenge.vermerke(kontext.vorgangsnummer(), "Doch keine Stelle beteiligt", kontext.person());
            return;
        }
        Moeglichkeit gewaehlt = gewaehlt(kontext.vorgangsnummer(), werte);
        Anliegen anliegen = new Anliegen(
                kontext.vorgangsnummer(),
                gewaehlt.stelle().name(),
                gewaehlt.nachricht().typ(),
                angaben(gewaehlt.nachricht(), werte),
                List.of(),
                null,
                kontext.person());
        gewaehlt.stelle().schreibe(probe(anliegen), anliegen);
        liste.lege(anliegen);
        vorgaenge.vermerke(kontext.vorgangsnummer(), "Stelle beteiligt – " + gewaehlt.bezeichnung(), kontext.person());
        kontext.setze(VorgangVariable.REGISTER, anliegen.register());
        kontext.setze(VorgangVariable.NACHRICHTENTYP, anliegen.nachrichtentyp());
    }

    /** Whoever asks sees at once what is wrong; the message itself is written by the step that waits for the answer. */
    private Nachrichtenauftrag probe(Anliegen anliegen) {
        return new Nachrichtenauftrag(
                UUID.randomUUID(),
                anliegen.vorgangsnummer(),
                anliegen.nachrichtentyp(),
                ANLASS,
                uhr.instant(),
                personen.name(anliegen.person()));
    }

    private Moeglichkeit gewaehlt(String nummer, Formularwerte werte) {
        String schluessel = werte.pflichttext("beteiligungStelle", "Stelle und Nachricht");
        return moeglichkeiten(nummer)
                .filter(m -> m.schluessel().equals(schluessel))
                .findFirst()
                .orElseThrow(() -> new FachlicherFehler(
                        "Diese Nachricht kann zu diesem Vorgang nicht gesendet werden. Bitte wählen Sie eine andere."));
    }

    private Stream<Moeglichkeit> moeglichkeiten(String nummer) {
        return stellen.stream().flatMap(s -> s.vonHand(nummer).stream().map(n -> new Moeglichkeit(s, n)));
    }

    private static Map<String, String> angaben(Handnachricht nachricht, Formularwerte werte) {
        Map<String, String> angaben = new HashMap<>();
        angaben.put(Anliegen.TEXT, schreibbar("Zweck", werte.pflichttext("beteiligungZweck", "Zweck")));
        nachricht.felder().forEach(f -> wert(f, werte)
                .ifPresent(w -> angaben.put(f.name(), schreibbar(f.bezeichnung(), w))));
        return angaben;
    }

    private static String schreibbar(String bezeichnung, String text) {
        if (text.length() > HOECHSTENS) {
            throw new FachlicherFehler("„" + bezeichnung + "“ darf höchstens " + HOECHSTENS + " Zeichen lang sein.");
        }
        if (!LATEIN.matcher(text).matches()) {
            throw new FachlicherFehler("„" + bezeichnung + "“ enthält Zeichen, die in Nachrichten an Behörden nicht"
                    + " vorkommen dürfen. Erlaubt ist lateinische Schrift (DIN 91379).");
        }
        return text;
    }

    private static Optional<String> wert(Feld feld, Formularwerte werte) {
        if (!feld.pflicht() && werte.text(feld.name()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (feld.art()) {
                    case TEXT -> werte.pflichttext(feld.name(), feld.bezeichnung());
                    case TAG ->
                        werte.pflichttag(feld.name(), feld.bezeichnung()).toString();
                    case AUSWAHL -> werte.auswahl(feld.name(), feld.bezeichnung(), feld.codes());
                });
    }
}
