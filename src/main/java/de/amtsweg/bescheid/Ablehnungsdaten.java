package de.amtsweg.bescheid;

import java.time.LocalDate;
import java.util.List;

/**
 * Data of a notice that refuses a title.
 *
 * @param antragsdatum day of the application
 * @param weitereVerfuegungen further points of the decision, one sentence each; usually empty
 * @param sachverhalt facts, one paragraph each
 * @param gehoer how the right to be heard was granted
 * @param begruendungen legal reasons, one paragraph each; required (§ 77 (1) AufenthG)
 * @param gebuehr fee; null if none is decided on
 * @param zeichnung name of the person who signed
 */
public record Ablehnungsdaten(
        Briefangaben brief,
        Antragsart antragsart,
        LocalDate antragsdatum,
        List<String> weitereVerfuegungen,
        List<String> sachverhalt,
        Gehoer gehoer,
        List<String> begruendungen,
        Gebuehr gebuehr,
        String zeichnung) {

    public Ablehnungsdaten {
        Pflicht.wert("Angaben zum Brief", brief);
        Pflicht.wert("Art des Antrags", antragsart);
        Pflicht.wert("Datum des Antrags", antragsdatum);
        Pflicht.eintrag("Sachverhalt", sachverhalt);
        Pflicht.wert("Anhörung", gehoer);
        Pflicht.eintrag("Begründung", begruendungen);
        Pflicht.text("Name der zeichnenden Person", zeichnung);
        weitereVerfuegungen = List.copyOf(weitereVerfuegungen);
        sachverhalt = List.copyOf(sachverhalt);
        begruendungen = List.copyOf(begruendungen);
    }

    /**
     * How the right to be heard was granted before the decision.
     *
     * @param schreibenVom date of the letter; null if the person was not heard
     * @param stellungnahme what the person answered; empty for no answer
     * @param abgesehenWeil why the person was not heard (§ 28 (2) VwVfG), a full sentence; only without a letter
     */
    public record Gehoer(LocalDate schreibenVom, String stellungnahme, String abgesehenWeil) {

        public Gehoer {
            stellungnahme = stellungnahme == null ? "" : stellungnahme.strip();
            if (schreibenVom == null) {
                Pflicht.text("Grund, von der Anhörung abzusehen", abgesehenWeil);
            }
        }

        public static Gehoer gewaehrt(LocalDate schreibenVom, String stellungnahme) {
            return new Gehoer(schreibenVom, stellungnahme, null);
        }

        public static Gehoer abgesehen(String grund) {
            return new Gehoer(null, "", grund);
        }
    }
}
