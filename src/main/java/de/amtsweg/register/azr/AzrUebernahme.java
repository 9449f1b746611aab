package de.amtsweg.register.azr;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.antrag.Datei;
import de.amtsweg.antrag.DateiAbgelehnt;
import de.amtsweg.antrag.Dateipruefung;
import de.amtsweg.register.Ausgang;
import de.amtsweg.register.Postausgang;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes what the register answered into the case. */
@Component
class AzrUebernahme {

    /** What a caseworker asks or corrects beside the case says nothing about how far the case itself has come. */
    private static final Set<String> NEBENHER = Set.of("AKTE", AzrMeldungen.BERICHTIGUNG);

    private final AzrLeser leser;
    private final Vorgaenge vorgaenge;
    private final Beteiligungen beteiligungen;
    private final Postausgang postausgang;
    private final AzrAuskuenfte auskuenfte;
    private final AzrAenderungen aenderungen;
    private final Dokumente dokumente;
    private final Dateipruefung pruefung;

    AzrUebernahme(
            AzrLeser leser,
            Vorgaenge vorgaenge,
            Beteiligungen beteiligungen,
            Postausgang postausgang,
            AzrAuskuenfte auskuenfte,
            AzrAenderungen aenderungen,
            Dokumente dokumente,
            Dateipruefung pruefung) {
        this.leser = leser;
        this.vorgaenge = vorgaenge;
        this.beteiligungen = beteiligungen;
        this.postausgang = postausgang;
        this.auskuenfte = auskuenfte;
        this.aenderungen = aenderungen;
        this.dokumente = dokumente;
        this.pruefung = pruefung;
    }

    void uebernimm(String vorgangsnummer, byte[] nachricht) {
        AzrAntwort antwort = leser.lies(nachricht);
        Optional<Ausgang> ausloeser = postausgang.finde(antwort.kopf().ausloeserUuid());
        String anlass = ausloeser.map(Ausgang::anlass).orElse("ANTRAG");
        if (antwort instanceof AzrAntwort.Gesamtauskunft auskunft) {
            vorgaenge.setzeAzrNummer(vorgangsnummer, auskunft.azrNummer());
            auskuenfte.halteFest(vorgangsnummer, nachricht);
        } else if (antwort instanceof AzrAntwort.Dokumentlieferung lieferung) {
            nimmZurAkte(vorgangsnummer, lieferung);
        } else if (antwort instanceof AzrAntwort.Fehler fehler && NEBENHER.contains(anlass)) {
            vorgaenge.vermerke(vorgangsnummer, "Das Ausländerzentralregister lehnt ab: " + fehler.text(), null);
        }
        if (AzrMeldungen.BERICHTIGUNG.equals(anlass) && antwort instanceof AzrAntwort.Bestaetigung bestaetigung) {
            fuehreReferenzNach(vorgangsnummer, bestaetigung.referenzId());
        }
        if (!NEBENHER.contains(anlass)) {
            halteFest(vorgangsnummer, antwort, ausloeser);
        }
    }

    private void halteFest(String vorgangsnummer, AzrAntwort antwort, Optional<Ausgang> ausloeser) {
        Map<String, String> angaben = new LinkedHashMap<>();
        boolean ruecknahme =
                ausloeser.map(Ausgang::anlass).filter("RUECKNAHME"::equals).isPresent();
        referenzDesAntrags(vorgangsnummer).ifPresent(r -> angaben.put(Beteiligung.ANTRAG_GEMELDET, r));
        if (antwort instanceof AzrAntwort.Bestaetigung bestaetigung) {
            vorgaenge.setzeAzrNummer(vorgangsnummer, bestaetigung.azrNummer());
            if (ruecknahme) {
                angaben.remove(Beteiligung.ANTRAG_GEMELDET);
            } else if (ausloeser.filter(AzrUebernahme::meldetAntrag).isPresent()) {
                angaben.put(Beteiligung.ANTRAG_GEMELDET, bestaetigung.referenzId());
            }
        } else if (antwort instanceof AzrAntwort.Trefferliste liste) {
            liste.treffer()
                    .forEach(t -> angaben.put("treffer." + t.azrNummer(), Sachverhaltswerte.anzeige(t.personalien())));
        } else if (antwort instanceof AzrAntwort.Fehler fehler) {
            angaben.put("text", fehler.text());
            ausgeschlossen(vorgangsnummer).ifPresent(n -> angaben.put(AzrPersonZuordnen.NICHT_IDENTISCH, n));
            fehler.personalienGleich().forEach(n -> angaben.put("treffer." + n, "AZR-Nummer " + n));
        }
        beteiligungen.halteFest(vorgangsnummer, Beteiligung.AZR, antwort.code(), angaben);
    }

    private static boolean meldetAntrag(Ausgang a) {
        return "090010".equals(a.nachrichtentyp()) && "ANTRAG".equals(a.anlass());
    }

    /** Who was ruled out once stays so: the next first report has to name all of them. */
    private Optional<String> ausgeschlossen(String vorgangsnummer) {
        return beteiligungen.zu(vorgangsnummer, Beteiligung.AZR).map(b -> b.angaben()
                .get(AzrPersonZuordnen.NICHT_IDENTISCH));
    }

    private Optional<String> referenzDesAntrags(String vorgangsnummer) {
        return beteiligungen.zu(vorgangsnummer, Beteiligung.AZR).map(b -> b.angaben()
                .get(Beteiligung.ANTRAG_GEMELDET));
    }

    /** A later withdrawal has to name the entry's newest version. */
    private void fuehreReferenzNach(String vorgangsnummer, String neue) {
        Optional<AzrAenderungen.Aenderung> aenderung = aenderungen.neueste(vorgangsnummer);
        beteiligungen.zu(vorgangsnummer, Beteiligung.AZR).ifPresent(b -> {
            String bisher = b.angaben().get(Beteiligung.ANTRAG_GEMELDET);
            aenderung.filter(a -> a.referenzId().equals(bisher)).ifPresent(a -> {
                Map<String, String> angaben = new LinkedHashMap<>(b.angaben());
                if (a.art() == Aenderungsart.GELOESCHT) {
                    angaben.remove(Beteiligung.ANTRAG_GEMELDET);
                } else {
                    angaben.put(Beteiligung.ANTRAG_GEMELDET, neue);
                }
                beteiligungen.halteFest(vorgangsnummer, b.baustein(), b.ergebnis(), angaben);
            });
        });
    }

    /** Filed by itself; what is no readable PDF or JPEG stays with the message and is told. */
    private void nimmZurAkte(String vorgangsnummer, AzrAntwort.Dokumentlieferung lieferung) {
        String bezeichnung = lieferung.angabe().bezeichnung() + " (AZR)";
        try {
            Datei datei = pruefung.pruefe(lieferung.dateiname(), lieferung.inhalt());
            dokumente.nimmEingang(
                    vorgangsnummer,
                    bezeichnung,
                    datei.name(),
                    "AUSWEISDOKUMENT".equals(lieferung.angabe().art()) ? "PASS" : "SONSTIGES",
                    datei.format().medientyp(),
                    lieferung.inhalt());
            vorgaenge.vermerke(vorgangsnummer, "Dokument aus dem AZR zur Akte genommen: " + bezeichnung, null);
        } catch (DateiAbgelehnt e) {
            vorgaenge.vermerke(
                    vorgangsnummer,
                    "Dokument aus dem AZR nicht zur Akte genommen: " + e.getMessage()
                            + " Die Nachricht bleibt im Posteingang gespeichert.",
                    null);
        }
    }
}
