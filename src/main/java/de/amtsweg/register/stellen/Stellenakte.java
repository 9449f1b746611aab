package de.amtsweg.register.stellen;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.bescheid.Registerpapiere;
import de.amtsweg.register.Fallangaben;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import org.springframework.stereotype.Component;

/** Takes answers into the file, whether or not the case still runs: the result, a paper of it, and what came with it. */
@Component
class Stellenakte {

    private final Fallangaben fall;
    private final Beteiligungen beteiligungen;
    private final Dokumente dokumente;
    private final Registerpapiere papiere;

    Stellenakte(Fallangaben fall, Beteiligungen beteiligungen, Dokumente dokumente, Registerpapiere papiere) {
        this.fall = fall;
        this.beteiligungen = beteiligungen;
        this.dokumente = dokumente;
        this.papiere = papiere;
    }

    void nimm(String vorgangsnummer, Stellenvertrag vertrag, Stellenauskunft auskunft) {
        beteiligungen.halteFest(vorgangsnummer, vertrag.schluessel(auskunft), auskunft.code(), auskunft.angaben());
        byte[] pdf = papiere.auskunft(
                fall.vorgang(vorgangsnummer),
                new Registerpapiere.Auskunft(
                        auskunft.titel(),
                        auskunft.rechtsgrundlage(),
                        vertrag.bezeichnung(),
                        auskunft.zeichen(),
                        auskunft.kopf().nachrichtentyp(),
                        Beteiligung.inWorten(auskunft.code()),
                        auskunft.wortlaut()));
        dokumente.nimmAusgang(
                vorgangsnummer, auskunft.titel(), "auskunft-" + vertrag.name() + ".pdf", vertrag.kategorie(), pdf);
        if (auskunft.urkunde() != null) {
            dokumente.nimmEingang(
                    vorgangsnummer,
                    auskunft.urkunde().bezeichnung(),
                    auskunft.urkunde().dateiname(),
                    "PERSONENSTAND",
                    "application/pdf",
                    auskunft.urkunde().inhalt());
        }
    }
}
