package de.amtsweg.bescheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.amtsweg.bescheid.Ablehnungsdaten.Gehoer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the law requires to stand on a paper, read back from the PDF. */
class PapierTextTest {

    private final Papiere papiere = new Papiere();

    private static Briefangaben brief(Rechtsbehelf rechtsbehelf) {
        return Musterdaten.brief(
                new Empfaenger("Şahin", "Đặng-Łukasz", List.of("Lindenstraße 12", "12345 Musterstadt")), rechtsbehelf);
    }

    @Test
    void salutationNamesThePersonWithoutGender() {
        String text = PdfPruefung.fliesstext(
                papiere.bescheidErteilung(Musterdaten.erteilung(brief(Rechtsbehelf.WIDERSPRUCH))));
        assertThat(text).contains("Guten Tag Şahin Đặng-Łukasz,").doesNotContain("Sehr geehrte");
    }

    @Test
    void personWithOneNameOnlyIsGreetedByIt() {
        Empfaenger empfaenger = new Empfaenger("", "Suharto", List.of("Lindenstraße 12", "12345 Musterstadt"));
        String text = PdfPruefung.fliesstext(papiere.bescheidErteilung(
                Musterdaten.erteilung(Musterdaten.brief(empfaenger, Rechtsbehelf.WIDERSPRUCH))));
        assertThat(text).contains("Guten Tag Suharto,");
    }

    @Test
    void grantNamesTitleBasisValidityConditionsFeeAndReasons() {
        String text = PdfPruefung.fliesstext(
                papiere.bescheidErteilung(Musterdaten.erteilung(brief(Rechtsbehelf.WIDERSPRUCH))));
        assertThat(text)
                .contains("Blaue Karte EU nach § 18g Absatz 1 Satz 1 AufenthG")
                .contains("gilt vom 1. Dezember 2026 bis zum 30. November 2030")
                .contains("Nordwind Systeme GmbH")
                .contains("Gebühr von 100,00 Euro")
                .contains("Die Gebühr beruht auf § 45 Nummer 1")
                .contains("Ihr Jahresgehalt von 58.000,00 Euro")
                .contains("innerhalb von zwei Wochen")
                .contains("Zeichen AW-2026-000123")
                .contains("Markus Feldmann");
    }

    @Test
    void remedyIsTheObjectionAtTheAuthorityWithinOneMonth() {
        String text = PdfPruefung.fliesstext(papiere.bescheidAblehnung(
                Musterdaten.ablehnung(brief(Rechtsbehelf.WIDERSPRUCH), Musterdaten.gehoer())));
        assertThat(text)
                .contains("Rechtsbehelfsbelehrung Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe"
                        + " Widerspruch erhoben werden. Der Widerspruch ist einzulegen bei: Ausländerbehörde"
                        + " Musterstadt Am Alten Zollhaus 7 12345 Musterstadt");
    }

    @Test
    void remedyIsTheActionAtTheCourtWhereTheLandHasNoObjection() {
        String text = PdfPruefung.fliesstext(
                papiere.bescheidAblehnung(Musterdaten.ablehnung(brief(Rechtsbehelf.KLAGE), Musterdaten.gehoer())));
        assertThat(text)
                .contains("innerhalb eines Monats nach Bekanntgabe Klage erhoben werden. Die Klage ist zu erheben bei:"
                        + " Verwaltungsgericht Musterstadt Gerichtsplatz 1 12345 Musterstadt")
                .doesNotContain("Widerspruch");
    }

    @Test
    void actionWithoutACourtIsRefused() {
        assertThatThrownBy(() -> new Behoerdenkopf(
                        "A", "B", "C", "", "", "D", Rechtsbehelf.KLAGE, List.of(), "§ 28 Absatz 1 VwVfG"))
                .hasMessageContaining("Verwaltungsgericht");
    }

