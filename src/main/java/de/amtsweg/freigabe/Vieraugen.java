package de.amtsweg.freigabe;

import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.FachlicherFehler;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The rule of four eyes. A point is signed if its newest statement is an agreement to exactly its present content, by a
 * person who authored neither the current draft nor the draft that was signed. Proposal and signature may lie in
 * different process instances: both are stored under the case. A {@link Korrektur} overtakes all signatures before it.
 */
@Service
public class Vieraugen implements Freigabewaechter {

    private final Freigaben freigaben;
    private final Korrekturen korrekturen;
    private final ObjectProvider<Freigabebedarf> bedarf;
    private final Clock uhr;

    Vieraugen(Freigaben freigaben, Korrekturen korrekturen, ObjectProvider<Freigabebedarf> bedarf, Clock uhr) {
        this.freigaben = freigaben;
        this.korrekturen = korrekturen;
        this.bedarf = bedarf;
        this.uhr = uhr;
    }

    /**
     * Stores the second person's statement on the open points of the current draft.
     *
     * @param stimmen true for agreement, per open point
     * @throws FachlicherFehler if this person may not sign, a point is missing or an objection has no reason
     */
    public void zeichne(String vorgangsnummer, Map<Punkt, Boolean> stimmen, String begruendung, String person) {
        Entwurf entwurf = aktuell(vorgangsnummer);
        if (autoren(vorgangsnummer, entwurf).contains(person)) {
            throw new FachlicherFehler("Sie haben diese Entscheidung selbst vorgeschlagen. Zeichnen muss eine andere"
                    + " zeichnungsberechtigte Person Ihrer Behörde.");
        }
        if (korrekturen
                .neueste(vorgangsnummer)
                .filter(k -> k.person().equals(person))
                .isPresent()) {
            throw new FachlicherFehler("Sie haben die Korrektur dieser Entscheidung erfasst. Zeichnen muss eine andere"
                    + " zeichnungsberechtigte Person Ihrer Behörde.");
        }
        boolean einwand = stimmen.containsValue(false);
        if (einwand && (begruendung == null || begruendung.isBlank())) {
            throw new FachlicherFehler("Bitte begründen Sie, warum Sie einen Punkt nicht zeichnen.");
        }
        Set<Punkt> offen = offenePunkte(vorgangsnummer);
        for (Punkt punkt : entwurf.punkte().keySet()) {
            Boolean stimme = stimmen.get(punkt);
            if (!offen.contains(punkt) && !Boolean.FALSE.equals(stimme)) {
                continue;
            }
            if (stimme == null) {
                throw new FachlicherFehler("Bitte entscheiden Sie auch über den Punkt „" + punkt.bezeichnung() + "“.");
            }
            freigaben.zeichne(
                    vorgangsnummer,
                    new Zeichnung(
                            entwurf.version(),
                            punkt,
                            entwurf.pruefsumme(punkt),
                            stimme,
                            stimme ? null : begruendung,
                            person,
                            uhr.instant()));
        }
    }

    /** The points of the current draft without a valid signature. */
    public Set<Punkt> offenePunkte(String vorgangsnummer) {
        Entwurf entwurf = aktuell(vorgangsnummer);
        List<Entwurf> entwuerfe = freigaben.entwuerfe(vorgangsnummer);
        List<Zeichnung> zeichnungen = geltende(vorgangsnummer);
        Set<Punkt> offen = EnumSet.noneOf(Punkt.class);
        for (Punkt punkt : entwurf.punkte().keySet()) {
            boolean gezeichnet = letzte(zeichnungen, punkt)
                    .filter(z -> gueltig(z, entwurf, entwuerfe))
                    .filter(Zeichnung::zugestimmt)
                    .isPresent();
            if (!gezeichnet) {
                offen.add(punkt);
            }
        }
        return offen;
    }

    /** Whether a draft exists and every point of it is signed. */
    public boolean gezeichnet(String vorgangsnummer) {
        return freigaben.entwurf(vorgangsnummer).isPresent()
                && offenePunkte(vorgangsnummer).isEmpty();
    }

    /** True if the statement still speaks about the current draft. */
    public boolean gueltig(String vorgangsnummer, Zeichnung zeichnung) {
        return freigaben
                .entwurf(vorgangsnummer)
                .filter(e -> geltende(vorgangsnummer).contains(zeichnung))
                .filter(e -> gueltig(zeichnung, e, freigaben.entwuerfe(vorgangsnummer)))
                .isPresent();
    }

