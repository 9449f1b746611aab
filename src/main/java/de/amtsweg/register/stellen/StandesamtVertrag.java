package de.amtsweg.register.stellen;

import static de.amtsweg.register.beteiligung.Handnachricht.Feld.auswahl;
import static de.amtsweg.register.beteiligung.Handnachricht.Feld.freiwillig;
import static de.amtsweg.register.beteiligung.Handnachricht.Feld.text;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Handnachricht;
import de.amtsweg.register.stellen.Stellenauskunft.Urkunde;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlSchreiber;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The registry office, both ways: we ask for a certificate; it asks by itself about the stay of a child's parent (§ 34
 * (2) PStV, for § 4 (3) StAG), and we answer or pass the question on to the authority in charge.
 */
final class StandesamtVertrag extends Stellenvertrag {

    static final String ANFORDERUNG = "Urkundenanforderung";
    static final String AUSKUNFT = "Aufenthaltsauskunft";
    static final String WEITERLEITUNG = "Weiterleitung";

    /** Key under which the office's own question is kept. */
    static final String FRAGE = "standesamt-anfrage";

    private static final String UUID_DER_FRAGE = "anfrageUUID";
    private static final String ZEICHEN = "zeichen";

    StandesamtVertrag() {
        super("standesamt", "Standesamt", "PSTA:0001");
    }

    @Override
    List<Handnachricht> nachrichten(Fallbild fall) {
        List<Handnachricht> moeglich = new ArrayList<>();
        moeglich.add(Handnachricht.mit(
                ANFORDERUNG,
                "Urkunde anfordern",
                auswahl(
                        "urkundenart",
                        "Welche Urkunde?",
                        List.of("GEBURT", "EHE", "LEBENSPARTNERSCHAFT", "STERBEFALL")),
                text("standesamtName", "Standesamt"),
                freiwillig("standesamtRegisternummer", "Registernummer")));
        if (!fall.bezug().isEmpty()) {
            moeglich.add(Handnachricht.mit(
                    AUSKUNFT,
                    "Auskunft zum Aufenthalt eines Elternteils (§ 34 Abs. 2 PStV, Anlage 12)",
                    auswahl("angabenZutreffend", "Treffen die Angaben zu?", List.of("JA", "NEIN")),
                    auswahl("fuenfJahreRechtmaessig", "Fünf Jahre rechtmäßig?", List.of("JA", "NEIN")),
                    freiwillig("bemerkungAnStelle", "Bemerkung")));
            moeglich.add(Handnachricht.mit(
                    WEITERLEITUNG,
                    "Anfrage an die zuständige Ausländerbehörde weiterleiten",
                    text("zustaendigeBehoerde", "Zuständige Ausländerbehörde"),
                    text("zustaendigeKennung", "Behördenkennung"),
                    freiwillig("bemerkungAnStelle", "Bemerkung")));
        }
        return moeglich;
    }

    @Override
    void inhalt(XmlSchreiber ziel, Nachrichtenauftrag auftrag, Fallbild fall, Anliegen anfrage) {
        switch (auftrag.nachrichtentyp()) {
            case ANFORDERUNG -> anforderung(ziel, auftrag, fall, anfrage);
            case AUSKUNFT -> {
                bezug(ziel, fall);
                ziel.text("rechtsgrundlage", "§ 34 Abs. 2 PStV")
                        .text("verantwortlichePerson", auftrag.verantwortlich())
                        .text("angabenZutreffend", anfrage.text("angabenZutreffend"))
                        .text("fuenfJahreRechtmaessig", anfrage.text("fuenfJahreRechtmaessig"))
                        .text("bemerkung", anfrage.finde("bemerkungAnStelle").orElse(null));
            }
            case WEITERLEITUNG -> {
                bezug(ziel, fall);
                ziel.text("verantwortlichePerson", auftrag.verantwortlich())
                        .element("zustaendigeBehoerde", z -> z.text(
                                        "behoerdenkennung", anfrage.text("zustaendigeKennung"))
                                .text("name", anfrage.text("zustaendigeBehoerde")))
                        .text("bemerkung", anfrage.finde("bemerkungAnStelle").orElse(null));
            }
            default ->
                throw new FachlicherFehler(
                        "Eine Nachricht „" + auftrag.nachrichtentyp() + "“ gibt es an das Standesamt nicht.");
        }
    }

