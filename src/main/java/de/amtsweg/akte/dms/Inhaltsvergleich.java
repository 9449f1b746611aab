package de.amtsweg.akte.dms;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.akte.dms.Ablagebuch.Ablagestand;
import de.amtsweg.akte.dms.Anzeigezeit.Blick;
import de.amtsweg.akte.dms.Dms.Schriftstueck;
import org.springframework.stereotype.Component;

/** Whether the DMS still has the bytes that were filed. They are only read if nothing cheaper tells. */
@Component
class Inhaltsvergleich {

    private final Dms dms;
    private final Ablagebuch buch;

    Inhaltsvergleich(Dms dms, Ablagebuch buch) {
        this.dms = dms;
        this.buch = buch;
    }

    /**
     * Compares, and remembers the change mark under which the content was seen to be ours.
     *
     * @return whether it is the same content
     * @throws de.amtsweg.register.RegisterStoerung if there was not enough time to read it
     */
    boolean gleich(Dokument dokument, Ablagestand gebucht, Schriftstueck dort, Blick blick) {
        if (dort.pruefsumme() != null) {
            return dort.pruefsumme().equals(dokument.pruefsumme());
        }
        if (dort.groesse() >= 0 && dort.groesse() != gebucht.groesse()) {
            return false;
        }
        if (dort.stand() != null && dort.stand().equals(gebucht.stand())) {
            return true;
        }
        boolean gleich =
                Dokumente.pruefsumme(blick.lies(() -> dms.lesen(dort.id()))).equals(dokument.pruefsumme());
        if (gleich) {
            buch.gesehen(dokument.id(), dort.id(), dort.stand());
        }
        return gleich;
    }
}
