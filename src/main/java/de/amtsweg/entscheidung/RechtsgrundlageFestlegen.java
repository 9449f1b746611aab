package de.amtsweg.entscheidung;

import de.amtsweg.entscheidung.Entscheidungsnachweis.Verfehlt;
import de.amtsweg.entscheidung.Entscheidungsnachweis.Zeile;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.sachverhalt.Bezeichnungen;
import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Fixes the legal basis the case is decided upon, or sends the case back to its facts. */
@Component
class RechtsgrundlageFestlegen implements Aufgabe {

    private static final String KEINE_BEZEICHNUNG = "keine Rechtsgrundlage erfüllt";
    /** More proposals than this are named without their reasons, more missed ones only counted: a form is read. */
    private static final int HOECHSTENS = 5;

    private final Entscheidungen entscheidungen;
    private final Beteiligungen beteiligungen;
    private final Vorgaenge vorgaenge;

    RechtsgrundlageFestlegen(Entscheidungen entscheidungen, Beteiligungen beteiligungen, Vorgaenge vorgaenge) {
        this.entscheidungen = entscheidungen;
        this.beteiligungen = beteiligungen;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "rechtsgrundlage-festlegen";
    }

    /** Facts may be found out while it waits. */
    @Override
    public boolean lebendig() {
        return true;
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        List<Zeile> passend = passend(kontext.vorgangsnummer());
        Optional<Entscheidungsnachweis> nachweis = entscheidungen.rechtsgrundlagen(kontext.vorgangsnummer());
        String text = passend.isEmpty()
                ? "Nach dem festgestellten Sachverhalt passt keine Rechtsgrundlage."
                : IntStream.range(0, passend.size())
                        .mapToObj(i -> (i + 1) + ". "
                                + (i < HOECHSTENS
                                        ? vorschlag(passend.get(i))
                                        : passend.get(i).text("bezeichnung")))
                        .collect(Collectors.joining("\n"));
        Optional<List<Verfehlt>> offen = nachweis.map(n -> n.nochOffen("schluessel"));
        text += passend.isEmpty() ? liste("Noch nicht zu sagen", offen) : anzahl(offen);
        text += liste("Knapp verfehlt", nachweis.map(n -> n.knappVerfehlt("schluessel")));
        text += "\n\nAuskünfte: " + auskuenfte(kontext.vorgangsnummer());
        List<Map<String, String>> auswahl = new ArrayList<>();
        passend.forEach(z -> auswahl.add(Map.of("value", z.text("schluessel"), "label", z.text("bezeichnung"))));
        auswahl.add(Map.of("value", Festlegung.KEINE, "label", "Keine – der Antrag ist abzulehnen"));
        Map<String, Object> werte = new HashMap<>();
        werte.put("vorschlaegeText", text);
        werte.put("rechtsgrundlageAuswahl", auswahl);
        werte.put("festlegung", null);
        return werte;
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        String festlegung = werte.auswahl("festlegung", "Festlegung", List.of("FESTLEGEN", "ZURUECKSETZEN"));
        if ("ZURUECKSETZEN".equals(festlegung)) {
            vorgaenge.vermerke(nummer, "Rechtsgrundlage zurückgesetzt", kontext.person());
            kontext.setze(VorgangVariable.FESTLEGUNG, festlegung);
            return;
        }
        List<Zeile> passend = passend(nummer);
        String gewaehlt = werte.pflichttext("rechtsgrundlage", "Rechtsgrundlage");
        Zeile zeile = passend.stream()
                .filter(z -> z.text("schluessel").equals(gewaehlt))
                .findFirst()
                .orElse(null);
        if (zeile == null && !Festlegung.KEINE.equals(gewaehlt)) {
            throw new FachlicherFehler("Die gewählte Rechtsgrundlage ist nicht vorgeschlagen.");
        }
        boolean erster = passend.isEmpty() ? zeile == null : passend.get(0).equals(zeile);
        String abweichung = werte.text("abweichungBegruendung").orElse(null);
        if (abweichung != null) {
            Druckbarkeit.pruefe("Begründung der Abweichung", abweichung);
        }
        if (!erster && abweichung == null) {
            throw new FachlicherFehler("Sie weichen vom ersten Vorschlag ab. Bitte begründen Sie die Abweichung.");
        }
        String bezeichnung = zeile == null ? KEINE_BEZEICHNUNG : zeile.text("bezeichnung");
        entscheidungen.legeFest(nummer, gewaehlt, bezeichnung, erster ? null : abweichung, kontext.person());
        vorgaenge.vermerke(nummer, "Rechtsgrundlage festgelegt: " + bezeichnung, kontext.person());
        kontext.setze(VorgangVariable.RECHTSGRUNDLAGE, gewaehlt);
        boolean baFehlt = zeile != null
                && Boolean.TRUE.equals(zeile.ausgaben().get("baZustimmung"))
                && beteiligungen.zu(nummer, Beteiligung.BA).isEmpty();
        kontext.setze(VorgangVariable.FESTLEGUNG, baFehlt || azrFehlt(nummer) ? "BETEILIGEN" : "FESTLEGEN");
    }

