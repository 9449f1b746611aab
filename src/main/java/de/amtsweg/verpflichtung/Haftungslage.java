package de.amtsweg.verpflichtung;

import de.amtsweg.regelwerk.Regelzeile;
import de.amtsweg.vorgang.FachlicherFehler;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Service;

/** Whether there is liability for costs of certain days (§ 68 (1) AufenthG), as the table says for these days. */
@Service
class Haftungslage {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Leistungspruefung pruefung;

    Haftungslage(Leistungspruefung pruefung) {
        this.pruefung = pruefung;
    }

    /**
     * What the table says to the first and the last day.
     *
     * @param besteht null if the table leaves it open
     * @param bis last day of the liability, null if it never began
     * @param frage what is to be found out if the table leaves it open
     */
    record Haftung(Boolean besteht, LocalDate bis, String frage) {}

    /** To be checked; no receipt is kept. */
    Haftung vergleiche(String nummer, LocalDate von, LocalDate bis) {
        return lage(pruefung.haftungVergleich(nummer, von), pruefung.haftungVergleich(nummer, bis));
    }

    /** As the process asks: with receipts. */
    Haftung bestimme(String nummer, LocalDate von, LocalDate bis) {
        return lage(pruefung.haftung(nummer, von), pruefung.haftung(nummer, bis));
    }

    /** Liability is one stretch of days: what holds on its first and its last day holds on all between. */
    private static Haftung lage(Regelzeile erster, Regelzeile letzter) {
        Boolean amErsten = (Boolean) erster.ausgaben().get("haftungAktiv");
        Boolean amLetzten = (Boolean) letzter.ausgaben().get("haftungAktiv");
        LocalDate bis = (LocalDate) letzter.ausgaben().get("haftungBis");
        if (Boolean.TRUE.equals(amErsten) && Boolean.FALSE.equals(amLetzten)
                || Boolean.FALSE.equals(amErsten) && !Boolean.FALSE.equals(amLetzten)) {
            throw new FachlicherFehler("Nur in einem Teil dieses Zeitraums wird gehaftet"
                    + (bis == null ? "" : "; der letzte Tag der Haftung ist der " + TAG.format(bis))
                    + ". Bitte erfassen Sie nur die Tage, an denen gehaftet wird.");
        }
        boolean offen = amErsten == null || amLetzten == null;
        return new Haftung(offen ? null : amErsten, bis, offen ? letzter.text("spielraum") : null);
    }
}
