package de.amtsweg.vorgang;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person entered into a form; each reader refuses a wrong value with a sentence that names the field. */
public record Formularwerte(Map<String, Object> werte) {

    /** The trimmed text, empty if nothing was entered. */
    public Optional<String> text(String feld) {
        Object wert = werte.get(feld);
        return wert == null || wert.toString().isBlank()
                ? Optional.empty()
                : Optional.of(wert.toString().strip());
    }

    /** The text of a field that must be filled. */
    public String pflichttext(String feld, String bezeichnung) {
        return text(feld).orElseThrow(() -> new FachlicherFehler("Bitte füllen Sie „" + bezeichnung + "“ aus."));
    }

    /** One of the allowed codes of a select or radio field. */
    public String auswahl(String feld, String bezeichnung, List<String> erlaubt) {
        String wert = pflichttext(feld, bezeichnung);
        if (!erlaubt.contains(wert)) {
            throw new FachlicherFehler("Der Wert „" + wert + "“ ist für „" + bezeichnung + "“ nicht vorgesehen.");
        }
        return wert;
    }

    public boolean angekreuzt(String feld) {
        return Boolean.TRUE.equals(werte.get(feld)) || "true".equals(werte.get(feld));
    }

    /** A day, entered as ISO date. */
    public Optional<LocalDate> tag(String feld, String bezeichnung) {
        return text(feld).map(wert -> {
            try {
                return LocalDate.parse(wert.length() > 10 ? wert.substring(0, 10) : wert);
            } catch (DateTimeParseException e) {
                throw new FachlicherFehler("„" + bezeichnung + "“ ist kein gültiges Datum: " + wert + ".");
            }
        });
    }

    public LocalDate pflichttag(String feld, String bezeichnung) {
        return tag(feld, bezeichnung)
                .orElseThrow(() -> new FachlicherFehler("Bitte füllen Sie „" + bezeichnung + "“ aus."));
    }

    /** A decimal number. */
    public Optional<BigDecimal> zahl(String feld, String bezeichnung) {
        return text(feld).map(wert -> {
            try {
                return new BigDecimal(wert);
            } catch (NumberFormatException e) {
                throw new FachlicherFehler("„" + bezeichnung + "“ ist keine Zahl: " + wert + ".");
            }
        });
    }

    /** The chosen values of a checklist. */
    public List<String> liste(String feld) {
        Object wert = werte.get(feld);
        return wert instanceof List<?> liste
                ? liste.stream().map(String::valueOf).toList()
                : List.of();
    }
}
