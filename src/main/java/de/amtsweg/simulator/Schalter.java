package de.amtsweg.simulator;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The tester's switch of one partner; its position is kept on disk and outlives the process. */
final class Schalter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long HAENGT_HOECHSTENS_MILLIS = 600_000;

    private final Path datei;
    private final Set<Stoerung> moeglich;
    private final Random lose = new Random(1);
    private final Strichliste anfragen;
    private Schaltung schaltung;
    private long stellungen;
    private Consumer<Schaltung> beiAenderung = s -> {};

    /** @param ordner of the partner; {@code schalter.json} and {@code anfragen.log} in it belong to the switch */
    Schalter(Path ordner, Set<Stoerung> moeglich, Schaltung.Wiederholung wiederholung) {
        this.datei = ordner.resolve("schalter.json");
        this.moeglich = moeglich;
        this.anfragen = new Strichliste(ordner.resolve("anfragen.log"));
        try {
            schaltung = Files.exists(datei)
                    ? JSON.readValue(Dateien.lesen(datei), Schaltung.class)
                    : Schaltung.an(wiederholung);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells about the position now and whenever it changes. */
    synchronized void beobachte(Consumer<Schaltung> beobachter) {
        beiAenderung = beobachter;
        beobachter.accept(schaltung);
    }

    synchronized Schaltung stellung() {
        return schaltung;
    }

    /** Sets it as the tester says; what hangs is released. */
    void stelle(byte[] wunsch) {
        Schaltung neu;
        try {
            neu = stellung().geaendert(JSON.readTree(wunsch), moeglich);
        } catch (IOException e) {
            throw new Abgelehnt(400, "Unbekannter Zustand", "Das ist kein JSON.");
        }
        synchronized (this) {
            stellungen++;
            setze(neu);
            notifyAll();
        }
    }

    /** Decides about one message and counts it. */
    synchronized Stoerung naechste(String bezeichnung, Predicate<String> enthaelt) {
        Stoerung art = Stoerung.AN;
        if (schaltung.zustand() != Stoerung.AN && (schaltung.nur() == null || enthaelt.test(schaltung.nur()))) {
            art = schaltung.zustand() == Stoerung.GEMISCHT ? schaltung.gezogen(lose.nextInt(100)) : schaltung.zustand();
            if (schaltung.anzahl() != null) {
                setze(schaltung.verbraucht());
            }
        }
        anfragen.strich(art.name(), bezeichnung);
        return art;
    }

    /** How many messages met which fault; {@code AN}: none. */
    Map<String, Integer> begegnungen() {
        return anfragen.zahlen();
    }

    /** Waits until it is switched again, at most ten minutes. */
    void haenge() {
        warte(HAENGT_HOECHSTENS_MILLIS);
    }

    /** Waits this long, less if it is switched meanwhile. */
    synchronized void warte(long millis) {
        long stand = stellungen;
        long ende = System.nanoTime() + millis * 1_000_000;
        try {
            long rest = millis;
            while (stand == stellungen && rest > 0) {
                wait(rest);
                rest = (ende - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void setze(Schaltung neu) {
        schaltung = neu;
        try {
            Dateien.schreiben(datei, JSON.writeValueAsBytes(neu));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        beiAenderung.accept(neu);
    }
}
