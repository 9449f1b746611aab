package de.amtsweg.register.stellen;

import static de.amtsweg.register.beteiligung.Handnachricht.Feld.auswahl;
import static de.amtsweg.register.beteiligung.Handnachricht.Feld.freiwillig;
import static de.amtsweg.register.beteiligung.Handnachricht.Feld.tag;
import static de.amtsweg.register.beteiligung.Handnachricht.Feld.text;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Handnachricht;
import de.amtsweg.register.beteiligung.Handnachricht.Feld;
import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlSchreiber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports decisions on nationality to the register of § 33 StAG; the register may first ask which person it is. */
final class EstaVertrag extends Stellenvertrag {

    static final String MITTEILUNG = "Entscheidungsmitteilung";

    /** The decisions § 33 (1) sentence 2 no. 1 and 2 StAG names; only these must be reported (§ 33 (3)). */
    static final List<String> ARTEN = List.of(
            "EINBUERGERUNG",
            "STAATSANGEHOERIGKEITSAUSWEIS",
            "FESTSTELLUNG_BESTEHEN",
            "FESTSTELLUNG_NICHTBESTEHEN",
            "VERLUST");

    EstaVertrag() {
        super("esta", "Register der Staatsangehörigkeitsentscheidungen (EStA)", "BVA:0033");
    }

    @Override
    List<Handnachricht> nachrichten(Fallbild fall) {
        return Einbuergerung.nurFuer(
                fall,
                Handnachricht.mit(
                        MITTEILUNG,
                        "Mitteilung einer Entscheidung (§ 33 StAG)",
                        Einbuergerung.FELD,
                        auswahl("estaArt", "Art der Entscheidung", ARTEN),
                        text("estaRechtsgrund", "Rechtsgrund"),
                        tag("estaEntscheidungVom", "Entscheidung oder Urkunde vom"),
                        new Feld("estaWirksamAm", "Tag des Erwerbs oder Verlusts", Feld.Art.TAG, false, List.of()),
                        freiwillig("estaAbgleich", "Ergebnis des Personenabgleichs")));
    }

    @Override
    void inhalt(XmlSchreiber ziel, Nachrichtenauftrag auftrag, Fallbild fall, Anliegen anfrage) {
        LocalDate vom = vergangen(anfrage, "estaEntscheidungVom", "Entscheidung oder Urkunde vom", fall.heute());
        ziel.text("rechtsgrundlage", "§ 33 Abs. 3 StAG");
        anfrage.finde("estaAbgleich").ifPresent(a -> ziel.element("abgleich", e -> abgleich(e, a)));
        ziel.element("person", p -> betroffene(p, fall))
                .element("entscheidung", e -> e.text("art", anfrage.text("estaArt"))
                        .text("rechtsgrund", anfrage.text("estaRechtsgrund"))
                        .text("entscheidungVom", vom)
                        .text("wirksamAm", anfrage.finde("estaWirksamAm").orElse(null)));
        Behoerde behoerde = fall.behoerde();
        ziel.element("behoerde", b -> b.text("name", behoerde.name())
                .text("anschrift", behoerde.strasse() + ", " + behoerde.plzOrt())
                .text("aktenzeichen", anfrage.text(Einbuergerung.FELD.name())));
    }

    private static void abgleich(XmlSchreiber ziel, String ergebnis) {
        if (ergebnis.equals("NEU")) {
            ziel.element("neuePerson", n -> {});
        } else {
            ziel.text("registernummer", ergebnis);
        }
    }

    /** § 33 (2) no. 1 StAG: not the nationality. */
    private static void betroffene(XmlSchreiber ziel, Fallbild fall) {
        Grundpersonalien p = fall.person();
        ziel.text("familienname", p.familienname())
                .text("geburtsname", p.geburtsname())
                .text("vornamen", p.vornamen())
                .text("geburtsdatum", p.geburtsdatum())
                .text("geburtsort", p.geburtsort())
                .code("geschlecht", p.geschlecht().code());
        if (fall.anschrift() != null) {
            fall.anschrift().schreibe(ziel);
        }
    }

    @Override
    Stellenauskunft auskunft(XmlElement n, Antwortkopf kopf) {
        String grundlage = "§ 33 Absatz 3 StAG";
        return switch (n.name()) {
            case "Eintragungsbestaetigung" ->
                Stellenauskunft.mit(
                                kopf,
                                "EINGETRAGEN",
                                "Bestätigung der Eintragung im Register EStA",
                                grundlage,
                                n.text("registernummer"),
                                List.of("Die Entscheidung ist eingetragen. Registernummer der Person: "
                                        + n.text("registernummer")))
                        .mitAngaben(Map.of("registernummer", n.text("registernummer")));
            case "Personenabgleich" ->
                Stellenauskunft.mit(
                        kopf,
                        "ABGLEICH_NOETIG",
                        "Personenabgleich des Registers EStA",
                        grundlage,
                        null,
                        List.of(
                                "Eingetragen ist noch nichts. Bitte vergleichen Sie die Personen und senden Sie die"
                                        + " Mitteilung noch einmal, mit der Registernummer derselben Person oder mit NEU.",
                                n.alle("treffer").stream()
                                        .map(EstaVertrag::treffer)
                                        .collect(Collectors.joining("\n"))));
            default -> throw keineAntwort(n);
        };
    }

    private static String treffer(XmlElement t) {
        String vornamen = t.finde("vornamen").map(v -> ", " + v.inhalt()).orElse("");
        String ort = t.finde("geburtsort").map(o -> " in " + o.inhalt()).orElse("");
        return t.text("registernummer") + ": " + t.text("familienname") + vornamen + ", geboren "
                + Worte.tag(t.text("geburtsdatum")) + ort;
    }
}