    private static void anforderung(XmlSchreiber ziel, Nachrichtenauftrag auftrag, Fallbild fall, Anliegen anfrage) {
        ziel.text("rechtsgrundlage", "§ 86 AufenthG")
                .text("verwendungszweck", anfrage.zweck())
                .text("verantwortlichePerson", auftrag.verantwortlich())
                .text("urkundenart", anfrage.text("urkundenart"))
                .element("standesamt", s -> s.text("name", anfrage.text("standesamtName")))
                .text(
                        "registernummer",
                        anfrage.finde("standesamtRegisternummer").orElse(null))
                .element("person", p -> fall.person().schreibe(p));
    }

    private static void bezug(XmlSchreiber ziel, Fallbild fall) {
        if (fall.bezug().isEmpty()) {
            throw new FachlicherFehler("Zu diesem Vorgang liegt keine Anfrage eines Standesamts vor.");
        }
        ziel.text("anfrageUUID", fall.bezug().get(UUID_DER_FRAGE))
                .text("zeichen", fall.bezug().get(ZEICHEN));
    }

    @Override
    String bezugsschluessel() {
        return FRAGE;
    }

    @Override
    String schluessel(Stellenauskunft auskunft) {
        return auskunft.kopf().nachrichtentyp().equals("Urkundenuebermittlung") ? name() : FRAGE;
    }

    @Override
    Stellenauskunft auskunft(XmlElement n, Antwortkopf kopf) {
        return switch (n.name()) {
            case "Urkundenuebermittlung" -> urkunde(n, kopf);
            case "Aufenthaltsanfrage" -> frage(n, kopf);
            case "Empfangsbestaetigung" -> {
                boolean weiter = n.text("bestaetigt").equals(WEITERLEITUNG);
                yield Stellenauskunft.mit(
                        kopf,
                        weiter ? "WEITERGELEITET" : "AUSKUNFT_ERTEILT",
                        "Empfangsbestätigung des Standesamts",
                        "§ 34 Absatz 2 PStV",
                        null,
                        List.of(
                                weiter
                                        ? "Die Anfrage ist an die zuständige Ausländerbehörde weitergeleitet."
                                        : "Die Auskunft ist beim Standesamt eingegangen."));
            }
            default -> throw keineAntwort(n);
        };
    }

    private static Stellenauskunft urkunde(XmlElement n, Antwortkopf kopf) {
        List<String> wortlaut = new ArrayList<>();
        n.finde("registernummer").ifPresent(r -> wortlaut.add("Registernummer " + r.inhalt()));
        n.finde("text").ifPresent(t -> wortlaut.add(t.inhalt()));
        Urkunde urkunde = n.finde("urkunde")
                .map(u -> new Urkunde(
                        u.text("bezeichnung"),
                        u.text("dateiname"),
                        Base64.getMimeDecoder().decode(u.text("inhalt"))))
                .orElse(null);
        return new Stellenauskunft(
                kopf,
                "PERSONENSTAND_" + n.text("ergebnis"),
                "Antwort des Standesamts",
                "§ 86 AufenthG",
                n.textOderNull("registernummer"),
                wortlaut,
                Map.of(),
                urkunde);
    }

    private static Stellenauskunft frage(XmlElement n, Antwortkopf kopf) {
        XmlElement kind = n.kind("kind");
        List<String> wortlaut = new ArrayList<>();
        wortlaut.add("Das Standesamt prüft, ob ein Kind die deutsche Staatsangehörigkeit durch Geburt erworben hat (§ 4"
                + " Absatz 3 StAG), und bittet um Auskunft, ob die Angaben zutreffen und der Elternteil bei der Geburt"
                + " seit fünf Jahren rechtmäßig seinen gewöhnlichen Aufenthalt im Inland hatte.");
        wortlaut.add("Kind: " + name(kind) + "geboren am " + Worte.tag(kind.text("geburtsdatum")) + " in "
                + kind.text("geburtsort"));
        n.alle("elternteil").forEach(e -> {
            XmlElement person = e.kind("grundpersonalien");
            String angabe =
                    e.finde("angabe").map(a -> ", Angabe: " + a.inhalt()).orElse(", ohne Angabe zum Titel");
            wortlaut.add("Elternteil: " + name(person) + "geboren " + Worte.tag(person.text("geburtsdatum")) + angabe);
        });
        return Stellenauskunft.mit(
                        kopf,
                        "AUSKUNFT_ERBETEN",
                        "Anfrage eines Standesamts nach § 34 PStV",
                        "§ 34 Absatz 2 PStV",
                        n.text("zeichen"),
                        wortlaut)
                .mitAngaben(Map.of(UUID_DER_FRAGE, kopf.nachrichtenUuid().toString(), ZEICHEN, n.text("zeichen")));
    }

    private static String name(XmlElement person) {
        return person.finde("familienname").map(f -> f.inhalt() + ", ").orElse("")
                + person.finde("vornamen").map(v -> v.inhalt() + ", ").orElse("");
    }
}
