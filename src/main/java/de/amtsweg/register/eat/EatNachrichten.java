package de.amtsweg.register.eat;

import de.amtsweg.antrag.Geschlecht;
import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.register.Stelle;
import de.amtsweg.xml.XmlSchreiber;

/** Writes messages to the card producer. */
public final class EatNachrichten {

    private final Nachrichtenvertrag vertrag = vertrag();

    static Nachrichtenvertrag vertrag() {
        return new Nachrichtenvertrag(
                "urn:amtsweg:eat:1",
                new Stelle("EAT:0001", "Hersteller des elektronischen Aufenthaltstitels"),
                "connectors/eat/vertrag/eat.xsd");
    }

    /** Orders a card. */
    public byte[] kartenbestellung(Nachrichtenauftrag auftrag, Stelle absender, Kartenbestellung bestellung) {
        return vertrag.schreibe("Kartenbestellung", "Kartenbestellung", auftrag, absender, n -> {
            n.text("vorgangsnummer", auftrag.vorgangsnummer()).text("dokumententyp", bestellung.dokumententyp());
            n.element("inhaber", i -> inhaber(i, bestellung));
            n.element("titel", t -> titel(t, bestellung.titel()));
            if (bestellung.pass() != null) {
                n.element("pass", p -> p.text("seriennummer", bestellung.pass().seriennummer())
                        .text("gueltigBis", bestellung.pass().gueltigBis()));
            }
            if (bestellung.ausweisersatz()) {
                n.text("ausweisersatz", true);
            }
            n.element("biometrie", b -> b.base64(
                            "lichtbild", bestellung.biometrie().lichtbild())
                    .text("fingerabdruecke", bestellung.biometrie().fingerabdruecke())
                    .text("unterschrift", bestellung.biometrie().unterschrift()));
        });
    }

    /** Has the online function of a lost card blocked (§ 78 (5) AufenthG with § 10 (5) PAuswG). */
    public byte[] sperrmeldung(Nachrichtenauftrag auftrag, Stelle absender, String seriennummer) {
        return vertrag.schreibe("Sperrmeldung", "Sperrmeldung", auftrag, absender, n -> n.text(
                        "vorgangsnummer", auftrag.vorgangsnummer())
                .text("seriennummer", seriennummer));
    }

    private static void inhaber(XmlSchreiber i, Kartenbestellung bestellung) {
        Grundpersonalien person = bestellung.inhaber();
        i.text("familienname", person.familienname())
                .text("geburtsname", person.geburtsname())
                .text("vornamen", person.vornamen())
                .text("doktorgrad", person.doktorgrad())
                .text("geburtsdatum", person.geburtsdatum())
                .text("geburtsort", person.geburtsort())
                .text("geschlecht", aufDerKarte(person.geschlecht()))
                .code("staatsangehoerigkeit", person.staatsangehoerigkeiten().get(0));
        bestellung.anschrift().schreibe(i);
        i.text("groesseCm", bestellung.groesseCm()).text("augenfarbe", bestellung.augenfarbe());
    }

    private static void titel(XmlSchreiber t, Kartenbestellung.Titel titel) {
        t.text("titelart", titel.titelart())
                .text("rechtsgrundlage", titel.rechtsgrundlage())
                .text("gueltigAb", titel.gueltigAb())
                .text("gueltigBis", titel.gueltigBis())
                .text("ausstellungsort", titel.ausstellungsort())
                .text("ausstellungsbehoerde", titel.ausstellungsbehoerde());
        titel.anmerkungen().forEach(a -> t.text("anmerkung", a));
        titel.nebenbestimmungen().forEach(n -> t.text("nebenbestimmung", n));
    }

    /** § 78 Abs. 1 S. 3 Nr. 16 AufenthG: F, M, and X for everything else. */
    private static String aufDerKarte(Geschlecht geschlecht) {
        return switch (geschlecht) {
            case WEIBLICH -> "F";
            case MAENNLICH -> "M";
            case DIVERS, UNBEKANNT -> "X";
        };
    }
}
