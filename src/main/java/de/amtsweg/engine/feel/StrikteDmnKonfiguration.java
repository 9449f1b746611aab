package de.amtsweg.engine.feel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.spi.type.DmnDataTypeTransformer;
import org.camunda.bpm.dmn.engine.impl.spi.type.DmnDataTypeTransformerRegistry;
import org.camunda.bpm.engine.variable.Variables;

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
        typen.addTransformer("date", streng(StrikteDmnKonfiguration::datum));
        typen.addTransformer("number", streng(StrikteDmnKonfiguration::zahl));
        typen.addTransformer("double", streng(StrikteDmnKonfiguration::zahl));
        typen.addTransformer("integer", streng(StrikteDmnKonfiguration::ganzzahl));
        typen.addTransformer("long", streng(StrikteDmnKonfiguration::ganzzahl));
        typen.addTransformer("boolean", streng(StrikteDmnKonfiguration::wahrheitswert));
        typen.addTransformer("string", streng(StrikteDmnKonfiguration::text));
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

    /** The engine would replace an IllegalArgumentException by a message that hides the reason. */
    private static DmnDataTypeTransformer streng(Function<Object, Object> pruefung) {
        return wert -> {
            try {
                return Variables.untypedValue(pruefung.apply(wert));
            } catch (IllegalArgumentException e) {
                throw new FeelFehler(e.getMessage());
            }
        };
    }

    private static IllegalArgumentException falsch(String was, Object wert) {
        return new IllegalArgumentException(was + ": „" + wert + "“ ("
                + (wert == null ? "leer" : wert.getClass().getSimpleName()) + ")");
    }
}
