package de.amtsweg.register.stellen;

import static de.amtsweg.register.beteiligung.Handnachricht.Feld.freiwillig;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Handnachricht;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlSchreiber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Unlimited extract from the Federal Central Criminal Register (§ 41 BZRG). */
final class BzrVertrag extends Stellenvertrag {

    static final String ERSUCHEN = "Auskunftsersuchen";
    static final String VERFAHREN = "aktenzeichenEinbuergerungFreiwillig";

    BzrVertrag() {
        super("bzr", "Bundesamt für Justiz", "BFJ:0001");
    }

    @Override
    List<Handnachricht> nachrichten(Fallbild fall) {
        return List.of(Handnachricht.mit(
                ERSUCHEN,
                "unbeschränkte Auskunft aus dem Bundeszentralregister (§ 41 BZRG)",
                freiwillig(VERFAHREN, "Aktenzeichen des Einbürgerungsverfahrens")));
    }

    @Override
    Optional<Anliegen> vonSelbst(Nachrichtenauftrag auftrag, Fallbild fall) {
        return Einbuergerung.vonSelbst(auftrag, name(), ERSUCHEN, VERFAHREN);
    }

    @Override
    void inhalt(XmlSchreiber ziel, Nachrichtenauftrag auftrag, Fallbild fall, Anliegen anfrage) {
        Optional<String> einbuergerung = anfrage.finde(VERFAHREN);
        if (einbuergerung.isPresent() && !fall.behoerde().staatsangehoerigkeitsbehoerde()) {
            throw new FachlicherFehler("Ihre Behörde entscheidet nicht über Einbürgerungen (§ 41 Abs. 1 Nr. 6 BZRG)."
                    + " Bitte lassen Sie das Aktenzeichen des Einbürgerungsverfahrens weg.");
        }
        ziel.text("rechtsgrundlage", "§ 41 Abs. 1 Nr. " + (einbuergerung.isPresent() ? 6 : 7) + " BZRG")
                .text("verwendungszweck", anfrage.zweck())
                .text("aktenzeichenEinbuergerung", einbuergerung.orElse(null))
                .text("verantwortlichePerson", auftrag.verantwortlich())
                .element("person", p -> fall.person().schreibe(p));
    }

    @Override
    Stellenauskunft auskunft(XmlElement n, Antwortkopf kopf) {
        if (!n.name().equals("Auskunft")) {
            throw keineAntwort(n);
        }
        List<String> wortlaut = new ArrayList<>();
        wortlaut.add("Stand des Registers: " + Worte.tag(n.text("standVom")));
        List<XmlElement> eintragungen = n.alle("eintragung");
        for (int i = 0; i < eintragungen.size(); i++) {
            wortlaut.add((i + 1) + ". " + eintragung(eintragungen.get(i)));
        }
        return Stellenauskunft.mit(
                kopf,
                n.text("ergebnis"),
                "Unbeschränkte Auskunft aus dem Bundeszentralregister",
                "§ 41 Absatz 1 und 3 BZRG",
                n.text("registerzeichen"),
                wortlaut);
    }

    private static String eintragung(XmlElement e) {
        String rechtskraft = e.finde("rechtskraftSeit")
                .map(r -> ", rechtskräftig seit " + Worte.tag(r.inhalt()))
                .orElse("");
        return e.text("gericht") + ", " + e.text("aktenzeichen") + ", Entscheidung vom "
                + Worte.tag(e.text("entscheidungVom")) + rechtskraft + ": " + e.text("tatbezeichnung") + " ("
                + e.alle("vorschrift").stream().map(XmlElement::inhalt).collect(Collectors.joining(", ")) + "). "
                + e.text("rechtsfolge");
    }
}