    /** The objections to the current draft, newest statement per point. */
    public List<Zeichnung> einwaende(String vorgangsnummer) {
        return freigaben.entwurf(vorgangsnummer).stream()
                .flatMap(e -> e.punkte().keySet().stream())
                .map(p -> letzte(geltende(vorgangsnummer), p))
                .flatMap(Optional::stream)
                .filter(z -> !z.zugestimmt())
                .toList();
    }

    /** The objections as lines of a form, empty if there are none or nothing has been proposed yet. */
    public String einwaendeInWorten(String vorgangsnummer) {
        return einwaende(vorgangsnummer).stream()
                .map(z -> "- **" + z.punkt().bezeichnung() + "**: " + Anzeigetext.von(z.begruendung()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void vorZeichnungsende(String vorgangsnummer) {
        Entwurf entwurf = aktuell(vorgangsnummer);
        List<Zeichnung> zeichnungen = geltende(vorgangsnummer);
        List<Entwurf> entwuerfe = freigaben.entwuerfe(vorgangsnummer);
        boolean alle = entwurf.punkte().keySet().stream().allMatch(p -> letzte(zeichnungen, p)
                .filter(z -> gueltig(z, entwurf, entwuerfe))
                .isPresent());
        if (!alle) {
            throw new FachlicherFehler("Der Vorschlag ist nicht gezeichnet. Zeichnen muss eine zeichnungsberechtigte"
                    + " Person, die ihn nicht selbst gemacht hat.");
        }
    }

    @Override
    public void vorVollzug(String vorgangsnummer) {
        Set<Punkt> offen = offenePunkte(vorgangsnummer);
        if (!offen.isEmpty() && bedarf.stream().noneMatch(b -> b.entfaellt(vorgangsnummer))) {
            throw new FachlicherFehler("Dieser Schritt vollzieht die Entscheidung und ist gesperrt: Nicht gezeichnet"
                    + " sind "
                    + offen.stream().map(Punkt::bezeichnung).collect(Collectors.joining(", "))
                    + ". Zeichnen muss eine zeichnungsberechtigte Person, die den Vorschlag nicht selbst gemacht hat.");
        }
    }

    /** What was stated after the newest correction, and not by the person who recorded it. */
    private List<Zeichnung> geltende(String vorgangsnummer) {
        List<Zeichnung> alle = freigaben.zeichnungen(vorgangsnummer);
        return korrekturen
                .neueste(vorgangsnummer)
                .map(k -> alle.stream()
                        .filter(z ->
                                z.version() > k.ueberholtBis() && !z.person().equals(k.person()))
                        .toList())
                .orElse(alle);
    }

    private Entwurf aktuell(String vorgangsnummer) {
        return freigaben
                .entwurf(vorgangsnummer)
                .orElseThrow(() -> new FachlicherFehler(
                        "Zu diesem Vorgang ist noch keine Entscheidung vorgeschlagen und gezeichnet."));
    }

    private Set<String> autoren(String vorgangsnummer, Entwurf entwurf) {
        return freigaben.entwuerfe(vorgangsnummer).stream()
                .filter(e -> e.version() == entwurf.version() || enthaeltGueltigenPunkt(e, entwurf))
                .map(Entwurf::person)
                .collect(Collectors.toSet());
    }

    /** An earlier author stays first person for every point that was taken over unchanged. */
    private static boolean enthaeltGueltigenPunkt(Entwurf frueher, Entwurf entwurf) {
        return entwurf.punkte().keySet().stream()
                .anyMatch(p -> frueher.pruefsumme(p).equals(entwurf.pruefsumme(p)));
    }

    private static boolean gueltig(Zeichnung z, Entwurf entwurf, List<Entwurf> entwuerfe) {
        return z.pruefsumme().equals(entwurf.pruefsumme(z.punkt()))
                && !z.person().equals(entwurf.person())
                && entwuerfe.stream().filter(e -> e.version() == z.version()).noneMatch(e -> e.person()
                        .equals(z.person()));
    }

    private static Optional<Zeichnung> letzte(List<Zeichnung> zeichnungen, Punkt punkt) {
        return zeichnungen.stream().filter(z -> z.punkt() == punkt).reduce((a, b) -> b);
    }
}
