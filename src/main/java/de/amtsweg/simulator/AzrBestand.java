package de.amtsweg.simulator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The persons stored in the AZR, each as the {@code person} element of a Gesamtauskunft. */
final class AzrBestand {
    private static final Map<String, String> STATUS = Map.of(
            "aufenthaltserlaubnis", "Aufenthaltserlaubnis",
            "niederlassungserlaubnis", "Niederlassungserlaubnis",
            "antrag", "Antrag gestellt",
            "ablehnung", "Antrag abgelehnt");

    private final Map<String, Element> personen = new LinkedHashMap<>();

    /** Begins with the persons of the example files. */
    AzrBestand() {
        for (String datei : Bestandsdateien.xml("connectors/azr/beispiele/bestand")) {
            Nachricht auskunft = Vorlage.laden("azr", "bestand/" + datei);
            aufnehmen(Xml.element(auskunft.wurzel(), "person").orElseThrow());
        }
    }

    List<Element> alle() {
        return new ArrayList<>(personen.values());
    }

    Optional<Element> mitNummer(String azrNummer) {
        return Optional.ofNullable(personen.get(azrNummer));
    }

    List<Element> mitPassnummer(String passnummer) {
        return alle().stream()
                .filter(person -> Xml.kinder(person, "passnummer").stream()
                        .anyMatch(pass -> pass.getTextContent().strip().equals(passnummer)))
                .toList();
    }

    /** Persons with the same family name, first names and date of birth. */
    List<Element> gleiche(Element grundpersonalien) {
        return alle().stream()
                .filter(person -> gleich(person, grundpersonalien, "familienname", "vornamen", "geburtsdatum"))
                .toList();
    }

    /**
     * Persons who might be meant: all with this family name if they are several, or one who shares first names or date of
     * birth.
     */
    List<Element> aehnliche(Element grundpersonalien) {
        List<Element> namensgleich = alle().stream()
                .filter(person -> gleich(person, grundpersonalien, "familienname"))
                .toList();
        boolean naheliegend = namensgleich.stream()
                .anyMatch(person -> gleich(person, grundpersonalien, "vornamen")
                        || gleich(person, grundpersonalien, "geburtsdatum"));
        return namensgleich.size() > 1 || naheliegend ? namensgleich : List.of();
    }

    /** Stores the person of an Erstmeldung (090009) under a new number. */
    void anlegen(String azrNummer, Nachricht erstmeldung, String referenz) {
        Element person = Xml.element(
                        Vorlage.laden("azr", AzrRegeln.GESAMTAUSKUNFT).wurzel(), "person")
                .orElseThrow();
        Xml.setzen(person, "azrNummer", azrNummer);
        Xml.setzen(person, "referenz.id", referenz);
        for (String weg : List.of("grundpersonalien", "passnummer", "sachverhalt", "dokument", "nichtIdentischMit")) {
            Xml.entfernen(person, weg);
        }
        Element behoerde =
                Xml.element(person, "aktenfuehrendeAuslaenderbehoerde").orElseThrow();
        for (Element wer : Xml.kinder(
                Xml.element(erstmeldung.wurzel(), "nachrichtenkopf/autor").orElseThrow())) {
            Xml.setzen(behoerde, wer.getLocalName(), wer.getTextContent());
        }
        for (String teil : List.of("grundpersonalien", "passnummer")) {
            Xml.kinder(erstmeldung.wurzel(), teil).forEach(e -> Xml.einfuegen(person, e, behoerde));
        }
        Xml.kinder(erstmeldung.wurzel(), "nichtIdentischMit").forEach(e -> Xml.einfuegen(person, e, null));
        Xml.setzen(person, "aufenthaltsstatus", "Erfasst, noch ohne Aufenthaltstitel");
        aufnehmen(person);
    }

