package de.amtsweg.behoerde;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the particulars of an authority must be like. */
public final class Behoerdenregeln {

    private static final Pattern ID = Pattern.compile("abh-[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LAENGSTE_ID = 40;
    private static final int LAENGSTE_ANGABE = 200;
    private static final Pattern VARIABLE = Pattern.compile("[A-Z0-9_]{1,120}");
    /** The last two are those of the demonstration. */
    private static final Set<String> LAENDER = Set.of(
            "Baden-Württemberg",
            "Bayern",
            "Berlin",
            "Brandenburg",
            "Bremen",
            "Hamburg",
            "Hessen",
            "Mecklenburg-Vorpommern",
            "Niedersachsen",
            "Nordrhein-Westfalen",
            "Rheinland-Pfalz",
            "Saarland",
            "Sachsen",
            "Sachsen-Anhalt",
            "Schleswig-Holstein",
            "Thüringen",
            "Musterland",
            "Beispielland");

    private static final Set<String> UNENTBEHRLICH = Set.of("kennung", "rechtsbehelf");

    private static final Map<String, Regel> REGELN = Map.of(
            "kennung", regel("[0-9]{6}", "„%s“ ist keine Behördenkennung; sie hat sechs Ziffern."),
            "plzOrt", regel("[0-9]{5} \\S.*", "„%s“ ist nicht Postleitzahl und Ort, zum Beispiel „12345 Musterstadt“."),
            "telefon", regel("[0-9+][0-9 /()+-]{3,30}", "„%s“ ist keine Telefonnummer."),
            "email",
                    regel(
                            "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}",
                            "„%s“ ist keine E-Mail-Adresse."),
            "land", new Regel(LAENDER::contains, "Ein Land „%s“ gibt es nicht; schreiben Sie es aus, wie „Hessen“."),
            "rechtsbehelf",
                    regel("WIDERSPRUCH|KLAGE", "„%s“ ist kein Rechtsbehelf; möglich sind WIDERSPRUCH und KLAGE."),
            "rechtsbehelfsstelle", regel(".+,.+,.+", "„%s“ nennt nicht Name, Straße und Ort, durch Komma getrennt."),
            "anhoerungsnorm", regel("§ ?[0-9].+", "„%s“ ist keine Norm, zum Beispiel „§ 28 Absatz 1 VwVfG“."));

    private Behoerdenregeln() {}

    private record Regel(Predicate<String> gilt, String satz) {}

    private static Regel regel(String muster, String satz) {
        return new Regel(Pattern.compile(muster).asMatchPredicate(), satz);
    }

    /** Whether this may be the id of an authority, and so the name of its folder. */
    public static boolean istId(String id) {
        return id != null && id.length() <= LAENGSTE_ID && ID.matcher(id).matches();
    }

    /** Everything that is wrong or missing. */
    public static List<Befund> befunde(Behoerde behoerde) {
        List<Befund> befunde = angaben(behoerde, feld -> true);
        behoerde.zugaenge().forEach((name, variable) -> zugang(behoerde.id(), name, variable, befunde));
        if (!behoerde.zugaenge().containsKey(Behoerde.AZR_KENNWORT)) {
            befunde.add(Befund.fehlt(
                    Behoerdendatei.NAME,
                    "Unter „zugaenge“ fehlt „" + Behoerde.AZR_KENNWORT
                            + "“: der Name der Umgebungsvariablen mit dem ersten Kennwort am AZR."));
        }
        return befunde;
    }

    /** What keeps an authority from working at all; the rest of {@link #befunde} people mend in time. */
    static List<Befund> pflicht(Behoerde behoerde) {
        return angaben(behoerde, UNENTBEHRLICH::contains);
    }

    /** @param genau of which particulars it matters what they say, not only that they are there */
    private static List<Befund> angaben(Behoerde behoerde, Predicate<String> genau) {
        List<Befund> befunde = new ArrayList<>();
        if (!istId(behoerde.id())) {
            befunde.add(Befund.fehler(
                    Behoerdendatei.NAME,
                    "„" + behoerde.id() + "“ ist kein Name einer Behörde; er heißt „abh-…“ aus kleinen Buchstaben,"
                            + " Ziffern und Bindestrichen, höchstens " + LAENGSTE_ID + " Zeichen."));
        }
        Behoerdendatei.angaben(behoerde).forEach((feld, wert) -> {
            if (wert.isEmpty()) {
                befunde.add(Befund.fehlt(Behoerdendatei.NAME, "Es fehlt die Angabe „" + feld + "“."));
            } else if (genau.test(feld)) {
                pruefe(feld, wert, befunde);
            }
        });
        return befunde;
    }

    private static void pruefe(String feld, String wert, List<Befund> befunde) {
        if (wert.length() > LAENGSTE_ANGABE || wert.chars().anyMatch(Character::isISOControl)) {
            befunde.add(Befund.fehler(
                    Behoerdendatei.NAME,
                    "Die Angabe „" + feld + "“ hat höchstens " + LAENGSTE_ANGABE + " Zeichen in einer Zeile."));
            return;
        }
        Regel regel = REGELN.get(feld);
        if (regel != null && !regel.gilt().test(wert)) {
            befunde.add(Befund.fehler(
                    Behoerdendatei.NAME, feld + ": " + regel.satz().formatted(wert)));
        }
    }

    /** Whether an authority may have a credential in this variable: only in its own, by name. */
    public static boolean istVariable(String id, String variable) {
        return VARIABLE.matcher(variable).matches() && variable.startsWith(vorsatz(id));
    }

    private static String vorsatz(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_') + "_";
    }

    /** Never with the value: it may be the secret itself. */
    private static void zugang(String id, String name, String variable, List<Befund> befunde) {
        if (!name.equals(Behoerde.AZR_KENNWORT)) {
            befunde.add(Befund.fehler(Behoerdendatei.NAME, "Unter „zugaenge“ gibt es „" + name + "“ nicht."));
        } else if (!istVariable(id, variable)) {
            befunde.add(Befund.fehler(
                    Behoerdendatei.NAME,
                    "Unter „zugaenge“ steht bei „" + name + "“ kein Name einer Umgebungsvariablen dieser Behörde ("
                            + vorsatz(id) + "… aus Großbuchstaben, Ziffern und Unterstrichen). Das Kennwort selbst"
                            + " gehört nicht in diese Datei."));
        }
    }
}