    @Test
    void refusalHasReasonsHearingEffectAndTranslation() {
        String text = PdfPruefung.fliesstext(papiere.bescheidAblehnung(
                Musterdaten.ablehnung(brief(Rechtsbehelf.WIDERSPRUCH), Musterdaten.gehoer())));
        assertThat(text)
                .contains("wird abgelehnt")
                .contains("Mit Schreiben vom 26. Oktober 2026")
                .contains("Mein Arbeitgeber will das Gehalt")
                .contains("§ 84 Absatz 1 Satz 1 Nummer 1 AufenthG")
                .contains("§ 77 Absatz 3 AufenthG");
    }

    @Test
    void refusalWithoutAnswerSaysSo() {
        String text = PdfPruefung.fliesstext(papiere.bescheidAblehnung(Musterdaten.ablehnung(
                brief(Rechtsbehelf.WIDERSPRUCH), Gehoer.gewaehrt(LocalDate.of(2026, 10, 26), ""))));
        assertThat(text).contains("Eine Äußerung ist nicht eingegangen.");
    }

    @Test
    void draftIsMarkedAndNoticeIsNot() {
        Ablehnungsdaten daten = Musterdaten.ablehnung(brief(Rechtsbehelf.WIDERSPRUCH), Musterdaten.gehoer());
        assertThat(PdfPruefung.fliesstext(papiere.entwurfAblehnung(daten)))
                .contains("Entwurf: Bescheid über Ihren Antrag")
                .contains("Entwurf – nicht erlassen, nur für die Akte");
        assertThat(PdfPruefung.fliesstext(papiere.bescheidAblehnung(daten))).doesNotContain("Entwurf");
    }

    @Test
    void conditionsWithoutReasonsAreRefused() {
        Bescheiddaten d = Musterdaten.erteilung(brief(Rechtsbehelf.WIDERSPRUCH));
        assertThatThrownBy(() -> new Bescheiddaten(
                        d.brief(),
                        d.antragsart(),
                        d.antragsdatum(),
                        d.weitereVerfuegungen(),
                        d.titel(),
                        d.rechtsgrundlage(),
                        d.gueltigAb(),
                        d.gueltigBis(),
                        d.nebenbestimmungen(),
                        d.gebuehr(),
                        List.of(),
                        d.belehrungen(),
                        d.zeichnung()))
                .hasMessageContaining("§ 77 Absatz 1 AufenthG");
    }

    @Test
    void requestListsEverythingWithPeriodAndConsequence() {
        String text = PdfPruefung.fliesstext(
                papiere.nachforderung(Musterdaten.nachforderung(brief(Rechtsbehelf.WIDERSPRUCH), null)));
        assertThat(text)
                .contains("1. Arbeitsvertrag: Auf Seite 2 fehlt die Unterschrift des Arbeitgebers.")
                .contains("2. Nachweis der Krankenversicherung")
                .contains("3. Anerkennung des Hochschulabschlusses")
                .contains("bis zum 21. Dezember 2026")
                .contains("können unberücksichtigt bleiben (§ 82 Absatz 1 Satz 4 AufenthG)")
                .doesNotContain("Rechtsbehelf");
    }

    @Test
    void reminderRefersToTheFirstLetter() {
        String text = PdfPruefung.fliesstext(papiere.erinnerung(
                Musterdaten.nachforderung(brief(Rechtsbehelf.WIDERSPRUCH), LocalDate.of(2026, 10, 20))));
        assertThat(text).contains("mit Schreiben vom 20. Oktober 2026");
        assertThatThrownBy(() -> papiere.erinnerung(Musterdaten.nachforderung(brief(Rechtsbehelf.WIDERSPRUCH), null)))
                .hasMessageContaining("Datum des ersten Schreibens");
    }

    @Test
    void hearingNamesTheNormOfTheLandAndDoesNotDecide() {
        String text = PdfPruefung.fliesstext(papiere.anhoerung(Musterdaten.anhoerung(brief(Rechtsbehelf.WIDERSPRUCH))));
        assertThat(text)
                .contains("(§ 28 Absatz 1 VwVfG)")
                .contains("bis zum 14. Dezember 2026")
                .contains("Entschieden haben wir noch nicht.");
    }

