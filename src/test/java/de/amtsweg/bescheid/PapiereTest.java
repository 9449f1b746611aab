package de.amtsweg.bescheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every paper in its usual and its extreme form meets both norms. */
class PapiereTest {

    private final Papiere papiere = new Papiere();

    private Map<String, byte[]> alle() {
        Briefangaben brief = Musterdaten.brief();
        Briefangaben lang = Musterdaten.brief(
                new Empfaenger(
                        Musterdaten.LANGER_NAME,
                        "Müller-Lüdenscheidt von Hohenzollern-Sigmaringen-Schönau",
                        List.of(
                                "Straße der Internationalen Verständigung zwischen den Völkern 123 b, Hinterhaus",
                                "12345 Musterstadt-Oberniedermittelhausen an der Großen Schnatter")),
                Rechtsbehelf.KLAGE);
        Map<String, byte[]> alle = new TreeMap<>();
        alle.put("erteilung", papiere.bescheidErteilung(Musterdaten.erteilung(brief)));
        alle.put("entwurf-erteilung", papiere.entwurfErteilung(Musterdaten.erteilung(brief)));
        alle.put("entwurf-ablehnung", papiere.entwurfAblehnung(Musterdaten.ablehnung(brief, Musterdaten.gehoer())));
        alle.put(
                "freies-schreiben",
                papiere.freiesSchreiben(brief, "Einladung zum Integrationskurs", List.of("Bitte melden Sie sich an.")));
        alle.put("erteilung-lang", papiere.bescheidErteilung(langeErteilung(lang)));
        alle.put("ablehnung", papiere.bescheidAblehnung(Musterdaten.ablehnung(brief, Musterdaten.gehoer())));
        alle.put("ablehnung-lang", papiere.bescheidAblehnung(langeAblehnung(lang)));
        alle.put("nachforderung", papiere.nachforderung(Musterdaten.nachforderung(brief, null)));
        alle.put("erinnerung", papiere.erinnerung(Musterdaten.nachforderung(lang, LocalDate.of(2026, 10, 20))));
        alle.put("anhoerung", papiere.anhoerung(Musterdaten.anhoerung(brief)));
        alle.put("fiktion", papiere.fiktionsbescheinigung(Musterdaten.fiktion(Fiktionsart.ERLAUBNISFIKTION, "")));
        alle.put(
                "fiktion-81-5a",
                papiere.fiktionsbescheinigung(Musterdaten.fiktion(
                        Fiktionsart.FORTGELTUNGSFIKTION, "Beschäftigung bei der Nordwind Systeme GmbH erlaubt")));
        alle.put("sicherheitsauskunft", papiere.sicherheitsauskunft(Musterdaten.auskunft()));
        alle.put("registerauskunft", Schriftsetzer.setzen(registerauskunft(2)));
        alle.put("registerauskunft-lang", Schriftsetzer.setzen(registerauskunft(120)));
        alle.put(
                "sachfahndungsauskunft", papiere.sachfahndungsauskunft(Musterdaten.auskunft(), "Pass U12345678 (TUR)"));
        alle.put("vorlage", papiere.entscheidungsvorlage(Musterdaten.vorlage(4)));
        alle.put("vorlage-lange-zelle", papiere.entscheidungsvorlage(vorlageMitLangerZelle()));
        alle.put("vorlage-lang", papiere.entscheidungsvorlage(Musterdaten.vorlage(60)));
        return alle;
    }

