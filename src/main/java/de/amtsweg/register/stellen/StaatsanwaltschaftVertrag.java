package de.amtsweg.register.stellen;

import static de.amtsweg.register.beteiligung.Handnachricht.Feld.auswahl;
import static de.amtsweg.register.beteiligung.Handnachricht.Feld.tag;
import static de.amtsweg.register.beteiligung.Handnachricht.Feld.text;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Handnachricht;
import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlSchreiber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Request whether a verdict found antisemitic, racist or other inhuman motives (§ 32b StAG, for § 12a (1) sentence 2). */
final class StaatsanwaltschaftVertrag extends Stellenvertrag {

    static final String ERSUCHEN = "Beweggrundersuchen";

    /** The offences § 32b sentence 1 StAG names. */
    static final List<String> VORSCHRIFTEN = Stream.of(
                    "86 86a 102 104 111 125 126 126a 130 140 166 185 186 187 188 189 192a 223 224 240 241 303 304 306 306a 306b 306c"
                            .split(" "))
            .map(p -> "§ " + p + " StGB")
            .toList();

    private static final Map<String, String> BEWEGGRUENDE = Map.of(
            "ANTISEMITISCH", "antisemitischer Beweggrund",
            "RASSISTISCH", "rassistischer Beweggrund",
            "SONSTIGER_MENSCHENVERACHTENDER", "sonstiger menschenverachtender Beweggrund");

    StaatsanwaltschaftVertrag() {
        super("staatsanwaltschaft", "Staatsanwaltschaft", "STA:0001");
    }

    @Override
    List<Handnachricht> nachrichten(Fallbild fall) {
        return Einbuergerung.nurFuer(
                fall,
                Handnachricht.mit(
                        ERSUCHEN,
                        "Ersuchen um Mitteilung der Beweggründe (§ 32b StAG)",
                        Einbuergerung.FELD,
                        text("strafStaatsanwaltschaft", "Zuständige Staatsanwaltschaft"),
                        text("strafGericht", "Gericht der Verurteilung"),
                        text("strafAktenzeichen", "Aktenzeichen des Strafverfahrens"),
                        tag("strafUrteilVom", "Urteil vom"),
                        auswahl("strafVorschrift", "Verurteilt nach", VORSCHRIFTEN)));
    }

    @Override
    void inhalt(XmlSchreiber ziel, Nachrichtenauftrag auftrag, Fallbild fall, Anliegen anfrage) {
        LocalDate urteil = vergangen(anfrage, "strafUrteilVom", "Urteil vom", fall.heute());
        ziel.text("rechtsgrundlage", "§ 32b StAG");
        Einbuergerung.schreibe(ziel, anfrage);
        ziel.text("verantwortlichePerson", auftrag.verantwortlich())
                .element("person", p -> fall.person().schreibe(p))
                .element("verurteilung", v -> v.text("staatsanwaltschaft", anfrage.text("strafStaatsanwaltschaft"))
                        .text("gericht", anfrage.text("strafGericht"))
                        .text("aktenzeichen", anfrage.text("strafAktenzeichen"))
                        .text("urteilVom", urteil)
                        .text("strafvorschrift", anfrage.text("strafVorschrift")));
    }

    @Override
    Stellenauskunft auskunft(XmlElement n, Antwortkopf kopf) {
        if (!n.name().equals("Beweggrundmitteilung")) {
            throw keineAntwort(n);
        }
        List<String> wortlaut = new ArrayList<>();
        n.alle("beweggrund").forEach(b -> wortlaut.add("Im Urteil festgestellt: " + BEWEGGRUENDE.get(b.inhalt())));
        n.finde("text").ifPresent(t -> wortlaut.add(t.inhalt()));
        return Stellenauskunft.mit(
                kopf,
                "BEWEGGRUND_" + n.text("ergebnis"),
                "Mitteilung der Staatsanwaltschaft über Beweggründe",
                "§ 32b StAG",
                n.text("aktenzeichen"),
                wortlaut);
    }
}
