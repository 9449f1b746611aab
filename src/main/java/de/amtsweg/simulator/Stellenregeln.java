package de.amtsweg.simulator;

import java.time.Duration;

/** How the partners answer that are asked by hand; the READMEs in {@code connectors/} tell the same. */
final class Stellenregeln {

    private Stellenregeln() {}

    static Regeln bzr(Duration verzoegerung) {
        return new Namensregeln("bzr", "das Bundesamt für Justiz", verzoegerung)
                .auf("Auskunftsersuchen", "Straf", "auskunft-eintragungen.xml")
                .auf("Auskunftsersuchen", "", "auskunft-keine-eintragung.xml");
    }

    static Regeln verfassungsschutz(Duration verzoegerung) {
        return new Namensregeln("verfassungsschutz", "die Verfassungsschutzbehörde", verzoegerung)
                .auf("Verfassungsschutzanfrage", "Gefahr", "auskunft-erkenntnisse.xml")
                .auf("Verfassungsschutzanfrage", "", "auskunft-keine-erkenntnisse.xml");
    }

    static Regeln staatsanwaltschaft(Duration verzoegerung) {
        return new Namensregeln("staatsanwaltschaft", "die Staatsanwaltschaft", verzoegerung)
                .auf("Beweggrundersuchen", "Straf", "mitteilung-festgestellt.xml")
                .auf("Beweggrundersuchen", "Abgegeben", "mitteilung-nicht-zustaendig.xml")
                .auf("Beweggrundersuchen", "", "mitteilung-nicht-festgestellt.xml")
                .mit((anfrage, antwort) -> antwort.setzen("aktenzeichen", anfrage.text("verurteilung/aktenzeichen")));
    }

    static Regeln ees(Duration verzoegerung) {
        return new Namensregeln("ees", "das Bundesverwaltungsamt", verzoegerung)
                .sofort("Loeschmitteilung")
                .auf("Loeschmitteilung", "Unbekannt", "loeschbestaetigung-kein-datensatz.xml")
                .auf("Loeschmitteilung", "", "loeschbestaetigung-vorgemerkt.xml");
    }

    static Regeln standesamt(Duration verzoegerung) {
        return new Namensregeln("standesamt", "das Standesamt", verzoegerung)
                .auf("Urkundenanforderung", "Unbekannt", "urkundenuebermittlung-kein-eintrag.xml")
                .auf("Urkundenanforderung", "Abgegeben", "urkundenuebermittlung-nicht-zustaendig.xml")
                .auf("Urkundenanforderung", "", "urkundenuebermittlung.xml")
                .sofort("Aufenthaltsauskunft")
                .auf("Aufenthaltsauskunft", "", "empfangsbestaetigung-auskunft.xml")
                .sofort("Weiterleitung")
                .auf("Weiterleitung", "", "empfangsbestaetigung-weiterleitung.xml");
    }
}