    @Test
    void certificateCopyShowsNumbersEffectAndWork() {
        String erlaubnis = PdfPruefung.fliesstext(
                papiere.fiktionsbescheinigung(Musterdaten.fiktion(Fiktionsart.ERLAUBNISFIKTION, "")));
        assertThat(erlaubnis)
                .contains("Abdruck für die Akte")
                .contains("F0012345")
                .contains("261012012345")
                .contains("§ 81 Absatz 3 Satz 1 AufenthG")
                .contains("nicht der Passpflicht")
                .doesNotContain("§ 81 Absatz 5a");
        String fortgeltung = PdfPruefung.fliesstext(papiere.fiktionsbescheinigung(
                Musterdaten.fiktion(Fiktionsart.FORTGELTUNGSFIKTION, "Beschäftigung erlaubt")));
        assertThat(fortgeltung)
                .contains("§ 81 Absatz 4 Satz 1 AufenthG")
                .contains("§ 81 Absatz 5a AufenthG")
                .contains("Beschäftigung erlaubt");
    }

    @Test
    void freeTitleSaysWhyNoFeeIsCharged() {
        Gebuehr frei = new Gebuehr(BigDecimal.ZERO, "§ 52 Absatz 3 AufenthV", "");
        assertThat(frei.verfuegung()).isEqualTo("Eine Gebühr wird nicht erhoben.");
        assertThat(frei.begruendung()).contains("§ 52 Absatz 3 AufenthV");
    }

    @Test
    void longNameIsNeitherCutNorPutOutsideThePage() {
        Empfaenger empfaenger =
                new Empfaenger(Musterdaten.LANGER_NAME, "Bauer", List.of("Lindenstraße 12", "12345 Musterstadt"));
        String text = PdfPruefung.text(papiere.bescheidErteilung(
                Musterdaten.erteilung(Musterdaten.brief(empfaenger, Rechtsbehelf.WIDERSPRUCH))));
        assertThat(text.lines().filter(z -> z.contains(Musterdaten.LANGER_NAME)))
                .hasSize(2);
    }

    @Test
    void noticeAboutCostsNamesPartsJointDebtorHearingAndRemedy() {
        Map<String, BigDecimal> posten = new LinkedHashMap<>();
        posten.put("Beförderung und Reise (§ 67 Absatz 1 Nummer 1 AufenthG)", new BigDecimal("612.40"));
        posten.put("Begleitung einschließlich Personal (Nummer 3)", new BigDecimal("300.00"));
        String text = PdfPruefung.fliesstext(papiere.leistungsbescheid(
                brief(Rechtsbehelf.WIDERSPRUCH),
                new Leistungsdaten(
                        1,
                        "Am 2. Januar 2026 haben Sie sich verpflichtet.",
                        posten,
                        new BigDecimal("912.40"),
                        LocalDate.of(2026, 10, 1),
                        new Leistungsdaten.Entscheidung(
                                "Wir bitten um Raten.",
                                "Raten sind eingeräumt.",
                                LocalDate.of(2027, 1, 31),
                                "Stadtkasse, Kassenzeichen 4711")),
                List.of("Chidi Okafor"),
                "Markus Feldmann"));
        assertThat(text)
                .contains("Kosten in Höhe von 912,40 Euro")
                .contains("als Gesamtschuldner mit Chidi Okafor. Der Betrag ist insgesamt nur einmal zu zahlen.")
                .contains("bis zum 31. Januar 2027 zu zahlen: Stadtkasse, Kassenzeichen 4711")
                .contains("612,40 Euro")
                .contains("Mit Schreiben vom 1. Oktober 2026")
                .contains("„Wir bitten um Raten.“")
                .contains("§ 66 Absatz 1 und 2 AufenthG")
                .contains("§ 67 Absatz 3 AufenthG")
                .contains("Rechtsbehelfsbelehrung Gegen diesen Bescheid kann innerhalb eines Monats");
    }
}
