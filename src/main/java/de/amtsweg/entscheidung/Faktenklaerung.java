package de.amtsweg.entscheidung;

import de.amtsweg.regelwerk.Woerterbuch;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.sachverhalt.Tatsache;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Vorgaenge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Facts that only some legal bases need: which of them keep a legal basis from being told, and what a caseworker finds
 * out about them. The tables are asked again with each answer.
 */
@Service
public class Faktenklaerung {

    private final Entscheidungen entscheidungen;
    private final Rechtslage rechtslage;
    private final Sachverhalte sachverhalte;
    private final Vorgaenge vorgaenge;

    Faktenklaerung(
            Entscheidungen entscheidungen, Rechtslage rechtslage, Sachverhalte sachverhalte, Vorgaenge vorgaenge) {
        this.entscheidungen = entscheidungen;
        this.rechtslage = rechtslage;
        this.sachverhalte = sachverhalte;
        this.vorgaenge = vorgaenge;
    }

    /**
     * A fact to find out.
     *
     * @param fuer designations of the legal bases that depend on it
     */
    public record ZuKlaeren(
            String fakt, String bedeutung, String typ, List<String> werte, String wert, List<String> fuer) {}

    /**
     * What is to be found out, first what brings most legal bases nearest to an answer. What a form of its own asks is
     * not among it.
     */
    public List<ZuKlaeren> offene(String vorgangsnummer) {
        Map<String, List<String>> fuer = new LinkedHashMap<>();
        Map<String, Double> gewicht = new HashMap<>();
        entscheidungen
                .rechtsgrundlagen(vorgangsnummer)
                .map(n -> n.nochOffen("schluessel"))
                .orElse(List.of())
                .forEach(zeile -> zeile.fakten().forEach(f -> {
                    fuer.computeIfAbsent(f, x -> new ArrayList<>()).add(zeile.text("bezeichnung"));
                    gewicht.merge(f, 1.0 / zeile.fakten().size(), Double::sum);
                }));
        Map<String, Woerterbuch.Eintrag> woerterbuch = Woerterbuch.dieses().eintraege();
        return fuer.entrySet().stream()
                .filter(e -> woerterbuch.containsKey(e.getKey())
                        && Tatsache.zu(e.getKey()).isEmpty())
                .sorted(Comparator.comparingDouble(e -> -gewicht.get(e.getKey())))
                .map(e -> zuKlaeren(woerterbuch.get(e.getKey()), e.getValue()))
                .toList();
    }

    /** Whether a legal basis fits already, so that the rest need not be found out. */
    public boolean passt(String vorgangsnummer) {
        return entscheidungen
                .rechtsgrundlagen(vorgangsnummer)
                .filter(n -> !n.treffer().isEmpty())
                .isPresent();
    }

    private static ZuKlaeren zuKlaeren(Woerterbuch.Eintrag eintrag, List<String> fuer) {
        return new ZuKlaeren(
                eintrag.fakt(),
                eintrag.bedeutung(),
                eintrag.typ(),
                eintrag.werte(),
                null,
                fuer.stream().distinct().toList());
    }

    /**
     * Notes what was found out, in a new version of the facts, and asks the tables again.
     *
     * @param eingaben what was typed, by fact; blank: not known
     * @throws FachlicherFehler naming the fact whose value cannot be read or is not allowed; nothing is changed then
     */
    @Transactional
    public void klaere(String vorgangsnummer, Map<String, String> eingaben, String person) {
        Map<String, String> weitere = new LinkedHashMap<>();
        eingaben.forEach((fakt, eingabe) -> weitere.put(fakt, gelesen(fakt, eingabe)));
        if (weitere.isEmpty()) {
            throw new FachlicherFehler("Bitte geben Sie mindestens einen Fakt an.");
        }
        int version = sachverhalte.ergaenze(vorgangsnummer, weitere, person).version();
        vorgaenge.vermerke(vorgangsnummer, "Sachverhalt ergänzt, Fassung " + version, person);
        rechtslage.rechtsgrundlagen(vorgangsnummer);
    }

    private static String gelesen(String fakt, String eingabe) {
        Woerterbuch.Eintrag eintrag = Woerterbuch.dieses().eintraege().get(fakt);
        if (eintrag == null || Tatsache.zu(fakt).isPresent()) {
            throw new FachlicherFehler("Den Fakt „" + fakt + "“ gibt es hier nicht.");
        }
        if (eingabe == null || eingabe.isBlank()) {
            return null;
        }
        try {
            return eintrag.gespeichert(eingabe);
        } catch (IllegalArgumentException e) {
            throw new FachlicherFehler("„" + eintrag.bedeutung() + "“: " + e.getMessage());
        }
    }
}
