package de.amtsweg.ausfall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Where scenarios play: the field, its measure, the figures; and what must hold after every one of them. */
final class Buehne {

    /** Documents and mails follow a case by themselves. */
    private static final Duration NACHLAUF = Duration.ofSeconds(30);

    private static final Duration NACHLAUF_SONST = Duration.ofSeconds(120);

    /** Tolerated where a node's clock is wrong: times of messages say nothing about their order. */
    static final String FALSCHE_UHR = "falsche Uhr";

    private final Versuchsfeld feld;
    private final Masse masse;
    private final Ergebnis ergebnis;
    private final Soll soll;
    private final List<Last> lasten = new CopyOnWriteArrayList<>();
    private final List<Fall> gepruefte = new CopyOnWriteArrayList<>();
    private volatile Instant schluss = Instant.MAX;

    Buehne(Versuchsfeld feld, Masse masse, Ergebnis ergebnis) {
        this.feld = feld;
        this.masse = masse;
        this.ergebnis = ergebnis;
        this.soll = new Soll(feld);
    }

    Versuchsfeld feld() {
        return feld;
    }

    Masse masse() {
        return masse;
    }

    Ergebnis ergebnis() {
        return ergebnis;
    }

    Soll soll() {
        return soll;
    }

    /** From now on a scenario has this long. */
    void beginne(Duration zeit) {
        schluss = Instant.now().plus(zeit);
    }

    /** Whatever a scenario has left going ends. */
    void raeumeAuf() {
        lasten.forEach(Last::close);
        lasten.clear();
    }

    /** This long, but no longer than the scenario has; a second at least. */
    Duration rest(Duration frist) {
        Duration uebrig = schluss.equals(Instant.MAX) ? frist : Duration.between(Instant.now(), schluss);
        Duration kuerzere = uebrig.compareTo(frist) < 0 ? uebrig : frist;
        return kuerzere.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : kuerzere;
    }

    /** As {@link #wartet}, within the scenario's time. */
    boolean warte(Duration frist, BooleanSupplier eingetreten) {
        return wartet(rest(frist), eingetreten);
    }

    /** All cases to their end, within the scenario's time. */
    boolean bisZumEnde(Last last, Duration frist) {
        return last.bisZumEnde(rest(frist));
    }

    Last last(int faelle) {
        return merke(new Last(feld.knoten(), faelle, masse.klienten(), Duration.ZERO));
    }

    /** The same number of open cases all the time, until {@link Last#genug}. */
    Last stetig(int offene) {
        return merke(last(offene).stetig());
    }

    /** To be ended with the scenario. */
    Last merke(Last last) {
        lasten.add(last);
        return last;
    }

    /** All cases that were looked at after their end. */
    List<Fall> gepruefte() {
        return gepruefte;
    }

    Arbeit hand() {
        return new Arbeit(feld.knoten(), new Mitschrift(), true);
    }

    /** Counts before a fault, to be subtracted afterwards. */
    record Stand(int doppelt, int vertauscht, int doppelteSchriftstuecke, int stoerfaelle, int nochEinmalUebergeben) {}

    Stand stand() {
        return new Stand(
                summe("doppelt"),
                summe("reihenfolgeverletzungen"),
                feld.partner("dms").zaehler().path("doppelt").asInt(),
                stoerfaelle(),
                feld.akten().uebergebene().size() - feld.akten().mails().size());
    }

    private int summe(String zaehler) {
        return feld.register().stream()
                .mapToInt(p -> p.zaehler().path(zaehler).asInt())
                .sum();
    }

