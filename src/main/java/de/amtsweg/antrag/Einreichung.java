package de.amtsweg.antrag;

import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.post.Merkblaetter;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Hands in what was taken down at the counter, by the same entrance as everything else. */
@Component
class Einreichung {

    private final Antragsleser leser;
    private final AntragAnnahme annahme;
    private final Behoerden behoerden;
    private final Merkblaetter merkblaetter;
    private final Clock uhr;

    Einreichung(Antragsleser leser, AntragAnnahme annahme, Behoerden behoerden, Merkblaetter merkblaetter, Clock uhr) {
        this.leser = leser;
        this.annahme = annahme;
        this.behoerden = behoerden;
        this.merkblaetter = merkblaetter;
        this.uhr = uhr;
    }

    /**
     * Opens the case.
     *
     * @param behoerde id of the authority at whose counter the person stands
     * @return the number of the case
     * @throws FachlicherFehler if what was entered is not enough
     */
    String reicheEin(Formularwerte werte, String behoerde, Function<Vorsprache, byte[]> nachricht) {
        byte[] geschrieben = nachricht.apply(new Vorsprache(werte, behoerden.lade(behoerde), uhr.instant()));
        String nummer = nimmAn(geschrieben).vorgangsnummer();
        merkblaetter.waehle(nummer, werte);
        return nummer;
    }

    private Eingangsbestaetigung nimmAn(byte[] nachricht) {
        try {
            return annahme.annehmen(leser.lies(nachricht), nachricht);
        } catch (AntragAbgelehnt e) {
            throw new FachlicherFehler("So kann der Antrag nicht aufgenommen werden: " + e.getMessage());
        }
    }
}
