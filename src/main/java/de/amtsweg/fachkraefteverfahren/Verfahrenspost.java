package de.amtsweg.fachkraefteverfahren;

import de.amtsweg.antrag.Antraege;
import de.amtsweg.antrag.Antrag;
import de.amtsweg.bescheid.Schreiben;
import de.amtsweg.fachkraefteverfahren.Verfahrensstand.Anerkennung;
import de.amtsweg.fachkraefteverfahren.Verfahrensstand.Eroeffnung;
import de.amtsweg.fachkraefteverfahren.Verfahrensstand.Vereinbarung;
import de.amtsweg.freigabe.Freigaben;
import de.amtsweg.post.Mailanlass;
import de.amtsweg.post.Mailausgang;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import de.amtsweg.vorgang.Zustand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The letters of an accelerated procedure: to the employer, to the body that recognises, to the mission abroad. */
@Service
class Verfahrenspost {

    private final Antraege antraege;
    private final Verfahrensstaende staende;
    private final Vorabpruefung pruefung;
    private final Freigaben freigaben;
    private final Schreiben schreiben;
    private final Mailausgang mail;
    private final Vorgaenge vorgaenge;
    private final Clock uhr;

    Verfahrenspost(
            Antraege antraege,
            Verfahrensstaende staende,
            Vorabpruefung pruefung,
            Freigaben freigaben,
            Schreiben schreiben,
            Mailausgang mail,
            Vorgaenge vorgaenge,
            Clock uhr) {
        this.antraege = antraege;
        this.staende = staende;
        this.pruefung = pruefung;
        this.freigaben = freigaben;
        this.schreiben = schreiben;
        this.mail = mail;
        this.vorgaenge = vorgaenge;
        this.uhr = uhr;
    }

    /** Makes out the agreement and sends it to the employer to be signed. */
    void fertigeVereinbarungAus(String nummer) {
        LocalDate heute = LocalDate.now(uhr);
        Antrag antrag = antraege.lade(nummer);
        Verfahrensstand stand = staende.zu(nummer);
        schreiben.aktenblatt(
                nummer,
                "Vereinbarung zum beschleunigten Fachkräfteverfahren",
                "vereinbarung-81a.pdf",
                heute,
                "Vereinbarung nach § 81a Absatz 2 AufenthG zwischen dem Arbeitgeber und der Ausländerbehörde.",
                Vereinbarungstext.abschnitte(antrag, vorgaenge.lade(nummer), stand));
        anArbeitgeber(
                nummer,
                "Vereinbarung zum beschleunigten Fachkräfteverfahren",
                "vereinbarung",
                "Die Vereinbarung nach § 81a Absatz 2 AufenthG ist ausgefertigt. Bitte unterschreiben Sie sie und geben"
                        + " Sie sie uns zurück. Danach beginnen wir.",
                "Für das Verfahren fällt eine Gebühr von "
                        + Verfahrensworte.euro(stand.vereinbarung().gebuehr())
                        + " an (§ 47 Absatz 1 Nummer 15 AufenthV).",
                "Vorzulegen sind: " + String.join("; ", stand.eroeffnung().nachweise()) + ".");
        Vereinbarung v = stand.vereinbarung();
        staende.aendere(nummer, s -> s.mit(new Vereinbarung(v.gebuehr(), heute, null, false, null)));
    }

    /** Asks the body in writing, pointing to the accelerated procedure (§ 81a (3) sentence 1 Nr. 2, 2a AufenthG). */
    void leiteAnerkennungEin(String nummer) {
        Anerkennung a = staende.zu(nummer).anerkennung();
        Antrag antrag = antraege.lade(nummer);
        schreiben.mitteilungAn(
                a.stelle(),
                nummer,
                "Beschleunigtes Fachkräfteverfahren: Antrag auf Anerkennung",
                "anerkennung-einleiten",
                List.of(
                        "im beschleunigten Fachkräfteverfahren (§ 81a AufenthG) leiten wir für "
                                + person(vorgaenge.lade(nummer)) + " " + a.art().bezeichnung() + " ein (§ 81a Absatz 3"
                                + " Satz 1 " + a.art().nummer() + " AufenthG). Der Arbeitgeber, "
                                + antrag.erwerbstaetigkeit().arbeitgeber().name()
                                + ", hat uns dazu bevollmächtigt.",
                        "Beruf: " + antrag.erwerbstaetigkeit().berufsbezeichnung() + "."
                                + (a.reglementiert()
                                        ? " Der Beruf ist reglementiert; wir bitten zugleich um die Erlaubnis zur"
                                                + " Berufsausübung."
                                        : ""),
                        "Bitte bestätigen Sie uns den Eingang und die Vollständigkeit, nennen Sie uns fehlende Nachweise"
                                + " und senden Sie uns Ihre Feststellung unter unserem Zeichen."));
        vorgaenge.vermerke(nummer, "Anerkennung eingeleitet bei " + a.stelle().get(0), null);
    }

