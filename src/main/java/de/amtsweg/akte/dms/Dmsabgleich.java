package de.amtsweg.akte.dms;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.akte.dms.Ablagebuch.Ablagestand;
import de.amtsweg.akte.dms.Anzeigezeit.Blick;
import de.amtsweg.akte.dms.Dms.Schriftstueck;
import de.amtsweg.akte.dms.Dmsstand.Befund;
import de.amtsweg.akte.dms.Dmsstand.Fremdstueck;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.register.RegisterAblehnung;
import de.amtsweg.register.RegisterStoerung;
import de.amtsweg.vorgang.Vorgang;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Looks whether the DMS still has what was filed, when a person opens the file. What is missing there is filed again;
 * everything else that differs is said and left to people. Takes no longer than {@link AkteProperties} allow.
 */
@Service
public class Dmsabgleich {

    private static final Logger LOG = LoggerFactory.getLogger(Dmsabgleich.class);

    private final Dokumente dokumente;
    private final Ablagebuch buch;
    private final Behoerden behoerden;
    private final Dms dms;
    private final Inhaltsvergleich inhalte;
    private final Anzeigezeit anzeigezeit;
    private final Clock uhr;

    Dmsabgleich(
            Dokumente dokumente,
            Ablagebuch buch,
            Behoerden behoerden,
            Dms dms,
            Inhaltsvergleich inhalte,
            Anzeigezeit anzeigezeit,
            Clock uhr) {
        this.inhalte = inhalte;
        this.dokumente = dokumente;
        this.buch = buch;
        this.behoerden = behoerden;
        this.dms = dms;
        this.anzeigezeit = anzeigezeit;
        this.uhr = uhr;
    }

    /** What the DMS has of the case; if it does not answer, what we have noted. */
    public Dmsstand vergleiche(Vorgang vorgang) {
        String nummer = vorgang.vorgangsnummer();
        // before the DMS is asked: what is noted as filed by now must be in its list
        List<Dokument> unsere = dokumente.zu(nummer);
        Map<UUID, Ablagestand> buchung = buch.zu(nummer);
        Blick blick = anzeigezeit.beginne();
        try {
            String kennung = behoerden.lade(vorgang.behoerde()).kennung();
            List<Schriftstueck> ordner = blick.lies(() -> dms.verzeichnis(kennung, nummer));
            return verglichen(nummer, unsere, buchung, ordner, blick);
        } catch (RegisterStoerung | RegisterAblehnung e) {
            LOG.debug("the DMS was not read for {}: {}", nummer, e.getMessage());
            Instant jetzt = uhr.instant();
            return new Dmsstand(
                    false,
                    Dmssaetze.unerreichbar(jetzt) + rueckstand(nummer, jetzt),
                    jetzt,
                    unsere.stream()
                            .map(d -> new Befund(d.id(), ablage(d, buchung), List.of(), null))
                            .toList(),
                    List.of());
        }
    }

    private Dmsstand verglichen(
            String nummer,
            List<Dokument> unsere,
            Map<UUID, Ablagestand> buchung,
            List<Schriftstueck> ordner,
            Blick blick) {
        Ordnervergleich zuordnung = Ordnervergleich.von(unsere, ordner);
        Map<UUID, Befund> befunde = new HashMap<>();
        // the small ones first: one that takes too long is no reason not to look at the others
        unsere.stream()
                .sorted(Comparator.comparingLong(d -> buchung.get(d.id()).groesse()))
                .forEach(d -> befunde.put(
                        d.id(), befund(d, buchung, zuordnung.unsere().get(d.id()), blick)));
        List<Schriftstueck> uebrige = ohneNeue(nummer, unsere, zuordnung.uebrige());
        List<Fremdstueck> weitere = uebrige.stream()
                .filter(s -> !buch.gehoertAnderem(s, nummer))
                .map(Fremdstueck::von)
                .toList();
        Instant jetzt = uhr.instant();
        long abweichend = befunde.values().stream()
                .filter(b -> !b.abweichungen().isEmpty())
                .count();
        String satz = Dmssaetze.verglichen(jetzt, abweichend)
                + Dmssaetze.verborgen(uebrige.size() - weitere.size())
                + rueckstand(nummer, jetzt);
        return new Dmsstand(
                true, satz, jetzt, unsere.stream().map(d -> befunde.get(d.id())).toList(), weitere);
    }

    /** Without what was filed while the list was read. */
    private List<Schriftstueck> ohneNeue(String nummer, List<Dokument> bekannte, List<Schriftstueck> uebrige) {
        if (uebrige.isEmpty()) {
            return uebrige;
        }
        Set<UUID> bekannt = bekannte.stream().map(Dokument::id).collect(Collectors.toSet());
        List<Dokument> neue = dokumente.zu(nummer).stream()
                .filter(d -> !bekannt.contains(d.id()))
                .toList();
        return Ordnervergleich.von(neue, uebrige).uebrige();
    }

    private Befund befund(Dokument d, Map<UUID, Ablagestand> buchung, Schriftstueck dort, Blick blick) {
        String ablage = ablage(d, buchung);
        if (!d.abgelegt()) {
            return new Befund(d.id(), ablage, List.of(), null);
        }
        try {
            if (dort == null) {
                return fehlend(d, ablage, blick);
            }
            if (!dort.id().equals(d.dmsId())) {
                buch.gefundenUnter(d.id(), d.dmsId(), dort.id());
            }
            boolean gleich = inhalte.gleich(d, buchung.get(d.id()), dort, blick);
            List<String> saetze = new ArrayList<>();
            if (!dort.name().equals(Ablage.name(d))) {
                saetze.add(Dmssaetze.umbenannt(dort.name()));
            }
            if (!gleich) {
                saetze.add(Dmssaetze.GEAENDERT);
            }
            return new Befund(d.id(), ablage, saetze, gleich ? null : dort.id());
        } catch (RegisterStoerung | RegisterAblehnung e) {
            return new Befund(d.id(), ablage + Dmssaetze.NICHT_VERGLICHEN, List.of(), null);
        }
    }

    private Befund fehlend(Dokument d, String ablage, Blick blick) {
        if (blick.lies(() -> dms.finde(d.dmsId())).isPresent()) {
            return new Befund(d.id(), ablage, List.of(Dmssaetze.VERSCHOBEN), null);
        }
        buch.fehlt(d);
        return new Befund(d.id(), Dmssaetze.OFFEN, List.of(Dmssaetze.FEHLT), null);
    }

    private static String ablage(Dokument d, Map<UUID, Ablagestand> buchung) {
        if (!d.abgelegt()) {
            return Dmssaetze.OFFEN;
        }
        return buchung.get(d.id()).nachzutragen() ? Dmssaetze.NACHZUTRAGEN : Dmssaetze.ABGELEGT;
    }

    private String rueckstand(String nummer, Instant jetzt) {
        return buch.rueckstand(nummer).map(r -> Dmssaetze.rueckstand(r, jetzt)).orElse("");
    }
}
