package de.amtsweg.ansicht;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.engine.Anmeldung;
import de.amtsweg.engine.Aufgabenzugang;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who may see which file: whoever may see an open task sees the file of its case, if the case is one of the person's own
 * authorities. Nothing is reachable without a task.
 */
@Component
class Aktenzugang {

    private final Anmeldung anmeldung;
    private final Aufgabenzugang aufgaben;
    private final Vorgaenge vorgaenge;
    private final Dokumente dokumente;

    Aktenzugang(Anmeldung anmeldung, Aufgabenzugang aufgaben, Vorgaenge vorgaenge, Dokumente dokumente) {
        this.anmeldung = anmeldung;
        this.aufgaben = aufgaben;
        this.vorgaenge = vorgaenge;
        this.dokumente = dokumente;
    }

    /**
     * The case of the task.
     *
     * @throws Abgewiesen if nobody is logged in or the person may not see the task
     */
    Vorgang vorgang(String aufgabe) {
        if (anmeldung.angemeldet().isEmpty()) {
            throw Abgewiesen.nichtAngemeldet();
        }
        return aufgaben.vorgangsnummer(aufgabe)
                .flatMap(vorgaenge::finde)
                .filter(v -> anmeldung.mandanten().contains(v.behoerde()))
                .orElseThrow(Abgewiesen::keineAufgabe);
    }

    /**
     * The document, if it belongs to the case of the task.
     *
     * @throws Abgewiesen if it does not, or the person may not see the task
     */
    Dokument dokument(String aufgabe, UUID id) {
        Vorgang vorgang = vorgang(aufgabe);
        return dokumente
                .finde(id)
                .filter(d -> d.vorgangsnummer().equals(vorgang.vorgangsnummer()))
                .orElseThrow(Abgewiesen::keinDokument);
    }

    /** Whether the task, which the person may see, shows this form. */
    boolean hatFormular(String aufgabe, String formular) {
        return aufgaben.formular(aufgabe).filter(formular::equals).isPresent();
    }

    /** Whether the person who acts belongs to this group. */
    boolean gehoertZu(String gruppe) {
        return anmeldung.gruppen().contains(gruppe);
    }

    /** The id of the person who acts. */
    String person() {
        return anmeldung.person();
    }
}
