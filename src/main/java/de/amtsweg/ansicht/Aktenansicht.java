package de.amtsweg.ansicht;

import de.amtsweg.akte.Aufbewahrung;
import de.amtsweg.akte.Dokument;
import de.amtsweg.akte.Dokumente;
import de.amtsweg.akte.Dokumentkategorie;
import de.amtsweg.ansicht.Akte.Aktendokument;
import de.amtsweg.ansicht.Akte.Angabe;
import de.amtsweg.ansicht.Akte.Kategorie;
import de.amtsweg.ansicht.Akte.Punktzeichnung;
import de.amtsweg.ansicht.Akte.Rechtsgrundlage;
import de.amtsweg.ansicht.Akte.Sachverhaltsfassung;
import de.amtsweg.ansicht.Akte.Schritt;
import de.amtsweg.antrag.Eingangskanal;
import de.amtsweg.codelisten.Codeliste;
import de.amtsweg.entscheidung.Entscheidungen;
import de.amtsweg.entscheidung.Entscheidungsnachweis;
import de.amtsweg.freigabe.Freigaben;
import de.amtsweg.freigabe.Vieraugen;
import de.amtsweg.post.Merkblaetter;
import de.amtsweg.post.Merkblatt;
import de.amtsweg.sachverhalt.Bezeichnungen;
import de.amtsweg.sachverhalt.Fakt;
import de.amtsweg.sachverhalt.Sachverhalt;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.sachverhalt.Tatsache;
import de.amtsweg.vorgang.Fallart;
import de.amtsweg.vorgang.Personenverzeichnis;
import de.amtsweg.vorgang.Prozessstart;
import de.amtsweg.vorgang.Verbindungen;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.Vorgang;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Gathers what the tab shows of a case. */
@Service
class Aktenansicht {

    private static final List<Kategorie> KATEGORIEN = Dokumentkategorie.eingaenge().stream()
            .map(k -> new Kategorie(k.name(), k.bezeichnung()))
            .toList();

    private final Vorgaenge vorgaenge;
    private final Sachverhalte sachverhalte;
    private final Dokumente dokumente;
    private final Entscheidungen entscheidungen;
    private final Freigaben freigaben;
    private final Vieraugen vieraugen;
    private final Registersicht register;
    private final Merkblaetter merkblaetter;
    private final Verbindungen verbindungen;
    private final Einsichtzugang einsicht;
    private final Prozessstart prozess;
    private final Personenverzeichnis personen;
    private final ObjectProvider<Aufbewahrung> aufbewahrungen;

    Aktenansicht(
            Vorgaenge vorgaenge,
            Sachverhalte sachverhalte,
            Dokumente dokumente,
            Entscheidungen entscheidungen,
            Freigaben freigaben,
            Vieraugen vieraugen,
            Registersicht register,
            Merkblaetter merkblaetter,
            Verbindungen verbindungen,
            Einsichtzugang einsicht,
            Prozessstart prozess,
            Personenverzeichnis personen,
            ObjectProvider<Aufbewahrung> aufbewahrungen) {
        this.vorgaenge = vorgaenge;
        this.sachverhalte = sachverhalte;
        this.dokumente = dokumente;
        this.entscheidungen = entscheidungen;
        this.freigaben = freigaben;
        this.vieraugen = vieraugen;
        this.register = register;
        this.merkblaetter = merkblaetter;
        this.verbindungen = verbindungen;
        this.einsicht = einsicht;
        this.prozess = prozess;
        this.personen = personen;
        this.aufbewahrungen = aufbewahrungen;
    }

    Akte von(Vorgang vorgang) {
        String nummer = vorgang.vorgangsnummer();
        List<Sachverhalt> fassungen = sachverhalte.fassungen(nummer);
        UnaryOperator<String> namen = namen();
        return new Akte(
                nummer,
                vorgang.antragsteller(),
                zweck(vorgang, fassungen),
                vorgang.fallart() == Fallart.AUFENTHALTSTITEL
                        ? Codeliste.OZG_ANTRAGSGRUND.bezeichnung(vorgang.antragsgrund())
                        : vorgang.fallart().bezeichnung(),
                Eingangskanal.valueOf(vorgang.kanal()).bezeichnung(),
                vorgang.eingang(),
                Worte.zustand(vorgang.zustand()),
                merkblaetter.zu(nummer).map(Merkblatt::bezeichnung).orElse(null),
                verbunden(nummer),
                prozess.wirdVollzogen(nummer),
                einsicht.hinweis(vorgang),
                einsicht.zu(nummer),
                register.rueckstaende(nummer),
                sachverhalt(fassungen),
                KATEGORIEN,
                dokumente.zu(nummer).stream().map(Aktenansicht::dokument).toList(),
                aufbewahrungen.stream().flatMap(a -> a.zu(vorgang).stream()).toList(),
                register.auskuenfte(nummer),
                rechtsgrundlagen(nummer),
                zeichnungen(nummer, namen),
                vorgaenge.verlauf(nummer).stream()
                        .map(v ->
                                new Schritt(v.zeit(), v.schritt(), v.person() == null ? null : namen.apply(v.person())))
                        .toList());
    }

