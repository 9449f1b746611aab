package de.amtsweg.register.ba;

import de.amtsweg.xml.XmlSchreiber;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The employment the BA is asked about (§ 39 AufenthG).
 *
 * @param taetigkeit what the person will do
 * @param isco four digits of ISCO-08
 * @param gehaltJahr gross salary per year in EUR
 * @param arbeitszeitWoche hours per week, or null
 * @param befristung limit of the contract
 */
public record Beschaeftigung(
        String taetigkeit, String isco, BigDecimal gehaltJahr, BigDecimal arbeitszeitWoche, Befristung befristung) {

    /** Limit of a contract: none, a number of months, or a last day. */
    public sealed interface Befristung {
        record Unbefristet() implements Befristung {}

        record Monate(int monate) implements Befristung {}

        record Bis(LocalDate letzterTag) implements Befristung {}
    }

    void schreibe(XmlSchreiber ziel) {
        ziel.element("beschaeftigung", b -> {
            b.text("taetigkeit", taetigkeit)
                    .text("isco", isco)
                    .text("gehaltJahr", gehaltJahr == null ? null : gehaltJahr.toPlainString())
                    .text("arbeitszeitWoche", arbeitszeitWoche == null ? null : arbeitszeitWoche.toPlainString());
            b.element("befristung", f -> {
                if (befristung instanceof Befristung.Monate monate) {
                    f.text("monate", monate.monate());
                } else if (befristung instanceof Befristung.Bis bis) {
                    f.text("bis", bis.letzterTag());
                } else if (befristung instanceof Befristung.Unbefristet) {
                    f.element("unbefristet", leer -> {});
                }
            });
        });
    }
}
