package de.amtsweg.verpflichtung;

import de.amtsweg.bescheid.Leistungsbescheide;
import de.amtsweg.bescheid.Leistungsdaten;
import de.amtsweg.bescheid.Schuldner;
import de.amtsweg.post.Mailanlass;
import de.amtsweg.post.Mailausgang;
import de.amtsweg.verpflichtung.Aufwendung.Eigene;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The authority's own costs of §§ 66 and 67 AufenthG: hearing of the debtors and notice to each of them. */
@Service
class Kostenbescheide {

    private final Aufwendungen aufwendungen;
    private final Schuldnerkreis schuldner;
    private final Erklaerungen erklaerungen;
    private final Leistungsbescheide papiere;
    private final Mailausgang mail;
    private final Clock uhr;

    Kostenbescheide(
            Aufwendungen aufwendungen,
            Schuldnerkreis schuldner,
            Erklaerungen erklaerungen,
            Leistungsbescheide papiere,
            Mailausgang mail,
            Clock uhr) {
        this.aufwendungen = aufwendungen;
        this.schuldner = schuldner;
        this.erklaerungen = erklaerungen;
        this.papiere = papiere;
        this.mail = mail;
        this.uhr = uhr;
    }

    void hoereAn(String nummer) {
        Aufwendung a = aufwendungen.lade(nummer);
        LocalDate frist = papiere.hoereAn(nummer, schuldner.zu(nummer, a), daten(nummer, a));
        aufwendungen.lege(nummer, a.angehoert(LocalDate.now(uhr), frist), null);
        mail.lege(nummer, Mailanlass.SCHREIBEN_LIEGT_VOR);
    }

    void erlasse(String nummer) {
        Aufwendung a = aufwendungen.lade(nummer);
        List<Schuldner> alle = schuldner.zu(nummer, a);
        papiere.erlasse(nummer, alle, daten(nummer, a));
        mail.lege(nummer, Mailanlass.BESCHEID_LIEGT_VOR);
    }

    private Leistungsdaten daten(String nummer, Aufwendung a) {
        Eigene e = a.eigene();
        Map<String, BigDecimal> posten = new LinkedHashMap<>();
        posten.put("Beförderung und Reise (§ 67 Absatz 1 Nummer 1 AufenthG)", e.befoerderung());
        posten.put("Verwaltung, Haft, Dolmetscher, Unterbringung und Versorgung (Nummer 2)", e.verwaltung());
        posten.put("Begleitung einschließlich Personal (Nummer 3)", e.begleitung());
        posten.values().removeIf(b -> b.signum() == 0);
        return new Leistungsdaten(
                a.nummer(),
                "Am " + Geldworte.tag(erklaerungen.tag(nummer)) + " haben Sie sich verpflichtet, die Kosten für "
                        + a.gast() + " zu tragen, auch die der Ausreise. Durch die Maßnahme „"
                        + a.art().bezeichnung() + "“ (" + Erstattung.zeitraum(a) + ") sind uns Kosten entstanden.",
                posten,
                e.summe(),
                e.angehoert(),
                e.forderung() == null
                        ? null
                        : new Leistungsdaten.Entscheidung(
                                e.forderung().stellungnahme(),
                                e.forderung().begruendung(),
                                e.forderung().zahlbarBis(),
                                e.forderung().zahlungsweg()));
    }
}
