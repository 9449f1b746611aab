package de.amtsweg.betrieb;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Says in German which setting is missing or has a value it cannot have. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Einstellungsanzeige extends AbstractFailureAnalyzer<BindException> {

    private static final List<String> FEHLT = List.of("NotNull", "NotBlank", "NotEmpty");

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BindException fehler) {
        BindValidationException pruefung = findCause(rootFailure, BindValidationException.class);
        return new FailureAnalysis(pruefung == null ? wert(fehler) : pruefung(pruefung), null, fehler);
    }

    private static String wert(BindException fehler) {
        // the innermost one names the setting, the outer ones its record
        BindException innerster = fehler;
        for (Throwable t = fehler; t != null; t = t.getCause()) {
            if (t instanceof BindException b) {
                innerster = b;
            }
        }
        return Optional.ofNullable(innerster.getProperty())
                .map(e -> Wertanzeige.satz(e.getName(), e.getValue()))
                .orElse("Die Einstellung „" + innerster.getName() + "“ hat einen unbrauchbaren Wert.");
    }

    private static String pruefung(BindValidationException pruefung) {
        String vorsatz = pruefung.getValidationErrors().getName().toString();
        ObjectError erster = pruefung.getValidationErrors().getAllErrors().get(0);
        if (!(erster instanceof FieldError feld)) {
            return "Die Einstellungen „" + vorsatz + "“ sind unbrauchbar: " + erster.getDefaultMessage() + ".";
        }
        if ("AssertTrue".equals(feld.getCode())) {
            // a rule over several settings; its message names them
            int punkt = feld.getField().lastIndexOf('.');
            String stelle =
                    punkt < 0 ? vorsatz : vorsatz + "." + feld.getField().substring(0, punkt);
            return "Die Einstellungen „" + stelle + "“ sind unbrauchbar: " + feld.getDefaultMessage() + ".";
        }
        String name = vorsatz + "." + DataObjectPropertyName.toDashedForm(feld.getField());
        return FEHLT.contains(feld.getCode())
                ? "Die Einstellung „" + name + "“ fehlt."
                : "Die Einstellung „" + name + "“ ist unbrauchbar (" + feld.getDefaultMessage() + ").";
    }
}
