package de.amtsweg.bescheid;

import de.amtsweg.vorgang.Vorgang;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
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
}
