package de.amtsweg.akte;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a document is. What comes in has the categories the law table {@code erforderliche-unterlagen} asks for and a
 * sender may name; the others are made by the authority.
 */
public enum Dokumentkategorie {
    ANTRAG("Antrag", true),
    PASS("Pass oder Passersatz", true),
    LICHTBILD("Lichtbild", true),
    AUFENTHALTSTITEL("Bisheriger Aufenthaltstitel", true),
    MELDEBESTAETIGUNG("Meldebestätigung", true),
    KRANKENVERSICHERUNG("Nachweis der Krankenversicherung", true),
    ARBEITSVERTRAG("Arbeitsvertrag oder Arbeitsplatzangebot", true),
    ERKLAERUNG_BESCHAEFTIGUNG("Erklärung zum Beschäftigungsverhältnis", true),
    HOCHSCHULABSCHLUSS("Hochschulabschluss", true),
    HOCHSCHULBEWERTUNG("Bewertung des Hochschulabschlusses", true),
    BERUFSABSCHLUSS("Berufsabschluss", true),
    GLEICHWERTIGKEIT("Bescheid über die Gleichwertigkeit", true),
    QUALIFIKATION("Nachweis der Qualifikation", true),
    BERUFSERFAHRUNG("Nachweis der Berufserfahrung", true),
    BERUFSAUSUEBUNG("Berufsausübungserlaubnis", true),
    ALTERSVERSORGUNG("Nachweis der Altersversorgung", true),
    STUDIENZULASSUNG("Zulassung oder Immatrikulation", true),
    AUSBILDUNGSVERTRAG("Ausbildungsvertrag", true),
    LEBENSUNTERHALT("Nachweis des Lebensunterhalts", true),
    PERSONENSTAND("Personenstandsurkunden", true),
    EINVERSTAENDNIS("Einverständnis der Sorgeberechtigten", true),
    SPRACHNACHWEIS("Sprachnachweis", true),
    EINBUERGERUNGSTEST("Einbürgerungstest", true),
    SONSTIGES("Sonstiges", true),
    SCHREIBEN("Schreiben", false),
    BESCHEINIGUNG("Bescheinigung", false),
    SICHERHEITSAUSKUNFT("Auskunft der Sicherheitsbehörden", false),
    AUSKUNFT("Auskunft einer anderen Stelle", false),
    SACHFAHNDUNG("Auskunft aus der Sachfahndung", false),
    ENTSCHEIDUNGSVORLAGE("Entscheidungsvorlage", false),
    ENTWURF("Entwurf des Bescheids", false),
    BESCHEID("Bescheid", false);

    private final String bezeichnung;
    private final boolean eingang;

    Dokumentkategorie(String bezeichnung, boolean eingang) {
        this.bezeichnung = bezeichnung;
        this.eingang = eingang;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    /** The categories a document that came in can have. */
    public static List<Dokumentkategorie> eingaenge() {
        return Arrays.stream(values()).filter(k -> k.eingang).toList();
    }

    /** The category of this code, empty if there is none for documents that come in. */
    public static Optional<Dokumentkategorie> eingang(String code) {
        return eingaenge().stream().filter(k -> k.name().equals(code)).findFirst();
    }

    /** The code in words; a code nobody knows is shown as it is. */
    public static String inWorten(String code) {
        return Arrays.stream(values())
                .filter(k -> k.name().equals(code))
                .map(Dokumentkategorie::bezeichnung)
                .findFirst()
                .orElse(code);
    }
}
