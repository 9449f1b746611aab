package de.amtsweg.ausfall;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The register has acted, and the application dies or the line breaks before it knows: at a partner that ignores a
 * repetition, at one that can be asked, and at one of which neither is true.
 */
final class AbrissVorDemMerken implements Szenario {

    private static final String MELDUNG = "AZRFolgemeldung";
    private static final int OFFENE = 12;
    /** Not all at once, or the line would count as interrupted and be left alone. */
    private static final int PROZENT = 50;

    /** Where a repetition is not recognised: questions change nothing, a second first report is refused. */
    private static final Set<String> GEDULDET = Set.of("azr 090001", "azr 090009");

    /** A kind of partner, how the application is told about it, and how often what is done to it. */
    private record Art(String name, boolean erkenntWiederholung, int toetungen, int abrisse) {}

    private static final List<Art> ARTEN = List.of(
            new Art("UNKLAR", false, 6, 26), new Art("ERFRAGBAR", false, 7, 27), new Art("IGNORIERT", true, 7, 27));

    @Override
    public String kennung() {
        return "F02";
    }

    @Override
    public String worum() {
        return "Tod oder Abriss zwischen Wirkung beim Register und eigenem Merken, bei allen drei Arten von Partnern";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(16);
    }

    private int versuche;
    private int wirksam;

    @Override
    public void laufe(Buehne buehne) {
        versuche = 0;
        wirksam = 0;
        int soll = 0;
        // the short form leaves kills to F01, and other settings to the long form
        List<Art> arten = buehne.masse().istKurz() ? List.of(new Art("IGNORIERT", true, 0, 4)) : ARTEN;
        try {
            for (Art art : arten) {
                Art teil = buehne.masse().istKurz()
                        ? art
                        : new Art(
                                art.name(),
                                art.erkenntWiederholung(),
                                buehne.masse().hoechstens(art.toetungen(), 1),
                                buehne.masse().hoechstens(art.abrisse(), 3));
                soll += teil.toetungen() + teil.abrisse();
                spiele(buehne, teil);
            }
        } finally {
            buehne.feld().partner("azr").stelle("{\"wiederholung\":\"IGNORIERT\",\"zustand\":\"AN\"}");
            stelleUm(buehne, new Art("IGNORIERT", true, 0, 0));
        }
        buehne.ergebnis()
                .messe(
                        "einmal wirksam trotz Tod oder Abriss, alle Arten zusammen",
                        wirksam + " von " + versuche,
                        "alle " + soll,
                        wirksam == versuche && versuche >= soll);
    }

    private void spiele(Buehne buehne, Art art) {
        Ergebnis ergebnis = buehne.ergebnis();
        Partner azr = buehne.feld().partner("azr");
        Buehne.Stand vorher = buehne.stand();
        stelleUm(buehne, art);
        azr.stelle("{\"wiederholung\":\"" + (art.erkenntWiederholung() ? "IGNORIERT" : "OHNE") + "\"}");
        Last last = buehne.stetig(buehne.masse().istKurz() ? 4 : OFFENE);
        try (Klaerung klaerung = new Klaerung(buehne.feld())) {
            int getoetet = toete(buehne, art);
            int abgerissen = reisseAb(buehne, art);
            ergebnis.nenne(art.name() + ": Tötungen, abgerissene Verbindungen", getoetet + ", " + abgerissen);
            buehne.pruefe(last, Duration.ofMinutes(4), vorher, art.erkenntWiederholung() ? Set.of() : GEDULDET);
            werte(buehne, art, last.faelle(), getoetet + abgerissen);
            if (art.name().equals("UNKLAR")) {
                ergebnis.nenne(art.name() + ": die Sachbearbeitung klärte", klaerung.bilanz());
            } else if (art.name().equals("ERFRAGBAR")) {
                long erfragt = buehne.feld()
                        .datenbank()
                        .zahl("select count(*) from nachricht_eingang where herkunft = 'ERFRAGT'");
                ergebnis.messe(
                        "ERFRAGBAR: Wirkungen, die durch Rückfrage festgestellt wurden", erfragt, "≥ 1", erfragt >= 1);
            }
        }
    }

