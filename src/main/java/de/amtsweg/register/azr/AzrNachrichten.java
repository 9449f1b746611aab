package de.amtsweg.register.azr;

import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.register.Stelle;
import de.amtsweg.xml.XmlSchreiber;
import java.util.List;
import java.util.Locale;

/**
 * Writes messages to the AZR. UUID, time, case and responsible person come with the {@link Nachrichtenauftrag} and do not
 * change when the message is repeated.
 */
public final class AzrNachrichten {

    /** Purpose "ausländerrechtliche Aufgaben" of the list Abrufzweck. */
    public static final String AUSLAENDERRECHTLICHE_AUFGABEN = "01";

    static final Stelle REGISTER = new Stelle("490030020000", "Ausländerzentralregister (Registerbehörde)");

    private static final String ABRUFZWECK = "urn:de:xauslaender:codelist:azr:abrufzweck";
    private static final String AUFENTHALTSERLAUBNIS = "urn:de:xauslaender:codelist:azr:aufenthaltserlaubnis";
    private static final String NIEDERLASSUNGSERLAUBNIS = "urn:de:xauslaender:codelist:azr:niederlassungserlaubnis";
    private static final String EU_AUFENTHALTSRECHT = "urn:de:xauslaender:codelist:azr:euaufenthaltsrecht";

    private final Nachrichtenvertrag vertrag = vertrag();

    static Nachrichtenvertrag vertrag() {
        return new Nachrichtenvertrag("http://www.osci.de/xauslaender2611", REGISTER, "connectors/azr/vertrag/azr.xsd");
    }

    /** 090001: asks for a person; the purpose is logged (§§ 10, 13 AZRG). */
    public byte[] anfrage(Nachrichtenauftrag auftrag, Stelle absender, String abrufzweck, Suchschluessel suche) {
        return vertrag.schreibe("AnAZR.AZRAnfrage.090001", "090001", auftrag, absender, n -> {
            n.code("abrufzweck", ABRUFZWECK, "6", abrufzweck);
            protokoll(n, auftrag);
            n.element("suchschluessel", s -> schluessel(s, suche));
        });
    }

    /**
     * 090009: reports a person who is not stored.
     *
     * @param passnummer or null
     * @param nichtIdentischMit AZR numbers of similar persons a human has ruled out (§ 5 Abs. 1 S. 4 AZRG-DV)
     */
    public byte[] erstmeldung(
            Nachrichtenauftrag auftrag,
            Stelle absender,
            Grundpersonalien person,
            String passnummer,
            List<String> nichtIdentischMit) {
        return vertrag.schreibe("AnAZR.AZRErstmeldung.090009", "090009", auftrag, absender, n -> {
            protokoll(n, auftrag);
            person.schreibe(n);
            n.text("passnummer", pass(passnummer));
            nichtIdentischMit.forEach(nummer -> n.text("nichtIdentischMit", nummer));
        });
    }

    /**
     * 090010: reports a fact about a stored person.
     *
     * @param referenzId last known reference of the fact; null for a new one
     */
    public byte[] folgemeldung(
            Nachrichtenauftrag auftrag,
            Stelle absender,
            String azrNummer,
            Aenderungsart art,
            String referenzId,
            AzrSachverhalt sachverhalt) {
        return vertrag.schreibe("AnAZR.AZRFolgemeldung.090010", "090010", auftrag, absender, n -> {
            protokoll(n, auftrag);
            n.text("azrNummer", azrNummer).code("aenderungsArt", art.code());
            n.element("sachverhalt", s -> {
                s.text("referenz.id", referenzId);
                sachverhalt(s, sachverhalt);
            });
        });
    }

