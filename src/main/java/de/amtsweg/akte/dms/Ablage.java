package de.amtsweg.akte.dms;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.akte.Dokumentkategorie;
import de.amtsweg.akte.dms.Ablagebuch.Auftrag;
import de.amtsweg.akte.dms.Dms.Ordner;
import de.amtsweg.akte.dms.Dms.Schriftstueck;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.register.RegisterAblehnung;
import de.amtsweg.register.RegisterStoerung;
import de.amtsweg.vorgang.Vorgaenge;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Files documents in the DMS and keeps their properties there up to date, on any node, without a person. While the DMS is
 * away they wait here; what was filed but not noted, because the application died in between, is found again by its name.
 */
@Component
class Ablage {

    private static final Logger LOG = LoggerFactory.getLogger(Ablage.class);

    /** Longer than all calls for one document together may take. */
    private static final Duration LEASE = Duration.ofSeconds(110);

    /** While all other work goes on, one document after the other is slower than documents come into being. */
    private static final int NEBENEINANDER = 3;

    private static final Duration PAUSE_BEI_STOERUNG = Duration.ofSeconds(30);
    private static final Duration PAUSE_BEI_ORDNERANLAGE = Duration.ofSeconds(1);
    private static final Duration PAUSE_BEI_ABLEHNUNG = Duration.ofHours(1);

    private final Dokumente dokumente;
    private final Vorgaenge vorgaenge;
    private final Behoerden behoerden;
    private final Dms dms;
    private final Ablagebuch buch;
    private final Ordneranlage ordneranlage;
    private final AtomicBoolean gestoert = new AtomicBoolean();
    private final ExecutorService laeufer = Executors.newFixedThreadPool(NEBENEINANDER, r -> new Thread(r, "ablage"));
    /** One permit per run that may begin. */
    private final Semaphore frei = new Semaphore(NEBENEINANDER);

    Ablage(
            Dokumente dokumente,
            Ablagebuch buch,
            Ordneranlage ordneranlage,
            Vorgaenge vorgaenge,
            Behoerden behoerden,
            Dms dms) {
        this.buch = buch;
        this.ordneranlage = ordneranlage;
        this.dokumente = dokumente;
        this.vorgaenge = vorgaenge;
        this.behoerden = behoerden;
        this.dms = dms;
    }

    @Scheduled(fixedDelay = 2000)
    void laufe() {
        // while the DMS is away one attempt tells as much as three
        int soviele = gestoert.get() ? 1 : NEBENEINANDER;
        for (int i = 0; i < soviele && frei.tryAcquire(); i++) {
            laeufer.execute(() -> {
                try {
                    while (legeEinesAb() && !Thread.currentThread().isInterrupted()) {
                        // the next one
                    }
                } catch (RuntimeException e) {
                    LOG.warn("filing stopped, next attempt follows: {}", e.toString());
                } finally {
                    frei.release();
                }
            });
        }
    }

    @PreDestroy
    void beende() throws InterruptedException {
        laeufer.shutdownNow();
        // what it is about to store still needs the database, which closes after this
        laeufer.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** Files or updates one document that is due; false if there is none or the DMS is away. */
    boolean legeEinesAb() {
        Optional<Auftrag> faellig = buch.naechster(LEASE);
        if (faellig.isEmpty()) {
            return false;
        }
        Auftrag auftrag = faellig.get();
        try {
            erledige(auftrag);
            if (gestoert.compareAndSet(true, false)) {
                // it is back: nothing waits for the end of its pause
                buch.allesFaelligDasWartetBis(PAUSE_BEI_STOERUNG);
            }
            return true;
        } catch (RegisterStoerung e) {
            gestoert.set(true);
            buch.gescheitert(auftrag.id(), e.getMessage(), PAUSE_BEI_STOERUNG);
            return false;
        } catch (RegisterAblehnung e) {
            LOG.warn("document {} was refused: {}", auftrag.id(), e.getMessage());
            buch.gescheitert(auftrag.id(), e.getMessage(), PAUSE_BEI_ABLEHNUNG);
            return true;
        }
    }

    private void erledige(Auftrag auftrag) {
        Dokument dokument = dokumente.finde(auftrag.id()).orElseThrow();
        if (auftrag.dmsId() == null) {
            ordner(dokument)
                    .map(ordner -> legeAb(dokument, ordner, auftrag.wiederholt()))
                    .ifPresentOrElse(
                            s -> buch.erledigt(auftrag, s.id(), s.stand()),
                            () -> buch.verschoben(auftrag.id(), PAUSE_BEI_ORDNERANLAGE));
        } else {
            // its change mark is new now, and nobody has looked at the content under it
            dms.aendern(auftrag.dmsId(), merkmale(dokument))
                    .ifPresentOrElse(s -> buch.erledigt(auftrag, s.id(), null), () -> buch.fehlt(dokument));
        }
    }

    /** The folder of the case; empty if another node is just creating folders. */
    private Optional<Ordner> ordner(Dokument dokument) {
        String nummer = dokument.vorgangsnummer();
        String kennung = behoerden.lade(vorgaenge.lade(nummer).behoerde()).kennung();
        Optional<Ordner> vorhanden = dms.ordner(kennung, nummer);
        if (vorhanden.isPresent() || !ordneranlage.reserviere(kennung, LEASE)) {
            return vorhanden;
        }
        try {
            return Optional.of(dms.ordnerAnlegen(kennung, nummer));
        } finally {
            ordneranlage.gibFrei(kennung);
        }
    }

    private Schriftstueck legeAb(Dokument dokument, Ordner ordner, boolean wiederholt) {
        return dms.ablegen(
                ordner,
                name(dokument),
                dokument.mime(),
                dokumente.inhalt(dokument.id()),
                merkmale(dokument),
                wiederholt);
    }

    static Map<String, String> merkmale(Dokument dokument) {
        return Map.of(
                CmisMerkmale.BESCHREIBUNG, beschreibung(dokument),
                CmisMerkmale.DOKUMENT, dokument.id().toString(),
                CmisMerkmale.KATEGORIE, dokument.kategorie(),
                CmisMerkmale.ZUSTAND, dokument.zustand());
    }

    /** For people in the DMS, and all there is in one that does not know our own properties. */
    private static String beschreibung(Dokument dokument) {
        String kategorie = Dokumentkategorie.inWorten(dokument.kategorie());
        return dokument.bezeichnung()
                + (kategorie.equals(dokument.bezeichnung()) ? "" : " (" + kategorie + ")")
                + ("ZURUECKGEWIESEN".equals(dokument.zustand()) ? ", zurückgewiesen" : "");
    }

    /**
     * Unique in the folder and the same in every attempt: file names repeat, ids do not. Without the characters that one
     * DMS or another does not take in a name.
     */
    static String name(Dokument dokument) {
        String datei = dokument.dateiname().replaceAll("[/\\\\:\"*?<>|\\p{Cntrl}]", "-");
        int punkt = datei.lastIndexOf('.');
        String stamm = punkt > 0 ? datei.substring(0, punkt) : datei;
        String endung = punkt > 0 ? datei.substring(punkt) : "";
        return stamm + "-" + dokument.id().toString().substring(0, 8) + endung;
    }
}
