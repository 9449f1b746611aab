package de.amtsweg.einbuergerung;

import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Anliegenliste;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.sachverhalt.Beteiligungen;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.vorgang.Anzeigetext;
import de.amtsweg.vorgang.Aufgabe;
import de.amtsweg.vorgang.Aufgabenkontext;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Formularwerte;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the register and the authorities answered: convictions summed up, pending proceedings, bars (§§ 11, 12a, 35a StAG). */
@Component
class AuskuenfteAuswerten implements Aufgabe {

    private static final Map<String, String> FAKTEN = Map.of(
            "verurteilungen", "Verwertbare Verurteilungen?",
            "strafeAndererArt", "Strafe anderer Art oder Maßregel wegen Schuldunfähigkeit?",
            "massregel56", "Maßregel nach § 61 Nr. 5 oder 6 StGB?",
            "auslandsverurteilung", "Verurteilung im Ausland?",
            "ermittlungsverfahren", "Ermittlungs- oder Strafverfahren anhängig?",
            "verfassungsfeindlich", "Anhaltspunkte des Verfassungsschutzes?",
            "ausweisungsinteresse54", "Ausweisungsinteresse nach § 54 Abs. 1 Nr. 2 oder 4 AufenthG?",
            "sperrfrist", "Sperrfrist nach § 35a StAG?");

    private static final Map<String, String> ERSUCHEN = Map.of(
            "strafStaatsanwaltschaft", "Zuständige Staatsanwaltschaft",
            "strafGericht", "Gericht der Verurteilung",
            "strafAktenzeichen", "Aktenzeichen des Strafverfahrens",
            "strafVorschrift", "Verurteilt nach");

    private final Einbuergerungen einbuergerungen;
    private final Einbuergerungsrecht recht;
    private final Anliegenliste anliegen;
    private final Beteiligungen beteiligungen;
    private final Sachverhalte sachverhalte;
    private final Vorgaenge vorgaenge;