    /**
     * 090007: asks for a stored document (§ 10 (6) AZRG). Only after a person has confirmed that knowing it is
     * indispensable; name and layout are our assumption.
     *
     * @param dokumentId from the Gesamtauskunft
     * @param begruendung why it is indispensable
     */
    public byte[] dokumentanforderung(
            Nachrichtenauftrag auftrag, Stelle absender, String azrNummer, String dokumentId, String begruendung) {
        return vertrag.schreibe("AnAZR.AZRDokumentanforderung.090007", "090007", auftrag, absender, n -> {
            n.code("abrufzweck", ABRUFZWECK, "6", AUSLAENDERRECHTLICHE_AUFGABEN);
            protokoll(n, auftrag);
            n.text("azrNummer", azrNummer)
                    .text("dokument.id", dokumentId)
                    .text("bestaetigungUnerlaesslichkeit", true)
                    .text("begruendung", begruendung);
        });
    }

    /** A format of our own: the new password of the authority, shown to be hers by the present one. */
    byte[] kennwortaenderung(Nachrichtenauftrag auftrag, Stelle absender, String neues) {
        return vertrag.schreibe(
                "AnAZR.Kennwortaenderung", "Kennwortaenderung", auftrag, absender, n -> n.text("neuesKennwort", neues));
    }

    private static void protokoll(XmlSchreiber n, Nachrichtenauftrag auftrag) {
        n.text("geschaeftszeichen", auftrag.vorgangsnummer()).text("verantwortlichePerson", auftrag.verantwortlich());
    }

    private static void schluessel(XmlSchreiber s, Suchschluessel suche) {
        if (suche instanceof Suchschluessel.AzrNummer azr) {
            s.text("azrNummer", azr.nummer());
        } else if (suche instanceof Suchschluessel.Personalien person) {
            person.personalien().schreibe(s);
        } else if (suche instanceof Suchschluessel.Passnummer pass) {
            s.text("passnummer", pass(pass.nummer()));
        }
    }

    private static void sachverhalt(XmlSchreiber s, AzrSachverhalt sachverhalt) {
        if (sachverhalt instanceof AzrSachverhalt.Personalien personalien) {
            personalien.grundpersonalien().schreibe(s);
        } else if (sachverhalt instanceof AzrSachverhalt.Aufenthaltserlaubnis titel) {
            s.element("aufenthaltserlaubnis", t -> t.attribut("listURI", AUFENTHALTSERLAUBNIS)
                    .attribut("listVersionID", "17")
                    .text("code", titel.code())
                    .text("gueltigAb", titel.gueltigAb())
                    .text("gueltigBis", titel.gueltigBis()));
        } else if (sachverhalt instanceof AzrSachverhalt.Niederlassungserlaubnis titel) {
            s.element("niederlassungserlaubnis", t -> t.attribut("listURI", NIEDERLASSUNGSERLAUBNIS)
                    .attribut("listVersionID", "6")
                    .text("code", titel.code())
                    .text("gueltigAb", titel.gueltigAb()));
        } else if (sachverhalt instanceof AzrSachverhalt.EuAufenthaltsrecht titel) {
            s.element("euAufenthaltsrecht", t -> t.attribut("listURI", EU_AUFENTHALTSRECHT)
                    .attribut("listVersionID", "6")
                    .text("code", titel.code())
                    .text("gueltigAb", titel.gueltigAb())
                    .text("gueltigBis", titel.gueltigBis()));
        } else if (sachverhalt instanceof AzrSachverhalt.AntragGestellt antrag) {
            s.element("antrag", a -> a.text("antragsdatum", antrag.antragsdatum())
                    .text("antragsgegenstand", antrag.gegenstand()));
        } else if (sachverhalt instanceof AzrSachverhalt.Ablehnung ablehnung) {
            s.element("ablehnung", a -> a.text("entscheidungsdatum", ablehnung.entscheidungsdatum())
                    .text("antragsgegenstand", ablehnung.gegenstand()));
        } else if (sachverhalt instanceof AzrSachverhalt.EntscheidungBa ba) {
            s.element("entscheidungBA", e -> e.text("code", ba.code()).text("befristungsdatum", ba.befristungsdatum()));
        }
    }

    /** Passport numbers are printed with blanks now and then; the register knows none. */
    private static String pass(String nummer) {
        return nummer == null ? null : nummer.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
