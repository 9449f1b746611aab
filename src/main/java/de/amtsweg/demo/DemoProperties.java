package de.amtsweg.demo;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demonstration.
 *
 * @param datenordner where database and simulators keep their state
 * @param postgresPort loopback port of the embedded database
 * @param simulatoren whether the simulators run in this process
 * @param antwortverzoegerung time until a simulated partner answers later
 * @param beispiele whether the sample applications are sent at the first start
 * @param azrPort loopback port of the simulated AZR; the same for the other partners
 * @param partnerPort port of the further simulated partners
 * @param smtpPort loopback port of the mail sink
 */
@ConfigurationProperties(prefix = "amtsweg.demo", ignoreUnknownFields = false)
public record DemoProperties(
        @DefaultValue(".daten") Path datenordner,
        @DefaultValue("15433") int postgresPort,
        @DefaultValue("true") boolean simulatoren,
        @DefaultValue("3s") Duration antwortverzoegerung,
        @DefaultValue("true") boolean beispiele,
        @DefaultValue("18081") int azrPort,
        @DefaultValue("18082") int baPort,
        @DefaultValue("18083") int bvaPort,
        @DefaultValue("18084") int dmsPort,
        @DefaultValue("18085") int eatPort,
        @DefaultValue("18086") int partnerPort,
        @DefaultValue("18025") int smtpPort) {}
