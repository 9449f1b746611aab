package de.amtsweg.register.bva;

import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.register.Stelle;
import de.amtsweg.xml.XmlSchreiber;

/** Writes messages to the BVA. */
public final class BvaNachrichten {

    private final Nachrichtenvertrag vertrag = vertrag();

    static Nachrichtenvertrag vertrag() {
        return new Nachrichtenvertrag(
                "urn:amtsweg:bva:1", new Stelle("BVA:0001", "Bundesverwaltungsamt"), "connectors/bva/vertrag/bva.xsd");
    }

    /** Asks the security authorities through the BVA. */
    public byte[] sicherheitsabfrage(Nachrichtenauftrag auftrag, Stelle absender, Sicherheitsabfrage abfrage) {
        return vertrag.schreibe("Sicherheitsabfrage", "Sicherheitsabfrage", auftrag, absender, n -> n.text(
                        "vorgangsnummer", auftrag.vorgangsnummer())
                .text("rechtsgrundlage", "§ 73 Abs. 2 AufenthG")
                .text("anlass", abfrage.anlass())
                .text("verantwortlichePerson", auftrag.verantwortlich())
                .element("person", p -> person(p, abfrage)));
    }

    /**
     * Asks whether a document is searched for.
     *
     * @param staat who issued it, ISO 3166-1 alpha-3, or null
     */
    public byte[] sachfahndungsanfrage(Nachrichtenauftrag auftrag, Stelle absender, String nummer, String staat) {
        return vertrag.schreibe("Sachfahndungsanfrage", "Sachfahndungsanfrage", auftrag, absender, n -> n.text(
                        "vorgangsnummer", auftrag.vorgangsnummer())
                .text("verantwortlichePerson", auftrag.verantwortlich())
                .text("dokumentennummer", nummer)
                .code("ausstellenderStaat", staat));
    }

    private static void person(XmlSchreiber p, Sicherheitsabfrage abfrage) {
        p.text("azrNummer", abfrage.azrNummer());
        abfrage.person().schreibe(p);
        abfrage.andereNamen().forEach(name -> p.text("andererName", name));
        p.text("passnummer", abfrage.passnummer());
        if (abfrage.anschrift() != null) {
            abfrage.anschrift().schreibe(p);
        }
    }
}
