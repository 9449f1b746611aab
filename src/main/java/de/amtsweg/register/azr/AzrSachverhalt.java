package de.amtsweg.register.azr;

import de.amtsweg.register.Grundpersonalien;
import java.time.LocalDate;

/** A fact that is reported to the AZR or that it tells (§ 3 AZRG). */
public sealed interface AzrSachverhalt {

    /** The personal data themselves, only to be corrected. */
    record Personalien(Grundpersonalien grundpersonalien) implements AzrSachverhalt {}

    /**
     * @param code of the list Aufenthaltserlaubnis (AZR), for example 493
     * @param gueltigBis last day
     */
    record Aufenthaltserlaubnis(String code, LocalDate gueltigAb, LocalDate gueltigBis) implements AzrSachverhalt {}

    /** @param code of the list Niederlassungserlaubnis (AZR) */
    record Niederlassungserlaubnis(String code, LocalDate gueltigAb) implements AzrSachverhalt {}

    /**
     * @param code of the list EU-Aufenthaltsrecht (AZR)
     * @param gueltigBis last day, null if there is none
     */
    record EuAufenthaltsrecht(String code, LocalDate gueltigAb, LocalDate gueltigBis) implements AzrSachverhalt {}

    /** @param gegenstand what was applied for, in words */
    record AntragGestellt(LocalDate antragsdatum, String gegenstand) implements AzrSachverhalt {}

    /** @param gegenstand what was refused, in words */
    record Ablehnung(LocalDate entscheidungsdatum, String gegenstand) implements AzrSachverhalt {}

    /**
     * @param code 01 granted, 02 refused
     * @param befristungsdatum last day of the consent, or null
     */
    record EntscheidungBa(String code, LocalDate befristungsdatum) implements AzrSachverhalt {}
}
