package de.amtsweg.register.abh;

import de.amtsweg.akte.Dokument;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.register.Nachrichtenvertrag.Kopf;
import de.amtsweg.register.Stelle;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Personenblock;
import de.amtsweg.xml.XmlSchreiber;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes messages to other foreigners' authorities. */
public final class AbhNachrichten {

    static final String ERINNERUNG = "010002";
    static final String ZUSTAENDIGKEITSANFRAGE = "010101";
    static final String ZUSTAENDIGKEITSANTWORT = "010102";
    static final String AKTENANFORDERUNG = "010201";
    static final String AKTENANTWORT = "010202";
    static final String VERSANDBESTAETIGUNG = "010203";
    static final String VORABINFORMATIONEN = "010205";

    private final Nachrichtenvertrag vertrag = vertrag();

    static Nachrichtenvertrag vertrag() {
        return new Nachrichtenvertrag("http://www.osci.de/xauslaender2611", null, "connectors/abh/vertrag/abh.xsd");
    }

    /** 010101 or 010201: asks for competence, or for the file. */
    public byte[] anfrage(Nachrichtenauftrag auftrag, Stelle absender, Anliegen anliegen, Personenblock person) {
        boolean akte = AKTENANFORDERUNG.equals(auftrag.nachrichtentyp());
        return schreibe(
                akte ? "Aktenversand.Anforderung" : "Zustaendigkeitsklaerung.Anfrage",
                auftrag,
                absender,
                anliegen.gegenueber(),
                null,
                auftrag.vorgangsnummer(),
                n -> {
                    person.schreibe(n);
                    n.text("begruendung", anliegen.angabe(Anliegen.TEXT));
                });
    }

    /** 010002: reminds of a request. */
    public byte[] erinnerung(Nachrichtenauftrag auftrag, Stelle absender, Stelle empfaenger, UUID anfrage) {
        return schreibe(
                "Erinnerung",
                auftrag,
                absender,
                empfaenger,
                null,
                auftrag.vorgangsnummer(),
                n -> n.text("erinnerteNachricht", anfrage));
    }

    /** 010102: says whether we are competent. */
    public byte[] zustaendigkeitsantwort(Nachrichtenauftrag auftrag, Stelle absender, Anliegen antwort) {
        return antworte("Zustaendigkeitsklaerung.Antwort", auftrag, absender, antwort, n -> n.text(
                        "zustaendig", antwort.angabe(ERGEBNIS).equals("JA"))
                .text("begruendung", antwort.angabe(Anliegen.TEXT)));
    }

    /** 010202: sends documents of the file, or says why not. */
    public byte[] aktenantwort(
            Nachrichtenauftrag auftrag, Stelle absender, Anliegen antwort, Consumer<XmlSchreiber> anlagen) {
        return antworte("Aktenversand.AntwortAufAnforderung", auftrag, absender, antwort, n -> {
            n.text("ergebnis", antwort.angabe(ERGEBNIS).equals("JA") ? "UEBERSANDT" : "ABGELEHNT")
                    .text("begruendung", antwort.angabe(Anliegen.TEXT));
            anlagen.accept(n);
        });
    }

    /** 010203: says which files were sent; without trigger, because it answers nothing by itself. */
    public byte[] versandbestaetigung(
            Nachrichtenauftrag auftrag, Stelle absender, Anliegen antwort, List<Dokument> dokumente) {
        return schreibe(
                "Aktenversand.Versandbestaetigung",
                auftrag,
                absender,
                antwort.gegenueber(),
                null,
                antwort.angabe(ZEICHEN),
                n -> dokumente.forEach(d -> n.element(
                        "datei", e -> e.text("bezeichnung", d.bezeichnung()).text("pruefsumme", d.pruefsumme()))));
    }

    /** 010205: what the competent authority should know before it has read the file. */
    public byte[] vorabinformationen(
            Nachrichtenauftrag auftrag, Stelle absender, Anliegen antwort, String bvaVerfahrensnummer) {
        return schreibe(
                "Aktenversand.VorabInformationen",
                auftrag,
                absender,
                antwort.gegenueber(),
                null,
                antwort.angabe(ZEICHEN),
                n -> n.text("bvaVerfahrensnummer", bvaVerfahrensnummer));
    }

    /** Keys of an answer beside those of {@link Anliegen}: JA or NEIN, and the requester's own reference. */
    static final String ERGEBNIS = "ergebnis";

    static final String ZEICHEN = "geschaeftszeichen";

    private byte[] antworte(
            String name, Nachrichtenauftrag auftrag, Stelle absender, Anliegen antwort, Consumer<XmlSchreiber> inhalt) {
        return schreibe(
                name, auftrag, absender, antwort.gegenueber(), antwort.ausloeser(), antwort.angabe(ZEICHEN), inhalt);
    }

    private byte[] schreibe(
            String name,
            Nachrichtenauftrag auftrag,
            Stelle absender,
            Stelle empfaenger,
            UUID ausloeser,
            String zeichen,
            Consumer<XmlSchreiber> inhalt) {
        String typ = auftrag.nachrichtentyp();
        return vertrag.schreibe(
                "ABHABH." + name + "." + typ, auftrag, new Kopf(typ, empfaenger, absender, ausloeser), n -> {
                    n.text("geschaeftszeichen", zeichen);
                    inhalt.accept(n);
                });
    }
}
