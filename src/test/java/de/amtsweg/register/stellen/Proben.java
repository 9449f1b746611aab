package de.amtsweg.register.stellen;

import de.amtsweg.antrag.Geburtsdatum;
import de.amtsweg.antrag.Geschlecht;
import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Postanschrift;
import de.amtsweg.register.Pruefung;
import de.amtsweg.register.beteiligung.Anliegen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A case and what a caseworker entered, for messages without any application behind them. */
final class Proben {

    static final String ZWECK = "Prüfung der Straffreiheit";

    private Proben() {}

    static Fallbild fall() {
        return fall(true, 39, Map.of());
    }

    /** @param bezug what the partner asked before */
    static Fallbild fall(boolean staatsangehoerigkeitsbehoerde, long alter, Map<String, String> bezug) {
        return new Fallbild(
                new Behoerde(
                        "abh-musterstadt",
                        "100001",
                        "Ausländerbehörde Musterstadt",
                        "Rathausplatz 1",
                        "12345 Musterstadt",
                        "Musterstadt",
                        "01234 115-0",
                        "abh@musterstadt.example",
                        "Musterland",
                        "WIDERSPRUCH",
                        "Stadt Musterstadt",
                        "§ 28 Absatz 1 VwVfG",
                        staatsangehoerigkeitsbehoerde,
                        Map.of()),
                new Grundpersonalien(
                        "al-Ǧazāʾirī",
                        "Ben ʿAlī",
                        "Ḫālid",
                        new Geburtsdatum(1987, 4, null),
                        "Qusanṭīnah",
                        null,
                        Geschlecht.MAENNLICH,
                        null,
                        List.of("DZA")),
                alter,
                "15AB67890",
                new Postanschrift("Übergasse", "7", "12345", "Musterstadt", null),
                LocalDate.of(2026, 11, 23),
                bezug);
    }

    /** @param felder name, value, name, value … */
    static Anliegen anfrage(String typ, String... felder) {
        Map<String, String> angaben = new HashMap<>();
        for (int i = 0; i < felder.length; i += 2) {
            angaben.put(felder[i], felder[i + 1]);
        }
        angaben.put(Anliegen.TEXT, ZWECK);
        return new Anliegen("AW-2026-000123", "x", typ, angaben, List.of(), null, "sachbearbeitung-musterstadt");
    }

    /** The message, found valid against the contract, with the usual header. */
    static Pruefung nachricht(Stellenvertrag vertrag, String leser, Fallbild fall, Anliegen anfrage) throws Exception {
        String typ = anfrage.nachrichtentyp();
        byte[] nachricht = vertrag.schreibe(Pruefung.auftrag(typ), fall, anfrage);
        return Pruefung.gueltig(vertrag.name(), nachricht)
                .mitKopf("urn:amtsweg:" + vertrag.name() + ":1", typ, typ, leser);
    }

    static Stellenauskunft antwort(Stellenvertrag vertrag, String beispiel) {
        return vertrag.lies(Pruefung.beispiel(vertrag.name(), beispiel));
    }
}
