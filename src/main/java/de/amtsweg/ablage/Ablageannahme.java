package de.amtsweg.ablage;

import de.amtsweg.akte.Dokumente;
import de.amtsweg.akte.Dokumentkategorie;
import de.amtsweg.antrag.Datei;
import de.amtsweg.antrag.DateiAbgelehnt;
import de.amtsweg.antrag.Dateipruefung;
import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.eingang.Aktenaufnahme;
import de.amtsweg.eingang.Eingangskorb;
import de.amtsweg.eingang.Einlieferung;
import de.amtsweg.eingang.Quelle;
import de.amtsweg.vorgang.Prozessstart;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes one file with its slip: into the case's file, or into the Posteingang. The same again changes nothing. */
@Service
class Ablageannahme {

    private final Vorgaenge vorgaenge;
    private final Aktenaufnahme aktenaufnahme;
    private final Eingangskorb korb;
    private final Prozessstart prozess;
    private final Dateipruefung pruefung;

    Ablageannahme(
            Vorgaenge vorgaenge,
            Aktenaufnahme aktenaufnahme,
            Eingangskorb korb,
            Prozessstart prozess,
            AblageProperties properties) {
        this.vorgaenge = vorgaenge;
        this.aktenaufnahme = aktenaufnahme;
        this.korb = korb;
        this.prozess = prozess;
        this.pruefung = new Dateipruefung(properties.maxDatei().toBytes());
    }

    /** What became of it. */
    enum Ausgang {
        ZUR_AKTE,
        SCHON_VORHANDEN,
        POSTEINGANG
    }

    /** @param vorgangsnummer null in the Posteingang */
    record Ergebnis(Ausgang ergebnis, String vorgangsnummer) {}

    /**
     * Takes the file.
     *
     * @throws Unbrauchbar if it is not what the slip says, or neither PDF nor JPEG
     */
    @Transactional
    public Ergebnis nimm(Behoerde behoerde, Begleitzettel zettel, byte[] inhalt) {
        if (!Dokumente.pruefsumme(inhalt).equals(zettel.sha256())) {
            throw new Unbrauchbar("Die Datei „" + zettel.dateiname() + "“ hat nicht die Prüfsumme, die im Begleitzettel"
                    + " steht. Sie ist unvollständig oder verändert.");
        }
        Datei datei = geprueft(zettel, inhalt);
        String kategorie = kategorie(zettel, datei);
        Optional<Vorgang> vorgang = Optional.ofNullable(zettel.vorgangsnummer())
                .flatMap(vorgaenge::finde)
                .filter(v -> v.behoerde().equals(behoerde.id()));
        return vorgang.isPresent()
                ? nimmZurAkte(vorgang.get().vorgangsnummer(), zettel, kategorie, datei)
                : legeInDenPosteingang(behoerde, zettel, kategorie, datei);
    }

    private Datei geprueft(Begleitzettel zettel, byte[] inhalt) {
        try {
            return pruefung.pruefe(zettel.dateiname(), inhalt);
        } catch (DateiAbgelehnt e) {
            throw new Unbrauchbar(e.getMessage());
        }
    }

    private Ergebnis nimmZurAkte(String nummer, Begleitzettel zettel, String kategorie, Datei datei) {
        Aktenaufnahme.Aufnahme aufnahme = aktenaufnahme.nimm(
                nummer,
                zettel.art().bezeichnung(),
                datei.name(),
                kategorie,
                datei.format().medientyp(),
                datei.inhalt());
        if (!aufnahme.neu()) {
            return new Ergebnis(Ausgang.SCHON_VORHANDEN, nummer);
        }
        vorgaenge.vermerke(
                nummer,
                zettel.art().bezeichnung() + " „" + datei.name() + "“ von „" + zettel.geraet() + "“ zur Akte genommen",
                null);
        if (zettel.art().unterlage()) {
            prozess.unterlagenEingegangen(nummer);
        }
        return new Ergebnis(Ausgang.ZUR_AKTE, nummer);
    }

    private Ergebnis legeInDenPosteingang(Behoerde behoerde, Begleitzettel zettel, String kategorie, Datei datei) {
        String nummer = zettel.vorgangsnummer();
        String hinweis = nummer == null
                ? "Das Gerät nennt keine Vorgangsnummer."
                : "Den Vorgang " + nummer + " gibt es in dieser Behörde nicht.";
        korb.lege(new Einlieferung(
                behoerde.id(),
                Quelle.ABLAGE,
                behoerde.id() + "/" + zettel.sha256() + "/" + (nummer == null ? "" : nummer),
                zettel.geraet(),
                zettel.art().bezeichnung() + " „" + datei.name() + "“",
                hinweis,
                List.of(Einlieferung.Teil.datei(datei.name(), datei.format().medientyp(), kategorie, datei.inhalt()))));
        return new Ergebnis(Ausgang.POSTEINGANG, null);
    }

    private static String kategorie(Begleitzettel zettel, Datei datei) {
        if (zettel.kategorie() != null) {
            return Dokumentkategorie.eingang(zettel.kategorie())
                    .orElseThrow(() -> new Unbrauchbar("Im Begleitzettel steht die Kategorie „" + zettel.kategorie()
                            + "“. Eine solche gibt es nicht."))
                    .name();
        }
        boolean lichtbild = zettel.art() == Art.BIOMETRIE && datei.format() == Datei.Format.JPEG;
        return (lichtbild ? Dokumentkategorie.LICHTBILD : Dokumentkategorie.SONSTIGES).name();
    }
}
