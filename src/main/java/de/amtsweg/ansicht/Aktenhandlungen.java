package de.amtsweg.ansicht;

import de.amtsweg.akte.Dateiname;
import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.akte.Dokumentkategorie;
import de.amtsweg.antrag.Datei;
import de.amtsweg.antrag.Dateipruefung;
import de.amtsweg.vorgang.Beendigungsgrund;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Prozessstart;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a caseworker does in the tab. Each act and its line in the history are one transaction. */
@Service
class Aktenhandlungen {

    private static final int LAENGE_GRUND = 1000;
    private static final int LAENGE_RUECKNAHME = 2000;

    private final Aktenzugang zugang;
    private final Dokumente dokumente;
    private final Dateipruefung pruefung;
    private final Vorgaenge vorgaenge;
    private final Prozessstart prozess;

    Aktenhandlungen(
            Aktenzugang zugang,
            Dokumente dokumente,
            Dateipruefung pruefung,
            Vorgaenge vorgaenge,
            Prozessstart prozess) {
        this.zugang = zugang;
        this.dokumente = dokumente;
        this.pruefung = pruefung;
        this.vorgaenge = vorgaenge;
        this.prozess = prozess;
    }

    /** Puts a document that came in into another category; a refused one thereby counts again. */
    @Transactional
    public void ordneEin(String aufgabe, UUID id, String kategorie) {
        Dokument dokument = eingang(aufgabe, id);
        Dokumentkategorie neue = kategorie(kategorie);
        dokumente.setzeZustand(id, "EINGEORDNET", neue.name(), null);
        vermerke(dokument, "eingeordnet als „" + neue.bezeichnung() + "“");
    }

    /** Refuses a document that came in; the documents to be handed in lack it again. */
    @Transactional
    public void weiseZurueck(String aufgabe, UUID id, String begruendung) {
        Dokument dokument = eingang(aufgabe, id);
        String grund = pflichttext(begruendung, "warum das Dokument zurückgewiesen wird", LAENGE_GRUND);
        dokumente.setzeZustand(id, "ZURUECKGEWIESEN", dokument.kategorie(), grund);
        vermerke(dokument, "zurückgewiesen: " + grund);
    }

    /**
     * A document taken into the file.
     *
     * @param fortgesetzt whether the case waited for documents; then another task is open now
     */
    record Nachreichung(UUID id, boolean fortgesetzt) {}

    /** Takes a document the applicant handed in another way, and continues a case that waits for documents. */
    @Transactional
    public Nachreichung reicheNach(String aufgabe, String dateiname, byte[] inhalt, String kategorie) {
        String nummer = zugang.vorgang(aufgabe).vorgangsnummer();
        Dokumentkategorie art = kategorie(kategorie);
        Datei datei = pruefung.pruefe(Dateiname.bereinigt(dateiname), inhalt);
        UUID id = dokumente.nimmEingang(
                nummer,
                art.bezeichnung(),
                datei.name(),
                art.name(),
                datei.format().medientyp(),
                inhalt);
        dokumente.setzeZustand(id, "EINGEORDNET", art.name(), null);
        vorgaenge.vermerke(
                nummer,
                "Dokument „" + datei.name() + "“ zur Akte genommen als „" + art.bezeichnung() + "“",
                zugang.person());
        return new Nachreichung(id, prozess.unterlagenEingegangen(nummer));
    }

    /**
     * Records why the procedure ends without a decision; the process then asks a caseworker to confirm it.
     *
     * @param grund name of a {@link Beendigungsgrund}; null for a withdrawal
     */
    @Transactional
    public void beende(String aufgabe, String grund, String begruendung) {
        Vorgang vorgang = zugang.vorgang(aufgabe);
        Beendigungsgrund warum = beendigungsgrund(grund);
        String text = pflichttext(begruendung, warum.anzugeben(), LAENGE_RUECKNAHME);
        vorgaenge.halteBeendigungFest(vorgang.vorgangsnummer(), warum);
        // before the process moves: the next task shows this line
        vorgaenge.vermerke(vorgang.vorgangsnummer(), warum.bezeichnung() + " erfasst: " + text, zugang.person());
        if (!prozess.antragZurueckgenommen(vorgang.vorgangsnummer())) {
            throw Abgewiesen.entschieden();
        }
    }

    private static Beendigungsgrund beendigungsgrund(String name) {
        return name == null
                ? Beendigungsgrund.RUECKNAHME
                : Arrays.stream(Beendigungsgrund.values())
                        .filter(g -> g.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new FachlicherFehler("Bitte wählen Sie einen Grund aus der Liste."));
    }

    private Dokument eingang(String aufgabe, UUID id) {
        Dokument dokument = zugang.dokument(aufgabe, id);
        if (!"EINGANG".equals(dokument.herkunft())) {
            throw new FachlicherFehler("„" + dokument.bezeichnung()
                    + "“ hat die Behörde selbst erstellt. Einordnen und zurückweisen lässt sich nur, was eingegangen"
                    + " ist.");
        }
        return dokument;
    }

    private void vermerke(Dokument dokument, String tat) {
        vorgaenge.vermerke(
                dokument.vorgangsnummer(), "Dokument „" + dokument.dateiname() + "“ " + tat, zugang.person());
    }

    private static Dokumentkategorie kategorie(String code) {
        return Dokumentkategorie.eingang(code)
                .orElseThrow(() -> new FachlicherFehler("Bitte wählen Sie eine Kategorie aus der Liste."));
    }

    private static String pflichttext(String text, String was, int hoechstens) {
        String inhalt = text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        if (inhalt.isEmpty()) {
            throw new FachlicherFehler("Bitte geben Sie an, " + was + ".");
        }
        if (inhalt.length() > hoechstens) {
            throw new FachlicherFehler("Die Begründung darf höchstens " + hoechstens + " Zeichen lang sein.");
        }
        return inhalt;
    }
}
