package de.amtsweg.seiten;

import de.amtsweg.ansicht.Worte;
import de.amtsweg.register.Nachrichtenverkehr;
import de.amtsweg.register.RegisterProperties;
import de.amtsweg.register.Registerlage;
import de.amtsweg.register.Registerlagen;
import de.amtsweg.seiten.Registerbuch.Fehler;
import de.amtsweg.seiten.Registerbuch.Lauf;
import de.amtsweg.seiten.Registerbuch.Rueckstand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** How each register is, and what an authority still owes it. */
@Service
class Registerstand {

    /** How a line is; {@link #GESTOERT}: the last attempt failed, but others are still made. */
    enum Lage {
        ERREICHBAR,
        GESTOERT,
        UNTERBROCHEN,
        UNGENUTZT,
        NICHT_EINGERICHTET
    }

    /**
     * One register.
     *
     * @param zustand {@code lage} in words
     * @param aelteste since when the oldest undelivered message waits, null if none does
     * @param erfolg when a message was last taken, null if never
     * @param fehler why the last attempt failed, null if it did not
     * @param tageslauf how the last daily run went, null if there was none
     */
    record Zeile(
            String register,
            String name,
            Lage lage,
            String zustand,
            Rueckstand rueckstand,
            Instant aelteste,
            Instant erfolg,
            Fehler fehler,
            String tageslauf) {}

    /**
     * The DMS.
     *
     * @param rueckstand in words, null if there is none
     * @param aelteste since when the oldest document waits, null if none does
     */
    record Dmszeile(String name, Lage lage, String zustand, String rueckstand, Instant aelteste, String fehler) {}

    private static final Fehler FREMDER = new Fehler(
            "Der letzte Versuch ist gescheitert. Er betraf keine Nachricht Ihrer Behörde, die noch aussteht.", null);

    private final Registerbuch buch;
    private final Registerlagen lagen;
    private final Nachrichtenverkehr verkehr;
    private final RegisterProperties anschluesse;
    private final Amtsuhr uhr;

    Registerstand(
            Registerbuch buch,
            Registerlagen lagen,
            Nachrichtenverkehr verkehr,
            RegisterProperties anschluesse,
            Amtsuhr uhr) {
        this.buch = buch;
        this.lagen = lagen;
        this.verkehr = verkehr;
        this.anschluesse = anschluesse;
        this.uhr = uhr;
    }

    /** The registers that are in use, then those that never were. */
    List<Zeile> register(Sichtkreis kreis) {
        Set<String> namen = verkehr.namen();
        Map<String, Rueckstand> rueckstaende = buch.rueckstaende(kreis);
        Map<String, Fehler> fehler = buch.fehler(kreis);
        Map<String, Instant> zuletzt = buch.zuletztUebermittelt(kreis.behoerde(), namen);
        Map<String, Lauf> laeufe = buch.tageslaeufe();
        List<Zeile> zeilen = new ArrayList<>();
        for (String name : namen) {
            Registerlage lage = lagen.zu(name);
            Rueckstand rueckstand = rueckstaende.getOrDefault(name, Rueckstand.KEINER);
            Instant erfolg = lage.letzterErfolg() != null ? lage.letzterErfolg() : zuletzt.get(name);
            Lage art = lage(name, lage, erfolg);
            zeilen.add(new Zeile(
                    name,
                    verkehr.zu(name).bezeichnung(),
                    art,
                    inWorten(art, lage, rueckstand),
                    rueckstand,
                    rueckstand.aeltester(),
                    erfolg,
                    fehler.getOrDefault(name, lage.fehler() == null ? null : FREMDER),
                    laeufe.containsKey(name) ? inWorten(laeufe.get(name)) : null));
        }
        zeilen.sort(Comparator.comparing((Zeile z) -> z.lage() == Lage.UNGENUTZT || z.lage() == Lage.NICHT_EINGERICHTET)
                .thenComparing(Zeile::name));
        return zeilen;
    }

    Dmszeile dms(String behoerde) {
        Registerbuch.Ablage ablage = buch.ablage(behoerde);
        boolean gestoert = ablage.rueckstand() != null && ablage.rueckstand().fehler() != null;
        String zustand = gestoert
                ? "letzter Versuch gescheitert, nächster: "
                        + uhr.naechste(ablage.rueckstand().naechsterVersuch())
                : ablage.benutzt() ? "erreichbar" : "noch nie benutzt";
        return new Dmszeile(
                "Dokumentenmanagement",
                gestoert ? Lage.GESTOERT : ablage.benutzt() ? Lage.ERREICHBAR : Lage.UNGENUTZT,
                zustand,
                ablage.rueckstand() == null ? null : Worte.ablage(ablage.rueckstand()),
                ablage.rueckstand() == null ? null : ablage.rueckstand().seit(),
                gestoert ? ablage.rueckstand().fehler() : null);
    }

    private Lage lage(String name, Registerlage lage, Instant erfolg) {
        if (anschluesse.zu(name).isEmpty()) {
            return Lage.NICHT_EINGERICHTET;
        }
        if (lage.unterbrochen()) {
            return Lage.UNTERBROCHEN;
        }
        if (lage.fehler() != null) {
            return Lage.GESTOERT;
        }
        return erfolg == null ? Lage.UNGENUTZT : Lage.ERREICHBAR;
    }

    private String inWorten(Lage art, Registerlage lage, Rueckstand rueckstand) {
        return switch (art) {
            case ERREICHBAR -> "erreichbar";
            case GESTOERT -> "letzter Versuch gescheitert (" + uhr.kurz(lage.fehlerZeit()) + ")";
            case UNTERBROCHEN ->
                "unterbrochen seit " + uhr.kurz(lage.unterbrochenSeit()) + ", nächste Probe "
                        + uhr.naechste(lage.naechsteProbe());
            case UNGENUTZT -> rueckstand.aeltester() == null ? "noch nie benutzt" : "noch nicht versucht";
            case NICHT_EINGERICHTET -> "nicht eingerichtet";
        };
    }

    private String inWorten(Lauf lauf) {
        return lauf.beendet() == null
                ? "Der Tageslauf arbeitet seit " + uhr.kurz(lauf.begonnen()) + "."
                : "Letzter Tageslauf bis " + uhr.kurz(lauf.beendet()) + "."
                        + (lauf.hinweis() == null ? "" : " " + lauf.hinweis());
    }
}
