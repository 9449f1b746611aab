package de.amtsweg.eingang;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Posteingang. Everything that is put in stays until a person has decided; the decision, its consequences and its
 * line in the case's history are one transaction. Who may see which item is asked with a {@link Sichtbereich}; the acts
 * themselves rely on the caller having asked.
 */
@Service
public class Eingangskorb {

    private static final int HOECHSTENS = 200;
    private static final int LAENGE_GRUND = 1000;

    private final Eingangsbuch buch;
    private final Aktenaufnahme aktenaufnahme;
    private final Vorgaenge vorgaenge;
    private final Behoerden behoerden;
    private final ObjectProvider<Zustellung> zustellungen;
    private final Weitergabe weitergabe;

    Eingangskorb(
            Eingangsbuch buch,
            Aktenaufnahme aktenaufnahme,
            Vorgaenge vorgaenge,
            Behoerden behoerden,
            ObjectProvider<Zustellung> zustellungen,
            Weitergabe weitergabe) {
        this.buch = buch;
        this.aktenaufnahme = aktenaufnahme;
        this.vorgaenge = vorgaenge;
        this.behoerden = behoerden;
        this.zustellungen = zustellungen;
        this.weitergabe = weitergabe;
    }

    /** Puts something in; delivered again, it is the item that is already there. */
    @Transactional
    public UUID lege(Einlieferung einlieferung) {
        Optional<UUID> neu = buch.lege(einlieferung);
        neu.ifPresent(id -> {
            for (int i = 0; i < einlieferung.teile().size(); i++) {
                buch.legeTeil(id, i + 1, einlieferung.teile().get(i));
            }
        });
        return neu.orElseGet(() -> buch.nachSchluessel(einlieferung.quelle(), einlieferung.schluessel()));
    }

    /** What waits for a decision, the oldest first, at most 200. */
    public List<Eingangsstueck> offene(Sichtbereich sicht) {
        return buch.offene(sicht, HOECHSTENS);
    }

    /** How many items wait for a decision. */
    public int anzahl(Sichtbereich sicht) {
        return buch.anzahl(sicht);
    }

    /** The item, decided or not; empty if it does not exist or is another authority's. */
    public Optional<Eingangsstueck> finde(UUID id, Sichtbereich sicht) {
        return buch.finde(id).filter(s -> sichtbar(s, sicht));
    }

    /** The item a part belongs to; empty if it does not exist or is another authority's. */
    public Optional<Eingangsstueck> findeZuTeil(UUID teil, Sichtbereich sicht) {
        return buch.stueckZu(teil).flatMap(id -> finde(id, sicht));
    }

    /** The bytes of a part that was not left out. */
    public byte[] inhalt(UUID teil) {
        return buch.inhalt(teil);
    }

    /**
     * The case an item may be assigned to: one of its own authority, and of the task of the person who assigns it.
     *
     * @throws FachlicherFehler if there is none with this number
     */
    public Vorgang vorgangFuer(Eingangsstueck stueck, String vorgangsnummer, Sichtbereich sicht) {
        Vorgang vorgang = vorgangFuer(stueck, vorgangsnummer);
        if (!sicht.umfasst(vorgang)) {
            throw unbekannt(vorgang.vorgangsnummer());
        }
        return vorgang;
    }

    private Vorgang vorgangFuer(Eingangsstueck stueck, String vorgangsnummer) {
        if (stueck.behoerde() == null) {
            throw new FachlicherFehler(
                    "Dieses Eingangsstück gehört noch zu keiner Behörde. Bitte leiten Sie es zuerst an"
                            + " die zuständige Behörde weiter.");
        }
        String nummer = vorgangsnummer == null ? "" : vorgangsnummer.strip();
        if (!nummer.matches("AW-[0-9]{4}-[0-9]{6}")) {
            throw new FachlicherFehler("Bitte geben Sie eine Vorgangsnummer wie AW-2026-000123 an.");
        }
        // the same sentence for a case of another authority or task: nobody learns that it exists
        return vorgaenge
                .finde(nummer)
                .filter(v -> v.behoerde().equals(stueck.behoerde()))
                .orElseThrow(() -> unbekannt(nummer));
    }

    private static FachlicherFehler unbekannt(String nummer) {
        return new FachlicherFehler("Einen Vorgang " + nummer + " gibt es in dieser Behörde nicht.");
    }

    /**
     * Assigns the item to a case of the same authority and takes its files into the case's file.
     *
     * @param person user id of who decides
     * @throws FachlicherFehler if it is decided already or the case is not one of this authority
     */
    @Transactional
    public void zuordnen(UUID id, String vorgangsnummer, String person) {
        Eingangsstueck stueck = offenes(id);
        Vorgang vorgang = vorgangFuer(stueck, vorgangsnummer);
        aktenaufnahme.nimmZurAkte(stueck, vorgang.vorgangsnummer(), person);
        zustellung(stueck).ifPresent(z -> z.ordneZu(stueck, vorgang.vorgangsnummer(), person));
        buch.erledige(id, Stueckzustand.ZUGEORDNET, vorgang.vorgangsnummer(), null, person);
    }