    /** Applies a Folgemeldung (090010); {@code referenz} is the new key of the fact. */
    void aendern(String azrNummer, Nachricht folgemeldung, String referenz) {
        Element person = mitNummer(azrNummer).orElseThrow();
        Element neu = Xml.element(folgemeldung.wurzel(), "sachverhalt").orElseThrow();
        Optional<Element> personalien = Xml.element(neu, "grundpersonalien");
        if (personalien.isPresent()) {
            Element alt = Xml.element(person, "grundpersonalien").orElseThrow();
            Xml.einfuegen(person, personalien.get(), alt);
            person.removeChild(alt);
            Xml.setzen(person, "referenz.id", referenz);
            return;
        }
        sachverhalt(person, Xml.text(neu, "referenz.id")).ifPresent(person::removeChild);
        if (folgemeldung.text("aenderungsArt/code").equals(AzrRegeln.LOESCHUNG)) {
            return;
        }
        Element danach = Xml.element(person, "dokument")
                .or(() -> Xml.element(person, "nichtIdentischMit"))
                .orElse(null);
        Element gespeichert = Xml.einfuegen(person, neu, danach);
        Xml.entfernen(gespeichert, "referenz.id");
        Element kennung = gespeichert.getOwnerDocument().createElementNS(null, "referenz.id");
        kennung.setTextContent(referenz);
        gespeichert.insertBefore(kennung, gespeichert.getFirstChild());
        String status = STATUS.get(Xml.kinder(gespeichert).get(1).getLocalName());
        if (status != null) {
            Xml.setzen(person, "aufenthaltsstatus", status);
        }
    }

    /** The stored fact with exactly this key. */
    static Optional<Element> sachverhalt(Element person, String referenz) {
        return Xml.kinder(person, "sachverhalt").stream()
                .filter(e -> Xml.text(e, "referenz.id").equals(referenz))
                .findFirst();
    }

    /** Whether this is the newest version of a fact, or of the personal data. */
    static boolean istAktuell(Element person, String referenz, boolean personalien) {
        return personalien
                ? Xml.text(person, "referenz.id").equals(referenz)
                : sachverhalt(person, referenz).isPresent();
    }

    /** The persons in short, for a tester. */
    List<Map<String, Object>> datensaetze() {
        return alle().stream().map(AzrBestand::datensatz).toList();
    }

    private void aufnehmen(Element person) {
        personen.put(Xml.text(person, "azrNummer"), person);
    }

    private static boolean gleich(Element person, Element grundpersonalien, String... felder) {
        for (String feld : felder) {
            String gespeichert = Xml.text(person, "grundpersonalien/" + feld);
            if (!vergleichbar(gespeichert).equals(vergleichbar(Xml.text(grundpersonalien, feld)))) {
                return false;
            }
        }
        return true;
    }

    private static String vergleichbar(String wert) {
        return Normalizer.normalize(wert, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> datensatz(Element person) {
        Map<String, Object> satz = new LinkedHashMap<>();
        satz.put("azrNummer", Xml.text(person, "azrNummer"));
        satz.put("referenz.id", Xml.text(person, "referenz.id"));
        for (String feld : List.of("familienname", "vornamen", "geburtsdatum")) {
            satz.put(feld, Xml.text(person, "grundpersonalien/" + feld));
        }
        satz.put("aufenthaltsstatus", Xml.text(person, "aufenthaltsstatus"));
        List<Map<String, Object>> sachverhalte = new ArrayList<>();
        for (Element sachverhalt : Xml.kinder(person, "sachverhalt")) {
            Map<String, Object> eintrag = new LinkedHashMap<>();
            Element inhalt = Xml.kinder(sachverhalt).get(1);
            eintrag.put("referenz.id", Xml.text(sachverhalt, "referenz.id"));
            eintrag.put("art", inhalt.getLocalName());
            Xml.kinder(inhalt)
                    .forEach(e ->
                            eintrag.put(e.getLocalName(), e.getTextContent().strip()));
            sachverhalte.add(eintrag);
        }
        satz.put("sachverhalte", sachverhalte);
        return satz;
    }
}
