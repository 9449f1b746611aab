package de.amtsweg.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.spi.type.DmnDataTypeTransformerRegistry;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Decision engine in which a wrong type is an error: {@code date} is a calendar day, {@code number} an exact decimal
 * (EUR), {@code integer} a whole number, {@code boolean} true or false, {@code string} a text. Nothing is converted from text except ISO
 * dates, because process variables carry days as {@code 2026-11-22}.
 */
public final class StrikteDmnKonfiguration {

    private StrikteDmnKonfiguration() {}

    /** A fresh configuration; hand it to the process engine or call {@code buildEngine()} on it. */
    public static DefaultDmnEngineConfiguration erzeugen() {
        DefaultDmnEngineConfiguration konfiguration = new DefaultDmnEngineConfiguration();
        konfiguration.setFeelEngineFactory(StriktesFeel::new);
        konfiguration.setReturnBlankTableOutputAsNull(true);
        DmnDataTypeTransformerRegistry typen = konfiguration.getTransformer().getDataTypeTransformerRegistry();
        typen.addTransformer("date", wert -> untypisiert(datum(wert)));
        typen.addTransformer("number", wert -> untypisiert(zahl(wert)));
        typen.addTransformer("double", wert -> untypisiert(zahl(wert)));
        typen.addTransformer("integer", wert -> untypisiert(ganzzahl(wert)));
        typen.addTransformer("long", wert -> untypisiert(ganzzahl(wert)));
        typen.addTransformer("boolean", wert -> untypisiert(wahrheitswert(wert)));
        typen.addTransformer("string", wert -> untypisiert(text(wert)));
        return konfiguration;
    }

    /** The calendar day; accepts a day, an ISO text and a midnight (as which a {@code java.util.Date} arrives). */
    public static LocalDate datum(Object wert) {
        if (wert instanceof LocalDate tag) {
            return tag;
        }
        if (wert instanceof LocalDateTime zeit && zeit.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return zeit.toLocalDate();
        }
        if (wert instanceof String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw falsch("kein Datum in der Form 2026-11-22", wert);
            }
        }
        throw falsch("kein Datum", wert);
    }

    /** The exact decimal of a number; a text that looks like a number is none. */
    public static BigDecimal zahl(Object wert) {
        if (wert instanceof BigDecimal dezimal) {
            return dezimal;
        }
        if (wert instanceof BigInteger ganz) {
            return new BigDecimal(ganz);
        }
        if (wert instanceof Double || wert instanceof Float) {
            double d = ((Number) wert).doubleValue();
            if (Double.isFinite(d)) {
                return new BigDecimal(wert.toString());
            }
        } else if (wert instanceof Number n) {
            return BigDecimal.valueOf(n.longValue());
        }
        throw falsch("keine Zahl", wert);
    }

    /** The whole number; a fraction is an error, never rounded. */
    public static Long ganzzahl(Object wert) {
        try {
            return zahl(wert).longValueExact();
        } catch (ArithmeticException e) {
            throw falsch("keine ganze Zahl", wert);
        }
    }

    public static Boolean wahrheitswert(Object wert) {
        if (wert instanceof Boolean b) {
            return b;
        }
        throw falsch("weder ja noch nein", wert);
    }

    public static String text(Object wert) {
        if (wert instanceof String s) {
            return s;
        }
        throw falsch("kein Text", wert);
    }

    private static TypedValue untypisiert(Object wert) {
        return Variables.untypedValue(wert);
    }

    private static IllegalArgumentException falsch(String was, Object wert) {
        return new IllegalArgumentException(was + ": „" + wert + "“ ("
                + (wert == null ? "leer" : wert.getClass().getSimpleName()) + ")");
    }
}
