package de.amtsweg.ansicht;

import de.amtsweg.akte.dms.Ablagebuch;
import de.amtsweg.ansicht.Akte.Auskunft;
import de.amtsweg.ansicht.Akte.Rueckstand;
import de.amtsweg.register.Ausgang;
import de.amtsweg.register.Ausgangszustand;
import de.amtsweg.register.Eingang;
import de.amtsweg.register.Nachrichtenverkehr;
import de.amtsweg.register.Postausgang;
import de.amtsweg.register.Posteingang;
import de.amtsweg.register.beteiligung.Anliegenliste;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What registers and authorities said about a case, and what they still owe. */
@Component
class Registersicht {

    /** Results that no message brought. */
    private static final Set<String> OHNE_NACHRICHT = Set.of("FIKTION", "OHNE_AUSKUNFT");

    private static final Map<String, String> ANHANG =
            Map.of("NEU", " (wird gerade zugeordnet)", "POSTEINGANG", " (liegt im Posteingang)");

    private final Postausgang postausgang;
    private final Posteingang posteingang;
    private final Nachrichtenverkehr verkehr;
    private final Beteiligungen beteiligungen;
    private final Ablagebuch ablage;
    private final Anliegenliste anliegen;
    private final Clock uhr;

    Registersicht(
            Postausgang postausgang,
            Posteingang posteingang,
            Nachrichtenverkehr verkehr,
            Beteiligungen beteiligungen,
            Ablagebuch ablage,
            Anliegenliste anliegen,
            Clock uhr) {
        this.postausgang = postausgang;
        this.posteingang = posteingang;
        this.verkehr = verkehr;
        this.beteiligungen = beteiligungen;
        this.ablage = ablage;
        this.anliegen = anliegen;
        this.uhr = uhr;
    }

    /** Messages without answer, and documents the DMS has not taken; nobody has to act, all is repeated. */
    List<Rueckstand> rueckstaende(String vorgangsnummer) {
        List<Rueckstand> offen = new ArrayList<>();
        postausgang.zu(vorgangsnummer).stream()
                .filter(a -> a.zustand().offen() || a.zustand() == Ausgangszustand.GESENDET)
                .filter(a -> posteingang.antwortenAuf(a.id()).isEmpty())
                .map(this::rueckstand)
                .forEach(offen::add);
        ablage.rueckstand(vorgangsnummer)
                .map(r -> new Rueckstand(
                        "Dokumentenmanagement", r.seit(), kuenftig(r.naechsterVersuch()), Worte.ablage(r), r.fehler()))
                .ifPresent(offen::add);
        return offen;
    }

    private Rueckstand rueckstand(Ausgang nachricht) {
        return new Rueckstand(
                verkehr.zu(nachricht.register()).bezeichnung(),
                nachricht.erstellt(),
                nachricht.zustand() == Ausgangszustand.WARTET ? kuenftig(nachricht.naechsterVersuch()) : null,
                Worte.nachricht(nachricht.register(), nachricht.nachrichtentyp()) + " "
                        + nachricht.zustand().inWorten(),
                nachricht.fehler());
    }

    private Instant kuenftig(Instant zeit) {
        return zeit.isAfter(uhr.instant()) ? zeit : null;
    }

    /** All answers, oldest first; refused messages and results without a message as well. */
    List<Auskunft> auskuenfte(String vorgangsnummer) {
        List<Ausgang> gesendet = postausgang.zu(vorgangsnummer);
        List<Auskunft> auskuenfte = new ArrayList<>();
        posteingang.zu(vorgangsnummer).forEach(e -> auskuenfte.add(auskunft(e, gesendet)));
        gesendet.stream()
                .filter(a -> a.zustand() == Ausgangszustand.ABGELEHNT)
                .forEach(a -> auskuenfte.add(auskunft(a, a.erstellt(), "Nachricht abgelehnt: " + a.fehler())));
        beteiligungen.zu(vorgangsnummer).stream()
                .filter(b -> OHNE_NACHRICHT.contains(b.ergebnis()))
                .forEach(b ->
                        auskuenfte.add(new Auskunft(b.bezeichnung(), null, null, b.ergebnisInWorten(), null, null)));
        return auskuenfte;
    }

    private Auskunft auskunft(Eingang eingang, List<Ausgang> gesendet) {
        String ergebnis = Beteiligung.inWorten(eingang.ergebnis()) + ANHANG.getOrDefault(eingang.zustand(), "");
        Optional<Ausgang> ausloeser = gesendet.stream()
                .filter(a -> a.id().equals(eingang.ausloeserUuid()))
                .findFirst();
        return ausloeser
                .map(a -> auskunft(a, eingang.eingegangen(), ergebnis))
                .orElseGet(() -> new Auskunft(
                        verkehr.zu(eingang.register()).bezeichnung(),
                        eingang.nachrichtentyp(),
                        eingang.eingegangen(),
                        ergebnis,
                        null,
                        null));
    }

    private Auskunft auskunft(Ausgang anfrage, Instant zeit, String ergebnis) {
        return new Auskunft(
                verkehr.zu(anfrage.register()).bezeichnung(),
                Worte.nachricht(anfrage.register(), anfrage.nachrichtentyp()),
                zeit,
                ergebnis,
                anliegen.zweck(anfrage.id())
                        .orElseGet(() -> Worte.zweck(anfrage.register(), anfrage.nachrichtentyp(), anfrage.anlass())),
                anfrage.verantwortlich());
    }
}
