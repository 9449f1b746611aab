package de.amtsweg.register.azr;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.xml.XmlElement;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

/** Reads what the AZR sends. */
public final class AzrLeser {

    private final Nachrichtenvertrag vertrag = AzrNachrichten.vertrag();

    /**
     * @throws de.amtsweg.xml.XmlFehlerhaft if it is no valid message
     * @throws IllegalArgumentException if it is a message we never get
     */
    public AzrAntwort lies(byte[] nachricht) {
        XmlElement n = vertrag.lies(nachricht);
        return switch (n.name()) {
            case "VonAZR.AZRKeinTreffer.090002" -> new AzrAntwort.KeinTreffer(Antwortkopf.von(n));
            case "VonAZR.AZRTrefferliste.090003" ->
                new AzrAntwort.Trefferliste(
                        Antwortkopf.von(n),
                        n.alle("person").stream().map(AzrLeser::treffer).toList());
            case "VonAZR.AZRGesamtauskunft.090004" -> gesamtauskunft(Antwortkopf.von(n), n.kind("person"));
            case "VonAZR.AZRDokumentUebermittlung.090008" -> dokument(Antwortkopf.von(n), n);
            case "VonAZR.AZRBestaetigungMeldung.090098" ->
                new AzrAntwort.Bestaetigung(Antwortkopf.von(n), n.text("azrNummer"), n.text("referenz.id"));
            case "VonAZR.AZRFehlernachricht.090099" ->
                new AzrAntwort.Fehler(
                        Antwortkopf.von(n), n.text("fehlercode"), n.text("text"), texte(n, "personalienGleich"));
            case "VonAZR.Kennwortbestaetigung" ->
                new AzrAntwort.Kennwortantwort(
                        Antwortkopf.von(n), n.text("ergebnis").equals("GEAENDERT"), n.textOderNull("text"));
            default -> throw new IllegalArgumentException("Keine Antwort des AZR: " + n.name());
        };
    }

    private static AzrAntwort.Treffer treffer(XmlElement person) {
        return new AzrAntwort.Treffer(
                person.text("azrNummer"), Grundpersonalien.von(person.kind("grundpersonalien")), behoerde(person));
    }

    private static AzrAntwort gesamtauskunft(Antwortkopf kopf, XmlElement person) {
        return new AzrAntwort.Gesamtauskunft(
                kopf,
                person.text("azrNummer"),
                person.text("referenz.id"),
                Grundpersonalien.von(person.kind("grundpersonalien")),
                texte(person, "passnummer"),
                behoerde(person),
                person.finde("aktenfuehrendeAuslaenderbehoerde")
                        .map(b -> b.text("behoerdenkennung"))
                        .orElse(null),
                person.text("aufenthaltsstatus"),
                person.alle("sachverhalt").stream()
                        .map(s -> new AzrAntwort.Gespeichert(
                                s.text("referenz.id"), sachverhalt(s.kinder().get(1))))
                        .toList(),
                person.alle("dokument").stream().map(AzrLeser::angabe).toList(),
                texte(person, "nichtIdentischMit"));
    }

    private static AzrAntwort dokument(Antwortkopf kopf, XmlElement n) {
        XmlElement d = n.kind("dokument");
        return new AzrAntwort.Dokumentlieferung(
                kopf,
                n.text("azrNummer"),
                angabe(d),
                d.text("dateiname"),
                // broken into lines or not
                Base64.getMimeDecoder().decode(d.text("inhalt")));
    }

    private static AzrAntwort.Dokumentangabe angabe(XmlElement d) {
        return new AzrAntwort.Dokumentangabe(
                d.text("dokument.id"), d.text("art"), d.text("bezeichnung"), tag(d, "datum"));
    }

    /** The fact a report of ours (090010) is about. */
    AzrSachverhalt gemeldet(byte[] folgemeldung) {
        XmlElement s = vertrag.lies(folgemeldung).kind("sachverhalt");
        return sachverhalt(s.kinder().get(s.kinder().size() - 1));
    }

    /** A fact as it stands in an answer or in a report of ours. */
    static AzrSachverhalt sachverhalt(XmlElement s) {
        return switch (s.name()) {
            case "grundpersonalien" -> new AzrSachverhalt.Personalien(Grundpersonalien.von(s));
            case "aufenthaltserlaubnis" ->
                new AzrSachverhalt.Aufenthaltserlaubnis(s.text("code"), tag(s, "gueltigAb"), tag(s, "gueltigBis"));
            case "niederlassungserlaubnis" ->
                new AzrSachverhalt.Niederlassungserlaubnis(s.text("code"), tag(s, "gueltigAb"));
            case "euAufenthaltsrecht" ->
                new AzrSachverhalt.EuAufenthaltsrecht(s.text("code"), tag(s, "gueltigAb"), tag(s, "gueltigBis"));
            case "antrag" -> new AzrSachverhalt.AntragGestellt(tag(s, "antragsdatum"), s.text("antragsgegenstand"));
            case "ablehnung" -> new AzrSachverhalt.Ablehnung(tag(s, "entscheidungsdatum"), s.text("antragsgegenstand"));
            case "entscheidungBA" -> new AzrSachverhalt.EntscheidungBa(s.text("code"), tag(s, "befristungsdatum"));
            default -> throw new IllegalArgumentException("Unbekannter Sachverhalt des AZR: " + s.name());
        };
    }

    private static String behoerde(XmlElement person) {
        return person.finde("aktenfuehrendeAuslaenderbehoerde")
                .map(b -> b.text("name"))
                .orElse(null);
    }

    private static List<String> texte(XmlElement e, String name) {
        return e.alle(name).stream().map(XmlElement::inhalt).toList();
    }

    private static LocalDate tag(XmlElement e, String name) {
        return e.finde(name).map(t -> LocalDate.parse(t.inhalt())).orElse(null);
    }
}
