package de.amtsweg.register.abh;

import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.register.beteiligung.Anlagen;
import de.amtsweg.register.beteiligung.Anliegen;
import de.amtsweg.register.beteiligung.Anliegenliste;
import de.amtsweg.register.beteiligung.Behoerdenanfragen;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.xml.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes messages of other foreigners' authorities into the case. */
@Component
class AbhEingang {

    private final Anliegenliste anliegen;
    private final Anlagen anlagen;
    private final Dokumente dokumente;
    private final Vorgaenge vorgaenge;
    private final Behoerdenanfragen anfragen;

    AbhEingang(
            Anliegenliste anliegen,
            Anlagen anlagen,
            Dokumente dokumente,
            Vorgaenge vorgaenge,
            Behoerdenanfragen anfragen) {
        this.anliegen = anliegen;
        this.anlagen = anlagen;
        this.dokumente = dokumente;
        this.vorgaenge = vorgaenge;
        this.anfragen = anfragen;
    }

    void nimm(String nummer, AbhNachricht n) {
        switch (n.typ()) {
            case AbhNachrichten.ZUSTAENDIGKEITSANFRAGE, AbhNachrichten.AKTENANFORDERUNG -> nimmAnfrage(nummer, n);
            case AbhNachrichten.AKTENANTWORT -> nimmAkte(nummer, n);
            case AbhNachrichten.VERSANDBESTAETIGUNG -> pruefeVollstaendigkeit(nummer, n);
            case AbhNachrichten.VORABINFORMATIONEN -> nimmVorabinformationen(nummer, n);
            case AbhNachrichten.ZUSTAENDIGKEITSANTWORT ->
                vermerke(
                        nummer,
                        n,
                        "true".equals(n.inhalt().text("zustaendig"))
                                ? "erklärt sich für zuständig"
                                : "erklärt sich für nicht zuständig");
            default -> vermerke(nummer, n, "erinnert an ihre Anfrage");
        }
    }

    private void nimmAnfrage(String nummer, AbhNachricht n) {
        Map<String, String> angaben = new HashMap<>();
        angaben.put(Anliegen.EMPFAENGER, n.absender().kennung());
        angaben.put(Anliegen.EMPFAENGERNAME, n.absender().name());
        angaben.put(AbhNachrichten.ZEICHEN, n.geschaeftszeichen());
        if (n.text() != null) {
            angaben.put(Anliegen.TEXT, n.text());
        }
        boolean neu = anliegen.zu(n.kopf().nachrichtenUuid()).isEmpty();
        anliegen.nimm(nummer, AbhRegister.NAME, n.typ(), angaben, n.kopf().nachrichtenUuid());
        vermerke(
                nummer,
                n,
                AbhNachrichten.AKTENANFORDERUNG.equals(n.typ())
                        ? "fordert die Akte an"
                        : "fragt nach der Zuständigkeit");
        if (neu) {
            anfragen.legeVor(nummer, n.kopf().nachrichtenUuid());
        }
    }

    private void nimmAkte(String nummer, AbhNachricht n) {
        List<String> genommen = anlagen.nimm(nummer, n.inhalt().alle("anlage"), "SONSTIGES");
        String was = genommen.isEmpty()
                ? "übersendet keine Akte"
                : "übersendet aus der Akte: " + String.join(", ", genommen);
        vermerke(nummer, n, was);
    }

    /** What is said to have been sent must be here, byte by byte. */
    private void pruefeVollstaendigkeit(String nummer, AbhNachricht n) {
        Set<String> vorhanden =
                dokumente.zu(nummer).stream().map(Dokument::pruefsumme).collect(Collectors.toSet());
        String fehlend = n.inhalt().alle("datei").stream()
                .filter(d -> !vorhanden.contains(d.text("pruefsumme")))
                .map(d -> d.text("bezeichnung"))
                .collect(Collectors.joining(", "));
        vermerke(
                nummer,
                n,
                fehlend.isEmpty()
                        ? "bestätigt den Versand; alle Dateien sind vollständig angekommen"
                        : "bestätigt den Versand; nicht oder verändert angekommen: " + fehlend);
    }

    /** Pass codes of the card stay in the message; the history names no secret. */
    private void nimmVorabinformationen(String nummer, AbhNachricht n) {
        StringBuilder satz = new StringBuilder("gibt vorab bekannt:");
        angabe(satz, n.inhalt(), "bvaVerfahrensnummer", " BVA-Verfahrensnummer ");
        angabe(satz, n.inhalt(), "bamfKennziffer", " BAMF-Kennziffer ");
        n.inhalt()
                .finde("auskunftssperre")
                .filter(a -> a.inhalt().equals("true"))
                .ifPresent(a -> satz.append(" Auskunftssperre;"));
        n.inhalt().finde("eatSperrkennwort").ifPresent(a -> satz.append(" Sperrkennwort der Karte liegt bei;"));
        vermerke(nummer, n, satz.toString().replaceAll("[:;]$", ""));
    }

    private static void angabe(StringBuilder satz, XmlElement inhalt, String name, String bezeichnung) {
        inhalt.finde(name)
                .ifPresent(a -> satz.append(bezeichnung).append(a.inhalt()).append(';'));
    }

    private void vermerke(String nummer, AbhNachricht n, String tut) {
        vorgaenge.vermerke(nummer, n.absender().name() + " " + tut + (n.text() == null ? "" : ": " + n.text()), null);
    }
}
