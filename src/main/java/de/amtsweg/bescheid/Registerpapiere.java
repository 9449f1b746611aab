package de.amtsweg.bescheid;

import de.amtsweg.vorgang.Vorgang;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers of registers as papers for the file. */
@Component
public class Registerpapiere {

    private static final DateTimeFormatter ZEIT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");

    private final Briefe briefe;
    private final Papiere papiere;
    private final Clock uhr;

    Registerpapiere(Briefe briefe, Papiere papiere, Clock uhr) {
        this.briefe = briefe;
        this.papiere = papiere;
        this.uhr = uhr;
    }

    /** The answer of the security authorities as PDF. */
    public byte[] sicherheitsauskunft(Vorgang vorgang, String verfahrensnummer, String ergebnis, String wortlaut) {
        return papiere.sicherheitsauskunft(new Auskunftsdaten(
                briefe.kopf(vorgang),
                vorgang.vorgangsnummer(),
                briefe.heute(),
                vorgang.antragsteller(),
                "Bundesverwaltungsamt",
                verfahrensnummer,
                "Sicherheitsantwort",
                LocalDateTime.now(uhr).format(ZEIT),
                "Beteiligung nach § 73 Abs. 2 AufenthG",
                briefe.sachbearbeitung(vorgang),
                ergebnis,
                wortlaut == null ? "" : wortlaut));
    }

    /**
     * The answer of the search for documents as PDF.
     *
     * @param veranlasstVon name of the person who asked
     */
    public byte[] sachfahndungsauskunft(
            Vorgang vorgang, String dokument, String veranlasstVon, String ergebnis, String wortlaut) {
        return papiere.sachfahndungsauskunft(
                new Auskunftsdaten(
                        briefe.kopf(vorgang),
                        vorgang.vorgangsnummer(),
                        briefe.heute(),
                        vorgang.antragsteller(),
                        "Bundesverwaltungsamt",
                        null,
                        "Sachfahndungsantwort",
                        LocalDateTime.now(uhr).format(ZEIT),
                        "Prüfung des vorgelegten Dokuments",
                        veranlasstVon,
                        ergebnis,
                        wortlaut == null ? "" : wortlaut),
                dokument);
    }

    /**
     * An answer of a partner as it goes into the file.
     *
     * @param titel what the paper is
     * @param zeichen the partner's reference, or null
     * @param nachricht name of the message
     * @param wortlaut paragraphs, may be empty
     */
    public record Auskunft(
            String titel,
            String rechtsgrundlage,
            String stelle,
            String zeichen,
            String nachricht,
            String ergebnis,
            List<String> wortlaut) {}

    /** The answer of any other partner as PDF. */
    public byte[] auskunft(Vorgang vorgang, Auskunft auskunft) {
        return Schriftsetzer.setzen(Registerauskunft.von(
                briefe.kopf(vorgang),
                vorgang.vorgangsnummer(),
                vorgang.antragsteller(),
                briefe.heute(),
                LocalDateTime.now(uhr).format(ZEIT),
                auskunft));
    }
}
