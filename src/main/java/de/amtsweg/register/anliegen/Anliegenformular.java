package de.amtsweg.register.anliegen;

import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The form {@code behoerde-anschreiben}: everything a message needs, checked before anything is written. */
final class Anliegenformular {

    static final List<String> MELDEANLAESSE =
            List.of("NICHT_GEMELDET", "AUSGEREIST", "DATEN_UNRICHTIG", "NIEDERLASSUNGSERLAUBNIS", "DAUERAUFENTHALT_EU");
    static final List<String> BAMF_ANLAESSE = List.of("ABSCHIEBUNGSVERBOT", "AUSSCHLUSSTATBESTAND");

    /** The letters every contract allows. */
    private static final Pattern LATEIN =
            Pattern.compile("[\\p{InBasicLatin}\\p{InLatin-1Supplement}\\p{InLatinExtended-A}"
                    + "\\p{InLatinExtended-B}\\p{InIPAExtensions}\\p{InSpacingModifierLetters}\\p{InCombiningDiacriticalMarks}"
                    + "\\p{InLatinExtendedAdditional}\\p{InGeneralPunctuation}\\p{InCurrencySymbols}]*");

    private static final int HOECHSTLAENGE = 2000;
    private static final ZoneId AMTSZEIT = ZoneId.of("Europe/Berlin");

    private final Formularwerte werte;

    Anliegenformular(Formularwerte werte) {
        this.werte = werte;
    }

    Anliegenart art() {
        return Anliegenart.valueOf(werte.auswahl(
                "anliegenart",
                "Was möchten Sie?",
                Arrays.stream(Anliegenart.values()).map(Enum::name).toList()));
    }

    Map<String, String> angaben() {
        Anliegenart art = art();
        Map<String, String> angaben = new HashMap<>();
        behoerde(art, angaben);
        String text = art == Anliegenart.TERMIN_MITTEILEN || art == Anliegenart.MELDEBEHOERDE_UNTERRICHTEN
                ? werte.text(Anliegen.TEXT).orElse(null)
                : werte.pflichttext(Anliegen.TEXT, "Begründung");
        lege(angaben, Anliegen.TEXT, "Begründung", text);
        switch (art) {
            case TERMIN_MITTEILEN -> termin(angaben);
            case MELDEBEHOERDE_UNTERRICHTEN -> meldebehoerde(angaben);
            case BAMF_BETEILIGEN ->
                angaben.put("bamfAnlass", werte.auswahl("bamfAnlass", "Wozu wird beteiligt?", BAMF_ANLAESSE));
            default -> {
                // authority and reason are all
            }
        }
        return angaben;
    }

    private void behoerde(Anliegenart art, Map<String, String> angaben) {
        if (art.brauchtBehoerde()) {
            werte.pflichttext(Anliegen.EMPFAENGER, "Behördenkennung");
        } else if (art != Anliegenart.UNZUSTAENDIGKEIT_MITTEILEN) {
            return;
        }
        werte.text(Anliegen.EMPFAENGER).ifPresent(kennung -> {
            if (!kennung.matches("[0-9A-Za-z:]{3,20}")) {
                throw new FachlicherFehler("Die Behördenkennung „" + kennung
                        + "“ ist nicht möglich. Sie besteht aus 3 bis 20 Ziffern, Buchstaben und Doppelpunkten.");
            }
            angaben.put(Anliegen.EMPFAENGER, kennung);
            lege(
                    angaben,
                    Anliegen.EMPFAENGERNAME,
                    "Name der Behörde",
                    werte.pflichttext(Anliegen.EMPFAENGERNAME, "Name der Behörde"));
        });
    }

    private void termin(Map<String, String> angaben) {
        LocalDate tag = werte.pflichttag("terminTag", "Tag des Termins");
        try {
            LocalTime zeit = LocalTime.parse(werte.pflichttext("terminUhrzeit", "Uhrzeit"));
            angaben.put(
                    "termin",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            tag.atTime(zeit).atZone(AMTSZEIT)));
        } catch (DateTimeParseException e) {
            throw new FachlicherFehler("Bitte geben Sie die Uhrzeit als Stunde und Minute an, zum Beispiel 09:30.");
        }
        lege(angaben, "terminOrt", "Ort des Termins", werte.pflichttext("terminOrt", "Ort des Termins"));
    }

    private void meldebehoerde(Map<String, String> angaben) {
        String anlass = werte.auswahl("meldeAnlass", "Worüber wird unterrichtet?", MELDEANLAESSE);
        angaben.put("meldeAnlass", anlass);
        if ("AUSGEREIST".equals(anlass)) {
            angaben.put(
                    "ausreisedatum",
                    werte.pflichttag("ausreisedatum", "Datum der Ausreise").toString());
            lege(angaben, "zielstaat", "Zielstaat", werte.text("zielstaat").orElse(null));
        }
    }

    private static void lege(Map<String, String> angaben, String schluessel, String bezeichnung, String text) {
        if (text == null) {
            return;
        }
        if (text.length() > HOECHSTLAENGE) {
            throw new FachlicherFehler("„" + bezeichnung + "“ darf höchstens " + HOECHSTLAENGE + " Zeichen lang sein.");
        }
        if (!LATEIN.matcher(text).matches()) {
            throw new FachlicherFehler("„" + bezeichnung + "“ enthält Zeichen, die in Nachrichten an Behörden nicht"
                    + " vorkommen dürfen. Erlaubt ist lateinische Schrift (DIN 91379).");
        }
        angaben.put(schluessel, text);
    }
}
