package de.amtsweg.ausfall;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
    public Duration budget() {
        return Duration.ofMinutes(3);
    }

    @Override
    public void laufe(Buehne buehne) throws Exception {
        doppelt(buehne);
        verloren(buehne);
        nachDemLoeschen(buehne);
        stoerfall(buehne);
        zweimalAbgelegt(buehne);
        falscheFolge(buehne);
        imEingang(buehne);
        merkmale(buehne);
    }

    /** An answer that comes again under another id, and one to a question nobody has asked. */
    private static void imEingang(Buehne buehne) throws Exception {
        Datenbank db = buehne.feld().datenbank();
        Instant beginn = Instant.EPOCH;
        int mehrfach = Eingangszaehlung.mehrfach(db, beginn);
        int verirrt = Eingangszaehlung.verirrt(db, beginn);
        List<Partnerakten.Nachricht> bestellungen = buehne.feld().akten().nachrichten("eat");
        String meldung = Partnerakten.lies(bestellungen.get(0).ort().resolve("rueckruf-1.xml"))
                .replaceFirst("<nachrichtenUUID>[^<]*<", "<nachrichtenUUID>" + UUID.randomUUID() + "<");
        stelleZu(buehne, meldung);
        int gefunden = Eingangszaehlung.mehrfach(db, beginn) - mehrfach;
        buehne.ergebnis()
                .messe("zweimal im Eingang: dieselbe Meldung unter anderer UUID", gefunden, "1", gefunden == 1);
        stelleZu(
                buehne,
                meldung.replaceFirst("<nachrichtenUUID>[^<]*<", "<nachrichtenUUID>" + UUID.randomUUID() + "<")
                        .replaceFirst("<ausloeserUUID>[^<]*<", "<ausloeserUUID>" + UUID.randomUUID() + "<")
                        .replaceAll("<vorgangsnummer>[^<]*<", "<vorgangsnummer>AW-1999-000001<"));
        boolean da = buehne.warte(Duration.ofSeconds(75), () -> Eingangszaehlung.verirrt(db, beginn) - verirrt >= 1);
        buehne.ergebnis().messe("verirrt: eine Antwort, zu der es keinen Vorgang gibt", da ? 1 : 0, "1", da);
    }

    private static void stelleZu(Buehne buehne, String meldung) throws Exception {
        int status = Http.sende(Http.an(buehne.feld().knoten().get(0).adresse() + "/api/eingang/eat")
                        .header("Authorization", "Bearer demo-eingang")
                        .header("Content-Type", "application/xml; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(meldung)))
                .statusCode();
        if (status / 100 != 2) {
            throw new IllegalStateException("answer not taken: " + status);
        }
    }

    /** Documents of a new case while nobody files them. */
    private static void merkmale(Buehne buehne) {
        buehne.feld().partner("dms").aus();
        long vorher = buehne.merkmaleOffen();
        Fall fall =
                new Last(buehne.feld().knoten(), 1, 0, Duration.ZERO).faelle().get(0);
        buehne.hand().schritt(fall);
        boolean gefunden = buehne.warte(Duration.ofSeconds(20), () -> buehne.merkmaleOffen() > vorher);
        buehne.feld().partner("dms").an();
        buehne.ergebnis()
                .messe("Merkmale, die dem DMS fehlen: das DMS ist fort", gefunden ? "≥ 1" : "0", "≥ 1", gefunden);
    }

    /** A report written earlier arrives after one written later about the same person. */
    private static void falscheFolge(Buehne buehne) throws Exception {
        Partner azr = buehne.feld().partner("azr");
        int vorher = buehne.stand().vertauscht();
        // of a case that no load will ever have
        String meldung = Files.readString(Path.of("connectors/azr/beispiele/090010-folgemeldung-antrag.xml"))
                .replaceAll("AW-2026-\\d+", "AW-1999-000002");
        for (String zeit : new String[] {"2026-11-23T09:14:05+01:00", "2026-11-22T09:14:05+01:00"}) {
            Http.sende(Http.an(azr.adresse() + "/nachrichten")
                    .header("Content-Type", "application/xml")
                    .POST(HttpRequest.BodyPublishers.ofString(meldung.replaceFirst(
                                    "<nachrichtenUUID>[^<]*<", "<nachrichtenUUID>" + UUID.randomUUID() + "<")
                            .replaceFirst("<erstellungszeitpunkt>[^<]*<", "<erstellungszeitpunkt>" + zeit + "<"))));
        }
        int gefunden = buehne.stand().vertauscht() - vorher;
        buehne.ergebnis().messe("falsche Folge: die frühere Meldung nach der späteren", gefunden, "1", gefunden == 1);
    }

    /** A register without idempotency, a cut line, and an application that was told to repeat. */
    private static void doppelt(Buehne buehne) {
        Partner azr = buehne.feld().partner("azr");
        Buehne.Stand vorher = buehne.stand();
        azr.stelle("{\"wiederholung\":\"OHNE\",\"zustand\":\"ANTWORT_VERLOREN\",\"anzahl\":1,"
                + "\"nur\":\"AZRFolgemeldung\"}");
        try (Last last = buehne.last(1)) {
            boolean beendet = buehne.bisZumEnde(last, FRIST);
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
        // a case that waits for a person does not go away meanwhile
        Fall fall =
                new Last(buehne.feld().knoten(), 1, 0, Duration.ZERO).faelle().get(0);
        String[] ausfuehrung = {""};
        buehne.warte(Duration.ofSeconds(30), () -> {
            hand.schritt(fall);
            ausfuehrung[0] = aufgabenstelle(hand, fall);
            return !ausfuehrung[0].isEmpty();
        });
        var antwort = hand.schicke(
                "/execution/" + ausfuehrung[0] + "/create-incident",
                "technik",
                Map.of("incidentType", "probe", "configuration", "gegenprobe"));
        buehne.warte(Duration.ofSeconds(10), () -> buehne.stoerfaelle() > vorher);
        int gefunden = buehne.stoerfaelle() - vorher;
        buehne.ergebnis()
                .messe(
                        "Störfall: einer wird angelegt",
                        gefunden + (gefunden == 1 ? "" : " (" + antwort.statusCode() + " " + antwort.body() + ")"),
                        "1",
                        gefunden == 1);
        hand.loesche("/incident/" + Http.lies(antwort.body()).path("id").asText(), "technik");
    }

    private static String aufgabenstelle(Arbeit hand, Fall fall) {
        try {
            return fall.vorgangsnummer() == null
                    ? ""
                    : Http.lies(hand.hole("/task?processInstanceBusinessKey=" + fall.vorgangsnummer(), "technik")
                                    .body())
                            .path(0)
                            .path("executionId")
                            .asText();
        } catch (IOException e) {
            return "";
        }
    }

    private static void zweimalAbgelegt(Buehne buehne) throws Exception {
        Partner dms = buehne.feld().partner("dms");
        int vorher = buehne.stand().doppelteSchriftstuecke();
        dms.stelle("{\"wiederholung\":\"OHNE\"}");
        for (int i = 0; i < 2; i++) {
            Http.sende(Http.an(dms.adresse() + "/cmis/browser/amtsweg/root")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "cmisaction=createFolder&propertyId[0]=cmis:objectTypeId&propertyValue[0]=cmis:folder"
                                    + "&propertyId[1]=cmis:name&propertyValue[1]=gegenprobe")));
        }
        dms.stelle("{\"wiederholung\":\"IGNORIERT\"}");
        int doppelt = buehne.stand().doppelteSchriftstuecke() - vorher;
        buehne.ergebnis().messe("doppelt im DMS: blind wiederholt", doppelt, "1", doppelt == 1);
    }
}
