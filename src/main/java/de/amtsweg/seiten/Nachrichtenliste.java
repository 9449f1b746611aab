package de.amtsweg.seiten;

import de.amtsweg.ansicht.Worte;
import de.amtsweg.engine.Aufgabenzugang;
import de.amtsweg.register.Ausgang;
import de.amtsweg.register.Ausgangszustand;
import de.amtsweg.register.Nachrichtenverkehr;
import de.amtsweg.register.Postausgang;
import de.amtsweg.register.Registerarbeit;
import de.amtsweg.register.Registerlage;
import de.amtsweg.register.Registerlagen;
import de.amtsweg.register.TageslaufProperties;
import de.amtsweg.seiten.Registerzugang.Befugnis;
import de.amtsweg.vorgang.Personenverzeichnis;
import de.amtsweg.vorgang.Vorgaenge;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The messages of an authority that have not got through, and what can be done with each. */
@Service
class Nachrichtenliste {

    static final int JE_SEITE = 25;

    /**
     * One message.
     *
     * @param aufgabe an open task of its case which the person may see, null if there is none
     * @param naechster in words, when it is tried next
     * @param nachweis what proves that it was settled by other means; null if nobody has said so
     * @param nachweisVon who said so
     * @param erneut whether the person may send it again now
     * @param vonHand whether the person may state that it was settled by other means
     * @param vonHandNicht why nobody can state that, in German; null if it can be stated
     * @param zweitePerson whether another person would have to confirm that
     * @param bestaetigen whether the person may confirm the proof
     */
    record Zeile(
            UUID id,
            Long buchnummer,
            String vorgangsnummer,
            String aufgabe,
            String register,
            String nachricht,
            Instant seit,
            int versuche,
            String naechster,
            Ausgangszustand stand,
            String zustand,
            String fehler,
            String fehlerOriginal,
            String nachweis,
            String nachweisVon,
            boolean erneut,
            boolean vonHand,
            String vonHandNicht,
            boolean zweitePerson,
            boolean bestaetigen) {}

    record Seite(int anzahl, int seite, int jeSeite, List<Zeile> nachrichten) {}

    private final Registerbuch buch;
    private final Postausgang postausgang;
    private final Registerarbeit arbeit;
    private final Registerlagen lagen;
    private final Nachrichtenverkehr verkehr;
    private final Aufgabenzugang aufgaben;
    private final Vorgaenge vorgaenge;
    private final Personenverzeichnis personen;
    private final TageslaufProperties tageslauf;
    private final Amtsuhr uhr;

    Nachrichtenliste(
            Registerbuch buch,
            Postausgang postausgang,
            Registerarbeit arbeit,
            Registerlagen lagen,
            Nachrichtenverkehr verkehr,
            Aufgabenzugang aufgaben,
            Vorgaenge vorgaenge,
            Personenverzeichnis personen,
            TageslaufProperties tageslauf,
            Amtsuhr uhr) {
        this.buch = buch;
        this.postausgang = postausgang;
        this.arbeit = arbeit;
        this.lagen = lagen;
        this.verkehr = verkehr;
        this.aufgaben = aufgaben;
        this.vorgaenge = vorgaenge;
        this.personen = personen;
        this.tageslauf = tageslauf;
        this.uhr = uhr;
    }

    Seite seite(Befugnis befugnis, Registerauswahl auswahl, int seite) {
        int anzahl = buch.anzahl(befugnis.kreis(), auswahl);
        // what was on the last page may have been settled meanwhile
        int letzte = Math.max(0, (anzahl - 1) / JE_SEITE);
        int gezeigte = Math.min(Math.max(0, seite), letzte);
        List<Ausgang> nachrichten = lade(befugnis.kreis(), auswahl, gezeigte * JE_SEITE, JE_SEITE);
        Set<UUID> ids = new HashSet<>();
        Set<String> vorgaenge = new HashSet<>();
        nachrichten.forEach(n -> {
            ids.add(n.id());
            vorgaenge.add(n.vorgangsnummer());
        });
        Set<UUID> spaeter = buch.wartenAufFruehere(ids);
        Map<String, String> offene = aufgaben.aufgabenZu(vorgaenge);
        Map<String, Registerlage> bekannt = new HashMap<>();
        return new Seite(
                anzahl,
                gezeigte,
                JE_SEITE,
                nachrichten.stream()
                        .map(n -> zeile(
                                n,
                                befugnis,
                                offene.get(n.vorgangsnummer()),
                                naechster(
                                        n, spaeter.contains(n.id()), bekannt.computeIfAbsent(n.register(), lagen::zu))))
                        .toList());
    }

    List<Ausgang> lade(Sichtkreis kreis, Registerauswahl auswahl, int ab, int hoechstens) {
        return buch.nachrichten(kreis, auswahl, ab, hoechstens).stream()
                .map(postausgang::finde)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * A message of the authority.
     *
     * @throws Abgewiesen if there is none with this id, or it is another authority's or the other task's
     */
    Ausgang lade(Befugnis befugnis, UUID id) {
        return postausgang
                .finde(id)
                .filter(n -> n.behoerde().equals(befugnis.behoerde())
                        && befugnis.umfasst(vorgaenge.lade(n.vorgangsnummer())))
                .orElseThrow(Abgewiesen::gibtEsNicht);
    }

    String inWorten(Ausgang nachricht) {
        return verkehr.zu(nachricht.register()).bezeichnung() + ": "
                + Worte.nachricht(nachricht.register(), nachricht.nachrichtentyp());
    }

    private Zeile zeile(Ausgang n, Befugnis befugnis, String aufgabe, String naechster) {
        boolean vorgelegt = n.nachweis() != null && n.freigegebenVon() == null;
        String vonHandNicht = arbeit.hindernisVonHand(n);
        return new Zeile(
                n.id(),
                n.buchnummer(),
                n.vorgangsnummer(),
                aufgabe,
                verkehr.zu(n.register()).bezeichnung(),
                Worte.nachricht(n.register(), n.nachrichtentyp()),
                n.erstellt(),
                n.versuche(),
                naechster,
                n.zustand(),
                n.zustand().inWorten(),
                n.fehler(),
                n.fehlerOriginal(),
                n.nachweis(),
                n.erledigtVon() == null ? null : personen.name(n.erledigtVon()),
                befugnis.senden() && arbeit.hindernisErneut(n) == null,
                befugnis.senden() && vonHandNicht == null,
                vonHandNicht,
                arbeit.brauchtZweitePerson(n),
                befugnis.bestaetigen()
                        && vorgelegt
                        && vonHandNicht == null
                        && !befugnis.person().equals(n.erledigtVon()));
    }

    private String naechster(Ausgang n, boolean spaeter, Registerlage lage) {
        return switch (n.zustand()) {
            case WARTET -> {
                if (spaeter) {
                    yield "nach der früheren Nachricht zur selben Person";
                }
                yield lage.unterbrochen()
                        ? "sobald das Register wieder da ist; Probe: " + uhr.naechste(lage.naechsteProbe())
                        : uhr.naechste(n.naechsterVersuch());
            }
            case ZURUECKGESTELLT ->
                "im Tageslauf ab " + uhr.kurz(tageslauf.von()) + ", oder sobald das Register da ist";
            case UNGEKLAERT -> "erst wenn Sie es sagen";
            default -> null;
        };
    }
}
