package de.amtsweg.register.stellen;

import de.amtsweg.register.Antwortkopf;
import de.amtsweg.register.Nachrichtenauftrag;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Handnachricht;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlSchreiber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Query in a nationality procedure (§ 37 StAG); never a security query of § 73 AufenthG. */
final class VerfassungsschutzVertrag extends Stellenvertrag {

    static final String ANFRAGE = "Verfassungsschutzanfrage";
    private static final int MINDESTALTER = 16;

    VerfassungsschutzVertrag() {
        super("verfassungsschutz", "Verfassungsschutzbehörde", "LFV:0001");
    }

    @Override
    List<Handnachricht> nachrichten(Fallbild fall) {
        return Einbuergerung.nurFuer(fall, Handnachricht.mit(ANFRAGE, "Anfrage nach § 37 StAG", Einbuergerung.FELD));
    }

    @Override
    Optional<Anliegen> vonSelbst(Nachrichtenauftrag auftrag, Fallbild fall) {
        return Einbuergerung.vonSelbst(auftrag, name(), ANFRAGE, Einbuergerung.FELD.name());
    }

    @Override
    void inhalt(XmlSchreiber ziel, Nachrichtenauftrag auftrag, Fallbild fall, Anliegen anfrage) {
        if (fall.alter() < MINDESTALTER) {
            throw new FachlicherFehler("Daten von Personen unter 16 Jahren werden der Verfassungsschutzbehörde nicht"
                    + " übermittelt (§ 37 Satz 1 StAG).");
        }
        ziel.text("rechtsgrundlage", "§ 37 StAG");
        Einbuergerung.schreibe(ziel, anfrage);
        ziel.text("verantwortlichePerson", auftrag.verantwortlich()).element("person", p -> {
            fall.person().schreibe(p);
            if (fall.anschrift() != null) {
                fall.anschrift().schreibe(p);
            }
        });
    }

    @Override
    Stellenauskunft auskunft(XmlElement n, Antwortkopf kopf) {
        if (!n.name().equals("Verfassungsschutzauskunft")) {
            throw keineAntwort(n);
        }
        List<String> wortlaut = new ArrayList<>();
        n.alle("ausschlussgrund")
                .forEach(a -> wortlaut.add("In Betracht kommt ein Ausschlussgrund nach " + a.inhalt()));
        n.finde("text").ifPresent(t -> wortlaut.add(t.inhalt()));
        return Stellenauskunft.mit(
                kopf,
                n.text("ergebnis"),
                "Auskunft der Verfassungsschutzbehörde",
                "§ 37 StAG",
                n.text("zeichenDerStelle"),
                wortlaut);
    }

    @Override
    String kategorie() {
        return "SICHERHEITSAUSKUNFT";
    }
}
