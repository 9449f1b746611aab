package de.amtsweg.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All partners of an authority on loopback ports: azr, ba, bva, eat, dms, a mail sink, and further ones that
 * share a port. They keep their state in the
 * data folder and may be started inside the application or alone.
 */
public final class Simulatoren implements AutoCloseable {
    /** How the partners behind the shared port answer, by name; given the delay of later answers. */
    private static final Map<String, Function<Duration, Regeln>> WEITERE = new TreeMap<>();

    static {
        WEITERE.put("bzr", Stellenregeln::bzr);
        WEITERE.put("verfassungsschutz", Stellenregeln::verfassungsschutz);
        WEITERE.put("staatsanwaltschaft", Stellenregeln::staatsanwaltschaft);
        WEITERE.put("esta", EstaRegeln::new);
        WEITERE.put("ees", Stellenregeln::ees);
        WEITERE.put("standesamt", Stellenregeln::standesamt);
        WEITERE.put("rueckkanal", RueckkanalRegeln::new);
        WEITERE.put("abh", AbhRegeln::new);
        WEITERE.put("bamf", BamfRegeln::new);
        WEITERE.put("meldebehoerde", MeldebehoerdeRegeln::new);
    }

    private final List<Serverport> ports = new ArrayList<>();
    private final Map<String, HttpSimulator> partner = new LinkedHashMap<>();
    private final CountDownLatch ende = new CountDownLatch(1);
    private Mailsenke mailsenke;
    private HttpSimulator mailsteuerung;
    private volatile URI rueckruf;

    private Simulatoren(URI rueckruf) {
        this.rueckruf = rueckruf;
    }

    /**
     * Starts all of them; returns when every port is open.
     *
     * @throws PortBelegtException when a port is taken; those already started are stopped again
     */
    public static Simulatoren starten(Simulatoreinstellungen einstellungen) {
        Simulatoren simulatoren = new Simulatoren(einstellungen.rueckruf());
        try {
            simulatoren.allesStarten(einstellungen);
            return simulatoren;
        } catch (IOException e) {
            simulatoren.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            simulatoren.close();
            throw e;
        }
    }

    private void allesStarten(Simulatoreinstellungen e) throws IOException {
        register(e, "azr", port("azr", e.azrPort()), "", AzrRegeln::new);
        register(e, "ba", port("ba", e.baPort()), "", () -> new BaRegeln(e.antwortverzoegerung()));
        register(e, "bva", port("bva", e.bvaPort()), "", () -> new BvaRegeln(e.antwortverzoegerung()));
        register(e, "eat", port("eat", e.eatPort()), "", () -> new EatRegeln(e.antwortverzoegerung()));
        Schalter dms = new Schalter(ordner(e, "dms"), Stoerung.OHNE_RUECKRUF, Schaltung.Wiederholung.IGNORIERT);
        partner.put(
                "dms", new HttpSimulator("dms", port("dms", e.dmsPort()), "", dms, new CmisDienst(ordner(e, "dms"))));
        Serverport gemeinsam = port("partner", e.partnerPort());
        weiterePartner(e, gemeinsam);
        Schalter mail = new Schalter(ordner(e, "mail-schalter"), Stoerung.MAIL, Schaltung.Wiederholung.OHNE);
        mailsenke = new Mailsenke(e.smtpPort(), ordner(e, "mail"), mail);
        mailsteuerung = new HttpSimulator("mail", gemeinsam, "/mail", mail, mailsenke);
    }

    /** They share one port, each below its own path: {@code http://127.0.0.1:18086/bzr/nachrichten}. */
    private void weiterePartner(Simulatoreinstellungen e, Serverport port) {
        WEITERE.forEach(
                (name, regeln) -> register(e, name, port, "/" + name, () -> regeln.apply(e.antwortverzoegerung())));
    }

    private Serverport port(String name, int nummer) throws IOException {
        Serverport port = new Serverport(name, nummer);
        ports.add(port);
        return port;
    }

    private void register(
            Simulatoreinstellungen e, String name, Serverport port, String basis, Supplier<Regeln> regeln) {
        Rueckrufer rueckrufer = new Rueckrufer(name, () -> rueckruf, e.rueckrufToken(), e.wiederholung());
        try {
            Schalter schalter = new Schalter(ordner(e, name), Stoerung.REGISTER, Schaltung.Wiederholung.IGNORIERT);
            Dienst dienst = new RegisterDienst(name, ordner(e, name), regeln.get(), rueckrufer);
            partner.put(name, new HttpSimulator(name, port, basis, schalter, dienst));
        } catch (RuntimeException ex) {
            rueckrufer.close();
            throw ex;
        }
    }

    private static Path ordner(Simulatoreinstellungen einstellungen, String name) {
        return einstellungen.datenordner().resolve(name);
    }

    /** All partners with an address. */
    public Set<String> namen() {
        return Collections.unmodifiableSet(partner.keySet());
    }

    /** Base address of a partner, without a slash at its end. */
    public URI adresse(String name) {
        HttpSimulator simulator = partner.get(name);
        if (simulator == null) {
            throw new IllegalArgumentException("No simulator " + name);
        }
        return simulator.adresse();
    }

    /** Base address of the tester's switches of the mail sink, without a slash at its end. */
    public URI mailsteuerung() {
        return mailsteuerung.adresse();
    }

    public int smtpPort() {
        return mailsenke.port();
    }

    /** The mails received so far ({@code .eml} files), oldest first. */
    public List<Path> mails() {
        return mailsenke.mails();
    }

    /** Sends later answers to another base address, for an application that learns its port after this start. */
    public void rueckrufAn(URI basis) {
        rueckruf = basis;
    }

    /** Blocks until {@link #close()}: for running alone until killed. */
    public void warten() throws InterruptedException {
        ende.await();
    }

    @Override
    public void close() {
        ports.forEach(Serverport::close);
        partner.values().forEach(HttpSimulator::close);
        if (mailsenke != null) {
            mailsenke.close();
        }
        ende.countDown();
    }
}