    private static Schriftstueck registerauskunft(int eintragungen) {
        return Registerauskunft.von(
                Musterdaten.behoerde(Rechtsbehelf.WIDERSPRUCH),
                "AW-2026-000123",
                "Öztürk, Ayşe Gül",
                LocalDate.of(2026, 11, 23),
                "23.11.2026, 14:05 Uhr",
                new Registerpapiere.Auskunft(
                        "Unbeschränkte Auskunft aus dem Bundeszentralregister",
                        "§ 41 Absatz 1 und 3 BZRG",
                        "Bundesamt für Justiz",
                        null,
                        "Auskunft",
                        "Eintragungen vorhanden",
                        IntStream.rangeClosed(1, eintragungen)
                                .mapToObj(i -> i + ". Amtsgericht Musterstadt, 12 Cs " + i + "/22, Entscheidung vom"
                                        + " 14.09.2022: Diebstahl (§ 242 Abs. 1 StGB). Geldstrafe, 30 Tagessätze 東")
                                .toList()));
    }

    /** A single cell of more than a page. */
    private static Vorlagedaten vorlageMitLangerZelle() {
        Vorlagedaten d = Musterdaten.vorlage(4);
        String lang =
                "Der Arbeitsvertrag wurde am 1. Oktober 2026 geschlossen und enthält folgende Regelungen. ".repeat(45);
        return new Vorlagedaten(
                d.behoerde(),
                d.vorgangsnummer(),
                d.datum(),
                d.vorgeschlagenVon(),
                d.antragsteller(),
                d.antrag(),
                d.antragsdatum(),
                d.punkte(),
                d.sachverhaltVersion(),
                List.of(
                        d.fakten().get(0),
                        new Vorlagedaten.Fakt("Inhalt des Vertrags", lang, "Arbeitsvertrag"),
                        d.fakten().get(1)),
                d.auskuenfte(),
                d.vorschlaege(),
                d.knappVerfehlt(),
                "Die Antragstellerin wünscht ausdrücklich eine Aufenthaltserlaubnis nach § 18b AufenthG.",
                d.entwurf());
    }

    private static Bescheiddaten langeErteilung(Briefangaben brief) {
        Bescheiddaten d = Musterdaten.erteilung(brief);
        return new Bescheiddaten(
                brief,
                Antragsart.VERLAENGERUNG,
                d.antragsdatum(),
                d.weitereVerfuegungen(),
                d.titel(),
                d.rechtsgrundlage(),
                d.gueltigAb(),
                d.gueltigBis(),
                List.of(
                        "Die Beschäftigung ist nur bei der " + Musterdaten.LANGER_NAME + " GmbH & Co. KG erlaubt.",
                        "Selbständige Tätigkeit ist nicht erlaubt."),
                d.gebuehr(),
                Stream.generate(() -> d.begruendungen().get(0)).limit(25).toList(),
                List.of(Belehrung.values()),
                d.zeichnung());
    }

    private static Ablehnungsdaten langeAblehnung(Briefangaben brief) {
        Ablehnungsdaten d = Musterdaten.ablehnung(brief, Musterdaten.gehoer());
        return new Ablehnungsdaten(
                brief,
                Antragsart.ZWECKWECHSEL,
                d.antragsdatum(),
                List.of("Die Bescheinigung über die Wirkung Ihrer Antragstellung ist zurückzugeben."),
                Stream.generate(() -> d.sachverhalt().get(0)).limit(14).toList(),
                Ablehnungsdaten.Gehoer.abgesehen("Die Ablehnung stützt sich allein auf Ihre eigenen Angaben."),
                Stream.generate(() -> d.begruendungen().get(0)).limit(21).toList(),
                Musterdaten.erteilung(brief).gebuehr(),
                d.zeichnung());
    }

    @TestFactory
    Stream<DynamicTest> papersMeetPdfA2aAndPdfUa1() throws IOException {
        Path ordner = Files.createDirectories(Path.of("target/papiere"));
        return alle().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    Files.write(ordner.resolve(e.getKey() + ".pdf"), e.getValue());
                    assertThat(PdfPruefung.verstoesse(e.getValue())).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> sameDataGiveSameBytes() {
        Map<String, byte[]> nochmals = alle();
        return alle().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(), () -> assertThat(e.getValue()).isEqualTo(nochmals.get(e.getKey()))));
    }
}
