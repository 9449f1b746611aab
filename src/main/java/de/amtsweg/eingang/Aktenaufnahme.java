package de.amtsweg.eingang;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.akte.Dokumentkategorie;
import de.amtsweg.vorgang.Prozessstart;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes files into a case's file, each content once, and tells a case that waits for documents. */
@Component
public class Aktenaufnahme {

    private final Eingangsbuch buch;
    private final Dokumente dokumente;
    private final Vorgaenge vorgaenge;
    private final Prozessstart prozess;
    private final JdbcClient jdbc;

    Aktenaufnahme(Eingangsbuch buch, Dokumente dokumente, Vorgaenge vorgaenge, Prozessstart prozess, JdbcClient jdbc) {
        this.buch = buch;
        this.dokumente = dokumente;
        this.vorgaenge = vorgaenge;
        this.prozess = prozess;
        this.jdbc = jdbc;
    }

    /**
     * A file that came in, now in the file.
     *
     * @param neu false if the file had this content before
     */
    public record Aufnahme(UUID dokument, boolean neu) {}

    /** Takes a file; one with the same content is not taken twice, whoever delivers it, and on whichever node. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Aufnahme nimm(
            String vorgangsnummer, String bezeichnung, String dateiname, String kategorie, String mime, byte[] inhalt) {
        nacheinander(vorgangsnummer);
        String pruefsumme = Dokumente.pruefsumme(inhalt);
        return dokumente.zu(vorgangsnummer).stream()
                .filter(d -> "EINGANG".equals(d.herkunft()) && pruefsumme.equals(d.pruefsumme()))
                .map(Dokument::id)
                .findFirst()
                .map(id -> new Aufnahme(id, false))
                .orElseGet(() -> new Aufnahme(
                        dokumente.nimmEingang(vorgangsnummer, bezeichnung, dateiname, kategorie, mime, inhalt), true));
    }

    void nimmZurAkte(Eingangsstueck stueck, String vorgangsnummer, String person) {
        boolean unterlage = false;
        int genommen = 0;
        for (Eingangsteil teil : stueck.teile()) {
            if (teil.auslassung() == null) {
                String kategorie = teil.kategorie() == null ? Dokumentkategorie.SONSTIGES.name() : teil.kategorie();
                Aufnahme aufnahme = nimm(
                        vorgangsnummer,
                        stueck.betreff(),
                        teil.dateiname(),
                        kategorie,
                        teil.mime(),
                        buch.inhalt(teil.id()));
                buch.istDokument(teil.id(), aufnahme.dokument());
                genommen++;
                unterlage |= aufnahme.neu() && !teil.mime().startsWith("text/");
            }
        }
        vorgaenge.vermerke(
                vorgangsnummer,
                "Posteingang zugeordnet: " + stueck.quelle().bezeichnung() + " „" + stueck.betreff() + "“ von "
                        + stueck.absender() + dateien(genommen),
                person);
        if (unterlage && stueck.quelle() != Quelle.REGISTER) {
            prozess.unterlagenEingegangen(vorgangsnummer);
        }
    }

    private static String dateien(int anzahl) {
        return switch (anzahl) {
            case 0 -> "";
            case 1 -> ", eine Datei";
            default -> ", " + anzahl + " Dateien";
        };
    }

    private void nacheinander(String vorgangsnummer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("akte/" + vorgangsnummer)
                .query((rs, n) -> "")
                .single();
    }
}
