package de.amtsweg.ausfall;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Each count that should be nought finds one when there is one. */
final class Gegenproben implements Szenario {

    private static final Duration FRIST = Duration.ofSeconds(120);

    @Override
    public String kennung() {
        return "G";
    }

    @Override
    public String worum() {
        return "Gegenproben: jede Null findet etwas, wenn es etwas gibt";
    }

    @Override
    public void laufe(Buehne buehne) throws Exception {
        doppelt(buehne);
        verloren(buehne);
        nachDemLoeschen(buehne);
        stoerfall(buehne);
        zweimalAbgelegt(buehne);
    }

    /** A register without idempotency, a cut line, and an application that was told to repeat. */
    private static void doppelt(Buehne buehne) {
        Partner azr = buehne.feld().partner("azr");
        Buehne.Stand vorher = buehne.stand();
        azr.stelle("{\"wiederholung\":\"OHNE\",\"zustand\":\"ANTWORT_VERLOREN\",\"anzahl\":1,"
                + "\"nur\":\"AZRFolgemeldung\"}");
        try (Last last = buehne.last(1)) {
            boolean beendet = last.bisZumEnde(FRIST);
            azr.stelle("{\"wiederholung\":\"IGNORIERT\",\"zustand\":\"AN\"}");
            int doppelt = buehne.stand().doppelt() - vorher.doppelt();
            int zuviel = buehne.soll().vergleiche(last.faelle()).zuviel().size();
            buehne.ergebnis()
                    .messe(
                            "doppelt: ein Register, das Wiederholungen nicht erkennt",
                            doppelt + " unter derselben UUID, " + zuviel + " öfter als ohne Störung, beendet: "
                                    + beendet,
                            "≥ 1 und ≥ 1",
                            doppelt >= 1 && zuviel >= 1);
        }
    }

    /** A case of which somebody says that it has ended. */
    private static void verloren(Buehne buehne) {
        Fall fall =
                new Last(buehne.feld().knoten(), 1, 0, Duration.ZERO).faelle().get(0);
        buehne.hand().schritt(fall);
        fall.ende();
        int verloren = buehne.soll().vergleiche(List.of(fall)).fehlt().size();
        buehne.ergebnis().messe("verloren: ein Vorgang, der nur angeblich zu Ende ist", verloren, "≥ 1", verloren >= 1);
        int ohne = buehne.ohneAbschluss(List.of(fall)).size();
        buehne.ergebnis().messe("beendet ohne Abschluss: derselbe Vorgang", ohne, "1", ohne == 1);
    }

    /** A case whose process somebody has deleted waits for nothing. */
    private static void nachDemLoeschen(Buehne buehne) {
        Fall fall =
                new Last(buehne.feld().knoten(), 1, 0, Duration.ZERO).faelle().get(0);
        boolean leer = !buehne.benannt(fall);
        buehne.ergebnis()
                .messe("ohne benannten Zustand: ein Vorgang ohne Aufgabe und Nachricht", leer ? 1 : 0, "1", leer);
    }

    private static void stoerfall(Buehne buehne) throws Exception {
        int vorher = buehne.stoerfaelle();
        Arbeit hand = buehne.hand();
        String ausfuehrung = Http.lies(
                        hand.hole("/task?maxResults=1", "technik").body())
                .path(0)
                .path("executionId")
                .asText();
        var antwort = hand.schicke(
                "/execution/" + ausfuehrung + "/create-incident", "technik", Map.of("incidentType", "probe"));
        int gefunden = buehne.stoerfaelle() - vorher;
        buehne.ergebnis().messe("Störfall: einer wird angelegt", gefunden, "1", gefunden == 1);
        hand.loesche("/incident/" + Http.lies(antwort.body()).path("id").asText(), "technik");
    }

    private static void zweimalAbgelegt(Buehne buehne) throws Exception {
        Partner dms = buehne.feld().partner("dms");
        int vorher = buehne.stand().doppelteSchriftstuecke();
        dms.stelle("{\"wiederholung\":\"OHNE\"}");
        for (int i = 0; i < 2; i++) {
            Http.sende(Http.an(dms.adresse() + "/cmis/browser/amtsweg/root")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                            "cmisaction=createFolder&propertyId[0]=cmis:objectTypeId&propertyValue[0]=cmis:folder"
                                    + "&propertyId[1]=cmis:name&propertyValue[1]=gegenprobe")));
        }
        dms.stelle("{\"wiederholung\":\"IGNORIERT\"}");
        int doppelt = buehne.stand().doppelteSchriftstuecke() - vorher;
        buehne.ergebnis().messe("doppelt im DMS: blind wiederholt", doppelt, "1", doppelt == 1);
    }
}
