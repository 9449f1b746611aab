package de.amtsweg.seiten;

import de.amtsweg.register.Ausgang;
import de.amtsweg.register.Ausgangszustand;
import de.amtsweg.register.Registerarbeit;
import de.amtsweg.seiten.Registerzugang.Befugnis;
import de.amtsweg.vorgang.FachlicherFehler;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Sends many messages again. First it only says which ones and which not; then exactly those are sent that were shown. */
@Service
class Sammelversand {

    static final int HOECHSTENS = 200;

    /**
     * A message in the preview or in the result.
     *
     * @param grund why it is not sent, in German; null if it is
     */
    record Posten(UUID id, String vorgangsnummer, String nachricht, String zustand, String grund) {}

    /**
     * What would happen.
     *
     * @param mehr how many more there are than one bulk takes
     */
    record Vorschau(List<Posten> gehen, List<Posten> bleiben, int mehr) {}

    /** What has happened. */
    record Ergebnis(int gesendet, List<Posten> bleiben) {}

    private final Nachrichtenliste liste;
    private final Registerbuch buch;
    private final Registerarbeit arbeit;

    Sammelversand(Nachrichtenliste liste, Registerbuch buch, Registerarbeit arbeit) {
        this.liste = liste;
        this.buch = buch;
        this.arbeit = arbeit;
    }

    Vorschau vorschau(Befugnis befugnis, Registerauswahl auswahl) {
        List<Posten> gehen = new ArrayList<>();
        List<Posten> bleiben = new ArrayList<>();
        for (Ausgang nachricht : liste.lade(befugnis.kreis(), auswahl, 0, HOECHSTENS)) {
            String grund = hindernis(nachricht);
            (grund == null ? gehen : bleiben).add(posten(nachricht, grund));
        }
        int mehr = buch.anzahl(befugnis.kreis(), auswahl) - gehen.size() - bleiben.size();
        return new Vorschau(gehen, bleiben, Math.max(0, mehr));
    }

    /**
     * Each message by itself: one that has changed since the preview stays and is named.
     *
     * @throws Abgewiesen if one of them is not the authority's; then none is sent
     * @throws FachlicherFehler if there is no reason, or nothing to send; then none is sent
     */
    Ergebnis sende(Befugnis befugnis, List<UUID> ids, String grund) {
        if (ids == null || ids.isEmpty() || ids.size() > HOECHSTENS || ids.contains(null)) {
            throw new FachlicherFehler("Bitte wählen Sie 1 bis " + HOECHSTENS + " Nachrichten aus.");
        }
        Freitext.pruefe(grund, "Bitte begründen Sie, warum die Nachrichten erneut gesendet werden.");
        List<Ausgang> nachrichten = new LinkedHashSet<>(ids)
                .stream().map(id -> liste.lade(befugnis, id)).toList();
        List<Posten> bleiben = new ArrayList<>();
        for (Ausgang nachricht : nachrichten) {
            String hindernis = hindernis(nachricht);
            if (hindernis == null) {
                hindernis = sende(nachricht, grund, befugnis.person());
            }
            if (hindernis != null) {
                bleiben.add(posten(nachricht, hindernis));
            }
        }
        return new Ergebnis(nachrichten.size() - bleiben.size(), bleiben);
    }

    private String sende(Ausgang nachricht, String grund, String person) {
        try {
            arbeit.sendeErneut(nachricht.id(), grund, person);
            return null;
        } catch (FachlicherFehler e) {
            return e.getMessage();
        }
    }

    /** What a person has to look at by itself does not go with the others. */
    private String hindernis(Ausgang nachricht) {
        if (nachricht.zustand() == Ausgangszustand.UNGEKLAERT) {
            return "Ob sie angekommen ist, steht nicht fest. Bitte klären Sie es und senden Sie sie einzeln.";
        }
        if (nachricht.nachweis() != null) {
            return "Es liegt ein Nachweis vor, dass sie erledigt ist. Bitte entscheiden Sie einzeln.";
        }
        return arbeit.hindernisErneut(nachricht);
    }

    private Posten posten(Ausgang nachricht, String grund) {
        return new Posten(
                nachricht.id(),
                nachricht.vorgangsnummer(),
                liste.inWorten(nachricht),
                nachricht.zustand().inWorten(),
                grund);
    }
}
