package de.amtsweg.register.azr;

import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.register.RegisterStoerung;
import de.amtsweg.register.Stelle;
import de.amtsweg.register.azr.AzrAntwort.Gesamtauskunft;
import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlSchreiber;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Finds out whether a report whose answer was lost took effect: the register is searched once more (090001) and its
 * record compared with what was reported. Only what is stored exactly so counts; in every doubt the report is sent
 * again, and the register refuses what must not be stored twice (personal data) or over a newer version (reference).
 */
final class AzrWiederholung {

    private final Nachrichtenvertrag vertrag = AzrNachrichten.vertrag();
    private final AzrNachrichten nachrichten;
    private final AzrLeser leser;
    private final Clock uhr;

    AzrWiederholung(AzrNachrichten nachrichten, AzrLeser leser, Clock uhr) {
        this.nachrichten = nachrichten;
        this.leser = leser;
        this.uhr = uhr;
    }

    /** See {@link de.amtsweg.register.Register#erfrage}; a question of ours changes nothing and may be repeated. */
    Optional<byte[]> erfrage(byte[] nachricht, UnaryOperator<byte[]> sende) {
        XmlElement n = vertrag.lies(nachricht);
        return switch (n.name()) {
            case "AnAZR.AZRErstmeldung.090009" -> erstmeldung(n, new Frage(n, sende));
            case "AnAZR.AZRFolgemeldung.090010" -> folgemeldung(n, new Frage(n, sende));
            default -> Optional.empty();
        };
    }

    private Optional<byte[]> erstmeldung(XmlElement n, Frage frage) {
        Grundpersonalien person = Grundpersonalien.von(n.kind("grundpersonalien"));
        List<String> verschieden = texte(n, "nichtIdentischMit");
        AzrAntwort antwort = frage.stelle(new Suchschluessel.Personalien(person));
        List<Gesamtauskunft> gefunden = List.of();
        if (antwort instanceof Gesamtauskunft eine) {
            gefunden = List.of(eine);
        } else if (antwort instanceof AzrAntwort.Trefferliste liste) {
            gefunden = liste.treffer().stream()
                    .filter(t -> t.personalien().equals(person) && !verschieden.contains(t.azrNummer()))
                    .map(t -> frage.stelle(new Suchschluessel.AzrNummer(t.azrNummer())))
                    .filter(Gesamtauskunft.class::isInstance)
                    .map(Gesamtauskunft.class::cast)
                    .toList();
        }
        List<Gesamtauskunft> unsere =
                gefunden.stream().filter(g -> soGemeldet(g, n, person)).toList();
        // two such records cannot come from one report: a human decides, after the register's refusal
        return unsere.size() == 1
                ? Optional.of(
                        bestaetigung(n, unsere.get(0).azrNummer(), unsere.get(0).referenzId()))
                : Optional.empty();
    }

    /** Somebody with the same name and birth is not enough (§ 5 (1) AZRG-DV): everything is as we reported it. */
    private static boolean soGemeldet(Gesamtauskunft g, XmlElement n, Grundpersonalien person) {
        return g.personalien().equals(person)
                && g.passnummern().equals(texte(n, "passnummer"))
                && new HashSet<>(g.nichtIdentischMit()).equals(new HashSet<>(texte(n, "nichtIdentischMit")))
                && absender(n).kennung().equals(g.behoerdenkennung());
    }

    private Optional<byte[]> folgemeldung(XmlElement n, Frage frage) {
        String nummer = n.text("azrNummer");
        if (!(frage.stelle(new Suchschluessel.AzrNummer(nummer)) instanceof Gesamtauskunft stand)) {
            return Optional.empty();
        }
        String art = n.kind("aenderungsArt").text("code");
        XmlElement gemeldet = n.kind("sachverhalt");
        String alt = gemeldet.textOderNull("referenz.id");
        AzrSachverhalt inhalt =
                AzrLeser.sachverhalt(gemeldet.kinder().get(gemeldet.kinder().size() - 1));
        if (Aenderungsart.NEU.code().equals(art)) {
            return eintraege(stand).stream()
                    .filter(e -> e.sachverhalt().equals(inhalt))
                    .reduce((a, b) -> b)
                    .map(e -> bestaetigung(n, nummer, e.referenzId()));
        }
        Optional<AzrAntwort.Gespeichert> jetzt = eintraege(stand).stream()
                .filter(e -> kennung(e.referenzId()).equals(kennung(alt)))
                .findFirst();
        if (Aenderungsart.GELOESCHT.code().equals(art)) {
            return jetzt.isEmpty() ? Optional.of(bestaetigung(n, nummer, alt)) : Optional.empty();
        }
        return jetzt.filter(e -> !Objects.equals(e.referenzId(), alt))
                .filter(e -> e.sachverhalt().equals(inhalt))
                .map(e -> bestaetigung(n, nummer, e.referenzId()));
    }