    int stoerfaelle() {
        try {
            return Http.lies(hand().hole("/incident/count", "technik").body())
                    .path("count")
                    .asInt(-1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All cases to their end, then everything that must hold after every fault. */
    void pruefe(Last last, Duration frist, Stand vorher) {
        pruefe(last, frist, vorher, Set.of());
    }

    /** @param geduldet traces a case may leave more often, because they change nothing */
    void pruefe(Last last, Duration frist, Stand vorher, Set<String> geduldet) {
        last.genug();
        boolean alle = bisZumEnde(last, frist);
        last.close();
        List<Fall> faelle = last.faelle();
        List<Fall> offen = faelle.stream().filter(f -> !f.beendet()).toList();
        ergebnis.messe(
                "Vorgänge beendet",
                faelle.size() - offen.size() + " von " + faelle.size(),
                "alle, oder sie warten in einem benannten Zustand",
                alle || offen.stream().allMatch(this::benannt));
        offen.stream().limit(5).forEach(fall -> ergebnis.nenne("wartet: " + fall.vorgangsnummer(), lage(fall)));
        pruefeSpuren(faelle, vorher, geduldet);
        if (!last.mitschrift().unerwartetes().isEmpty()) {
            ergebnis.nenne(
                    "Fehlerantworten an Klienten (Auszug)",
                    last.mitschrift().unerwartetes().get(0));
        }
        ergebnis.nenne("Fehler, die Klienten sahen", last.mitschrift().fehlerarten());
    }

    private void pruefeSpuren(List<Fall> faelle, Stand vorher, Set<String> geduldet) {
        gepruefte.addAll(faelle);
        wartet(NACHLAUF, () -> soll.vergleiche(faelle).fehlt().isEmpty() && merkmaleOffen() == 0);
        // a document a dead node was about to file is taken up again when its lease is over; the last scenario counts
        // it
        warte(NACHLAUF_SONST, () -> {
            List<String> unterwegs = wartende();
            return ohne(unterwegs, soll.vergleiche(faelle).fehlt()).isEmpty();
        });
        // asked for first: what is filed in between is neither
        List<String> unterwegs = wartende();
        Soll.Abweichung abweichung = soll.vergleiche(faelle);
        Stand nachher = stand();
        List<String> verloren = ohne(unterwegs, abweichung.fehlt());
        int wartend = abweichung.fehlt().size() - verloren.size();
        if (wartend > 0) {
            ergebnis.nenne("Schriftstücke, die noch abzulegen sind (am Ende, in Z, darf keines fehlen)", wartend);
        }
        List<String> zuviel = abweichung.zuviel().stream()
                .filter(z -> geduldet.stream().noneMatch(z::endsWith))
                .toList();
        messeNull("verloren (Nachrichten, Schriftstücke, Mails beendeter Vorgänge)", verloren);
        messeNull("öfter als ohne Störung gewirkt", zuviel);
        if (geduldet.isEmpty() || geduldet.contains(FALSCHE_UHR)) {
            messeNull("wirksam doppelt unter derselben UUID", nachher.doppelt() - vorher.doppelt());
        }
        ergebnis.nenne(
                "Mails noch einmal übergeben, unter derselben Message-ID",
                nachher.nochEinmalUebergeben() - vorher.nochEinmalUebergeben());
        messeNull("doppelte Schriftstücke im DMS", nachher.doppelteSchriftstuecke() - vorher.doppelteSchriftstuecke());
        messeNull(
                "Schriftstücke, deren Merkmale das DMS noch nicht hat und auf die niemand wartet", merkmaleVergessen());
        if (geduldet.contains(FALSCHE_UHR)) {
            messeNull("Nachrichten eines Vorgangs in falscher Folge (nach Laufnummer)", vertauschte(faelle));
        } else {
            messeNull("Nachrichten einer Person in falscher Folge", nachher.vertauscht() - vorher.vertauscht());
        }
        messeNull("Beendete ohne abgeschlossenen Vorgang", ohneAbschluss(faelle));
        messeNull("Störfälle für die Technik (incidents)", nachher.stoerfaelle() - vorher.stoerfaelle());
    }

    /** Documents that are still to be filed. */
    private List<String> wartende() {
        return feld.datenbank()
                .texte("select vorgangsnummer || ' " + Soll.DMS + "' from dokument where dms_id is null");
    }

    private static List<String> ohne(List<String> wartende, List<String> fehlend) {
        List<String> uebrige = new ArrayList<>(fehlend);
        wartende.forEach(uebrige::remove);
        return uebrige;
    }

    /** Messages to the AZR that arrived after one that was written later, whatever the clocks said. */
    private List<String> vertauschte(List<Fall> faelle) {
        Map<String, Long> laufnummern = new HashMap<>();
        feld.datenbank()
                .liste(
                        "select id::text, laufnummer from nachricht_ausgang where register = 'azr'",
                        rs -> laufnummern.put(rs.getString(1), rs.getLong(2)));
        Set<String> nummern = faelle.stream().map(Fall::vorgangsnummer).collect(Collectors.toSet());
        Map<String, Long> zuletzt = new HashMap<>();
        List<String> vertauschte = new ArrayList<>();
        for (Partnerakten.Nachricht n : feld.akten().nachrichten("azr")) {
            Long nummer = laufnummern.get(n.uuid());
            if (nummer != null && nummern.contains(n.vorgangsnummer())) {
                Long davor = zuletzt.put(n.vorgangsnummer(), nummer);
                if (davor != null && davor > nummer) {
                    vertauschte.add(n.vorgangsnummer() + " " + n.typ());
                }
            }
        }
        return vertauschte;
    }

    /** Those of them whose next attempt should have come. */
    private int merkmaleVergessen() {
        String vergessen = "select count(*) from dokument where dms_fassung < merkmale_fassung"
                // those in the queue are taken one after the other, oldest first
                + " and dms_naechster_versuch < now() - interval '3 minutes'";
        warte(NACHLAUF, () -> feld.datenbank().zahl(vergessen) == 0);
        return (int) feld.datenbank().zahl(vergessen);
    }

    /** Documents of which the DMS does not know the latest: not filed yet, or filed and changed since. */
    long merkmaleOffen() {
        return feld.datenbank().zahl("select count(*) from dokument where dms_fassung < merkmale_fassung");
    }

    private void messeNull(String was, int zahl) {
        ergebnis.messe(was, zahl, "0", zahl == 0);
    }

    private void messeNull(String was, List<String> gefunden) {
        String auszug =
                gefunden.isEmpty() ? "" : " (" + gefunden.stream().limit(3).collect(Collectors.joining("; ")) + ")";
        ergebnis.messe(was, gefunden.size() + auszug, "0", gefunden.isEmpty());
    }

    /** Cases without process whose file is not closed. */
    List<String> ohneAbschluss(List<Fall> faelle) {
        List<String> offen = new ArrayList<>(feld.datenbank()
                .texte("select vorgangsnummer from vorgang where zustand not in ('ABGESCHLOSSEN', 'ZURUECKGENOMMEN')"));
        offen.retainAll(
                faelle.stream().filter(Fall::beendet).map(Fall::vorgangsnummer).toList());
        return offen;
    }

    /** Somebody can see what the case waits for: a task, or a message with a state. */
    boolean benannt(Fall fall) {
        // a step that ends between two questions shows in neither: what has a state has it for more than a moment
        return fall.vorgangsnummer() != null
                && wartet(Duration.ofSeconds(10), () -> !lage(fall).isEmpty());
    }

    String lage(Fall fall) {
        String nummer = "'" + fall.vorgangsnummer() + "'";
        List<String> lage = new ArrayList<>(feld.datenbank()
                .texte("select t.name_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                        + " where e.business_key_ = " + nummer));
        lage.addAll(feld.datenbank()
                .texte("select register || ' ' || nachrichtentyp || ' ' || zustand || coalesce(': ' || fehler, '')"
                        + " from nachricht_ausgang where zustand in"
                        + " ('WARTET', 'GESENDET', 'UNGEKLAERT', 'ZURUECKGESTELLT', 'ABGELEHNT') and vorgangsnummer = "
                        + nummer));
        lage.addAll(feld.datenbank()
                .texte("select 'in Arbeit: ' || count(*) || ' Schritte' from act_ru_job j join act_ru_execution e"
                        + " on e.id_ = j.process_instance_id_ where j.type_ = 'message' and j.retries_ > 0"
                        + " and e.business_key_ = " + nummer + " having count(*) > 0"));
        return String.join("; ", lage);
    }

    /** Looks again and again; false if it has not come about by then. */
    static boolean wartet(Duration frist, BooleanSupplier eingetreten) {
        Instant ende = Instant.now().plus(frist);
        while (true) {
            if (Thread.currentThread().isInterrupted()) {
                throw new Abgebrochen();
            }
            try {
                if (eingetreten.getAsBoolean()) {
                    return true;
                }
            } catch (IllegalStateException | UncheckedIOException e) {
                // nobody to ask for the moment
            }
            if (Instant.now().isAfter(ende)) {
                return false;
            }
            ruhe(Duration.ofMillis(100));
        }
    }

    /** Lets time pass; this is part of a fault, not a way to wait for something. */
    static void ruhe(Duration dauer) {
        long ende = System.nanoTime() + dauer.toNanos();
        for (long rest = dauer.toNanos(); rest > 0; rest = ende - System.nanoTime()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new Abgebrochen();
            }
            LockSupport.parkNanos(rest);
        }
    }

    /** The scenario's time is over and more. */
    static final class Abgebrochen extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Abgebrochen() {
            super("die Zeit des Szenarios war um");
        }
    }
}
