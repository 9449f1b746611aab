package de.amtsweg.seiten;

import de.amtsweg.engine.Anmeldung;
import de.amtsweg.vorgang.Fallart;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who uses the pages: the person of the Tasklist's session. All requests go through here. */
@Component
class Seitenzugang {

    private final Anmeldung anmeldung;

    Seitenzugang(Anmeldung anmeldung) {
        this.anmeldung = anmeldung;
    }

    boolean angemeldet() {
        return anmeldung.angemeldet().isPresent();
    }

    /**
     * The id of the person who acts.
     *
     * @throws Abgewiesen if nobody is logged in
     */
    String person() {
        return anmeldung.angemeldet().orElseThrow(Abgewiesen::nichtAngemeldet);
    }

    /** The authorities the person belongs to, if she is in the group; else none. */
    List<String> behoerdenAls(String gruppe) {
        person();
        return gehoertZu(gruppe) ? anmeldung.mandanten() : List.of();
    }

    /** All authorities the person belongs to, in alphabetical order. */
    List<String> behoerden() {
        person();
        return anmeldung.mandanten().stream().sorted().toList();
    }

    /** The kinds of case in which the person has what the models give to this role. */
    Set<Fallart> fallartenAls(String rolle) {
        person();
        return Fallart.zu(rolle, anmeldung.gruppen());
    }

    boolean gehoertZu(String gruppe) {
        return anmeldung.gruppen().contains(gruppe);
    }
}
