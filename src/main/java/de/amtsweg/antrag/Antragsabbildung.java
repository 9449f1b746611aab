package de.amtsweg.antrag;

import de.amtsweg.vorgang.Fallart;
import de.amtsweg.xml.XmlElement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Turns a valid message into records. What the schema guarantees is not checked again. */
final class Antragsabbildung {

    private static final String VERPFLICHTUNG = "OZG.Verpflichtungserklaerung.130201";
    private static final String FACHKRAEFTE = "OZG.Fachkraefte.130401";
    private static final String EINBUERGERUNG = "Einbuergerungsantrag";

    private final Anlagenpruefer anlagen;

    Antragsabbildung(Anlagenpruefer anlagen) {
        this.anlagen = anlagen;
    }

    Antrag antrag(XmlElement e) {
        return switch (e.name()) {
            case VERPFLICHTUNG -> verpflichtung(e);
            case EINBUERGERUNG -> einbuergerung(e);
            case FACHKRAEFTE -> fachkraefteverfahren(e);
            default -> titel(e);
        };
    }

    private Antrag einbuergerung(XmlElement e) {
        Map<String, String> schnellpruefung = new LinkedHashMap<>();
        e.finde("schnellpruefung").ifPresent(s -> s.kinder().forEach(k -> schnellpruefung.put(k.name(), k.inhalt())));
        XmlElement mit = e.finde("miteinbuergerung").orElse(null);
        return new Antrag(
                Fallart.EINBUERGERUNG,
                kopf(e.kind("nachrichtenkopf")),
                e.text("antragsidentifikation"),
                wahr(e.text("rueckkanalVorhanden")),
                Eingangskanal.valueOf(e.text("eingangskanal")),
                LocalDate.parse(e.text("antragsdatum")),
                "",
                "",
                datum(e, "ersteinreisedatum"),
                person(e.kind("angabenZurPerson")),
                List.of(),
                null,
                null,
                new Antrag.Einbuergerungsangaben(
                        schnellpruefung,
                        mit == null ? null : mit.text("art"),
                        mit == null ? null : mit.text("hauptantrag")),
                null,
                null,
                e.alle("nachweis").stream().map(this::nachweis).toList());
    }

    private Antrag verpflichtung(XmlElement e) {
        XmlElement aufenthalt = e.kind("aufenthalt");
        return new Antrag(
                Fallart.VERPFLICHTUNGSERKLAERUNG,
                kopf(e.kind("nachrichtenkopf")),
                e.text("antragsidentifikation"),
                wahr(e.text("rueckkanalVorhanden")),
                Eingangskanal.valueOf(e.text("eingangskanal")),
                LocalDate.parse(e.text("antragsdatum")),
                "",
                "",
                null,
                person(e.kind("verpflichtetePerson")),
                e.alle("gast").stream().map(Antragsabbildung::referenzperson).toList(),
                null,
                new Antrag.Besuch(datum(aufenthalt, "von"), datum(aufenthalt, "bis"), aufenthalt.text("zweck")),
                null,
                null,
                null,
                e.alle("nachweis").stream().map(this::nachweis).toList());
    }

    private Antrag fachkraefteverfahren(XmlElement e) {
        XmlElement verfahren = e.kind("verfahren");
        return new Antrag(
                Fallart.FACHKRAEFTEVERFAHREN,
                kopf(e.kind("nachrichtenkopf")),
                e.text("antragsidentifikation"),
                wahr(e.text("rueckkanalVorhanden")),
                Eingangskanal.valueOf(e.text("eingangskanal")),
                LocalDate.parse(e.text("antragsdatum")),
                "",
                "",
                null,
                person(e.kind("angabenZurPerson")),
                e.alle("referenzperson").stream()
                        .map(Antragsabbildung::referenzperson)
                        .toList(),
                erwerbstaetigkeit(e.kind("angabenZurErwerbstaetigkeit")),
                null,
                null,
                new Antrag.Fachkraefteangaben(
                        verfahren.text("ansprechperson"),
                        verfahren.textOderNull("email"),
                        verfahren.textOderNull("bevollmaechtigter"),
                        LocalDate.parse(verfahren.text("vollmachtVom")),
                        wahr(verfahren.text("untervollmacht")),
                        verfahren.text("aufenthaltszweck")),
                null,
                e.alle("nachweis").stream().map(this::nachweis).toList());
    }

    private Antrag titel(XmlElement e) {
        return new Antrag(
                Fallart.AUFENTHALTSTITEL,
                kopf(e.kind("nachrichtenkopf")),
                e.text("antragsidentifikation"),
                wahr(e.text("rueckkanalVorhanden")),
                Eingangskanal.valueOf(e.text("eingangskanal")),
                LocalDate.parse(e.text("antragsdatum")),
                e.kind("grundDesAntrags").text("code"),
                e.kind("grundDesAufenthalts").text("code"),
                datum(e, "ersteinreisedatum"),
                person(e.kind("angabenZurPerson")),
                e.alle("referenzperson").stream()
                        .map(Antragsabbildung::referenzperson)
                        .toList(),
                e.finde("angabenZurErwerbstaetigkeit")
                        .map(Antragsabbildung::erwerbstaetigkeit)
                        .orElse(null),
                null,
                null,
                null,
                e.finde("antragszusammenfassung").map(this::zusammenfassung).orElse(null),
                e.alle("nachweis").stream().map(this::nachweis).toList());
    }

