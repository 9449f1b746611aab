package de.amtsweg.entscheidung;

import de.amtsweg.regelwerk.Regelwerk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Why not this legal basis: the first condition that failed, told from the stored question by the very file that
 * answered it then.
 */
@Service
public class Gegengruende {

    private final Entscheidungen entscheidungen;
    private final Regelwerk regelwerk;

    Gegengruende(Entscheidungen entscheidungen, Regelwerk regelwerk) {
        this.entscheidungen = entscheidungen;
        this.regelwerk = regelwerk;
    }

    /**
     * A legal basis that was asked and does not apply.
     *
     * @param bezeichnung as it is cited
     * @param grund the first condition that failed, with what is known and what was required
     */
    public record Gegengrund(String schluessel, String bezeichnung, String grund) {}

    /** All legal bases of the tables that were asked last and that neither fit nor might fit; in table order. */
    public List<Gegengrund> zu(String vorgangsnummer) {
        Entscheidungsnachweis nachweis =
                entscheidungen.rechtsgrundlagen(vorgangsnummer).orElse(null);
        if (nachweis == null) {
            return List.of();
        }
        Set<String> gesehen = new HashSet<>();
        nachweis.treffer().forEach(z -> gesehen.add(z.text("schluessel")));
        nachweis.offen().forEach(z -> gesehen.add(z.text("schluessel")));
        return entscheidungen.neuester(vorgangsnummer, Rechtslage.RECHTSGRUNDLAGE).stream()
                .flatMap(verweis -> verweis.treffer().stream())
                .flatMap(z -> entscheidungen.gefragt(vorgangsnummer, z.text("tabelle")).stream())
                .flatMap(this::gruende)
                .filter(g -> gesehen.add(g.schluessel()))
                .toList();
    }

    private Stream<Gegengrund> gruende(Entscheidungen.Gefragt gefragt) {
        return regelwerk
                .warumNicht(gefragt.tabelle(), gefragt.inhaltshash(), gefragt.stichtag(), gefragt.eingaben())
                .stream()
                .map(Entscheidungsnachweis.Verfehlt::von)
                .map(v -> new Gegengrund(v.text("schluessel"), v.text("bezeichnung"), v.grund()));
    }
}