    /** Only one node while killing, so that it is surely this one that has sent. */
    private static int toete(Buehne buehne, Art art) {
        Partner azr = buehne.feld().partner("azr");
        Knoten knoten = buehne.feld().knoten().get(0);
        if (art.toetungen() > 0) {
            buehne.feld().knoten().get(1).toete();
        }
        int getoetet = 0;
        for (int i = 0; i < art.toetungen(); i++) {
            int bisher = azr.begegnungen("ANTWORT_HAENGT");
            azr.stelle("{\"zustand\":\"ANTWORT_HAENGT\",\"anzahl\":1,\"nur\":\"" + MELDUNG + "\"}");
            if (buehne.warte(Duration.ofSeconds(90), () -> azr.begegnungen("ANTWORT_HAENGT") > bisher)) {
                // the message is on the partner's disk before its answer hangs
                Buehne.ruhe(Duration.ofMillis(200));
                knoten.toete();
                getoetet++;
            }
            azr.an();
            if (!knoten.lebt()) {
                knoten.starte().bereit();
            }
        }
        Knoten zweiter = buehne.feld().knoten().get(1);
        if (!zweiter.lebt()) {
            zweiter.starte().bereit();
        }
        return getoetet;
    }

    private static int reisseAb(Buehne buehne, Art art) {
        Partner azr = buehne.feld().partner("azr");
        int bisher = azr.begegnungen("ANTWORT_VERLOREN");
        azr.stelle("{\"zustand\":\"GEMISCHT\",\"prozent\":{\"ANTWORT_VERLOREN\":" + PROZENT + "},\"nur\":\"" + MELDUNG
                + "\"}");
        buehne.warte(Duration.ofMinutes(5), () -> azr.begegnungen("ANTWORT_VERLOREN") - bisher >= art.abrisse());
        azr.an();
        return azr.begegnungen("ANTWORT_VERLOREN") - bisher;
    }

    /** Every report of these cases is stored at the register once: none twice, none missing. */
    private void werte(Buehne buehne, Art art, List<Fall> faelle, int gestoerte) {
        Map<String, Integer> jeMeldung = new HashMap<>();
        Map<String, Integer> jeVorgang = new HashMap<>();
        Set<String> nummern = new HashSet<>();
        faelle.stream().filter(Fall::beendet).forEach(f -> nummern.add(f.vorgangsnummer()));
        buehne.feld().akten().nachrichten("azr").stream()
                .filter(n -> n.bestaetigt() && nummern.contains(n.vorgangsnummer()))
                .forEach(n -> {
                    jeMeldung.merge(n.uuid(), 1, Integer::sum);
                    jeVorgang.merge(n.vorgangsnummer() + " azr " + n.typ(), 1, Integer::sum);
                });
        int mehrfach = 0;
        int fehlend = 0;
        for (Fall fall : faelle.stream().filter(Fall::beendet).toList()) {
            for (String was : List.of("azr 090009", "azr 090010")) {
                int erwartet = buehne.soll().soll().get(fall.beispiel()).getOrDefault(was, 0);
                int ist = jeVorgang.getOrDefault(fall.vorgangsnummer() + " " + was, 0);
                mehrfach += Math.max(0, ist - erwartet);
                fehlend += Math.max(0, erwartet - ist);
            }
        }
        buehne.ergebnis()
                .messe(
                        art.name() + ": gespeicherte Meldungen, öfter als einmal, nie",
                        jeMeldung.size() + ", " + mehrfach + ", " + fehlend,
                        "0 öfter, 0 nie",
                        mehrfach == 0 && fehlend == 0 && !jeMeldung.isEmpty());
        buehne.ergebnis()
                .messe(
                        art.name() + ": einmal wirksam trotz Tod oder Abriss",
                        gestoerte - mehrfach - fehlend + " von " + gestoerte,
                        "alle " + (art.toetungen() + art.abrisse()),
                        mehrfach + fehlend == 0 && gestoerte >= art.toetungen() + art.abrisse());
        versuche += gestoerte;
        wirksam += gestoerte - mehrfach - fehlend;
    }

    private static void stelleUm(Buehne buehne, Art art) {
        List<String> zusatz =
                art.erkenntWiederholung() ? List.of() : List.of("--amtsweg.register.azr.wiederholung=" + art.name());
        for (Knoten knoten : buehne.feld().knoten()) {
            if (knoten.zusatz(zusatz)) {
                knoten.close();
                knoten.starte().bereit();
            }
        }
    }
}