    private static Nachrichtenkopf kopf(XmlElement e) {
        return new Nachrichtenkopf(
                UUID.fromString(e.text("nachrichtenUUID")),
                OffsetDateTime.parse(e.text("erstellungszeitpunkt")),
                behoerde(e.kind("leser")),
                behoerde(e.kind("autor")));
    }

    private static Nachrichtenkopf.Behoerde behoerde(XmlElement e) {
        return new Nachrichtenkopf.Behoerde(e.text("behoerdenkennung"), e.textOderNull("behoerdenname"));
    }

    private static Person person(XmlElement e) {
        XmlElement kontakt = e.finde("kontakt").orElse(null);
        return new Person(
                name(e.kind("name")),
                geburtsdatum(e.kind("geburtsdatum")),
                e.textOderNull("geburtsort"),
                Geschlecht.vonCode(e.text("geschlecht")),
                staaten(e),
                e.finde("anschrift").map(Antragsabbildung::anschrift).orElse(null),
                kontakt == null ? null : kontakt.textOderNull("email"),
                kontakt == null ? null : kontakt.textOderNull("telefon"),
                e.finde("pass").map(Antragsabbildung::pass).orElse(null));
    }

    private static Name name(XmlElement e) {
        return new Name(
                e.textOderNull("doktorgrad"),
                e.textOderNull("vornamen"),
                familienname(e.kind("familienname")),
                e.finde("geburtsname").map(Antragsabbildung::familienname).orElse(null));
    }

    private static Name.Familienname familienname(XmlElement e) {
        return new Name.Familienname(e.textOderNull("vorsatz"), e.text("name"));
    }

    private static Geburtsdatum geburtsdatum(XmlElement e) {
        return Geburtsdatum.lies(e.kinder().get(0).inhalt());
    }

    private static List<String> staaten(XmlElement e) {
        return e.alle("staatsangehoerigkeit").stream().map(XmlElement::inhalt).toList();
    }

    private static Anschrift anschrift(XmlElement e) {
        return new Anschrift(
                e.text("strasse"),
                e.textOderNull("hausnummer"),
                e.textOderNull("zusatz"),
                e.text("postleitzahl"),
                e.text("ort"));
    }

    private static Person.Pass pass(XmlElement e) {
        return new Person.Pass(e.text("nummer"), e.textOderNull("ausstellenderStaat"), datum(e, "gueltigBis"));
    }

    private static Referenzperson referenzperson(XmlElement e) {
        return new Referenzperson(
                e.text("beziehung"),
                name(e.kind("name")),
                e.finde("geburtsdatum").map(Antragsabbildung::geburtsdatum).orElse(null),
                staaten(e));
    }

    private static Erwerbstaetigkeit erwerbstaetigkeit(XmlElement e) {
        LocalDate befristetBis = datum(e, "befristetBis");
        Boolean unbefristet = e.finde("unbefristet").isPresent() ? Boolean.TRUE : befristetBis == null ? null : false;
        return new Erwerbstaetigkeit(
                arbeitgeber(e.kind("arbeitgeber")),
                e.text("berufsbezeichnung"),
                e.textOderNull("isco"),
                zahl(e, "gehaltJahr"),
                zahl(e, "wochenstunden"),
                datum(e, "beginn"),
                unbefristet,
                befristetBis,
                e.finde("beschaeftigungMonate")
                        .map(k -> Integer.valueOf(k.inhalt()))
                        .orElse(null),
                e.finde("qualifikation").map(Antragsabbildung::qualifikation).orElse(null));
    }

    private static Erwerbstaetigkeit.Arbeitgeber arbeitgeber(XmlElement e) {
        return new Erwerbstaetigkeit.Arbeitgeber(
                e.text("name"),
                e.textOderNull("betriebsnummer"),
                e.finde("anschrift").map(Antragsabbildung::anschrift).orElse(null));
    }

    private static Erwerbstaetigkeit.Qualifikation qualifikation(XmlElement e) {
        return new Erwerbstaetigkeit.Qualifikation(
                e.text("art"), e.textOderNull("bezeichnung"), datum(e, "abschlussdatum"), e.textOderNull("anerkannt"));
    }

    private Datei zusammenfassung(XmlElement e) {
        Datei datei = anlagen.pruefe(e);
        if (datei.format() != Datei.Format.PDF) {
            throw AntragAbgelehnt.anlage(
                    e.zeile(),
                    e.name(),
                    "anlage-format",
                    "Die Zusammenfassung des Antrags „" + datei.name() + "“ ist dem Inhalt nach kein PDF.");
        }
        return datei;
    }

    private Nachweis nachweis(XmlElement e) {
        return new Nachweis(e.text("bezeichnung"), e.text("kategorie"), anlagen.pruefe(e));
    }

    private static LocalDate datum(XmlElement e, String kind) {
        return e.finde(kind).map(k -> LocalDate.parse(k.inhalt())).orElse(null);
    }

    private static BigDecimal zahl(XmlElement e, String kind) {
        return e.finde(kind).map(k -> new BigDecimal(k.inhalt())).orElse(null);
    }

    private static boolean wahr(String text) {
        return text.equals("true") || text.equals("1");
    }
}
