package de.amtsweg.vorgang;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a case is about: which service of the authority, and which process serves it. */
public enum Fallart {
    AUFENTHALTSTITEL("Aufenthaltstitel", "AntragEingegangen"),
    VERPFLICHTUNGSERKLAERUNG("Verpflichtungserklärung", "VerpflichtungserklaerungGewuenscht"),
    EINBUERGERUNG("Einbürgerung", "EinbuergerungBeantragt"),
    FACHKRAEFTEVERFAHREN("Beschleunigtes Fachkräfteverfahren", "FachkraefteverfahrenBeantragt");

    private static final Map<String, String> GRUPPEN_STAATSANGEHOERIGKEIT =
            Map.of("sachbearbeitung", "staatsangehoerigkeit", "zeichnung", "staatsangehoerigkeit-zeichnung");

    private final String bezeichnung;
    private final String startnachricht;

    Fallart(String bezeichnung, String startnachricht) {
        this.bezeichnung = bezeichnung;
        this.startnachricht = startnachricht;
    }

    /**
     * Who does in such a case what the models give to this group: an authority's two tasks are two circles of people, and
     * the files of one are not open to the other (§ 31 StAG).
     */
    public String gruppe(String gruppe) {
        return this == EINBUERGERUNG ? GRUPPEN_STAATSANGEHOERIGKEIT.getOrDefault(gruppe, gruppe) : gruppe;
    }

    /** Whether the same circle of people works both. */
    public boolean imKreisVon(Fallart andere) {
        return gruppe("sachbearbeitung").equals(andere.gruppe("sachbearbeitung"));
    }

    /** What the people in these groups work, if they have there what the models give to this role. */
    public static Set<Fallart> zu(String rolle, Collection<String> gruppen) {
        return Arrays.stream(values())
                .filter(f -> gruppen.contains(f.gruppe(rolle)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fallart.class)));
    }

    /** The law table that names the documents such an application needs. */
    public String unterlagentabelle() {
        return this == EINBUERGERUNG ? "einbuergerung-unterlagen" : "erforderliche-unterlagen";
    }

    /** The period of the table {@code fristen} in which the BA may answer: a week in cases of § 81a AufenthG. */
    public String baFrist() {
        return this == FACHKRAEFTEVERFAHREN ? "BA_FIKTION_BESCHLEUNIGT" : "BA_FIKTION";
    }

    /** Whether it ends with a decision that is reported under the person's number in the central register. */
    public boolean brauchtAzrNummer() {
        return this == AUFENTHALTSTITEL;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    /** The message that starts its process. */
    public String startnachricht() {
        return startnachricht;
    }
}
