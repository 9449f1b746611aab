package de.amtsweg.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What the simulators need to know.
 *
 * @param azrPort loopback port of the AZR; 0 = any free port (the same for the other ports)
 * @param partnerPort loopback port of the further partners
 * @param smtpPort loopback port of the mail sink (SMTP)
 * @param datenordner folder that keeps their state; created when missing; one running instance per folder
 * @param rueckruf base address of the application; later answers go to {@code {rueckruf}/api/eingang/{register}}
 * @param rueckrufToken bearer token of these answers
 * @param antwortverzoegerung time between a request and its later answer
 * @param wiederholung time between two attempts to deliver a later answer
 */
public record Simulatoreinstellungen(
        int azrPort,
        int baPort,
        int bvaPort,
        int dmsPort,
        int eatPort,
        int partnerPort,
        int smtpPort,
        Path datenordner,
        URI rueckruf,
        String rueckrufToken,
        Duration antwortverzoegerung,
        Duration wiederholung) {

    /** The fixed ports of the demonstration (18081 to 18086, SMTP 18025), answers after three seconds. */
    public static Simulatoreinstellungen vorfuehrung(Path datenordner, URI rueckruf, String rueckrufToken) {
        return new Simulatoreinstellungen(
                18081,
                18082,
                18083,
                18084,
                18085,
                18086,
                18025,
                datenordner,
                rueckruf,
                rueckrufToken,
                Duration.ofSeconds(3),
                Duration.ofSeconds(3));
    }

    /** Free ports and quick answers, as tests want them. */
    public static Simulatoreinstellungen freiePorts(Path datenordner, URI rueckruf, String rueckrufToken) {
        return new Simulatoreinstellungen(
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                datenordner,
                rueckruf,
                rueckrufToken,
                Duration.ofMillis(200),
                Duration.ofMillis(200));
    }
}
