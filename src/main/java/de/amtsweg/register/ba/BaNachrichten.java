package de.amtsweg.register.ba;

import de.amtsweg.register.Grundpersonalien;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.Nachrichtenvertrag;
import de.amtsweg.register.Stelle;
import de.amtsweg.xml.XmlSchreiber;
import java.util.List;
import java.util.UUID;

/** Writes messages to the BA. */
public final class BaNachrichten {

    private final Nachrichtenvertrag vertrag = vertrag();

    static Nachrichtenvertrag vertrag() {
        return new Nachrichtenvertrag(
                "urn:amtsweg:ba:1",
                new Stelle("BA:0001", "Bundesagentur für Arbeit, Arbeitsmarktzulassung"),
                "connectors/ba/vertrag/ba.xsd");
    }

    /** Asks for consent (§ 39 AufenthG). */
    public byte[] zustimmungsanfrage(Nachrichtenauftrag auftrag, Stelle absender, Zustimmungsanfrage anfrage) {
        return vertrag.schreibe("Zustimmungsanfrage", "Zustimmungsanfrage", auftrag, absender, n -> {
            n.text("vorgangsnummer", auftrag.vorgangsnummer())
                    .text("verfahren", anfrage.beschleunigt() ? "BESCHLEUNIGT" : "REGULAER")
                    .text("rechtsgrundlage", anfrage.rechtsgrundlage());
            n.element("person", p -> person(p, anfrage.person()));
            n.element("arbeitgeber", a -> arbeitgeber(a, anfrage.arbeitgeber()));
            anfrage.beschaeftigung().schreibe(n);
            anfrage.anlagen().forEach(a -> a.schreibe(n));
        });
    }

    /**
     * Answers INFORMATION_UNZUREICHEND.
     *
     * @param anfrage UUID of the request that is completed
     * @param text what the caseworker writes
     * @param beschaeftigung the whole employment anew if anything in it changed, or null
     */
    public byte[] ergaenzung(
            Nachrichtenauftrag auftrag,
            Stelle absender,
            UUID anfrage,
            String text,
            Beschaeftigung beschaeftigung,
            List<Anlage> anlagen) {
        return vertrag.schreibe("Ergaenzung", "Ergaenzung", auftrag, absender, n -> {
            n.text("vorgangsnummer", auftrag.vorgangsnummer())
                    .text("anfrageUUID", anfrage)
                    .text("text", text);
            if (beschaeftigung != null) {
                beschaeftigung.schreibe(n);
            }
            anlagen.forEach(a -> a.schreibe(n));
        });
    }

    /** The BA gets no more than it needs: place of birth and former names stay here. */
    private static void person(XmlSchreiber p, Grundpersonalien person) {
        p.text("familienname", person.familienname())
                .text("vornamen", person.vornamen())
                .text("geburtsdatum", person.geburtsdatum())
                .code("geschlecht", person.geschlecht().code());
        person.staatsangehoerigkeiten().forEach(s -> p.code("staatsangehoerigkeit", s));
    }

    private static void arbeitgeber(XmlSchreiber a, Zustimmungsanfrage.Arbeitgeber arbeitgeber) {
        a.text("name", arbeitgeber.name()).text("betriebsnummer", arbeitgeber.betriebsnummer());
        if (arbeitgeber.anschrift() != null) {
            arbeitgeber.anschrift().schreibe(a);
        }
    }
}
