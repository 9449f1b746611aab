package de.amtsweg.sachverhalt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The facts a caseworker establishes, with the name the law tables use and the label people read. */
public enum Tatsache {
    ZWECK("zweck", "Zweck des Aufenthalts", Typ.TEXT),
    ANTRAGSART("antragsart", "Antragsart", Typ.TEXT),
    ARBEITGEBER("arbeitgeber", "Arbeitgeber", Typ.TEXT),
    BERUFSBEZEICHNUNG("berufsbezeichnung", "Berufsbezeichnung", Typ.TEXT),
    ISCO("isco", "Berufsgruppe (ISCO-08)", Typ.TEXT),
    QUALIFIKATION("qualifikation", "Qualifikation", Typ.TEXT),
    ABSCHLUSS_ANERKANNT("abschlussAnerkannt", "Abschluss anerkannt", Typ.TEXT),
    ABSCHLUSS_DATUM("abschlussDatum", "Datum des Abschlusses", Typ.TAG),
    QUALIFIZIERTE_BESCHAEFTIGUNG("qualifizierteBeschaeftigung", "Qualifizierte Beschäftigung", Typ.TEXT),
    GEHALT_JAHR("gehaltJahr", "Bruttojahresgehalt in Euro", Typ.ZAHL),
    STICHTAG_GEHALT("stichtagGehalt", "Stichtag der Gehaltsschwelle", Typ.TAG),
    VERTRAG_UNBEFRISTET("vertragUnbefristet", "Vertrag unbefristet", Typ.WAHRHEITSWERT),
    BESCHAEFTIGUNG_MONATE("beschaeftigungMonate", "Dauer der Beschäftigung in Monaten", Typ.GANZZAHL),
    IT_ERFAHRUNG_JAHRE("itErfahrungJahre", "Einschlägige IT-Berufserfahrung in Jahren", Typ.GANZZAHL),
    BERUFSAUSUEBUNG("berufsausuebung", "Berufsausübungserlaubnis", Typ.TEXT),
    ALTERSVERSORGUNG_ANGEMESSEN("altersversorgungAngemessen", "Angemessene Altersversorgung", Typ.TEXT),
    LEBENSUNTERHALT_GESICHERT("lebensunterhaltGesichert", "Lebensunterhalt gesichert", Typ.TEXT),
    AUSWEISUNGSINTERESSE("ausweisungsinteresse", "Ausweisungsinteresse", Typ.TEXT),
    GRUPPE("gruppe", "Gebührengruppe", Typ.TEXT);

    /** Type of the value as the law tables expect it. */
    public enum Typ {
        TEXT,
        ZAHL,
        GANZZAHL,
        WAHRHEITSWERT,
        TAG
    }

    private final String name;
    private final String bezeichnung;
    private final Typ typ;

    Tatsache(String name, String bezeichnung, Typ typ) {
        this.name = name;
        this.bezeichnung = bezeichnung;
        this.typ = typ;
    }

    public String schluessel() {
        return name;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    public Typ typ() {
        return typ;
    }

    public static Optional<Tatsache> zu(String name) {
        return Arrays.stream(values()).filter(t -> t.name.equals(name)).findFirst();
    }

    /** The stored text as the value the law tables take: BigDecimal, Long, Boolean, LocalDate or String. */
    Object lies(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return switch (typ) {
            case TEXT -> text;
            case ZAHL -> new BigDecimal(text);
            case GANZZAHL -> new BigDecimal(text).longValueExact();
            case WAHRHEITSWERT -> Boolean.valueOf(text);
            case TAG -> LocalDate.parse(text);
        };
    }

    /** Whether both texts state the same value; 62400 and 62400.00 do. */
    boolean gleich(String text, String anderer) {
        return lies(text) instanceof BigDecimal zahl && lies(anderer) instanceof BigDecimal andere
                ? zahl.compareTo(andere) == 0
                : text.equals(anderer);
    }
}