    AuskuenfteAuswerten(
            Einbuergerungen einbuergerungen,
            Einbuergerungsrecht recht,
            Anliegenliste anliegen,
            Beteiligungen beteiligungen,
            Sachverhalte sachverhalte,
            Vorgaenge vorgaenge) {
        this.einbuergerungen = einbuergerungen;
        this.recht = recht;
        this.anliegen = anliegen;
        this.beteiligungen = beteiligungen;
        this.sachverhalte = sachverhalte;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String formular() {
        return "auskuenfte-auswerten";
    }

    @Override
    public Map<String, Object> vorlegen(Aufgabenkontext kontext) {
        String nummer = kontext.vorgangsnummer();
        Map<String, Object> bekannt =
                sachverhalte.neuester(nummer).orElseThrow().werte();
        Map<String, Object> werte = new HashMap<>();
        FAKTEN.keySet().forEach(f -> werte.put(f, bekannt.get(f)));
        werte.put("motivMenschenverachtend", bekannt.get("motivMenschenverachtend"));
        werte.put("verurteilungKatalog", bekannt.get("verurteilungKatalog"));
        werte.put("sperrfristBeginn", bekannt.get("sperrfristBeginn"));
        werte.put("strafen", Strafe.schreib(einbuergerungen.zu(nummer).strafen()));
        werte.put("auskuenfteUebersicht", auskuenfte(nummer));
        beteiligungen
                .zu(nummer, "bzr")
                .filter(b -> "KEINE_EINTRAGUNG".equals(b.ergebnis()))
                .ifPresent(b -> {
                    werte.putIfAbsent("verurteilungen", "NEIN");
                    werte.putIfAbsent("strafeAndererArt", "NEIN");
                    werte.putIfAbsent("massregel56", "NEIN");
                });
        beteiligungen
                .zu(nummer, "verfassungsschutz")
                .filter(b -> "KEINE_ERKENNTNISSE".equals(b.ergebnis()))
                .ifPresent(b -> werte.putIfAbsent("verfassungsfeindlich", "KEINE_ANHALTSPUNKTE"));
        return werte;
    }

    private String auskuenfte(String nummer) {
        List<Beteiligung> da = beteiligungen.zu(nummer);
        return da.isEmpty()
                ? "Es liegen keine Auskünfte vor; bei Kindern werden die Register nicht gefragt."
                : da.stream()
                                .map(b -> "- **" + b.bezeichnung() + ":** " + Anzeigetext.von(b.ergebnisInWorten()))
                                .collect(Collectors.joining("\n"))
                        + "\n\nDer Wortlaut liegt im Reiter „Akte“.";
    }

    @Override
    public void erledigen(Aufgabenkontext kontext, Formularwerte werte) {
        String nummer = kontext.vorgangsnummer();
        Map<String, String> fakten = new HashMap<>();
        FAKTEN.forEach((feld, bezeichnung) -> fakten.put(feld, werte.pflichttext(feld, bezeichnung)));
        List<Strafe> strafen = Strafe.lies(werte.text("strafen").orElse(""));
        strafen(werte, strafen, fakten);
        boolean gesperrt = !"KEINE".equals(fakten.get("sperrfrist")) && !"UNBEKANNT".equals(fakten.get("sperrfrist"));
        fakten.put(
                "sperrfristBeginn",
                gesperrt
                        ? werte.pflichttag("sperrfristBeginn", "Beginn der Sperrfrist")
                                .toString()
                        : null);
        boolean erfragen = erfragt(kontext, werte, fakten);
        einbuergerungen.aendere(nummer, e -> e.mitStrafen(strafen));
        sachverhalte.ergaenze(nummer, fakten, kontext.person());
        vorgaenge.vermerke(
                nummer,
                erfragen ? "Auskünfte ausgewertet; die Staatsanwaltschaft wird gefragt" : "Auskünfte ausgewertet",
                kontext.person());
        kontext.setze(VorgangVariable.BEWEGGRUENDE_ERFRAGEN, erfragen);
    }

    /** Fines and imprisonment are added up, a daily rate as a day (§ 12a (1) sentence 3). */
    private static void strafen(Formularwerte werte, List<Strafe> strafen, Map<String, String> fakten) {
        boolean verurteilt = "JA".equals(fakten.get("verurteilungen"));
        boolean andere = "JA".equals(fakten.get("strafeAndererArt"));
        if (verurteilt && strafen.isEmpty() && !andere) {
            throw new FachlicherFehler("Bitte tragen Sie die Verurteilungen ein; Amtsweg zählt sie zusammen.");
        }
        if (!verurteilt && !strafen.isEmpty()) {
            throw new FachlicherFehler(
                    "Es sind Verurteilungen eingetragen, aber angegeben ist, dass es keine verwertbaren gibt.");
        }
        fakten.put("geldstrafenTagessaetze", verurteilt ? String.valueOf(Strafe.tagessaetze(strafen)) : null);
        fakten.put("freiheitsstrafenTage", verurteilt ? String.valueOf(Strafe.freiheitsstrafe(strafen)) : null);
        fakten.put(
                "verurteilungKatalog",
                verurteilt ? werte.pflichttext("verurteilungKatalog", "Straftat nach § 32b StAG?") : "NEIN");
        fakten.put(
                "motivMenschenverachtend",
                verurteilt
                        ? werte.pflichttext("motivMenschenverachtend", "Menschenverachtender Beweggrund festgestellt?")
                        : "NEIN");
    }

    /** § 32b StAG: only where the sentence would otherwise stay out of account, and only once. */
    private boolean erfragt(Aufgabenkontext kontext, Formularwerte werte, Map<String, String> fakten) {
        String nummer = kontext.vorgangsnummer();
        boolean noetig = "JA".equals(fakten.get("verurteilungKatalog"))
                && "UNBEKANNT".equals(fakten.get("motivMenschenverachtend"));
        if (!noetig) {
            return false;
        }
        if (beteiligungen.zu(nummer, "staatsanwaltschaft").isPresent()) {
            throw new FachlicherFehler("Die Staatsanwaltschaft hat geantwortet. Bitte geben Sie an, ob ein"
                    + " menschenverachtender Beweggrund festgestellt ist.");
        }
        Map<String, String> angaben = new HashMap<>();
        ERSUCHEN.forEach((feld, bezeichnung) -> angaben.put(feld, werte.pflichttext(feld, bezeichnung)));
        LocalDate urteil = werte.pflichttag("strafUrteilVom", "Urteil vom");
        if (urteil.isAfter(recht.heute())) {
            throw new FachlicherFehler("„Urteil vom“ darf nicht in der Zukunft liegen.");
        }
        angaben.put("strafUrteilVom", urteil.toString());
        angaben.put("aktenzeichenEinbuergerung", nummer);
        angaben.put(Anliegen.TEXT, "Entscheidung über die Einbürgerung (§ 12a Abs. 1 Satz 2 StAG)");
        anliegen.lege(new Anliegen(
                nummer, "staatsanwaltschaft", "Beweggrundersuchen", angaben, List.of(), null, kontext.person()));
        return true;
    }
}
