package de.amtsweg.ausfall;

import java.time.Duration;

/** The register has acted, and the application dies or the line breaks before it knows. */
final class AbrissVorDemMerken implements Szenario {

    private static final String MELDUNG = "AZRFolgemeldung";

    @Override
    public String kennung() {
        return "F02";
    }

    @Override
    public String worum() {
        return "Tod oder Abriss zwischen Wirkung beim Register und eigenem Merken";
    }

    @Override
    public void laufe(Buehne buehne) {
        // the short form leaves the kill to F01
        int toetungen = buehne.masse().istKurz() ? 0 : 20;
        int abrisse = buehne.masse().istKurz() ? 4 : 80;
        Partner azr = buehne.feld().partner("azr");
        Knoten knoten = buehne.feld().knoten().get(0);
        Buehne.Stand vorher = buehne.stand();
        // only one node, so that it is surely this one that has sent
        if (toetungen > 0) {
            buehne.feld().knoten().get(1).toete();
        }
        Last last = buehne.last(Math.max(4, (toetungen + abrisse) * 3 / 5));
        int getoetet = 0;
        for (int i = 0; i < toetungen; i++) {
            int bisher = azr.begegnungen("ANTWORT_HAENGT");
            azr.stelle("{\"zustand\":\"ANTWORT_HAENGT\",\"anzahl\":1,\"nur\":\"" + MELDUNG + "\"}");
            if (Buehne.wartet(Duration.ofSeconds(180), () -> azr.begegnungen("ANTWORT_HAENGT") > bisher)) {
                knoten.toete();
                getoetet++;
            }
            azr.an();
            if (!knoten.lebt()) {
                knoten.starte().bereit();
            }
        }
        buehne.feld().heil();
        int bisher = azr.begegnungen("ANTWORT_VERLOREN");
        azr.stelle("{\"zustand\":\"ANTWORT_VERLOREN\",\"anzahl\":" + abrisse + ",\"nur\":\"" + MELDUNG + "\"}");
        Buehne.wartet(
                Duration.ofSeconds(buehne.masse().istKurz() ? 90 : 900),
                () -> azr.begegnungen("ANTWORT_VERLOREN") - bisher >= abrisse || last.offene() == 0);
        int abgerissen = azr.begegnungen("ANTWORT_VERLOREN") - bisher;
        azr.an();
        int versuche = getoetet + abgerissen;
        buehne.ergebnis().nenne("Tötungen, abgerissene Verbindungen", getoetet + ", " + abgerissen);
        buehne.pruefe(last, Duration.ofMinutes(15), vorher);
        int doppelt = buehne.stand().doppelt() - vorher.doppelt();
        buehne.ergebnis()
                .messe(
                        "einmal wirksam trotz Abriss",
                        versuche - doppelt + " von " + versuche,
                        "alle " + (toetungen + abrisse),
                        doppelt == 0 && versuche == toetungen + abrisse);
    }
}
