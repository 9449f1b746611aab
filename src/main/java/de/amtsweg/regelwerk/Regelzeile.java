package de.amtsweg.regelwerk;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A row that fits.
 *
 * @param id id of the row in the DMN file
 * @param nummer number of the row as the Modeler shows it, from 1
 * @param norm annotation of the row up to the first {@code |}: the provision
 * @param ausgaben outputs in column order: BigDecimal (number), Long (integer), LocalDate, String, Boolean or null
 */
public record Regelzeile(String id, int nummer, String norm, Map<String, Object> ausgaben) {

    public String text(String ausgabe) {
        return (String) wert(ausgabe);
    }

    /** Exact decimal; EUR where the column is money. */
    public BigDecimal zahl(String ausgabe) {
        return (BigDecimal) wert(ausgabe);
    }

    public Long ganzzahl(String ausgabe) {
        return (Long) wert(ausgabe);
    }

    public boolean ja(String ausgabe) {
        return Boolean.TRUE.equals(wert(ausgabe));
    }

    private Object wert(String ausgabe) {
        if (!ausgaben.containsKey(ausgabe)) {
            throw new Regelfehler("Die Regel " + id + " hat keine Ausgabe „" + ausgabe + "“.");
        }
        return ausgaben.get(ausgabe);
    }
}