    /** All that can be changed: the facts, and the personal data. */
    static List<AzrAntwort.Gespeichert> eintraege(Gesamtauskunft stand) {
        List<AzrAntwort.Gespeichert> alle = new ArrayList<>(stand.sachverhalte());
        alle.add(new AzrAntwort.Gespeichert(stand.referenzId(), new AzrSachverhalt.Personalien(stand.personalien())));
        return alle;
    }

    /** The first seven characters name the fact, the rest its version. */
    private static String kennung(String referenz) {
        return referenz == null ? "" : referenz.substring(0, 7);
    }

    private byte[] bestaetigung(XmlElement n, String azrNummer, String referenz) {
        String id = n.kind("nachrichtenkopf").kind("identifikation.nachricht").text("nachrichtenUUID");
        // the same however often it is asked, so that the inbox takes it once
        UUID eigene = UUID.nameUUIDFromBytes(("erfragt " + id).getBytes(StandardCharsets.UTF_8));
        byte[] antwort = XmlSchreiber.schreibe(n.namensraum(), "VonAZR.AZRBestaetigungMeldung.090098", b -> {
            b.element("nachrichtenkopf", kopf -> {
                kopf.element("identifikation.nachricht", i -> i.text("nachrichtenUUID", eigene)
                        .code("nachrichtentyp", "090098")
                        .text("erstellungszeitpunkt", uhr.instant().truncatedTo(ChronoUnit.SECONDS)));
                stelle(kopf, "leser", absender(n));
                stelle(kopf, "autor", AzrNachrichten.REGISTER);
                kopf.text("ausloeserUUID", id);
            });
            b.text("geschaeftszeichen", n.text("geschaeftszeichen"))
                    .text("azrNummer", azrNummer)
                    .text("referenz.id", referenz);
        });
        vertrag.lies(antwort);
        return antwort;
    }

    private static void stelle(XmlSchreiber ziel, String name, Stelle stelle) {
        ziel.element(name, s -> s.text("behoerdenkennung", stelle.kennung()).text("name", stelle.name()));
    }

    private static Stelle absender(XmlElement n) {
        XmlElement autor = n.kind("nachrichtenkopf").kind("autor");
        return new Stelle(autor.text("behoerdenkennung"), autor.text("name"));
    }

    private static List<String> texte(XmlElement e, String name) {
        return e.alle(name).stream().map(XmlElement::inhalt).toList();
    }

    /** Questions in the name of the person who answers for the report. */
    private final class Frage {

        private final XmlElement anlass;
        private final UnaryOperator<byte[]> sende;

        Frage(XmlElement anlass, UnaryOperator<byte[]> sende) {
            this.anlass = anlass;
            this.sende = sende;
        }

        AzrAntwort stelle(Suchschluessel suche) {
            byte[] antwort = sende.apply(nachrichten.anfrage(
                    new Nachrichtenauftrag(
                            UUID.randomUUID(),
                            anlass.text("geschaeftszeichen"),
                            "090001",
                            null,
                            uhr.instant(),
                            anlass.text("verantwortlichePerson")),
                    absender(anlass),
                    AzrNachrichten.AUSLAENDERRECHTLICHE_AUFGABEN,
                    suche));
            if (antwort == null) {
                throw new RegisterStoerung("Das Ausländerzentralregister hat auf die Nachfrage nicht geantwortet.");
            }
            return leser.lies(antwort);
        }
    }
}
