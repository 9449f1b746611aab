package de.amtsweg.bescheid;

import de.amtsweg.bescheid.Fiktionsausgaben.Fiktionsausgabe;
import de.amtsweg.post.Mailanlass;
import de.amtsweg.post.Mailausgang;
import de.amtsweg.vorgang.OffeneAufgaben;
import de.amtsweg.vorgang.Vorgaenge;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Service;

/** A certificate ends before the decision: when to ask for a new one, what to know then, inviting to fetch it. */
@Service
class Fiktionserneuerung {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Fiktionsausgaben ausgaben;
    private final FiktionProperties einstellungen;
    private final OffeneAufgaben aufgaben;
    private final Schreiben schreiben;
    private final Mailausgang mail;
    private final Vorgaenge vorgaenge;
    private final Briefe briefe;

    Fiktionserneuerung(
            Fiktionsausgaben ausgaben,
            FiktionProperties einstellungen,
            OffeneAufgaben aufgaben,
            Schreiben schreiben,
            Mailausgang mail,
            Vorgaenge vorgaenge,
            Briefe briefe) {
        this.ausgaben = ausgaben;
        this.einstellungen = einstellungen;
        this.aufgaben = aufgaben;
        this.schreiben = schreiben;
        this.mail = mail;
        this.vorgaenge = vorgaenge;
        this.briefe = briefe;
    }

    /** The day on which a new certificate is to be decided on. */
    LocalDate faellig(String vorgangsnummer) {
        return ausgaben.neueste(vorgangsnummer)
                .gueltigBis()
                .minusDays(einstellungen.vorlauf().toDays());
    }

    /** Until when the question may be put off: while the certificate lasts, or as long again as the lead time. */
    LocalDate spaetestens(String vorgangsnummer) {
        LocalDate bis = ausgaben.neueste(vorgangsnummer).gueltigBis();
        return bis.isAfter(briefe.heute())
                ? bis
                : briefe.heute().plusDays(einstellungen.vorlauf().toDays());
    }

    /** Why the question is put, for the screen. */
    String uebersicht(String vorgangsnummer, String formular) {
        Fiktionsausgabe ausgabe = ausgaben.neueste(vorgangsnummer);
        List<String> offen = aufgaben.ausser(vorgangsnummer, formular);
        boolean beendet = ausgabe.gueltigBis().isBefore(briefe.heute());
        return "- **Bescheinigung:** " + ausgabe.seriennummer() + ", ausgehändigt am "
                + ausgabe.ausgehaendigt().format(TAG) + "\n- **" + (beendet ? "Endete" : "Endet") + " am:** "
                + ausgabe.gueltigBis().format(TAG) + "\n- **Der Vorgang wartet auf:** "
                + (offen.isEmpty() ? "den nächsten Schritt von Amtsweg" : String.join(", ", offen));
    }

    /** Letter, mail and return channel: a new certificate is ready to be fetched. */
    void ladeEin(String vorgangsnummer) {
        LocalDate bis = ausgaben.neueste(vorgangsnummer).gueltigBis();
        boolean beendet = bis.isBefore(briefe.heute());
        String text = "Ihre Fiktionsbescheinigung " + (beendet ? "endete" : "endet") + " am " + bis.format(TAG)
                + ". Über Ihren Antrag ist noch nicht entschieden. Sie erhalten deshalb eine neue Bescheinigung.";
        String bitte = "Bitte holen Sie sie " + (beendet ? "bald" : "spätestens an diesem Tag")
                + " bei uns ab und bringen Sie die alte Bescheinigung und Ihren Pass oder Passersatz mit. Die Wirkung"
                + " Ihres Antrags dauert bis zur Entscheidung (§ 81 Absatz 3 und 4 des Aufenthaltsgesetzes).";
        schreiben.einladung(
                vorgangsnummer, "Ihre neue Fiktionsbescheinigung", "fiktionsbescheinigung", List.of(text, bitte), bis);
        mail.lege(vorgangsnummer, Mailanlass.SCHREIBEN_LIEGT_VOR);
    }

    void lehneAb(String vorgangsnummer, String grund, LocalDate wiedervorlage, String person) {
        vorgaenge.vermerke(
                vorgangsnummer,
                "Keine neue Fiktionsbescheinigung: " + grund
                        + (wiedervorlage == null ? "" : " (wieder vorlegen am " + wiedervorlage.format(TAG) + ")"),
                person);
    }
}
