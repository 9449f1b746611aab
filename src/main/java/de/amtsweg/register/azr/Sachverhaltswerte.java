package de.amtsweg.register.azr;

import de.amtsweg.register.Grundpersonalien;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** An entry of the register as named values: what is stored of a decision about it, and what people read. */
final class Sachverhaltswerte {

    static final String TYP = "typ";
    static final String CODE = "code";
    static final String TAG = "tag";
    static final String BIS = "bis";
    static final String GEGENSTAND = "gegenstand";

    private static final DateTimeFormatter DEUTSCH = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Sachverhaltswerte() {}

    /** The values; personal data are not repeated here. */
    static Map<String, String> von(AzrSachverhalt s) {
        if (s instanceof AzrSachverhalt.Aufenthaltserlaubnis t) {
            return werte("aufenthaltserlaubnis", t.code(), t.gueltigAb(), t.gueltigBis(), null);
        } else if (s instanceof AzrSachverhalt.Niederlassungserlaubnis t) {
            return werte("niederlassungserlaubnis", t.code(), t.gueltigAb(), null, null);
        } else if (s instanceof AzrSachverhalt.EuAufenthaltsrecht t) {
            return werte("euAufenthaltsrecht", t.code(), t.gueltigAb(), t.gueltigBis(), null);
        } else if (s instanceof AzrSachverhalt.AntragGestellt a) {
            return werte("antrag", null, a.antragsdatum(), null, a.gegenstand());
        } else if (s instanceof AzrSachverhalt.Ablehnung a) {
            return werte("ablehnung", null, a.entscheidungsdatum(), null, a.gegenstand());
        } else if (s instanceof AzrSachverhalt.EntscheidungBa ba) {
            return werte("entscheidungBA", ba.code(), null, ba.befristungsdatum(), null);
        }
        return werte("grundpersonalien", null, null, null, null);
    }

    /** @param person what is reported if the personal data are corrected */
    static AzrSachverhalt zu(Map<String, String> w, Supplier<Grundpersonalien> person) {
        return switch (w.get(TYP)) {
            case "aufenthaltserlaubnis" ->
                new AzrSachverhalt.Aufenthaltserlaubnis(w.get(CODE), tag(w, TAG), tag(w, BIS));
            case "niederlassungserlaubnis" -> new AzrSachverhalt.Niederlassungserlaubnis(w.get(CODE), tag(w, TAG));
            case "euAufenthaltsrecht" -> new AzrSachverhalt.EuAufenthaltsrecht(w.get(CODE), tag(w, TAG), tag(w, BIS));
            case "antrag" -> new AzrSachverhalt.AntragGestellt(tag(w, TAG), w.get(GEGENSTAND));
            case "ablehnung" -> new AzrSachverhalt.Ablehnung(tag(w, TAG), w.get(GEGENSTAND));
            case "entscheidungBA" -> new AzrSachverhalt.EntscheidungBa(w.get(CODE), tag(w, BIS));
            default -> new AzrSachverhalt.Personalien(person.get());
        };
    }

    static String inWorten(AzrSachverhalt s) {
        if (s instanceof AzrSachverhalt.Aufenthaltserlaubnis t) {
            return "Aufenthaltserlaubnis (Schlüssel " + t.code() + ") ab " + deutsch(t.gueltigAb())
                    + (t.gueltigBis() == null ? "" : " bis " + deutsch(t.gueltigBis()));
        } else if (s instanceof AzrSachverhalt.Niederlassungserlaubnis t) {
            return "Niederlassungserlaubnis (Schlüssel " + t.code() + ") ab " + deutsch(t.gueltigAb());
        } else if (s instanceof AzrSachverhalt.EuAufenthaltsrecht t) {
            return "EU-Aufenthaltsrecht (Schlüssel " + t.code() + ") ab " + deutsch(t.gueltigAb())
                    + (t.gueltigBis() == null ? "" : " bis " + deutsch(t.gueltigBis()));
        } else if (s instanceof AzrSachverhalt.AntragGestellt a) {
            return "Antrag vom " + deutsch(a.antragsdatum()) + ": " + a.gegenstand();
        } else if (s instanceof AzrSachverhalt.Ablehnung a) {
            return "Ablehnung vom " + deutsch(a.entscheidungsdatum()) + ": " + a.gegenstand();
        } else if (s instanceof AzrSachverhalt.EntscheidungBa ba) {
            return "Entscheidung der Bundesagentur für Arbeit (Schlüssel " + ba.code() + ")"
                    + (ba.befristungsdatum() == null ? "" : ", befristet bis " + deutsch(ba.befristungsdatum()));
        }
        return "Grundpersonalien: " + anzeige(((AzrSachverhalt.Personalien) s).grundpersonalien());
    }

    static String anzeige(Grundpersonalien p) {
        return p.familienname() + ", " + p.vornamen() + ", geb. " + p.geburtsdatum() + ", "
                + String.join("/", p.staatsangehoerigkeiten());
    }

    static String deutsch(LocalDate tag) {
        return tag.format(DEUTSCH);
    }

    private static Map<String, String> werte(String typ, String code, LocalDate tag, LocalDate bis, String gegenstand) {
        Map<String, String> werte = new LinkedHashMap<>();
        werte.put(TYP, typ);
        setze(werte, CODE, code);
        setze(werte, TAG, tag);
        setze(werte, BIS, bis);
        setze(werte, GEGENSTAND, gegenstand);
        return werte;
    }

    private static void setze(Map<String, String> werte, String name, Object wert) {
        if (wert != null) {
            werte.put(name, wert.toString());
        }
    }

    private static LocalDate tag(Map<String, String> werte, String name) {
        return werte.get(name) == null ? null : LocalDate.parse(werte.get(name));
    }
}