    /**
     * Forwards the item: to another authority of this installation, in whose Posteingang it then lies, or to somebody
     * else, by mail with its files if there is an address; otherwise it is noted only.
     *
     * @param an id of the authority, or name of who gets it
     * @param email address of who gets it, if it is no authority of this installation; null or blank for none
     */
    @Transactional
    public void weiterleiten(UUID id, String an, String email, String grund, String person) {
        Eingangsstueck stueck = offenes(id);
        String ziel = pflichttext(an, "an wen weitergeleitet wird", 200);
        String warum = pflichttext(grund, "warum weitergeleitet wird", LAENGE_GRUND);
        Optional<Behoerde> behoerde = behoerden.finde(ziel);
        if (behoerde.isPresent() && ziel.equals(stueck.behoerde())) {
            throw new FachlicherFehler(
                    "Das Eingangsstück liegt schon bei " + behoerde.get().name() + ".");
        }
        behoerde.ifPresent(b -> buch.gibWeiter(stueck, b.id(), "Weitergeleitet von " + name(stueck) + ": " + warum));
        boolean mail = behoerde.isEmpty() && email != null && !email.isBlank();
        if (mail) {
            weitergabe.sende(stueck, email, warum);
        }
        String empfaenger = behoerde.map(Behoerde::name).orElse(ziel) + (mail ? " (per E-Mail)" : "");
        buch.erledige(id, Stueckzustand.WEITERGELEITET, null, "An " + empfaenger + ": " + warum, person);
    }

    /** Whether the sender of this item can be told that it is returned. */
    public boolean kannAntworten(Eingangsstueck stueck) {
        return zustellung(stueck).filter(z -> z.kannAntworten(stueck)).isPresent();
    }

    /**
     * Returns the item.
     *
     * @param antworten whether its sender is told why
     * @throws FachlicherFehler if the sender is to be told and cannot be reached
     */
    @Transactional
    public void zurueckgeben(UUID id, String grund, boolean antworten, String person) {
        Eingangsstueck stueck = offenes(id);
        String warum = pflichttext(grund, "warum das Eingangsstück zurückgegeben wird", LAENGE_GRUND);
        if (antworten && !kannAntworten(stueck)) {
            throw new FachlicherFehler("Diesem Absender kann Amtsweg nicht antworten. Bitte benachrichtigen Sie ihn"
                    + " selbst und geben Sie das Eingangsstück ohne Antwort zurück.");
        }
        if (antworten) {
            zustellung(stueck).ifPresent(z -> z.gibZurueck(stueck, warum, person));
        }
        String vermerk = warum + (antworten ? " (dem Absender geantwortet)" : "");
        buch.erledige(id, Stueckzustand.ZURUECKGEGEBEN, null, vermerk, person);
    }

    /** What mentions a case is for those who work that case; what mentions none, for all of the authority. */
    private boolean sichtbar(Eingangsstueck stueck, Sichtbereich sicht) {
        return sicht.umfasst(stueck.behoerde())
                && stueck.genannteNummer()
                        .flatMap(vorgaenge::finde)
                        .filter(v -> v.behoerde().equals(stueck.behoerde()))
                        .filter(v -> !sicht.umfasst(v))
                        .isEmpty();
    }

    private Eingangsstueck offenes(UUID id) {
        Eingangsstueck stueck =
                buch.sperre(id).orElseThrow(() -> new FachlicherFehler("Dieses Eingangsstück gibt es nicht."));
        if (stueck.zustand() != Stueckzustand.OFFEN) {
            throw new FachlicherFehler("Dieses Eingangsstück ist schon bearbeitet: Es ist "
                    + stueck.zustand().bezeichnung() + ".");
        }
        return stueck;
    }

    private Optional<Zustellung> zustellung(Eingangsstueck stueck) {
        return zustellungen.stream().filter(z -> z.quelle() == stueck.quelle()).findFirst();
    }

    private String name(Eingangsstueck stueck) {
        return stueck.behoerde() == null
                ? "der Verwaltung des Posteingangs"
                : behoerden.lade(stueck.behoerde()).name();
    }

    private static String pflichttext(String text, String was, int hoechstens) {
        String inhalt =
                text == null ? "" : text.replaceAll("[\\p{C}&&[^\\n\\t]]", "").strip();
        if (inhalt.isEmpty()) {
            throw new FachlicherFehler("Bitte geben Sie an, " + was + ".");
        }
        if (inhalt.length() > hoechstens) {
            throw new FachlicherFehler("Die Angabe darf höchstens " + hoechstens + " Zeichen lang sein.");
        }
        return inhalt;
    }
}