    /** The employer learns what the body wrote; where there is something to discuss he is invited (§ 81a (3) Nr. 3). */
    void unterrichteUeberAnerkennung(String nummer) {
        Anerkennung a = staende.zu(nummer).anerkennung();
        List<String> absaetze = new ArrayList<>(List.of(a.stelle().get(0) + " hat uns am " + Verfahrensworte.tag(a.am())
                + " mitgeteilt: " + a.ergebnis().bezeichnung() + "."));
        if (a.vermerk() != null) {
            absaetze.add(a.vermerk());
        }
        if (a.ergebnis() != Anerkennungsergebnis.BESTAETIGUNG) {
            absaetze.add("Wir laden Sie ein, die Unterlagen bei uns abzuholen und den weiteren Ablauf zu besprechen"
                    + " (§ 81a Absatz 3 Satz 1 Nummer 3 AufenthG). Bitte vereinbaren Sie dazu einen Termin.");
        }
        anArbeitgeber(nummer, "Stand der Anerkennung", "anerkennung", absaetze.toArray(String[]::new));
    }

    /** The Vorabzustimmung as a paper for the employer, and to the mission abroad, which is told what is coming. */
    void erteileVorabzustimmung(String nummer) {
        Vorgang vorgang = vorgaenge.lade(nummer);
        Eroeffnung e = staende.zu(nummer).eroeffnung();
        String bezeichnung = pruefung.zeige(nummer).bezeichnung();
        String satz = "Der Erteilung eines nationalen Visums an " + person(vorgang) + " nach " + bezeichnung
                + " stimmen wir vorab zu (§ 81a Absatz 3 Satz 1 Nummer 6 AufenthG, § 31 Absatz 4 AufenthV).";
        String beschaeftigung = "Beschäftigung: "
                + antraege.lade(nummer).erwerbstaetigkeit().berufsbezeichnung() + " bei "
                + antraege.lade(nummer).erwerbstaetigkeit().arbeitgeber().name() + ", " + e.betriebsstaette() + ".";
        anArbeitgeber(
                nummer,
                "Vorabzustimmung zum Visum",
                "vorabzustimmung",
                satz,
                beschaeftigung,
                "Bitte leiten Sie diese Vorabzustimmung der Person weiter. Sie legt sie der Auslandsvertretung ("
                        + e.auslandsvertretung().get(0)
                        + ") mit der Terminanfrage vor. Der Termin liegt innerhalb der folgenden drei Wochen; über den"
                        + " vollständigen Antrag wird in der Regel innerhalb von drei Wochen entschieden (§ 31a"
                        + " AufenthV).",
                familie(e));
        schreiben.mitteilungAn(
                e.auslandsvertretung(),
                nummer,
                "Vorabzustimmung im beschleunigten Fachkräfteverfahren",
                "vorabzustimmung-auslandsvertretung",
                List.of(
                        satz,
                        beschaeftigung,
                        "Wir informieren Sie über die bevorstehende Visumantragstellung (§ 81a Absatz 3 Satz 1 Nummer 5"
                                + " AufenthG).",
                        familie(e)));
        vorgaenge.setzeZustand(nummer, Zustand.ENTSCHIEDEN);
        vorgaenge.vermerke(nummer, "Vorabzustimmung erteilt", null);
    }

    /** The reason why it cannot be given. */
    void sageAb(String nummer) {
        String grund = freigaben.entwurf(nummer).orElseThrow().begruendung();
        anArbeitgeber(
                nummer,
                "Beschleunigtes Fachkräfteverfahren: keine Vorabzustimmung",
                "absage",
                "Der Erteilung eines Visums an " + person(vorgaenge.lade(nummer))
                        + " können wir nicht vorab zustimmen. Der Grund: " + grund,
                "Die Person kann das Visum auch ohne dieses Verfahren bei der Auslandsvertretung beantragen. Haben sich"
                        + " die Umstände geändert, können Sie das beschleunigte Verfahren erneut beantragen.");
        vorgaenge.setzeZustand(nummer, Zustand.ENTSCHIEDEN);
        vorgaenge.vermerke(nummer, "Keine Vorabzustimmung, Arbeitgeber unterrichtet", null);
    }

    private void anArbeitgeber(String nummer, String betreff, String datei, String... absaetze) {
        schreiben.mitteilung(nummer, betreff, datei, List.of(absaetze));
        mail.lege(nummer, Mailanlass.SCHREIBEN_LIEGT_VOR);
    }

    private static String person(Vorgang v) {
        return (v.vornamen() + " " + v.nachname()).strip()
                + (v.geburtsdatum() == null ? "" : ", geboren am " + Verfahrensworte.tag(v.geburtsdatum()));
    }

    private static String familie(Eroeffnung e) {
        return e.angehoerige().isEmpty()
                ? "Familienangehörige sind nicht angemeldet."
                : "Das Verfahren umfasst auch den Familiennachzug, wenn die Visa in zeitlichem Zusammenhang beantragt"
                        + " werden (§ 81a Absatz 4 AufenthG): "
                        + e.angehoerige().stream().map(Angehoeriger::inWorten).collect(Collectors.joining("; ")) + ".";
    }
}