    private String verbunden(String nummer) {
        String zusammen = Stream.concat(verbindungen.haupt(nummer).stream(), verbindungen.abhaengige(nummer).stream())
                .collect(Collectors.joining(", "));
        return zusammen.isEmpty() ? null : zusammen;
    }

    /** Each person is looked up once. */
    private UnaryOperator<String> namen() {
        Map<String, String> bekannt = new HashMap<>();
        return person -> bekannt.computeIfAbsent(person, personen::name);
    }

    private static String zweck(Vorgang vorgang, List<Sachverhalt> fassungen) {
        if (vorgang.fallart() != Fallart.AUFENTHALTSTITEL) {
            return vorgang.fallart().bezeichnung();
        }
        String festgestellt = fassungen.isEmpty() ? null : fassungen.get(0).text(Tatsache.ZWECK);
        return festgestellt == null
                ? Codeliste.OZG_AUFENTHALTSGRUND.bezeichnung(vorgang.aufenthaltsgrund())
                : Bezeichnungen.inWorten(festgestellt);
    }

    private static Sachverhaltsfassung sachverhalt(List<Sachverhalt> fassungen) {
        if (fassungen.isEmpty()) {
            return null;
        }
        Sachverhalt neueste = fassungen.get(0);
        return new Sachverhaltsfassung(
                neueste.version(),
                neueste.inWorten().stream()
                        .map(f ->
                                new Angabe(f.name(), f.bezeichnung(), f.wert(), f.quelle(), seit(f.name(), fassungen)))
                        .toList());
    }

    /** The time of the oldest version from which on the fact has had its present value. */
    private static Instant seit(String fakt, List<Sachverhalt> neuesteZuerst) {
        Fakt jetzt = neuesteZuerst.get(0).fakten().get(fakt);
        return neuesteZuerst.stream()
                .takeWhile(s -> Objects.equals(s.fakten().get(fakt), jetzt))
                .reduce((neuer, aelter) -> aelter)
                .map(Sachverhalt::zeit)
                .orElse(null);
    }

    private static Aktendokument dokument(Dokument d) {
        return new Aktendokument(
                d.id(),
                d.bezeichnung(),
                d.dateiname(),
                d.kategorie(),
                Dokumentkategorie.inWorten(d.kategorie()),
                d.eingang(),
                d.zustand(),
                d.vermerk(),
                d.abgelegt());
    }

    /** What fits, best first; then what might fit and what nearly fitted, each with the reason. */
    private List<Rechtsgrundlage> rechtsgrundlagen(String nummer) {
        List<Rechtsgrundlage> alle = new ArrayList<>();
        entscheidungen.rechtsgrundlagen(nummer).ifPresent(n -> {
            n.nachRang().forEach(z -> alle.add(treffer(z, alle.size() + 1)));
            n.nochOffen("schluessel").stream()
                    .filter(Entscheidungsnachweis.Verfehlt::nahe)
                    .forEach(z -> alle.add(verfehlt(z)));
            n.knappVerfehlt("schluessel").forEach(z -> alle.add(verfehlt(z)));
        });
        return alle;
    }

    private static Rechtsgrundlage treffer(Entscheidungsnachweis.Zeile z, int rang) {
        return new Rechtsgrundlage(
                z.text("schluessel"),
                z.text("bezeichnung"),
                rang,
                Bezeichnungen.inWorten(z.text("art")),
                z.text("begruendung"),
                true,
                null);
    }

    private static Rechtsgrundlage verfehlt(Entscheidungsnachweis.Verfehlt z) {
        return new Rechtsgrundlage(
                z.text("schluessel"),
                z.text("bezeichnung"),
                null,
                Bezeichnungen.inWorten(z.text("art")),
                null,
                false,
                z.grund());
    }

    private List<Punktzeichnung> zeichnungen(String nummer, UnaryOperator<String> namen) {
        return freigaben.zeichnungen(nummer).stream()
                .map(z -> new Punktzeichnung(
                        z.punkt().bezeichnung(),
                        namen.apply(z.person()),
                        z.zeit(),
                        z.zugestimmt() ? "Ja" : "Nein",
                        z.begruendung(),
                        vieraugen.gueltig(nummer, z)))
                .toList();
    }
}
