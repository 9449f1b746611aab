package de.amtsweg.akte.dms;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.akte.dms.Anzeigezeit.Blick;
import de.amtsweg.akte.dms.Dms.Schriftstueck;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.register.RegisterAblehnung;
import de.amtsweg.register.RegisterStoerung;
import de.amtsweg.vorgang.Vorgang;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Opens documents for a person. Takes no longer than {@link AkteProperties} allow. */
@Service
public class Dmsoeffnung {

    private static final String UNSERE_FASSUNG = " Gezeigt wird die Fassung unserer Akte.";

    private final Dokumente dokumente;
    private final Ablagebuch buch;
    private final Behoerden behoerden;
    private final Dms dms;
    private final Anzeigezeit anzeigezeit;

    Dmsoeffnung(Dokumente dokumente, Ablagebuch buch, Behoerden behoerden, Dms dms, Anzeigezeit anzeigezeit) {
        this.dokumente = dokumente;
        this.buch = buch;
        this.behoerden = behoerden;
        this.dms = dms;
        this.anzeigezeit = anzeigezeit;
    }

    /**
     * One of our documents.
     *
     * @param ausDms whether the bytes come from there; else they are our own copy
     * @param hinweis why a filed document does not come from there, null if it does
     */
    public record Unseres(byte[] inhalt, boolean ausDms, String hinweis) {}

    /** A document that only the DMS has, or another content of one of ours. */
    public record Fremdes(String name, String mime, byte[] inhalt) {}

    /** Reads a document from the DMS, if it has what was filed; our own copy if not. */
    public Unseres oeffne(Dokument dokument) {
        byte[] unsere = dokumente.inhalt(dokument.id());
        if (!dokument.abgelegt()) {
            return new Unseres(unsere, false, null);
        }
        try {
            byte[] dort = anzeigezeit.beginne().lies(() -> dms.lesen(dokument.dmsId()));
            if (Dokumente.pruefsumme(dort).equals(dokument.pruefsumme())) {
                return new Unseres(dort, true, null);
            }
            // the next comparison looks at the bytes, even if nothing else tells a difference
            buch.gesehen(dokument.id(), dokument.dmsId(), null);
            return new Unseres(
                    unsere,
                    false,
                    "Der Inhalt im Dokumentenmanagement weicht von dem ab, was abgelegt wurde." + UNSERE_FASSUNG);
        } catch (RegisterStoerung | RegisterAblehnung e) {
            return new Unseres(unsere, false, e.getMessage() + UNSERE_FASSUNG);
        }
    }

    /**
     * Reads what lies in the folder of the case in the DMS.
     *
     * @return empty if nothing with this id lies there, or it is a document of another case
     * @throws RegisterStoerung if the DMS does not answer in time
     */
    public Optional<Fremdes> oeffne(Vorgang vorgang, String dmsId) {
        Blick blick = anzeigezeit.beginne();
        String nummer = vorgang.vorgangsnummer();
        String kennung = behoerden.lade(vorgang.behoerde()).kennung();
        Optional<Schriftstueck> gefunden = blick.lies(() -> dms.verzeichnis(kennung, nummer)).stream()
                .filter(s -> s.id().equals(dmsId))
                .filter(s -> !buch.gehoertAnderem(s, nummer))
                .findFirst();
        return gefunden.map(s -> new Fremdes(s.name(), s.mime(), blick.lies(() -> dms.lesen(s.id()))));
    }
}
