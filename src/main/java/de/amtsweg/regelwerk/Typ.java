package de.amtsweg.regelwerk;

import de.amtsweg.engine.feel.StrikteDmnKonfiguration;
import java.util.Optional;
import java.util.function.Function;

/** Types of facts and columns, by their DMN name. */
enum Typ {
    TEXT("string", "Text", StrikteDmnKonfiguration::text),
    ZAHL("number", "Zahl", StrikteDmnKonfiguration::zahl),
    GANZZAHL("integer", "ganze Zahl", StrikteDmnKonfiguration::ganzzahl),
    JA_NEIN("boolean", "ja/nein", StrikteDmnKonfiguration::wahrheitswert),
    DATUM("date", "Datum", StrikteDmnKonfiguration::datum);

    private final String typeRef;
    private final String bezeichnung;
    private final Function<Object, Object> pruefung;

    Typ(String typeRef, String bezeichnung, Function<Object, Object> pruefung) {
        this.typeRef = typeRef;
        this.bezeichnung = bezeichnung;
        this.pruefung = pruefung;
    }

    static Optional<Typ> von(String typeRef) {
        for (Typ typ : values()) {
            if (typ.typeRef.equals(typeRef)) {
                return Optional.of(typ);
            }
        }
        return Optional.empty();
    }

    String bezeichnung() {
        return bezeichnung;
    }

    /** The value in the one Java type of this type; null stays null. Throws IllegalArgumentException (German). */
    Object lesen(Object wert) {
        return wert == null ? null : pruefung.apply(wert);
    }
}
