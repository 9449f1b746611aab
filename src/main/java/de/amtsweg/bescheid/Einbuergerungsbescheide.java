package de.amtsweg.bescheid;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.freigabe.Freigaben;
import de.amtsweg.post.Mailanlass;
import de.amtsweg.post.Mailausgang;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import de.amtsweg.vorgang.Zustand;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Service;

/** The notice in a naturalisation: only a refusal is one, the grant is a certificate. */
@Service
public class Einbuergerungsbescheide {

    private static final String GEBUEHR = "§ 38 Absatz 2 Satz 3 StAG";
    private static final String KEINE_GEBUEHR = "§ 38 Absatz 4 StAG";

    private final Briefe briefe;
    private final Papiere papiere;
    private final Anhoerungen anhoerungen;
    private final Freigaben freigaben;
    private final Dokumente dokumente;
    private final Mailausgang mail;
    private final Vorgaenge vorgaenge;

    Einbuergerungsbescheide(
            Briefe briefe,
            Papiere papiere,
            Anhoerungen anhoerungen,
            Freigaben freigaben,
            Dokumente dokumente,
            Mailausgang mail,
            Vorgaenge vorgaenge) {
        this.briefe = briefe;
        this.papiere = papiere;
        this.anhoerungen = anhoerungen;
        this.freigaben = freigaben;
        this.dokumente = dokumente;
        this.mail = mail;
        this.vorgaenge = vorgaenge;
    }

    /**
     * Issues the refusal and tells the person by mail that it is there.
     *
     * @param begruendung paragraphs, a line each
     * @param gebuehr in euros
     */
    public void lehneAb(String vorgangsnummer, String begruendung, BigDecimal gebuehr) {
        Vorgang vorgang = vorgaenge.lade(vorgangsnummer);
        Anhoerungen.Stand stand = anhoerungen.zu(vorgangsnummer).orElseThrow();
        byte[] pdf = papiere.ablehnungEinbuergerung(new Ablehnungsdaten(
                briefe.angaben(vorgang),
                Antragsart.EINBUERGERUNG,
                vorgang.antragsdatum(),
                List.of(),
                List.of("Sie haben am " + Brieftext.tag(vorgang.antragsdatum()) + " Ihre Einbürgerung beantragt."),
                Ablehnungsdaten.Gehoer.gewaehrt(stand.versandt(), stand.stellungnahme()),
                Bescheide.absaetze(begruendung),
                new Gebuehr(gebuehr, gebuehr.signum() > 0 ? GEBUEHR : KEINE_GEBUEHR, ""),
                briefe.name(freigaben.zeichnendePerson(vorgangsnummer).orElseThrow())));
        dokumente.nimmAusgang(vorgangsnummer, "Bescheid: Ablehnung der Einbürgerung", "bescheid.pdf", "BESCHEID", pdf);
        vorgaenge.setzeZustand(vorgangsnummer, Zustand.ENTSCHIEDEN);
        vorgaenge.vermerke(vorgangsnummer, "Bescheid erlassen", null);
        mail.lege(vorgangsnummer, Mailanlass.BESCHEID_LIEGT_VOR);
    }
}
