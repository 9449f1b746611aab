package de.amtsweg.register.stellen;

import static de.amtsweg.register.beteiligung.Handnachricht.Feld.auswahl;
import static de.amtsweg.register.beteiligung.Handnachricht.Feld.tag;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Handnachricht;
import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlSchreiber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the national EES authority that a person's data in the Entry/Exit System have to go early (§ 91h AufenthG). */
final class EesVertrag extends Stellenvertrag {

    static final String MITTEILUNG = "Loeschmitteilung";
    /** Occasion of the notice that follows the decision by itself (§ 91h Abs. 5 AufenthG). */
    private static final String BEI_ERTEILUNG = "ERTEILUNG";

    private static final String ANLASS = "eesAnlass";
    private static final String TAG = "eesEreignisVom";
    static final String TITEL_ERTEILT = "TITEL_ERTEILT";
    static final List<String> ANLAESSE =
            List.of(TITEL_ERTEILT, "STAATSANGEHOERIGKEIT_ERWORBEN", "STAATSANGEHOERIGKEIT_FESTGESTELLT");

    EesVertrag() {
        super("ees", "Einreise-/Ausreisesystem (EES)", "BVA:0091");
    }

    @Override
    List<Handnachricht> nachrichten(Fallbild fall) {
        return List.of(Handnachricht.mit(
                MITTEILUNG,
                "Mitteilung zur vorzeitigen Löschung (§ 91h AufenthG)",
                auswahl(ANLASS, "Was ist geschehen?", ANLAESSE),
                tag(TAG, "Wann?")));
    }

    @Override
    Optional<Anliegen> vonSelbst(Nachrichtenauftrag auftrag, Fallbild fall) {
        return BEI_ERTEILUNG.equals(auftrag.anlass())
                ? Optional.of(new Anliegen(
                        auftrag.vorgangsnummer(),
                        name(),
                        MITTEILUNG,
                        Map.of(ANLASS, TITEL_ERTEILT, TAG, fall.heute().toString()),
                        List.of(),
                        auftrag.id(),
                        null))
                : Optional.empty();
    }

    @Override
    void inhalt(XmlSchreiber ziel, Nachrichtenauftrag auftrag, Fallbild fall, Anliegen anfrage) {
        LocalDate ereignis = vergangen(anfrage, TAG, "Wann?", fall.heute());
        String anlass = anfrage.text(ANLASS);
        ziel.text("rechtsgrundlage", "§ 91h Abs. " + (anlass.equals(TITEL_ERTEILT) ? 2 : 1) + " AufenthG")
                .text("anlass", anlass)
                .text("ereignisVom", ereignis)
                .text("verantwortlichePerson", auftrag.verantwortlich())
                .element("person", p -> {
                    fall.person().schreibe(p);
                    p.text("passnummer", fall.passnummer());
                });
    }

    @Override
    Stellenauskunft auskunft(XmlElement n, Antwortkopf kopf) {
        if (!n.name().equals("Loeschbestaetigung")) {
            throw keineAntwort(n);
        }
        boolean gefunden = n.text("ergebnis").equals("VORGEMERKT");
        return Stellenauskunft.mit(
                kopf,
                gefunden ? "LOESCHUNG_VORGEMERKT" : "KEIN_DATENSATZ",
                "Bestätigung der nationalen EES-Behörde",
                "§ 91h AufenthG",
                null,
                List.of(
                        gefunden
                                ? "Die vorzeitige Löschung nach Artikel 35 Absatz 6 der Verordnung (EU) 2017/2226 ist"
                                        + " eingeleitet."
                                : "Zu der Person sind im Einreise-/Ausreisesystem keine Daten gespeichert."));
    }
}