    /** With the question that the table leaves to the person, if it leaves one. */
    private static String vorschlag(Zeile z) {
        String frage = z.text("spielraum");
        return "**" + z.text("bezeichnung") + "** (" + Bezeichnungen.inWorten(z.text("art")) + ") – "
                + z.text("begruendung") + (frage.isEmpty() ? "" : " Zu entscheiden: " + frage);
    }

    /** Where something fits, what else might fit is worth a sentence. */
    private static String anzahl(Optional<List<Verfehlt>> offen) {
        int anzahl = offen.map(List::size).orElse(0);
        return anzahl == 0
                ? ""
                : "\n\nZu " + anzahl + (anzahl == 1 ? " weiteren Rechtsgrundlage" : " weiteren Rechtsgrundlagen")
                        + " fehlen Fakten, die nur dort zählen (Reiter Akte, „Zu klären“).";
    }

    /** The best of them; all stand in the tab Akte. */
    private static String liste(String ueberschrift, Optional<List<Verfehlt>> zeilen) {
        List<Verfehlt> alle = zeilen.orElse(List.of());
        if (alle.isEmpty()) {
            return "";
        }
        int weitere = alle.size() - HOECHSTENS;
        return "\n\n" + ueberschrift + ":\n\n"
                + alle.stream()
                        .sorted(Comparator.comparingInt(v -> v.fakten().size()))
                        .limit(HOECHSTENS)
                        .map(v -> "- " + v.text("bezeichnung") + ": " + v.grund())
                        .collect(Collectors.joining("\n"))
                + (weitere > 0 ? "\n- und " + weitere + " weitere, siehe Reiter Akte" : "");
    }

    /** Every decision is reported to the central register, and that needs the person's number there. */
    private boolean azrFehlt(String nummer) {
        Vorgang vorgang = vorgaenge.lade(nummer);
        boolean fehlt = vorgang.fallart().brauchtAzrNummer() && vorgang.azrNummer() == null;
        if (fehlt) {
            vorgaenge.vermerke(
                    nummer,
                    "Das Ausländerzentralregister wird erneut gefragt: Ohne AZR-Nummer kann die Entscheidung nicht"
                            + " gemeldet werden",
                    null);
        }
        return fehlt;
    }

    private String auskuenfte(String vorgangsnummer) {
        String text = beteiligungen.zu(vorgangsnummer).stream()
                .map(b -> b.bezeichnung() + ": " + b.ergebnisInWorten())
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? "keine." : text + ".";
    }

    private List<Zeile> passend(String vorgangsnummer) {
        return entscheidungen
                .rechtsgrundlagen(vorgangsnummer)
                .map(Entscheidungsnachweis::nachRang)
                .orElse(List.of());
    }
}
